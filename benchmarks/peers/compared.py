"""The same comparison out of the peers: they hand out the rows, the client works out the numbers.

A peer counts only if its client ends with the numbers that our service answers with.
"""

import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import orjson

from benchmarks.peers import started
from benchmarks.peers.reckoned import Numbers, answered, reckoned
from benchmarks.synthetic import DISTRICTS, LAST_YEAR, STATE
from benchmarks.world import Place, Service

OURS = "Kreisspiegel, `no-cache`"
KEPT = "Kreisspiegel, kept"
DRF = "Django REST framework, numbers in the client"
DATASETTE = "Datasette, numbers in the client"
CODE, PERIOD = "DEM-03", f"{LAST_YEAR - 1}"
# Beyond this a peer takes minutes to be filled.
UP_TO = 1_000_000
TIMES, WARM = 30, 3
ROWS = """
SELECT area AS district, indicator, period, part AS breakdown, basis, territory_date::text,
       value::float8, numerator::float8, denominator::float8, source
FROM observation WHERE left(area, 2) = $1
"""
DRF_FILL = """
INSERT INTO peer_value (district, indicator, period, breakdown, basis, territory_date, value,
                        numerator, denominator, source)
SELECT area, indicator, period, breakdown, basis, territory_date, value, numerator, denominator,
       source
FROM observation WHERE left(area, 2) = $1
"""


@dataclass(frozen=True, slots=True)
class Peer:
    """How long it took until the numbers were in the client's hands, each time."""

    size: int
    name: str
    seconds: list[float] = field(default_factory=list)


async def beside(
    place: Place, database: str, service: Service, size: int, key: dict[str, str]
) -> list[Peer]:
    """All of them on the same rows, one after the other; ours first."""
    if size > UP_TO:
        return []
    path = f"{service.address}/v1/comparisons/indicators/{CODE}?period={PERIOD}&state={STATE}"
    kept = {name: value for name, value in key.items() if name != "Cache-Control"}
    asked: list[tuple[str, Callable[[httpx.Client], Numbers]]] = [
        (OURS, lambda client: answered(_got(client, path, key))),
        (KEPT, lambda client: answered(_got(client, path, kept))),
    ]
    made = [_timed(size, name, ask) for name, ask in asked]
    with httpx.Client() as client:
        told = _got(client, path, key)
    expected, factor = answered(told), 100.0
    connection = await place.connect(database)
    with started.drf(place.urls_of(database).owner, [CODE]) as peer:
        await connection.execute(DRF_FILL, STATE, timeout=600)
        await connection.execute("VACUUM ANALYZE peer_value", timeout=600)
        rows = f"{peer.address}/values?indicator={CODE}&period={PERIOD}"
        made.append(_timed(size, DRF, _reckoning(rows, factor), expected))
        await connection.execute("DROP TABLE peer_value")
    with started.datasette(await _filling(connection)) as other:
        rows = f"{other.address}/peer/value.json?indicator={CODE}&period={PERIOD}&breakdown={{}}"
        made.append(_timed(size, DATASETTE, _reckoning(f"{rows}&{WHOLE}", factor), expected))
    await connection.close()
    return made


# All rows at once, as plain objects.
WHOLE = "_shape=array&_size=max&_col=district&_col=value&_col=numerator&_col=denominator"


def _reckoning(address: str, factor: float) -> Callable[[httpx.Client], Numbers]:
    return lambda client: reckoned(_got(client, address, {}), factor)


def _got(client: httpx.Client, address: str, headers: dict[str, str]) -> Any:
    answer = client.get(address, headers=headers, timeout=60)
    if answer.status_code != 200:
        raise RuntimeError(f"{address}: {answer.status_code} {answer.text[:300]}")
    return orjson.loads(answer.content)


def _timed(
    size: int,
    name: str,
    ask: Callable[[httpx.Client], Numbers],
    expected: Numbers | None = None,
) -> Peer:
    made = Peer(size, name)
    with httpx.Client() as client:
        for number in range(WARM + TIMES):
            began = time.perf_counter()
            numbers = ask(client)
            taken = time.perf_counter() - began
            if number >= WARM:
                made.seconds.append(taken)
        if len(numbers.districts) != DISTRICTS:
            raise RuntimeError(f"{name}: {len(numbers.districts)} districts")
        if expected is not None:
            expected.require(numbers, name)
    return made


async def _filling(connection: asyncpg.Connection) -> Callable[[Path], None]:
    """What puts the rows into a file of SQLite, with the index that the question wants."""
    rows = [tuple(row) for row in await connection.fetch(ROWS, STATE, timeout=600)]

    def fill(file: Path) -> None:
        with sqlite3.connect(file) as made:
            made.executemany("INSERT INTO value VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", rows)
            made.execute("CREATE INDEX asked ON value (indicator, period, breakdown)")
            made.execute("ANALYZE")
        made.close()

    return fill
