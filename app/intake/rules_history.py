"""Rules that look along and across: a jump in the own series, an outlier among alike districts.

Both are warnings to look again, never refusals. They are judged in two steps, so that a push
pays for the few figures that stand out and not for all: who moved by more than the pack allows,
and then how far that series, or those districts, usually are apart.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from kreisspiegel_rules.pack import Pack
from sqlalchemy.ext.asyncio import AsyncSession

from app.disclosure.gate import visible
from app.intake.rules_server import Look, looked, same
from app.intake.standing import BEFORE, UNTOUCHED

SERIES = ("district", "indicator", "version", "split", "basis")
# How far back and ahead a series is looked at.
YEARS = 20


def _standing(pairs: str) -> str:
    """What a supplier says now of these districts, indicators and periods.

    Only the first columns of the index are asked for inside. For later ones, with a gap before
    them, the planner expects to skip through the index and may read the whole table instead.
    """
    return f"""
        SELECT o.area AS district, o.indicator, o.version, o.breakdown::text AS split, o.basis,
               o.territory_version, o.territory_date, o.period, o.value, o.numerator
        FROM ({pairs}) s
        CROSS JOIN LATERAL (
            SELECT * FROM observation
            WHERE indicator = s.indicator AND period = s.period AND area = s.district
              AND superseded_at IS NULL
            OFFSET 0
        ) o
        WHERE o.supplier = :supplier AND o.value IS NOT NULL
    """


_VALUES = f"{', '.join(SERIES)}, territory_version, territory_date, period, value, numerator"
# What the supplier will say once the push stands, of the cells that were looked up for it.
OWN = f"""
    SELECT {_VALUES} FROM candidate WHERE value IS NOT NULL AND NOT faulty
    UNION ALL SELECT {_VALUES} FROM {UNTOUCHED} o WHERE value IS NOT NULL
"""
# What can fall below zero is measured in its own points: there its relation to zero tells nothing.
_MEASURED = """
    CASE WHEN c.kind <> 'share' AND (i.min_value IS NULL OR i.min_value < 0) THEN 'difference'
         ELSE c.kind END
"""


def _by_chance(one: str) -> str:
    """How much a figure of so few cases varies of itself, squared: their number is never sure."""
    return f"""
        CASE WHEN c.kind = 'count' THEN 1 / nullif(greatest({one}.value, 0), 0)::float8
             WHEN c.kind = 'share' THEN greatest({one}.value * (1 - {one}.value / i.factor), 0)
                  ::float8 * {one}.value::float8 / nullif(greatest({one}.numerator, 0), 0)::float8
             ELSE 1 / nullif(greatest({one}.numerator, 0), 0)::float8 END
    """


# The year before stands in `standing` where the push does not speak of it.
_MOVED = f"""
    SELECT DISTINCT ON (c.row)
           c.row, {", ".join(f"c.{name}" for name in SERIES)}, c.territory_version, c.period,
           {_MEASURED} AS kind, c.value, b.value AS previous,
           coalesce(sqrt({_by_chance("c")} + {_by_chance("b")}), 0) AS chance
    FROM candidate c
    JOIN indicator_version i ON i.indicator = c.indicator AND i.version = c.version
    JOIN ({OWN}) b
      ON {same("b", "c", *SERIES)} AND b.territory_version = c.territory_version
     AND b.period = {BEFORE.format("c.period")}
    WHERE c.value IS NOT NULL AND NOT c.faulty AND b.value <> 0
      AND abs(c.value - b.value) > CAST(:relative AS numeric) * abs(b.value)
      -- Small counts move a lot; where a share tells no counts, nothing says that it is one.
      AND coalesce(CASE WHEN c.kind = 'count' THEN greatest(c.value, b.value)
                        ELSE greatest(c.numerator, b.numerator) END, CAST(:min_count AS numeric))
          >= CAST(:min_count AS numeric)
    ORDER BY c.row, b.territory_date DESC
"""

# Change is measured in logarithms, for shares and differences in their own points.
_STEP = """
    CASE WHEN p.kind IN ('share', 'difference') THEN (p.value - p.previous)::float8
         WHEN p.value > 0 AND p.previous > 0 THEN ln((p.value / p.previous)::float8) END
