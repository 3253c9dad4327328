"""Adds breakdowns up: PostgreSQL names the groups that do not fit, the rule pack says why.

The rule itself stands in the pack and runs offline as well. Here a coarse sum over all cells
picks the few groups it has to look at; it knows no rounding, so it picks too many, never too few.
"""

import asyncio
from collections.abc import AsyncIterator

from kreisspiegel_rules.judged import Cell
from kreisspiegel_rules.pack import Pack
from kreisspiegel_rules.sums import sums
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.intake.rules_server import same
from app.intake.stage import add_hits, complete_hits
from app.intake.standing import UNTOUCHED

GROUP = ("district", "indicator", "version", "period", "basis", "territory_date")

# Counts only: shares of parts do not add up. What stands already stands in for what was not sent.
_COUNTED = f"""
    SELECT {", ".join(GROUP)}, split, row, line, value, precision, rounding_base
    FROM candidate WHERE kind = 'count' AND value IS NOT NULL AND NOT faulty
     AND precision IN ('exact', 'rounded')
    UNION ALL
    SELECT {", ".join(f"o.{name}" for name in GROUP)}, o.split, NULL, NULL, o.value, o.precision,
           o.rounding_base
    FROM {UNTOUCHED} o
    JOIN (SELECT DISTINCT district, indicator, version, period FROM candidate
          WHERE kind = 'count' AND NOT faulty) s
      ON {same("o", "s", "district", "indicator", "version", "period")}
    WHERE o.value IS NOT NULL AND o.precision IN ('exact', 'rounded')
"""
_PART = "w.sums_to IS NOT NULL AND w.kind = 'part'"
_SENT = "p.row IS NOT NULL"
# In the push alone, and together with what stands: each may be wrong where the other is not.
_SUSPECTED = f"""
    SELECT DISTINCT {", ".join(f"a.{name}" for name in GROUP)}
    FROM added a
    JOIN counted t ON {same("t", "a", *GROUP)} AND t.split = a.whole
    LEFT JOIN parts_of o ON o.dimension = a.dimension AND o.parent = a.parent
    WHERE a.parts > t.value OR a.largest > t.value
       OR (a.parts <> t.value AND a.summed = coalesce(o.parts, 0))
       OR (t.row IS NOT NULL AND (a.parts_sent > t.value OR a.largest_sent > t.value
           OR (a.parts_sent <> t.value AND a.summed_sent = coalesce(o.parts, 0))))
"""
# Territory as text, as the judge has it.
CELLS = text(f"""
WITH counted AS MATERIALIZED ({_COUNTED}), place AS MATERIALIZED (
    SELECT s.split, k.dimension, bc.kind, bc.sums_to, coalesce(bc.sums_to, 'total') AS parent,
           (s.split::jsonb - k.dimension || CASE WHEN coalesce(bc.sums_to, 'total') = 'total'
               THEN '{{}}' ELSE jsonb_build_object(k.dimension, bc.sums_to) END)::text AS whole
    FROM (SELECT DISTINCT split FROM counted WHERE split <> '{{}}') s
    CROSS JOIN LATERAL jsonb_object_keys(s.split::jsonb) AS k (dimension)
    JOIN breakdown_category bc
      ON bc.dimension = k.dimension AND bc.code = s.split::jsonb ->> k.dimension
), parts_of AS (
    SELECT dimension, sums_to AS parent, count(*) AS parts
    FROM breakdown_category WHERE kind = 'part' AND sums_to IS NOT NULL GROUP BY 1, 2
), added AS (
    SELECT {", ".join(f"p.{name}" for name in GROUP)}, w.whole, w.dimension, w.parent,
           max(p.value) AS largest, sum(p.value) FILTER (WHERE w.sums_to IS NOT NULL) AS parts,
           count(*) FILTER (WHERE {_PART}) AS summed,
           max(p.value) FILTER (WHERE {_SENT}) AS largest_sent,
           sum(p.value) FILTER (WHERE w.sums_to IS NOT NULL AND {_SENT}) AS parts_sent,
           count(*) FILTER (WHERE {_PART} AND {_SENT}) AS summed_sent
    FROM counted p JOIN place w ON w.split = p.split
    GROUP BY {", ".join(f"p.{name}" for name in GROUP)}, w.whole, w.dimension, w.parent
), unsummed AS MATERIALIZED ({_SUSPECTED})
SELECT c.district, c.indicator, c.version, c.period, c.basis, c.territory_date::text,
       c.split, c.row, c.line, c.value, c.precision, c.rounding_base
FROM counted c JOIN unsummed u ON {same("c", "u", *GROUP)}
ORDER BY c.district, c.indicator, c.version, c.period, c.basis, c.territory_date, c.split
""")
TOGETHER = 5000


async def add_up(session: AsyncSession, pack: Pack) -> None:
    """Find what does not add up, in the push alone or together with what stands."""
    added = False
    async for groups in _groups(session):
        found = await asyncio.to_thread(list, sums(pack, groups))
        for rule in {hit.rule for _, _, hit in found} & pack.rules.keys():
            told = [one for one in found if one[2].rule == rule]
            await add_hits(session, told, pack.rules[rule].severity)
            added = True
    if added:
        await complete_hits(session)


async def _groups(session: AsyncSession) -> AsyncIterator[list[Cell]]:
    """The suspected cells, some whole groups at a time."""
    held: list[Cell] = []
    stream = await session.stream(CELLS)
    async for rows in stream.partitions(TOGETHER):
        held += [Cell(*row) for row in rows]
        last = held[-1][: len(GROUP)]
        cut = next(place for place, cell in enumerate(held) if cell[: len(GROUP)] == last)
        if cut:
            yield held[:cut]
            held = held[cut:]
    if held:
        yield held
