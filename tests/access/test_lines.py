"""The line that a comparison reads of a value says what its columns say, to everybody alike."""

import struct
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import numpy as np
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from app.comparison.written import AGGREGATES, CLOSED, FREE, NUMBERS, OPEN, SIGNS, Written
from app.disclosure.gate import HIDDEN, kept_hidden, lines, threshold, visible
from app.models.observation import AMPLE, FIGURES
from tests.factories import Database, World
from tests.intake.pushes import GERA, ILM_KREIS, push

PLAIN = tuple(dict.fromkeys((*OPEN, *FREE, *SIGNS, "area", "computed", "missing")))
EXACT = (*NUMBERS, "value_min", "value_max", "rounding_base")
NAMES = tuple(dict.fromkeys((*PLAIN, *CLOSED, *EXACT)))
COLUMNS = "SELECT {columns} FROM ({gate}) o"
LINES = """
SELECT {columns}
FROM (SELECT d.indicator, d.version, {threshold} FROM indicator_version d) v
CROSS JOIN LATERAL ({gate}) o
WHERE o.indicator = v.indicator AND o.version = v.version
"""
# Every way in which a count may lie beside a threshold, also of rows that nobody could store.
KINDS = """
SELECT count(*) AS cases, count(*) FILTER (WHERE ({plain}) IS DISTINCT FROM ({kept})) AS differ,
       count(*) FILTER (WHERE {plain}) AS hidden
FROM (SELECT *, ({ample}) AS ample FROM unnest(CAST(:counts AS numeric[])) value,
             unnest(CAST(:counts AS numeric[])) numerator,
             unnest(CAST(:counts AS numeric[])) denominator,
             unnest(CAST(:counts AS numeric[])) value_min,
             (VALUES ('exact', NULL::numeric), ('rounded', 5), ('rounded', 500))
                 AS rounding (precision, rounding_base)) o
CROSS JOIN (SELECT {threshold}
            FROM (SELECT * FROM unnest(CAST(:thresholds AS integer[])) min_count,
                                unnest('{{count,share}}'::text[]) kind,
                                unnest('{{true,false}}'::boolean[])
                                    numerator_within_denominator) d) v
"""
NUMBERED = """
SELECT {figures} AS figures
FROM unnest(CAST(:value AS numeric[]), CAST(:numerator AS numeric[]),
            CAST(:denominator AS numeric[])) AS o (value, numerator, denominator)
"""
# Synthetic: hidden and not, kept to itself, before its time, with every member that a line has.
COUNT = {"indicator": "LEG-01", "visibility": "public"}
SHARE = {"indicator": "LEG-04", "visibility": "public"}
SMALL = {**COUNT, "note": "es waren zwei"}
PUSHED: list[dict[str, Any]] = [
    {"period": "2020", "value": 2, **SMALL},
    {"period": "2010", "value": 2, **SMALL, "visibility": "internal"},
    {"period": "2011", "value_min": 1, "value_max": 5, **SMALL},
    {"period": "2012", "value": 2, "precision": "rounded", "rounding_base": 2, **SMALL},
    {"period": "2013", "value": 5, "precision": "rounded", "rounding_base": 5, **SMALL},
    {"period": "2014", "missing": "not_collected", "status": "provisional", **COUNT},
    {"period": "2003", "value": 70, "source": "Ausländerbehörde, „Stand“ 2003", **COUNT},
    {"period": "2004", "value": 71, "source": "-", **COUNT},
    {"period": "2015", "value": 30, "embargo_until": "2999-01-01T00:00:00Z", **COUNT},
    {"period": "2016", "value_min": 30, "value_max": 50, "reference_date": "2016-06-30", **COUNT},
    {"period": "2010", "numerator": 498, "denominator": 500, **SHARE},
    {"period": "2011", "value": 0.4, "denominator": 500, **SHARE},
    # A day before the one from which days are counted, and all signs that part a line.
    {"period": "2017", "value": 70, "reference_date": "1969-12-31", "note": ',"|#!hu"', **COUNT},
]


