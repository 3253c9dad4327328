"""A comparison over HTTP, kept and worked out anew, against the least ASGI can do."""

import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from benchmarks.client import Request, per_second
from benchmarks.world import Place, Service, clone, running, serving

COMPARISON = "/v1/comparisons/indicators/DEM-03?period=2018"
BARE = "bare ASGI, the same bytes"
CLIENTS = (1, 16)
SECONDS = 2.0
WARM_UP = 0.5


Cases = dict[str, tuple[Service, Request]]
Rounds = dict[tuple[str, int], list[float]]


@dataclass(frozen=True, slots=True)
class Measured:
    """By case and number of clients, one entry per round."""

    per_second: Rounds
    # What a request costs the server's own process, in millionths of a second.
    cpu: Rounds
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
                    cases = {BARE: (bare, Request("/", {}, 200)), **_asked(service, key, seen)}
                    return await _rounds(cases, rounds, len(answer.content), say)


def _asked(service: Service, key: Mapping[str, str], seen: Mapping[str, str]) -> Cases:
    anew = {"Cache-Control": "no-cache"}
    return {
        "`/health/live`": (service, Request("/health/live", {}, 200)),
        "comparison, kept: 200": (service, Request(COMPARISON, key, 200)),
        "comparison, kept: 304": (service, Request(COMPARISON, seen, 304)),
        "comparison, `no-cache`: 304": (service, Request(COMPARISON, {**seen, **anew}, 304)),
        "comparison, `no-cache`: 200": (service, Request(COMPARISON, {**key, **anew}, 200)),
    }


async def _rounds(
    cases: Cases, rounds: int, body_bytes: int, say: Callable[[str], None]
) -> Measured:
    found: Rounds = {}
    cpu: Rounds = {}
    for number in range(1, rounds + 1):
        for clients in CLIENTS:
            for name, (service, request) in cases.items():
                await per_second(service.address, request, clients, WARM_UP)
                before, began = service.cpu_seconds, time.perf_counter()
                rate = await per_second(service.address, request, clients, SECONDS)
                answered = rate * (time.perf_counter() - began)
                spent = (service.cpu_seconds - before) / answered * 1_000_000
                found.setdefault((name, clients), []).append(rate)
                cpu.setdefault((name, clients), []).append(spent)
        say(f"round {number}/{rounds}: {[round(rates[-1]) for rates in found.values()]}")
    return Measured(found, cpu, body_bytes)
