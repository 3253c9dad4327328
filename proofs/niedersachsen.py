"""A second state, really loaded and delivered: 45 districts of Niedersachsen, over HTTP.

Starts a service on an empty data folder, lets scripts/second-state push every delivery twice, and
looks at what the rules found. A rule that nobody has judged yet fails this proof.
"""

import contextlib
import json
import os
import platform
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from proofs.niedersachsen_judged import JUDGED

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "data" / "niedersachsen"
PATIENCE_S = 600
UNTOUCHED = ("districts", "state", "distribution", "missing", "grounds", "notes", "framework")


def environment(home: Path) -> dict[str, str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    return {**os.environ, "KREISSPIEGEL_HOME": str(home), "KREISSPIEGEL_PORT": str(port)}


def asked(env: dict[str, str], path: str) -> Any:
    address = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}{path}"
    with urllib.request.urlopen(address, timeout=60) as answer:
        return json.load(answer)


@contextlib.contextmanager
def serving(env: dict[str, str], log: Path) -> Iterator[None]:
    """The service until it answers; ended in order at the end."""
    begun = time.monotonic()
    with log.open("ab") as out:
        service = subprocess.Popen(
            ["scripts/serve"], cwd=ROOT, env=env, stdout=out, stderr=subprocess.STDOUT
        )
    try:
        while True:
            with contextlib.suppress(OSError):
                asked(env, "/health/ready")
                break
            if service.poll() is not None or time.monotonic() - begun > PATIENCE_S:
                raise SystemExit("Der Dienst kam nicht hoch:\n" + log.read_text())
            time.sleep(0.1)
        yield
    finally:
        service.send_signal(signal.SIGTERM)
        service.wait(60)


def delivered(env: dict[str, str], report: Path) -> dict[str, Any]:
    """What scripts/second-state reports after pushing every district."""
    command = ["scripts/second-state", "niedersachsen", "--report", str(report)]
    url = f"http://127.0.0.1:{env['KREISSPIEGEL_PORT']}"
    if kept := os.environ.get("NIEDERSACHSEN_FINDINGS"):
        command += ["--findings", kept]
    subprocess.run([*command, "--url", url], cwd=ROOT, env=env, check=True, stdout=sys.stderr)
    made: dict[str, Any] = json.loads(report.read_text("utf-8"))
    return made


def thueringen(env: dict[str, str]) -> dict[str, Any]:
    """What must not change: a comparison of the state that was there first."""
    path = "/v1/comparisons/indicators/DEM-03?state=16&period=2018"
    view = asked(env, path)
    return {name: view[name] for name in UNTOUCHED}


def checks(env: dict[str, str], first: dict[str, Any], again: dict[str, Any]) -> dict[str, bool]:
    view = asked(env, "/v1/comparisons/indicators/DEM-02?state=03&period=2010")
    found = {one["ags"] for one in view["districts"]}
    total, second = first["total"], again["total"]
    return {
        "angenommen und abgewiesen ergeben zusammen alles Gesendete": total["received"]
        == total["created"] + total["rejected"],
        "die zweite Lieferung ändert nichts": second["unchanged"] == total["created"]
        and second["rejected"] == total["rejected"],
        "ein Vergleich des Landes 03 enthält dessen 45 Kreise und keinen anderen": len(found) == 45
        and {ags[:2] for ags in found} == {"03"},
        "jeder Befund ist von Hand beurteilt": kinds(first["rules"]) <= set(JUDGED),
    }


def main() -> None:
    with tempfile.TemporaryDirectory(prefix="kreisspiegel-proof-") as place:
        folder = Path(place)
        # The embedded server's own user has to get through when root runs this.
        folder.chmod(0o711)
        env = environment(folder / "data")
        with serving(env, folder / "log"):
            before = thueringen(env)
            first = delivered(env, folder / "first.json")
            again = delivered(env, folder / "again.json")
            found = checks(env, first, again)
            found["Thüringens Vergleich ist derselbe wie zuvor"] = thueringen(env) == before
    text = "\n".join(lines(first, found)) + "\n"
    sys.stdout.write(text)
    if "--write" in sys.argv[1:]:
        (ROOT / "docs" / "proofs" / "niedersachsen.md").write_text(text, encoding="utf-8")
    if not all(found.values()):
        raise SystemExit(1)


def lines(first: dict[str, Any], found: dict[str, bool]) -> Iterator[str]:
    yield "# Nachweis: ein zweites Land"
    yield ""
    yield (
        f"`scripts/proof niedersachsen --write`, Python {platform.python_version()}. Das"
        " Integrationsmonitoring Niedersachsen (118.430 Zeilen, Stand 2025-12-18), zugeordnet in"
        " `data/niedersachsen/` und von jedem der 45 Kreise mit eigenem Schlüssel geliefert"
        " (`mode=partial`). Wohin jede Zeile der Quelle ging, steht in"
        " `data/niedersachsen/coverage.csv`."
    )
    yield from ("", "| Prüfung | Ergebnis |", "|---|---|")
    yield from (f"| {name} | {'ja' if holds else 'NEIN'} |" for name, holds in found.items())
    yield from _findings(first["rules"])
    yield from _districts(first)


def kinds(rules: dict[str, Any]) -> set[tuple[str, str]]:
    return {(rule, indicator) for rule, of in rules.items() for indicator in of["indicators"]}


def _findings(rules: dict[str, Any]) -> Iterator[str]:
    """Each kind of finding with what the source says to it, and two samples of each."""
    columns = "| Regel | Schwere | Indikator | Anzahl | Urteil |"
    yield from ("", "## Befunde", "", columns, "|---|---|---|---|---|")
    for rule, of in rules.items():
        for indicator, by in of["indicators"].items():
            judged = JUDGED.get((rule, indicator), "OFFEN")
            yield f"| {rule} | {of['severity']} | {indicator} | {by['count']} | {judged} |"
        further = of["count"] - sum(by["count"] for by in of["indicators"].values())
        if further:
            yield f"| {rule} | {of['severity']} | nicht einzeln gelistet | {further} | |"
    yield from ("", "Beispiele, je Regel und Indikator:", "")
    for rule, of in rules.items():
        for indicator, by in of["indicators"].items():
            for one in by["samples"][:2]:
                place = f"{one['district']}, {indicator}, {one['period']}"
                yield f"- `{rule}` ({place}): {one['message']}"


def _districts(first: dict[str, Any]) -> Iterator[str]:
    names = ("received", "created", "updated", "unchanged", "rejected")
    yield from (
        "",
        "## Lieferungen",
        "",
        f"| Kreis | {' | '.join(names)} |",
        "|---|---|---|---|---|---|",
    )
    for ags, counts in [*first["districts"].items(), ("alle", first["total"])]:
        yield f"| {ags} | {' | '.join(str(counts[name]) for name in names)} |"


main()
