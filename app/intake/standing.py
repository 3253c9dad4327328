"""What stands already where a push speaks, and what a row means that leaves its territory out."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.intake.stage import FEW

FIGURES = (
    "value",
    "numerator",
    "denominator",
    "value_min",
    "value_max",
    "computed",
    "missing",
    "precision",
    "rounding_base",
    "status",
    "reference_date",
    "undated",
    "source",
    "method",
    "note",
    "visibility",
    "embargo_until",
)

# The same part of the year before, in whichever form the period is written.
BEFORE = "lpad((left({0}, 4)::integer - 1)::text, 4, '0') || substr({0}, 5)"

_READ = f"""
       o.version, o.period, o.breakdown::text AS split, o.basis, o.territory_date,
       o.territory_version, o.revision, {", ".join(f"o.{name}" for name in FIGURES)}
"""
# Read once, by the index: later steps join tables whose sizes the planner knows. There are far
# fewer tables of figures (`pair`) than rows. OFFSET 0 keeps the subquery what it is written as:
# one look-up a pair. Without a supplier stands what was withdrawn, and nobody says any more.
STANDING = text(f"""
CREATE TEMPORARY TABLE standing ON COMMIT DROP AS
WITH pair AS MATERIALIZED (
    SELECT DISTINCT district, indicator, period FROM candidate WHERE version IS NOT NULL
)
SELECT o.id, o.area AS district, o.supplier, o.indicator, {_READ}
FROM (SELECT district, indicator, period FROM pair
      UNION
      SELECT district, indicator, {BEFORE.format("period")} FROM pair
      WHERE :along AND period ~ '^[0-9]{{4}}' AND left(period, 4) > '0001'
      UNION
      SELECT d.district, i.indicator, p.period
      FROM unnest(CAST(:districts AS text[])) AS d (district)
      CROSS JOIN unnest(CAST(:indicators AS text[])) AS i (indicator)
      CROSS JOIN unnest(CAST(:periods AS text[])) AS p (period)) s
CROSS JOIN LATERAL (
    SELECT * FROM observation
    WHERE indicator = s.indicator AND period = s.period AND area = s.district
      AND superseded_at IS NULL
    OFFSET 0
) o
UNION ALL
SELECT o.id, o.area, NULL, o.indicator, {_READ}
FROM pair s
CROSS JOIN LATERAL (
    SELECT * FROM observation
    WHERE indicator = s.indicator AND period = s.period AND area = s.district
      AND withdrawn_by IS NOT NULL
    OFFSET 0
) o
WHERE o.supplier = :supplier
""")
READY = text(
    "ANALYZE standing (id, district, indicator, version, period, split, basis, territory_date,"
    " supplier)"
)
# What the supplier said before and the push does not speak of.
UNTOUCHED = """(
    SELECT o.* FROM standing o JOIN planned p ON p.current_id = o.id AND p.outcome = 'k'
)"""

# A row that leaves its territory out means the one value of its cell that stands; a cell that is
# new goes where the rest of its table stands, so that totals and parts stay on one territory.
# On a territory on which the district did exist, its rows are no longer at fault for that.
PLACED = text("""
WITH own AS MATERIALIZED (
    SELECT * FROM standing WHERE supplier = :supplier
), cell AS (
    SELECT district, indicator, version, period, split, basis,
           min(territory_date) AS day, min(territory_version) AS territory_version
    FROM own GROUP BY 1, 2, 3, 4, 5, 6 HAVING count(*) = 1
), whole AS (
    SELECT district, indicator, version, period, basis,
           min(territory_date) AS day, min(territory_version) AS territory_version
    FROM own GROUP BY 1, 2, 3, 4, 5 HAVING count(DISTINCT territory_date) = 1
), resolved AS MATERIALIZED (
    SELECT c.row, coalesce(k.day, w.day) AS territory_date,
           CASE WHEN k.day IS NULL THEN w.territory_version ELSE k.territory_version END
               AS territory_version
    FROM candidate c
    LEFT JOIN cell k
      ON k.district = c.district AND k.indicator = c.indicator AND k.version = c.version
     AND k.period = c.period AND k.split = c.split AND k.basis = c.basis
    LEFT JOIN whole w
      ON w.district = c.district AND w.indicator = c.indicator AND w.version = c.version
     AND w.period = c.period AND w.basis = c.basis
    WHERE NOT c.territory_given AND c.split IS NOT NULL
      AND coalesce(k.day, w.day) <> coalesce(c.territory_date, '-infinity')
), existed AS (
    DELETE FROM finding f USING resolved r
    WHERE f.row = r.row AND f.rule = 'district_not_valid' AND f.field = 'period'
)
UPDATE candidate c SET territory_date = r.territory_date,
       territory_version = r.territory_version,
       faulty = c.faulty AND (:strange OR EXISTS (
           SELECT FROM finding f WHERE f.row = c.row AND f.severity = 'error'
              AND NOT (f.rule = 'district_not_valid' AND f.field = 'period')))
FROM resolved r WHERE c.row = r.row
""")


async def look_up(
    session: AsyncSession,
    supplier: str,
    scope: Mapping[str, Sequence[str]],
    *,
    along: bool,
    strange: bool,
) -> None:
    """Fill `standing`, and place the rows of `candidate` that leave their territory out.

    `along` reads the year before as well. `strange` says that the file has columns nobody knows:
    their rows stay faulty for that alone.
    """
    stood: Any = await session.execute(STANDING, {**scope, "supplier": supplier, "along": along})
    if stood.rowcount > FEW:
        await session.execute(READY)
    if stood.rowcount:
        await session.execute(PLACED, {"supplier": supplier, "strange": strange})
