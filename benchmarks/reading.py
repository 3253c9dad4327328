"""A comparison over HTTP, with and without `If-None-Match`, against the least ASGI can do."""

import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.client import Request, per_second
from benchmarks.world import Place, clone, running, serving

COMPARISON = "/v1/comparisons/indicators/DEM-03?period=2018"
BARE = "bare ASGI, the same bytes"
CLIENTS = (1, 16)
SECONDS = 2.0
WARM_UP = 0.5


@dataclass(frozen=True, slots=True)
class Measured:
    """Requests per second by case and number of clients, one entry per round."""

    per_second: dict[tuple[str, int], list[float]]
    body_bytes: int


async def measure(place: Place, rounds: int, say: Callable[[str], None]) -> Measured:
    """The cases take turns, so that a busy moment of the machine meets all of them alike."""
    key = {"Authorization": f"Bearer {place.key}", "Accept": "application/json"}
    with tempfile.TemporaryDirectory() as folder:
        async with clone(place, "bench_reading") as urls:
            with serving(place, urls) as service:
                async with httpx.AsyncClient() as client:
                    answer = await client.get(service.address + COMPARISON, headers=key)
                kept = Path(folder) / "answer.json"
                kept.write_bytes(answer.content)
                seen = {**key, "If-None-Match": answer.headers["etag"]}
                with running([sys.executable, "-m", "benchmarks.bare", str(kept)]) as bare:
                    cases = {
                        BARE: (bare.address, Request("/", {}, 200)),
                        "`/health/live`": (service.address, Request("/health/live", {}, 200)),
                        "comparison, `If-None-Match` fits: 304": (
                            service.address,
                            Request(COMPARISON, seen, 304),
                        ),
                        "comparison, uncached": (service.address, Request(COMPARISON, key, 200)),
                    }
                    return Measured(await _rounds(cases, rounds, say), len(answer.content))


async def _rounds(
    cases: dict[str, tuple[str, Request]], rounds: int, say: Callable[[str], None]
) -> dict[tuple[str, int], list[float]]:
    found: dict[tuple[str, int], list[float]] = {}
    for number in range(1, rounds + 1):
        for clients in CLIENTS:
            for name, (address, request) in cases.items():
                await per_second(address, request, clients, WARM_UP)
                rate = await per_second(address, request, clients, SECONDS)
                found.setdefault((name, clients), []).append(rate)
        say(f"round {number}/{rounds}: {[round(rates[-1]) for rates in found.values()]}")
    return found
