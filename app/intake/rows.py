"""What became of each row of an accepted push: its cell, what stood there, what stands there now.

Rows are not kept one by one. A string of outcomes says what happened to each, new revisions name
the row they came from, and for rows that changed nothing the values they met are kept in order.
"""

from typing import Any

from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

from app.intake.store import MADE

WORDS = {"c": "created", "u": "updated", "n": "unchanged", "r": "rejected", "w": "withdrawn"}
KEY = ("indicator", "period", "breakdown", "basis", "territory_date")
BEFORE = ("revision", "value", "missing")
AFTER = ("revision", "value", "numerator", "denominator", "missing")

# `o` is what the row made, `n` what it met unchanged, `b` what it took the place of. Rows are
# looked up one by one (OFFSET 0): of a join the planner believes that the policies leave nothing
# over, and compares every row with every value. What was replaced has no index of its own; it is
# read once for each table of figures that the page speaks of.
PAGE = text(f"""
WITH submitted AS MATERIALIZED (
    SELECT s.id, s.recorded_at, CAST(:after AS integer) AS after,
           substr(s.outcomes, CAST(:after AS integer) + 1, :limit) AS outcomes,
           s.row_numbers[CAST(:after AS integer) + 1 : CAST(:after AS integer) + :limit] AS numbers,
           s.unchanged_ids[n.met + 1 : n.met + :limit] AS met
    FROM submission s
    CROSS JOIN LATERAL (
        SELECT length(l.past) - length(replace(l.past, 'n', '')) AS met
        FROM (SELECT left(s.outcomes, CAST(:after AS integer)) AS past) l
    ) n
    WHERE s.id = CAST(:id AS uuid)
), told AS MATERIALIZED (
    SELECT s.id, s.after + w.turn AS ordinal, coalesce(s.numbers[w.turn], s.after + w.turn) AS row,
           w.outcome,
           CASE WHEN w.outcome = 'n'
                THEN s.met[count(*) FILTER (WHERE w.outcome = 'n') OVER (ORDER BY w.turn)]
           END AS met
    FROM submitted s
    CROSS JOIN LATERAL string_to_table(s.outcomes, NULL) WITH ORDINALITY AS w (outcome, turn)
), made AS MATERIALIZED (
    SELECT t.ordinal::integer AS ordinal, t.row::integer AS row, t.outcome,
           {", ".join(f"coalesce(o.{one}, n.{one}, r.{one}) AS {one}" for one in KEY)},
           o.area, o.version, o.supplier, {", ".join(f"o.{one}" for one in AFTER)}
    FROM told t
    LEFT JOIN LATERAL (
        SELECT * FROM observation
        WHERE t.outcome IN ('c', 'u') AND submission_id = t.id AND submission_row = t.row
        OFFSET 0
    ) o ON true
    LEFT JOIN LATERAL (SELECT * FROM observation WHERE id = t.met OFFSET 0) n ON true
    LEFT JOIN LATERAL (
        SELECT * FROM submission_rejected
        WHERE t.outcome = 'r' AND submission_id = t.id AND row = t.row
        OFFSET 0
    ) r ON true
), replaced AS MATERIALIZED (
    SELECT b.*
    FROM submitted s
    CROSS JOIN (SELECT DISTINCT indicator, period, area FROM made WHERE outcome = 'u') t
    CROSS JOIN LATERAL (
        SELECT * FROM observation
        WHERE indicator = t.indicator AND period = t.period AND area = t.area
          AND superseded_at IS NOT NULL AND superseded_at = s.recorded_at
        OFFSET 0
    ) b
)
SELECT m.*, {", ".join(f"b.{one} AS before_{one}" for one in BEFORE)}
FROM made m
LEFT JOIN replaced b
  ON b.indicator = m.indicator AND b.period = m.period AND b.area = m.area
 AND b.version = m.version AND b.breakdown = m.breakdown AND b.basis = m.basis
 AND b.territory_date = m.territory_date AND b.supplier = m.supplier
 AND b.revision = m.revision - 1 AND m.outcome = 'u'
ORDER BY m.ordinal
""")

WITHDRAWN = text("""
SELECT NULL AS row, 'w' AS outcome, indicator, period, breakdown, basis, territory_date,
       NULL AS revision, revision AS before_revision, value AS before_value,
       missing AS before_missing
FROM observation WHERE withdrawn_by = CAST(:id AS uuid)
ORDER BY indicator, period, breakdown, basis, territory_date, id OFFSET :skip LIMIT :limit
""")

# The rows of a push that was refused; nothing of it is stored.
DRAFTED = text("""
SELECT c.row, CASE WHEN c.faulty THEN 'r' ELSE 'n' END AS outcome, c.indicator, c.period,
       c.split::jsonb AS breakdown, c.basis, c.territory_date
FROM candidate c WHERE CAST(:district AS text) IS NULL OR c.district = :district
ORDER BY c.row LIMIT :limit
""")
REJECTED = text(f"""
INSERT INTO submission_rejected (submission_id, row, indicator, period, breakdown, basis,
                                 territory_date)
SELECT s.id, c.row, c.indicator, c.period, c.split::jsonb, c.basis, c.territory_date
FROM candidate c JOIN {MADE} ON s.district = c.district WHERE c.faulty
""")


async def page(
    session: AsyncSession, submission: str, received: int, *, after: int, limit: int
) -> list[dict[str, Any]]:
    """Rows in their order from `after` on; behind the last one, what was withdrawn."""
    bound = {"id": submission, "after": min(after, received), "limit": limit}
    found = await session.execute(PAGE, bound)
    rows = [told(row) for row in found.mappings()]
    if len(rows) < limit:
        left = {"skip": max(0, after - received), "limit": limit - len(rows)}
        gone = await session.execute(WITHDRAWN, {"id": submission, **left})
        rows += [told(row) for row in gone.mappings()]
    return rows


async def drafted(session: AsyncSession, limit: int) -> list[dict[str, Any]]:
    """What became of the rows of a refused push: nothing, or their own refusal."""
    found = await session.execute(DRAFTED, {"district": None, "limit": limit})
    return [told(row) for row in found.mappings()]


def told(row: RowMapping) -> dict[str, Any]:
    """One row as it is answered; all rows have the same members."""
    before = after = None
    if row["outcome"] in ("u", "w"):
        before = {name: row[f"before_{name}"] for name in BEFORE}
    if row["outcome"] in ("c", "u"):
        after = {name: row[name] for name in AFTER}
    return {
        "row": row["row"],
        "outcome": WORDS[row["outcome"]],
        **{name: row[name] for name in KEY},
        "before": before,
        "after": after,
    }
