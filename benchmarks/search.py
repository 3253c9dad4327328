"""How well a search finds, over the real entries; how long it takes, over 10,000 synthetic ones."""

import random
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import median, quantiles
from typing import Any

import httpx

from app.load.files import PROJECTS, lines
from benchmarks.found import Found, measured, queries
from benchmarks.world import AGS, Place, clone, serving

PARTS = ("tune", "held_out", "fresh")
SYNTHETIC = 10_000
PUSHED_AT_ONCE = 1_000
SEED = 5
TEXTS = ("goals_de", "approach_de", "results_de", "transferability_de", "sustainability_de")
KEPT = ("project_type", "field_codes", "carrier_type", "target_groups", "dimensions", "evaluation")
# Worked out each time, as the first one who asks waits for it.
ANEW = {"Cache-Control": "no-cache"}
Say = Callable[[str], None]


@dataclass(slots=True)
class Measured:
    """The parts of the test set; milliseconds of requests by case and number of entries."""

    found: dict[str, Found] = field(default_factory=dict)
    milliseconds: dict[tuple[str, int], list[float]] = field(default_factory=dict)
    pushed_seconds: float = 0.0


async def measure(place: Place, rounds: int, say: Say) -> Measured:
    """All parts on the real entries alone, then the times there and among many."""
    taken = Measured()
    async with clone(place, "bench_search") as urls:
        with serving(place, urls) as service:
            async with httpx.AsyncClient(base_url=service.address, timeout=120) as client:
                for part in PARTS:
                    say(f"Test set, {part} ...")
                    taken.found[part] = await measured(client, part)
                await _times(client, rounds, taken, say)
                say(f"Pushing {SYNTHETIC:,} synthetic entries ...")
                begun = time.perf_counter()
                await _push(client, place.key)
                taken.pushed_seconds = time.perf_counter() - begun
                await _times(client, rounds, taken, say)
    return taken


async def _push(client: httpx.AsyncClient, key: str) -> None:
    made = synthetic(SYNTHETIC)
    for first in range(0, SYNTHETIC, PUSHED_AT_ONCE):
        answer = await client.post(
            f"/v1/districts/{AGS}/projects",
            json={"rows": made[first : first + PUSHED_AT_ONCE]},
            headers={"Authorization": f"Bearer {key}"},
        )
        answer.raise_for_status()


def synthetic(number: int) -> list[Mapping[str, Any]]:
    """Entries put together from parts of the real ones, so that words are as rare as they are."""
    chance = random.Random(SEED)  # noqa: S311 -- nothing secret is drawn
    real = list(lines(PROJECTS / "projects.jsonl"))
    return [_one(number, real, chance) for number in range(number)]


def _one(number: int, real: Sequence[Mapping[str, Any]], chance: random.Random) -> dict[str, Any]:
    said = {name: chance.choice(real)[name] for name in TEXTS}
    about = chance.choice(real)
    return {
        **said,
        **{name: about[name] for name in KEPT},
        "key": f"synthetic-{number}",
        "title_de": f"{chance.choice(real)['title_de']} {number} (synthetisch)",
        "obstacles_de": chance.choice(real)["obstacles_de"],
        "visibility": "public",
    }


async def _times(client: httpx.AsyncClient, rounds: int, taken: Measured, say: Say) -> None:
    first = (await client.get("/v1/projects", params={"limit": 1})).json()
    say(f"Times among {first['total']:,} entries ...")
    asked = {"search of the tune half": [{"q": one} for one, *_ in queries("tune")]}
    asked["list without a search"] = [{"field": "language"}] * 5
    for name, every in asked.items():
        paths = [("/v1/projects", {**one, "limit": 20}) for one in every]
        taken.milliseconds[name, first["total"]] = await _timed(client, paths, rounds)
    near = [(f"/v1/projects/{first['items'][0]['id']}/similar", {"limit": 10})] * 5
    taken.milliseconds["similar projects", first["total"]] = await _timed(client, near, rounds)


async def _timed(
    client: httpx.AsyncClient, asked: Sequence[tuple[str, Mapping[str, Any]]], rounds: int
) -> list[float]:
    found = []
    for number in range(rounds + 1):
        for path, params in asked:
            begun = time.perf_counter()
            answer = await client.get(path, params=params, headers=ANEW)
            answer.raise_for_status()
            # The first round warms up: plans are made, stems and words are learnt.
            if number:
                found.append((time.perf_counter() - begun) * 1000)
    return found


def tables(taken: Measured) -> list[str]:
    """What was measured as Markdown."""
    page = [
        "## What is found",
        "",
        "Recall at 3 (the share of the expected entries among the first three) and the mean"
        " reciprocal rank of the first expected one, over the entries from the literature. The"
        " ranking was chosen with `tune` alone. `held_out` was kept apart; measured once before the"
        " work on words, it was at 0.856. `fresh` was written by somebody else meanwhile.",
        "",
        "| part | kind | queries | recall at 3 | MRR |",
        "|---|---|---|---|---|",
    ]
    for part, found in taken.found.items():
        page.append(_line(part, "**all**", found, None))
        page += [_line(part, kind, found, kind) for kind in sorted(found.recall)]
    page += [
        "",
        "## How long it takes",
        "",
        "Milliseconds of a request over HTTP, worked out anew, one client; the first round is not"
        f" counted. {SYNTHETIC:,} synthetic entries were pushed in {taken.pushed_seconds:.0f} s.",
        "",
        "| case | entries | median | 95 % | slowest |",
        "|---|---|---|---|---|",
    ]
    for (name, number), spent in taken.milliseconds.items():
        high = quantiles(spent, n=20)[-1]
        page.append(
            f"| {name} | {number:,} | {median(spent):.0f} | {high:.0f} | {max(spent):.0f} |"
        )
    return [*page, ""]


def _line(part: str, title: str, found: Found, kind: str | None) -> str:
    recall, reciprocal = found.mean(found.recall, kind), found.mean(found.reciprocal, kind)
    number = len(found.recall[kind]) if kind else sum(len(one) for one in found.recall.values())
    return f"| {part} | {title} | {number} | {recall:.3f} | {reciprocal:.3f} |"
