"""100,000 rows pushed over HTTP against a raw COPY of the same rows into one keyed table."""

import hashlib
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import httpx
import orjson

from benchmarks.rows import rows
from benchmarks.world import AGS, DATA, Place, clone, serving

# What a table of the same facts needs at the least: the columns that were sent, and the key.
RAW = """
CREATE TABLE raw (
    indicator text, period text, breakdown jsonb, basis text, territory_date date,
    value numeric, numerator numeric, denominator numeric, source text,
    PRIMARY KEY (indicator, period, breakdown, basis, territory_date))
"""
PATIENCE = 600.0
COLUMNS = ("indicator", "period", "breakdown", "basis", "territory_date")
FIGURES = ("value", "numerator", "denominator")
COPY = "raw COPY into one keyed table"
FIRST = "push, all created"
KINDS = {
    COPY: None,
    "dry run": "created",
    FIRST: "created",
    "the same again, all unchanged": "unchanged",
    "every figure corrected, all updated": "updated",
}


@dataclass(frozen=True, slots=True)
class Measured:
    """Seconds per kind and round, and the most memory the service held in each round."""

    seconds: dict[str, list[float]]
    peak_mib: list[int]
    payload_mib: float


async def measure(place: Place, wanted: int, rounds: int, say: Callable[[str], None]) -> Measured:
    """Every round has a fresh database and a fresh service; the kinds take turns within it."""
    sent = rows(DATA, wanted)
    first = orjson.dumps({"rows": sent, "comment": "SYNTHETISCH"})
    corrected = orjson.dumps({"rows": rows(DATA, wanted, more=1), "comment": "SYNTHETISCH"})
    records = [record(row) for row in sent]
    measured = Measured({kind: [] for kind in KINDS}, [], len(first) / 2**20)
    for number in range(1, rounds + 1):
        async with clone(place, f"bench_{number}") as urls:
            measured.seconds[COPY].append(await _copied(place, f"bench_{number}", records))
            with serving(place, urls) as service, httpx.Client(timeout=PATIENCE) as client:
                target = f"{service.address}/v1/districts/{AGS}/submissions"
                bodies = (first, first, first, corrected)
                for kind, body in zip(list(KINDS)[1:], bodies, strict=True):
                    taken = _pushed(client, (target, place.key), kind, body)
                    measured.seconds[kind].append(taken)
                measured.peak_mib.append(service.peak_mib)
        say(f"round {number}/{rounds}: {[round(t[-1], 2) for t in measured.seconds.values()]}")
    return measured


def _pushed(client: httpx.Client, target: tuple[str, str], kind: str, body: bytes) -> float:
    headers = {"Authorization": f"Bearer {target[1]}", "Content-Type": "application/json"}
    dry = kind == "dry run"
    began = time.perf_counter()
    answer = client.post(
        target[0], content=body, headers=headers, params={"dry_run": "true"} if dry else {}
    )
    taken = time.perf_counter() - began
    verdict = answer.json()
    counts = verdict.get("counts", {})
    # A fast answer that is not the answer would be worth nothing.
    if (
        answer.status_code != (200 if dry else 201)
        or counts[str(KINDS[kind])] != counts["received"]
    ):
        raise RuntimeError(f"{kind}: {answer.status_code} {answer.text[:500]}")
    receipt = verdict["receipt"]
    if not dry and receipt["payload_sha256"] != hashlib.sha256(body).hexdigest():
        raise RuntimeError(f"{kind}: the receipt is for another payload")
    return taken


async def _copied(place: Place, database: str, records: list[tuple[Any, ...]]) -> float:
    connection = await place.connect(database)
    await connection.execute(RAW)
    began = time.perf_counter()
    await connection.copy_records_to_table("raw", records=records)
    taken = time.perf_counter() - began
    await connection.close()
    return taken


def record(row: dict[str, Any]) -> tuple[Any, ...]:
    """A row as the raw table takes it."""
    key = [row[name] for name in COLUMNS]
    key[2], key[4] = orjson.dumps(key[2]).decode(), date.fromisoformat(key[4])
    figures = [None if name not in row else Decimal(str(row[name])) for name in FIGURES]
    return (*key, *figures, row["source"])