"""
_STEPS = f"""
series AS MATERIALIZED (
    SELECT DISTINCT {", ".join(SERIES)}, territory_version, kind, substr(period, 5) AS part
    FROM moved
), reach AS (
    SELECT min(left(period, 4)::integer) - {YEARS} AS since,
           max(left(period, 4)::integer) + {YEARS} AS until FROM moved
), stood AS (
    {
    _standing(
        '''SELECT DISTINCT x.district, x.indicator,
                  lpad(y::text, 4, '0') || x.part AS period
           FROM series x CROSS JOIN reach
           CROSS JOIN LATERAL generate_series(greatest(since, 1), least(until, 9999)) AS y'''
    )
}
), every AS (
    SELECT DISTINCT ON ({", ".join(f"s.{name}" for name in SERIES)}, s.territory_version, v.period)
           {", ".join(f"s.{name}" for name in SERIES)}, s.territory_version, s.kind, v.period,
           v.value
    FROM series s
    JOIN (SELECT 1 AS rank, o.* FROM ({OWN}) o
          UNION ALL SELECT 2, {_VALUES} FROM stood) v
      ON {same("v", "s", *SERIES)} AND v.territory_version = s.territory_version
     AND substr(v.period, 5) = s.part
    ORDER BY {", ".join(f"s.{name}" for name in SERIES)}, s.territory_version, v.period, v.rank,
             v.territory_date DESC
), paired AS (
    SELECT e.*, lag(e.value) OVER w AS previous, lag(e.period) OVER w AS previous_period
    FROM every e
    WINDOW w AS (PARTITION BY {", ".join(f"e.{name}" for name in SERIES)}, e.territory_version,
                 substr(e.period, 5) ORDER BY e.period)
), step AS MATERIALIZED (
    SELECT {", ".join(f"p.{name}" for name in SERIES)}, p.territory_version, p.period,
           {_STEP} AS step
    FROM paired p WHERE p.previous_period = {BEFORE.format("p.period")}
)
"""
_SAME_STEP = same("x", "m", *SERIES) + " AND x.territory_version = m.territory_version"
# Steps that never vary would make every other one infinitely far: a hundredth is the least, and
# what chance alone moves so few cases; in a short series the usual steps may agree by accident.
JUMPED = f"""
    (WITH moved AS MATERIALIZED ({_MOVED}), {_STEPS}, middle AS (
        SELECT {", ".join(SERIES)}, territory_version, substr(period, 5) AS part,
               count(step) AS steps, percentile_cont(0.5) WITHIN GROUP (ORDER BY step) AS median
        FROM step GROUP BY {", ".join(SERIES)}, territory_version, substr(period, 5)
     ), spread AS (
        SELECT {", ".join(f"m.{name}" for name in SERIES)}, m.territory_version, m.part, m.steps,
               m.median,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(x.step - m.median)) AS mad
        FROM middle m JOIN step x ON {_SAME_STEP} AND substr(x.period, 5) = m.part
        GROUP BY {", ".join(f"m.{name}" for name in SERIES)}, m.territory_version, m.part,
                 m.steps, m.median
     )
     SELECT m.row, m.previous, x.step, s.median, s.mad, s.steps,
            greatest(CASE WHEN m.kind = 'difference' THEN 0 ELSE m.chance END,
                     CASE WHEN m.kind IN ('share', 'difference') THEN abs(m.previous)::float8 / 100
                          ELSE 0.01 END) AS least
     FROM moved m
     JOIN step x ON {_SAME_STEP} AND x.period = m.period
     JOIN spread s ON {_SAME_STEP.replace("x.", "s.")} AND s.part = substr(m.period, 5)
    ) j JOIN candidate c ON c.row = j.row
"""
JUMP = Look(
    "jump",
    "'value'",
    JUMPED,
    "j.steps >= CAST(:min_changes AS integer) AND abs(j.step - j.median) > CAST(:z AS float8)"
    " * greatest(j.mad * CAST(:scale AS float8), j.least)",
    expected="j.previous",
    found="c.value",
)

# Only what does not grow with the size of a district is compared across districts, and only
# wholes: small parts scatter. What the caller may not see takes no part, nor do other states:
# what is usual in the one is far off in the other, and that says nothing of a figure.
ALIKE = f"""
    (WITH asked AS MATERIALIZED (
        SELECT c.row, c.district, c.indicator, c.version, c.period, c.basis, c.territory_date,
               d.type
        FROM candidate c
        JOIN district_version d ON d.ags = c.district AND d.version = c.territory_version
        WHERE c.split = '{{}}' AND c.kind IN ('share', 'rate', 'ratio') AND c.value IS NOT NULL
          AND NOT c.faulty
     ), peer AS (
        SELECT DISTINCT ON (a.row, o.area) a.row, a.district, a.territory_date,
               o.value::float8 AS value
        FROM asked a
        CROSS JOIN LATERAL (
            SELECT * FROM ({visible(latest=True)}) g
            WHERE g.indicator = a.indicator AND g.period = a.period
            OFFSET 0
        ) o
        JOIN district_version d ON d.ags = o.area AND d.version = o.territory_version
         AND d.type = a.type
        WHERE o.version = a.version AND o.basis = a.basis AND o.territory_date = a.territory_date
          AND o.breakdown = '{{}}' AND o.area <> a.district AND o.value IS NOT NULL
          AND left(o.area, 2) = left(a.district, 2)
        ORDER BY a.row, o.area, o.supplier
     ), middle AS (
        SELECT row, district, territory_date, array_agg(value) AS every,
               percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median
        FROM peer GROUP BY row, district, territory_date
     )
     SELECT m.row, m.district, m.territory_date, m.median, cardinality(m.every) AS districts,
            (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY abs(value - m.median))
             FROM unnest(m.every) AS value) AS mad
     FROM middle m
    ) a JOIN candidate c ON c.row = a.row
"""
_OF_TYPE = """
    (SELECT count(*) FROM district_version own
     JOIN district_version t ON t.type = own.type AND left(t.ags, 2) = left(own.ags, 2)
      AND t.valid @> a.territory_date
     WHERE own.ags = a.district AND own.valid @> a.territory_date)
"""
# The first to deliver are no measure: they and the district are at least half of their type.
OUTLIER = Look(
    "outlier",
    "'value'",
    ALIKE,
    "a.districts >= CAST(:min_districts AS integer) AND a.mad > 0"
    " AND 0.6745 * abs(c.value::float8 - a.median) / a.mad > CAST(:z AS float8)"
    f" AND 2 * (a.districts + 1) >= {_OF_TYPE}",
    expected="trim_scale(round(a.median::numeric, 6))",
    found="c.value",
)


async def look_along(session: AsyncSession, pack: Pack, supplier: str) -> None:
    """Find values that moved as their own series never did."""
    await looked(session, pack, JUMP, {"supplier": supplier})


async def look_across(
    session: AsyncSession, pack: Pack, caller: Mapping[str, Any], at: datetime
) -> None:
    """Find values far from those of districts of the same type that the caller may see."""
    await looked(session, pack, OUTLIER, {**caller, "at": at})
