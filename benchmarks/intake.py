"""Rows per second of a push from a thousand rows to a million, and of others doing the same job.

Every case of a size takes the same rows on the same machine in the same run. The baseline is a
raw COPY into one keyed table of the same PostgreSQL server; staging with an upsert, without any
rule, shows what a careful loader would need.
"""

import gc
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import orjson

from benchmarks import memory
from benchmarks.payloads import CSV, GERMAN, JSON, NDJSON, TYPES, XLSX, written
from benchmarks.peers import started
from benchmarks.push import COLUMNS, COPY, FIGURES, PATIENCE, RAW, record
from benchmarks.rows import many
from benchmarks.world import AGS, DATA, Place, Service, clone, serving

STAGED = "staging and upsert, no rule"
DRF, DATASETTE = "Django REST framework", "Datasette"
PUSH = "push as {}, all rules"
AGAIN = "the same again as JSON, all unchanged"
# Beyond this a peer takes minutes, and a workbook is more than anyone opens.
PEERS_UP_TO = WORKBOOK_UP_TO = 100_000
UPSERT = f"""
INSERT INTO raw SELECT * FROM staging ON CONFLICT ({", ".join(COLUMNS)}) DO UPDATE
SET {", ".join(f"{name} = excluded.{name}" for name in FIGURES)}
"""
CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Taken:
    """One case at one size: seconds of every round, and MiB above idle."""

    seconds: list[float] = field(default_factory=list)
    above_idle: list[float] = field(default_factory=list)


Measured = dict[int, dict[str, Taken]]


async def measure(
    place: Place, sizes: dict[int, int], peers: bool, say: Callable[[str], None]
) -> Measured:
    """`sizes` says how many rounds each size gets; every round has fresh databases."""
    measured: Measured = {}
    for size, rounds in sizes.items():
        rows = many(DATA, size)
        cases = measured.setdefault(size, {})
        for number in range(1, rounds + 1):
            async with clone(place, "bench_intake") as urls:
                await _copied(place, rows, cases)
                with serving(place, urls) as service:
                    _pushes(place, service, rows, cases)
            if peers and size <= PEERS_UP_TO:
                await _peers(place, rows, cases)
            shown = {kind: round(taken.seconds[-1], 2) for kind, taken in cases.items()}
            say(f"{size:,} rows, round {number}/{rounds}: {shown}")
        del rows
        gc.collect()
    return measured


async def _copied(place: Place, rows: list[dict[str, Any]], cases: dict[str, Taken]) -> None:
    """Both baselines, each on an empty table."""
    records = [record(row) for row in rows]
    connection = await place.connect("bench_intake")
    await connection.execute(RAW)
    with _timed(cases, COPY):
        await connection.copy_records_to_table("raw", records=records)
    await connection.execute("TRUNCATE raw")
    with _timed(cases, STAGED):
        await connection.execute("CREATE TEMPORARY TABLE staging (LIKE raw)")
        await connection.copy_records_to_table("staging", records=records)
        await connection.execute(UPSERT)
    await connection.close()


def _pushes(
    place: Place, service: Service, rows: list[dict[str, Any]], cases: dict[str, Taken]
) -> None:
    """Each format as a dry run on the same empty ground, then JSON for real, twice."""
    kinds = [NDJSON, CSV, GERMAN, *([XLSX] if len(rows) <= WORKBOOK_UP_TO else [])]
    with tempfile.TemporaryDirectory(prefix="spiegel-bench-") as folder:
        for kind in kinds:
            file = written(Path(folder), kind, rows)
            _push((place, service), (PUSH.format(f"{kind}, dry run"), kind), file, cases)
        file = written(Path(folder), JSON, rows)
        _push((place, service), (PUSH.format(JSON), JSON), file, cases)
        _push((place, service), (AGAIN, JSON), file, cases)


def _push(
    where: tuple[Place, Service], case: tuple[str, str], file: Path, cases: dict[str, Taken]
) -> None:
    (place, service), (name, kind) = where, case
    headers = {
        "Authorization": f"Bearer {place.key}",
        "Content-Type": TYPES[kind],
        "Content-Length": str(file.stat().st_size),
    }
    dry = "dry run" in name
    idle = memory.idle_mib(service.pid)
    with _timed(cases, name) as taken, httpx.Client(timeout=PATIENCE) as client:
        answer = client.post(
            f"{service.address}/v1/districts/{AGS}/submissions",
            content=_streamed(file),
            headers=headers,
            params={"dry_run": "true"} if dry else {},
        )
    taken.above_idle.append(memory.peak_mib(service.pid) - idle)
    counts = orjson.loads(answer.content).get("counts", {})
    # Among a million there are two keys that the brochure's figures of the district have, too.
    kept = ("unchanged",) if name == AGAIN else ("created", "updated")
    stored = sum(counts.get(one, 0) for one in kept)
    # A fast answer that is not the answer would be worth nothing.
    if answer.status_code != (200 if dry else 201) or stored != counts.get("received"):
        raise RuntimeError(f"{name}: {answer.status_code} {answer.text[:500]}")


async def _peers(place: Place, rows: list[dict[str, Any]], cases: dict[str, Taken]) -> None:
    codes = sorted({row["indicator"] for row in rows})
    async with clone(place, "bench_peer") as urls:
        with started.drf(urls.owner, codes) as peer:
            _peer(peer, DRF, rows, cases)
    with started.datasette() as other:
        _peer(other, DATASETTE, rows, cases)


def _peer(
    peer: started.Peer, name: str, rows: list[dict[str, Any]], cases: dict[str, Taken]
) -> None:
    # Its first request builds what later ones reuse; ours had a dry run before it.
    peer.push(rows[:1])
    idle = [memory.idle_mib(pid) for pid in started.family(peer.pid)]
    with _timed(cases, name) as taken:
        peer.push(rows)
    held = sum(memory.peak_mib(pid) for pid in started.family(peer.pid))
    taken.above_idle.append(held - sum(idle))


@contextmanager
def _timed(cases: dict[str, Taken], name: str) -> Iterator[Taken]:
    taken = cases.setdefault(name, Taken())
    began = time.perf_counter()
    yield taken
    taken.seconds.append(time.perf_counter() - began)


def _streamed(file: Path) -> Iterator[bytes]:
    with file.open("rb") as opened:
        while chunk := opened.read(CHUNK):
            yield chunk
