"""The laws of a push, tried for minutes instead of seconds: invented rows against a real service.

Starts the service on an empty folder; every row is synthetic and stays in that folder. Needs the
environment of the tests. Each round draws other rows, and a failing one is printed.
"""

import asyncio
import platform
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from itertools import count, takewhile
from pathlib import Path
from typing import Any

import httpx
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

from proofs.newcomer import ROOT, environment, free_port, serving
from tests.properties import laws
from tests.properties.laws import District
from tests.properties.mixtures import Damage, anything, damaged, damages, good, mixtures, scopes
from tests.properties.spelled import WRITERS

SECONDS, EXAMPLES = 300, 40
EDITION = "/v1/rules/2026.1"
KIND = st.sampled_from(sorted(WRITERS))
QUERIES = st.sampled_from(["dry_run=true", "dry_run=true&mode=partial"])
# Offline nobody knows what stands, so laws about that look at a district of which nothing does.
TRYING, DELIVERING, DECLARING = "16054", "16052", "16061"


@dataclass
class Service:
    """The running service, a key for each district, and what came of it."""

    client: httpx.AsyncClient
    keys: dict[str, dict[str, str]]
    rules: Path
    answers: Counter[int] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)

    def district(self, ags: str) -> District:
        return District(self.client, self.keys[ags], ags)

    async def counted(self, answer: httpx.Response) -> None:
        self.answers[answer.status_code] += 1

    async def formats(self, rows: list[Any]) -> None:
        verdict = await laws.same_in_every_format(self.district(TRYING), rows)
        self.found.update(one["rule"] for one in verdict["findings"])

    async def offline(self, rows: list[Any]) -> None:
        await laws.same_offline(self.district(TRYING), rows, self.rules)

    async def partial(self, rows: list[Any], tried: str, done: str, again: str) -> None:
        kinds = (tried, done, again)
        await laws.partial_keeps_the_good(self.district(DELIVERING), rows, kinds)

    async def atomic(self, rows: list[Any], kind: str) -> None:
        await laws.atomic_is_all_or_nothing(self.district(DELIVERING), rows, kind)

    async def scope(self, rows: list[Any], scope: dict[str, list[str]], kind: str) -> None:
        await laws.scope_reaches_as_far_as_it_says(self.district(DECLARING), rows, scope, kind)

    async def anything(self, rows: list[Any], query: str) -> None:
        await laws.anything_is_counted(self.district(TRYING), rows, query)

    async def damaged(self, rows: list[Any], kind: str, damage: list[Damage]) -> None:
        body = damaged(WRITERS[kind][1](rows), damage)
        await laws.damage_is_no_failure(self.district(TRYING), body, kind)


FEW = st.lists(good(), min_size=1, max_size=3)
Law = Callable[..., Awaitable[None]]
LAWS: dict[str, tuple[Law, st.SearchStrategy[tuple[Any, ...]]]] = {
    "Jedes Format, beide Arten: dasselbe Urteil": (Service.formats, st.tuples(mixtures())),
    "Ohne Dienst, wo vom Kreis noch nichts steht: dieselben Bytes, dieselben Befunde": (
        Service.offline,
        st.tuples(mixtures()),
    ),
    "Teilweise: genau die guten Zeilen stehen; noch einmal: alles unverändert": (
        Service.partial,
        st.tuples(mixtures(), KIND, KIND, KIND),
    ),
    "Ganz oder gar nicht": (Service.atomic, st.tuples(st.one_of(mixtures(), FEW), KIND)),
    "scope zieht zurück, was darin fehlt, und sonst nichts": (
        Service.scope,
        st.tuples(mixtures(), scopes(), KIND),
    ),
    "Irgendetwas statt Zeilen: alles gezählt": (
        Service.anything,
        st.tuples(st.lists(anything(), min_size=1, max_size=6), QUERIES),
    ),
    "Beschädigte Dateien: kein Ausfall": (
        Service.damaged,
        st.tuples(mixtures(most=3), KIND, damages()),
    ),
}


