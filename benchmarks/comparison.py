"""One indicator over 400 districts, worked out anew, out of 100,000 to 10,000,000 values.

The baseline is the best single statement that fetches the same rows (comparison_sql.py), asked
from this process over the same server. All sizes stand beside each other and take turns, so that a
busy moment of the machine meets all of them alike.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import asyncpg
import httpx

from benchmarks import synthetic
from benchmarks.client import Request, one_by_one, per_second
from benchmarks.comparison_sql import BEST, NUMBERS, SETTINGS
from benchmarks.peers.compared import Peer, beside
from benchmarks.world import Place, Service, clone, cpu_seconds, serving

CODE, PERIOD = "DEM-03", f"{synthetic.LAST_YEAR - 1}"
COMPARISON = f"/v1/comparisons/indicators/{CODE}?period={PERIOD}&state={synthetic.STATE}"
# In the midst of all, so that none is found sooner than the others.
PROFILE = f"/v1/comparisons/districts/{synthetic.STATE}200?period={PERIOD}"
SQL, TYPED = "best single statement, decimals as text", "the same, decimals as numbers"
ONE, MANY = "comparison, `no-cache`", "profile, `no-cache`"
# Asked by nobody before: the framework reads the question. And right after a write of any kind,
# when nothing that was looked up before holds any more.
NEW, AFTER = "comparison, never asked before", "comparison, the first one after a write"
MOVED = "UPDATE clock SET version = version + 1, at = greatest(clock_timestamp(), at)"
# Until the service has heard of it; see decision 0015.
HEARD = 0.02
SECONDS, WARM_UP = 2.0, 0.5
BACKENDS = "SELECT pid FROM pg_stat_activity WHERE datname = current_database()"


@dataclass(frozen=True, slots=True)
class Taken:
    """One case at one size, an entry per round: seconds by the clock, seconds of computing."""

    seconds: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Measured:
    """By values held and case; how many rows and bytes an answer has; who else did the same."""

    taken: dict[tuple[int, str], Taken]
    told: dict[str, str]
    peers: list[Peer]


@dataclass(frozen=True, slots=True)
class _Stage:
    """One size, ready to be asked."""

    size: int
    database: str
    service: Service
    connection: asyncpg.Connection
    statements: Mapping[str, Any]
    arguments: Sequence[Any]


async def measure(
    place: Place, sizes: Sequence[int], rounds: int, peers: bool, say: Callable[[str], None]
) -> Measured:
    """Every size has a database and a service of its own, for as long as the rounds last."""
    taken: dict[tuple[int, str], Taken] = {}
    key = {"Authorization": f"Bearer {place.key}", "Cache-Control": "no-cache"}
    async with AsyncExitStack() as stack:
        stages = [await _stage(stack, place, size, say) for size in sizes]
        for number in range(1, rounds + 1):
            for stage in stages:
                for name, ask in _asked(stage, key).items():
                    await _one(taken.setdefault((stage.size, name), Taken()), stage, name, ask)
            shown = {at: round(1000 * one.seconds[-1], 1) for at, one in taken.items()}
            say(f"round {number}/{rounds}: {shown} ms")
        told = await _told(stages[0], key)
        others = [
            one
            for stage in (stages if peers else ())
            for one in await beside(place, stage.database, stage.service, stage.size, key)
        ]
    return Measured(taken, told, others)


Ask = Callable[[float], Awaitable[tuple[float, int]]]


def _asked(stage: _Stage, key: dict[str, str]) -> dict[str, Ask]:
    """Each case: asked again and again, it says how often in a second, and how often at all."""

    async def written() -> None:
        await stage.connection.execute(MOVED)
        await asyncio.sleep(HEARD)

    async def nothing() -> None:
        """Nobody wrote."""

    asked = {name: _fetched(statement, stage) for name, statement in stage.statements.items()}
    one, many = (Request(path, key, 200) for path in (COMPARISON, PROFILE))
    address = stage.service.address
    asked |= {ONE: _answered(address, one), MANY: _answered(address, many)}
    asked[NEW] = lambda seconds: one_by_one(address, one, seconds, nothing)
    asked[AFTER] = lambda seconds: one_by_one(address, one, seconds, written)
    return asked


def _fetched(statement: Any, stage: _Stage) -> Ask:
    async def again(seconds: float) -> tuple[float, int]:
        began, count = time.perf_counter(), 0
        while time.perf_counter() < began + seconds:
            rows = await statement.fetch(*stage.arguments)
            if len(rows) != synthetic.DISTRICTS:
                raise RuntimeError(f"the statement fetched {len(rows)} rows")
            count += 1
        return count / (time.perf_counter() - began), count

    return again


def _answered(address: str, request: Request) -> Ask:
    async def again(seconds: float) -> tuple[float, int]:
        began = time.perf_counter()
        rate = await per_second(address, request, 1, seconds)
        return rate, round(rate * (time.perf_counter() - began))

    return again


async def _one(taken: Taken, stage: _Stage, name: str, ask: Ask) -> None:
    await ask(WARM_UP)
    own = stage.connection.get_server_pid()
    if name in stage.statements:
        computing = [own]
    else:
        pids = [one["pid"] for one in await stage.connection.fetch(BACKENDS)]
        computing = [stage.service.pid, *(pid for pid in pids if pid != own)]
    before, here = _spent(computing), time.process_time()
    rate, count = await ask(SECONDS)
    spent = _spent(computing) - before
    # Whoever asks the statement has to make rows of what comes; the service does that itself.
    spent += time.process_time() - here if name in stage.statements else 0.0
    taken.seconds.append(1 / rate)
    taken.cpu.append(spent / count)


def _spent(pids: Sequence[int]) -> float:
    # A connection may have been closed meanwhile.
    return sum(cpu_seconds(pid) for pid in pids if Path(f"/proc/{pid}").exists())


async def _stage(
    stack: AsyncExitStack, place: Place, size: int, say: Callable[[str], None]
) -> _Stage:
    database = f"bench_compared_{size}"
    urls = await stack.enter_async_context(clone(place, database))
    connection = await place.connect(database)
    stack.push_async_callback(connection.close)
    say(f"{size:,} values ...")
    await synthetic.fill(connection, size)
    for name, value in SETTINGS.items():
        await connection.execute(f"SET {name} = {value}")
    defined = "SELECT version, default_basis FROM indicator_version WHERE indicator = $1"
    found = await connection.fetchrow(defined, CODE)
    people = await connection.fetchval(defined, "DEM-01")
    arguments = [CODE, PERIOD, *found, date(int(PERIOD), 12, 31), synthetic.STATE, people]
    statements = {
        name: await connection.prepare(sql) for name, sql in ((SQL, BEST), (TYPED, NUMBERS))
    }
    service = stack.enter_context(serving(place, urls))
    return _Stage(size, database, service, connection, statements, arguments)


async def _told(stage: _Stage, key: dict[str, str]) -> dict[str, str]:
    """What an answer holds, so that a fast one is known to be the whole one."""
    async with httpx.AsyncClient(base_url=stage.service.address, headers=key) as client:
        one = await client.get(COMPARISON, timeout=60)
        many = await client.get(PROFILE, timeout=60)
    shown = sum(entry["cell"] is not None for entry in many.json()["indicators"])
    return {
        ONE: f"{len(one.json()['districts'])} districts, {len(one.content):,} bytes",
        MANY: f"{shown} indicators with a value, {len(many.content):,} bytes",
    }
