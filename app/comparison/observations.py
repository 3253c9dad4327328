"""The list of values: filtered, paged, as the caller may see them."""

import base64
import binascii
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson
from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.comparison import splits
from app.disclosure.gate import visible
from app.errors import InvalidRequest, at_parameter

FILTERS = {
    "indicator": "o.indicator = ANY (CAST(:indicator AS text[]))",
    "district": "o.area = ANY (CAST(:district AS text[]))",
    "state": "left(o.area, 2) = ANY (CAST(:state AS text[]))",
    "period": "o.period = ANY (CAST(:period AS text[]))",
    "basis": "o.basis = ANY (CAST(:basis AS text[]))",
    "territory_date": "o.territory_date = ANY (CAST(:territory_date AS date[]))",
    "supplier": "o.supplier = ANY (CAST(:supplier AS text[]))",
}

# `breakdown` spells totals out, so that no part is left to guess.
SHOWN = """
SELECT CASE WHEN length(o.area) = 5 THEN o.area END AS district, left(o.area, 2) AS state,
       o.indicator, o.version, o.period,
       coalesce((SELECT jsonb_object_agg(b.dimension, 'total') FROM indicator_breakdown b
                 WHERE b.indicator = o.indicator AND b.version = o.version), '{{}}')
           || o.breakdown AS breakdown,
       o.basis, o.territory_date, o.supplier, o.value, o.value_min, o.value_max, o.numerator,
       o.denominator, o.computed, o.missing, o.precision, o.rounding_base, o.status,
       o.reference_date, o.undated, o.source, o.method, o.note, o.reason, o.visibility,
       o.embargo_until, o.revision, o.recorded_at, o.submission_id::text AS submission,
       o.id, o.area
FROM ({gate}) o
WHERE {where}
ORDER BY o.indicator, o.period, o.area, o.id
LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class Filter:
    """Values to match; an empty list does not restrict. `declared` serves the refusal only."""

    codes: Mapping[str, Sequence[str]]
    territory_date: Sequence[date]
    split: Mapping[str, Sequence[str]]
    declared: Sequence[str] = ()


async def observations(
    reading: Reading, wanted: Filter, *, limit: int, cursor: str | None
) -> tuple[list[dict[str, Any]], str | None]:
    """One page of values and the cursor of the next, None on the last."""
    for name in ("indicator", "district", "state"):
        await require(reading, name, wanted.codes.get(name))
    splits.check(wanted.split, await splits.dimensions(reading), wanted.declared)
    where, bound = _conditions(wanted)
    if cursor is not None:
        where.append(
            "(o.indicator, o.period, o.area, o.id)"
            " > (CAST(:c0 AS text), CAST(:c1 AS text), CAST(:c2 AS text), CAST(:c3 AS bigint))"
        )
        bound |= {f"c{place}": part for place, part in enumerate(_decoded(cursor))}
    statement = text(
        SHOWN.format(gate=visible(latest=reading.latest), where=" AND ".join(where) or "true")
    )
    found = await reading.session.execute(statement, {**reading.bound, **bound, "limit": limit + 1})
    rows = [dict(row) for row in found.mappings()]
    following = _encoded(rows[limit - 1]) if len(rows) > limit else None
    for row in rows:
        del row["id"], row["area"]
    return rows[:limit], following


def _conditions(wanted: Filter) -> tuple[list[str], dict[str, Any]]:
    where: list[str] = []
    bound: dict[str, Any] = {}
    for name, values in {**wanted.codes, "territory_date": wanted.territory_date}.items():
        if values:
            where.append(FILTERS[name])
            bound[name] = list(values)
    for place, (dimension, codes) in enumerate(wanted.split.items()):
        bound |= {f"d{place}": dimension, f"k{place}": list(codes)}
        where.append(
            f"coalesce(o.breakdown ->> CAST(:d{place} AS text), 'total')"
            f" = ANY (CAST(:k{place} AS text[]))"
        )
    return where, bound


def _encoded(row: Mapping[str, Any]) -> str:
    place = [row["indicator"], row["period"], row["area"], row["id"]]
    return base64.urlsafe_b64encode(orjson.dumps(place)).decode()


def _decoded(cursor: str) -> list[Any]:
    try:
        place = orjson.loads(base64.urlsafe_b64decode(cursor))
    except (binascii.Error, orjson.JSONDecodeError, ValueError):
        place = None
    kinds = (str, str, str, int)
    if not (
        isinstance(place, list)
        and len(place) == len(kinds)
        and all(isinstance(one, kind) for one, kind in zip(place, kinds, strict=True))
        # PostgreSQL holds neither NUL in a text nor a bigint beyond 64 bits.
        and not any("\0" in part for part in place[:3])
        and abs(place[3]) < 2**63
    ):
        raise InvalidRequest(
            "Der Cursor ist nicht lesbar; bitte den Verweis next unverändert verwenden.",
            "The cursor cannot be read; use the link next as it is.",
            errors=[
                at_parameter(
                    "cursor",
                    "malformed_cursor",
                    "Der Cursor ist nicht lesbar.",
                    "The cursor cannot be read.",
                )
            ],
        )
    return place