async def by_columns(connection: AsyncConnection, gate: str, bound: Any) -> Counter[Any]:
    told = [f"o.{name}::text AS {name}" if name in EXACT else f"o.{name}" for name in NAMES]
    statement = text(COLUMNS.format(columns=", ".join(told), gate=gate))
    rows = (await connection.execute(statement, bound)).mappings().all()
    return Counter(tuple(one[name] for name in NAMES) for one in rows)


async def by_lines(connection: AsyncConnection, gate: str, bound: Any) -> Counter[Any]:
    made = ", ".join(f"{one} AS {name}" for name, one in AGGREGATES.items())
    statement = text(LINES.format(columns=made, threshold=threshold("d"), gate=gate))
    written = Written(dict((await connection.execute(statement, bound)).mappings().one()))
    for name in NUMBERS:
        digits = [np.nan if one is None else float(one) for one in written[name]]
        np.testing.assert_array_equal(written.figures(name), digits)
    return Counter(zip(*(written[name] for name in NAMES), strict=True))


async def test_ample_counts_are_hidden_exactly_where_they_would_be_anyway(
    database: Database,
) -> None:
    statement = KINDS.format(
        plain=HIDDEN,
        kept=kept_hidden("v", "v.ample_as"),
        ample=AMPLE,
        threshold=threshold("d"),
    )
    counts = [None, -101, -100, -2, 0, 3, 4, 99, 100, 101, 200, 1100]
    bound = {"counts": counts, "thresholds": [1, 3, 99, 100, 101, 150, 1000]}
    (found,) = await database.sql(statement, bound)
    assert (found["cases"], found["differ"]) == (len(counts) ** 4 * 3 * 7 * 2 * 2, 0)
    assert 0 < found["hidden"] < found["cases"]


async def test_what_no_number_holds_is_none_to_reckon_with(database: Database) -> None:
    columns = {
        "value": ["1e400", "-1e400", "1e-400", "0", "0.10"],
        "numerator": [None, "12", "1e308", "-3.5", "9007199254740993"],
        "denominator": [None, "7", "1e-290", f"1.{'3' * 400}", "3"],
    }
    rows = await database.sql(NUMBERED.format(figures=FIGURES), columns)
    told = [struct.unpack(">3d", one["figures"]) for one in rows]
    expected = [
        (np.nan, np.nan, np.nan),
        (np.nan, 12, 7),
        (0, np.nan, 1e-290),
        (0, -3.5, 4 / 3),
        (0.1, 9007199254740992, 3),
    ]
    np.testing.assert_array_equal(told, expected)


async def test_lines_say_what_columns_say_to_everybody(fresh: World) -> None:
    answer = await push(fresh, PUSHED)
    assert answer.status_code == 201, answer.text
    corrected = [{"period": "2020", "value": 1, "reason": "eine weniger", **SMALL}]
    assert (await push(fresh, corrected)).status_code == 201
    callers = [
        PUBLIC,
        Caller("district", ags=ILM_KREIS),
        Caller("district", ags=GERA),
        *(Caller(role) for role in ("provider", "working_group", "ministry", "steward")),
    ]
    seen = {}
    for caller in callers:
        bound = {"at": datetime.now(UTC), "role": caller.role, "ags": caller.ags}
        async with fresh.as_app(caller) as connection:
            for latest in (True, False):
                columns = await by_columns(connection, visible(latest=latest), bound)
                gate = lines(latest=latest, definition="v")
                assert await by_lines(connection, gate, bound) == columns, caller
        told = [dict(zip(NAMES, one, strict=True)) for one in columns.elements()]
        seen[caller] = {
            "hidden": sum(one["hidden"] for one in told),
            "unseen": sum(one["unseen"] for one in told),
            "ranges": sum(one["value_min"] is not None for one in told),
        }
    # Otherwise little would be shown by it.
    public, owner = (seen[one] for one in callers[:2])
    assert (public["hidden"], public["unseen"], public["ranges"]) == (5, 0, 1)
    assert (owner["hidden"], owner["unseen"], owner["ranges"]) == (6, 2, 2)