@dataclass
class Outcome:
    """How one law fared."""

    tried: int = 0
    answers: Counter[int] = field(default_factory=Counter)
    failure: str | None = None


def fuzzed(loop: asyncio.AbstractEventLoop, service: Service, name: str) -> Outcome:
    """One law, with other rows each round, until its share of the time is over or it breaks."""
    law, drawn = LAWS[name]
    outcome = Outcome()
    service.answers = outcome.answers

    # What one example stores the next one meets, so examples are not repeated to shrink them.
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(said=drawn)
    def holds(said: tuple[Any, ...]) -> None:
        outcome.tried += 1
        loop.run_until_complete(_awaited(law(service, *said)))

    end = time.monotonic() + SECONDS / len(LAWS)
    rounds = takewhile(lambda _: not outcome.failure and time.monotonic() < end, count(1))
    for number in rounds:
        try:
            seed(number)(holds)()
        except Exception:  # noqa: BLE001 -- whatever breaks a law is what is looked for
            outcome.failure = traceback.format_exc()
    return outcome


async def _awaited(law: Awaitable[None]) -> None:
    await law


def key_of(env: dict[str, str], ags: str) -> dict[str, str]:
    made = subprocess.run(
        [".venv/bin/kreisspiegel", *("key", "create", "--role", "district", "--ags", ags)],
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        check=True,
    )
    return {"Authorization": f"Bearer {made.stdout.strip()}"}


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kreisspiegel-proof-") as place:
        folder = Path(place)
        # The embedded server's own user has to get through when root runs this.
        folder.chmod(0o711)
        env = environment(folder / "data", free_port())
        with serving(ROOT, env, folder / "log"), asyncio.Runner() as runner:
            keys = {ags: key_of(env, ags) for ags in (TRYING, DELIVERING, DECLARING)}
            url = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}"
            client = httpx.AsyncClient(base_url=url, timeout=120)
            service = Service(client, keys, folder / "rules.json")
            client.event_hooks["response"] = [service.counted]
            loop = runner.get_loop()
            pack = loop.run_until_complete(client.get(EDITION))
            service.rules.write_bytes(pack.content)
            found = {name: fuzzed(loop, service, name) for name in LAWS}
            loop.run_until_complete(client.aclose())
        report(found, service.found)
    broken = [one.failure for one in found.values() if one.failure]
    sys.stderr.write("\n".join(broken))
    if broken:
        raise SystemExit(1)


def report(found: dict[str, Outcome], rules: Counter[str]) -> None:
    lines = [
        "# Nachweis: Lieferungen aus dem Zufall",
        "",
        f"`scripts/proof fuzz --write`, Python {platform.python_version()}, {SECONDS // 60} Minuten"
        " gegen den laufenden Dienst. Alle Zeilen sind erfunden und blieben in einem leeren"
        " Datenordner; jede Mischung hat gute und schlechte Zeilen in jeder Angabe.",
        "",
        "| Gesetz | Mischungen | Anfragen | davon 2xx / 4xx / 5xx | hält |",
        "|---|---|---|---|---|",
    ]
    for name, one in found.items():
        by = [
            sum(n for code, n in one.answers.items() if code // 100 == kind) for kind in (2, 4, 5)
        ]
        told = " / ".join(map(str, by))
        holds = "ja" if one.failure is None else "NEIN"
        lines.append(f"| {name} | {one.tried} | {one.answers.total()} | {told} | {holds} |")
    named = ", ".join(sorted(rules))
    lines += ["", f"Gefunden haben dabei {len(rules)} Regeln: {named}."]
    text = "\n".join(lines) + "\n"
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        target = ROOT / "docs" / "proofs" / "fuzz.md"
        target.parent.mkdir(exist_ok=True)
        target.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
