"""Runs the whole rule pack over the staged rows and turns hits into findings with a sentence."""

import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.intake.rules import BY_CODE, JUDGED, SUMS_JUDGED, SUSPECTED
from app.models.base import BASES

SPLIT = """
CREATE TEMPORARY TABLE split ON COMMIT DROP AS
SELECT s.*, d.name, d.code,
       EXISTS (SELECT FROM indicator_breakdown ib WHERE ib.indicator = s.indicator
               AND ib.version = s.version AND ib.dimension = d.name) AS dimension_known,
       EXISTS (SELECT FROM breakdown_category bc WHERE bc.dimension = d.name AND bc.code = d.code)
           AS category_known
FROM (SELECT DISTINCT indicator, version, breakdown FROM candidate
      WHERE breakdown <> '{}' AND version IS NOT NULL) s
CROSS JOIN LATERAL jsonb_each_text(s.breakdown) AS d (name, code)
"""

# Counts only: shares of parts do not add up. Rows already stored stand in for those not sent.
COUNTED = """
CREATE TEMPORARY TABLE counted ON COMMIT DROP AS
WITH pushed AS MATERIALIZED (
    SELECT row, indicator, version, period, on_basis AS basis, on_territory AS territory_date,
           split AS breakdown, figure AS value, how_precise AS precision, rounding_base
    FROM candidate c WHERE kind = 'count' AND figure IS NOT NULL
     AND NOT EXISTS (SELECT FROM finding f WHERE f.row = c.row AND f.severity = 'error')
), every AS (
    SELECT * FROM pushed
    UNION ALL
    SELECT NULL, o.indicator, o.version, o.period, o.basis, o.territory_date, o.breakdown,
           o.value, o.precision, o.rounding_base
    FROM standing o
    WHERE o.supplier = :supplier AND o.value IS NOT NULL AND NOT EXISTS (
        SELECT FROM pushed p
        WHERE p.indicator = o.indicator AND p.version = o.version AND p.period = o.period
          AND p.breakdown = o.breakdown AND p.basis = o.basis
          AND p.territory_date = o.territory_date)
)
SELECT row_number() OVER () AS id, e.* FROM every e WHERE e.precision IN ('exact', 'rounded')
"""

BREAKDOWN_TOTAL = """
CREATE TEMPORARY TABLE breakdown_total ON COMMIT DROP AS
WITH place AS MATERIALIZED (
    SELECT s.breakdown, k.dimension, bc.kind, bc.sums_to, coalesce(bc.sums_to, 'total') AS parent,
           s.breakdown - k.dimension || CASE WHEN coalesce(bc.sums_to, 'total') = 'total'
               THEN '{}' ELSE jsonb_build_object(k.dimension, bc.sums_to) END AS whole
    FROM (SELECT DISTINCT breakdown FROM counted WHERE breakdown <> '{}') s
    CROSS JOIN LATERAL jsonb_object_keys(s.breakdown) AS k (dimension)
    JOIN breakdown_category bc
      ON bc.dimension = k.dimension AND bc.code = s.breakdown ->> k.dimension
), parts_of AS (
    SELECT dimension, sums_to AS parent, count(*) AS parts
    FROM breakdown_category WHERE kind = 'part' AND sums_to IS NOT NULL GROUP BY 1, 2
), added AS (
    SELECT t.id, w.dimension, w.parent, min(p.row) AS first_row, max(p.value) AS largest,
           sum(p.value) FILTER (WHERE w.sums_to IS NOT NULL) AS parts,
           count(*) FILTER (WHERE w.sums_to IS NOT NULL AND w.kind = 'part') AS summed,
           count(*) AS counts, max(p.rounding_base) AS rounding_base
    FROM counted p
    JOIN place w ON w.breakdown = p.breakdown
    JOIN counted t ON t.indicator = p.indicator AND t.version = p.version AND t.period = p.period
     AND t.basis = p.basis AND t.territory_date = p.territory_date AND t.breakdown = w.whole
    GROUP BY t.id, w.dimension, w.parent
)
SELECT coalesce(t.row, a.first_row) AS row, t.indicator, t.period, a.dimension,
       a.parts, a.largest, t.value AS total, a.summed = coalesce(o.parts, 0) AS complete,
       -- Figures rounded to a base b are each off by at most (b - 1) / 2.
       (a.counts + 1) * (greatest(a.rounding_base, t.rounding_base, 1) - 1) / 2 AS tolerance
FROM added a
JOIN counted t ON t.id = a.id
LEFT JOIN parts_of o ON o.dimension = a.dimension AND o.parent = a.parent
WHERE coalesce(t.row, a.first_row) IS NOT NULL
"""

NUMERIC = re.compile(r"-?[0-9]+([.][0-9]+)?")

FOUND = """
SELECT row, rule, severity, field, expected, found, extra, indicator, period
FROM finding ORDER BY row, severity, rule, field
"""


async def judge(
    session: AsyncSession, *, area: str, supplier: str, edition: str, today: date
) -> list[dict[str, Any]]:
    """Every finding of every rule, in the order of the rows."""
    await session.execute(text(SPLIT))
    bound = {"area": area, "edition": edition, "today": today, "bases": list(BASES)}
    await session.execute(text(SUSPECTED), bound)
    await session.execute(text(JUDGED), {**bound, "supplier": supplier})
    await session.execute(text(COUNTED), {"supplier": supplier})
    await session.execute(text("ANALYZE counted"))
    await session.execute(text(BREAKDOWN_TOTAL))
    await session.execute(text(SUMS_JUDGED))
    found = await session.execute(text(FOUND))
    return [_finding(dict(row)) for row in found.mappings()]


def _finding(hit: Mapping[str, Any]) -> dict[str, Any]:
    rule = BY_CODE[hit["rule"]]
    place = f"/rows/{hit['row'] - 1}" + (f"/{hit['field']}" if hit["field"] else "")
    words = {name: hit[name] or "" for name in ("indicator", "period", "extra")}
    numbers = {name: hit[name] for name in ("expected", "found")}
    german = {name: german_number(value) for name, value in numbers.items()}
    english = {name: value or "–" for name, value in numbers.items()}
    gap = _difference(hit["expected"], hit["found"])
    return {
        "row": hit["row"],
        "pointer": place,
        "rule": rule.code,
        "code": rule.code,
        "severity": rule.severity,
        "message": rule.de.format(**words, **german, difference=german_number(gap)),
        "message_en": rule.en.format(**words, **english, difference=gap or ""),
        "expected": hit["expected"],
        "found": hit["found"],
    }


def _number(written: str | None) -> Decimal | None:
    # Only what PostgreSQL writes for a numeric: in a caller's text, 1e999999999 is no figure.
    return Decimal(written) if written and NUMERIC.fullmatch(written) else None


def _difference(expected: str | None, found: str | None) -> str | None:
    one, other = _number(expected), _number(found)
    return None if one is None or other is None else format(abs(one - other), "f")


def german_number(written: str | None) -> str:
    """A figure as it is written in German text (3.571 and 6,11); other texts as they are."""
    value = _number(written)
    if value is None or not written or (written.startswith("0") and written[1:2].isdigit()):
        return written or "–"
    pattern = "{:,f}" if abs(value) >= 1000 and "." not in written else "{:f}"
    return pattern.format(value).translate(str.maketrans(",.", ".,"))
