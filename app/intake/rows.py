"""What became of each row of an accepted push: its cell, what stood there, what stands there now.

Rows are not kept one by one. A string of outcomes says what happened to each, new revisions name
the row they came from, and for rows that changed nothing the values they met are kept in order.
"""

from typing import Any

from sqlalchemy import RowMapping, text
from sqlalchemy.ext.asyncio import AsyncSession

WORDS = {"c": "created", "u": "updated", "n": "unchanged", "r": "rejected", "w": "withdrawn"}
KEY = ("indicator", "period", "breakdown", "basis", "territory_date")
BEFORE = ("revision", "value", "missing")
AFTER = ("revision", "value", "numerator", "denominator", "missing")

# `o` is what the row made, or what it met unchanged; `b` what it took the place of.
PAGE = text("""
WITH submitted AS MATERIALIZED (
    SELECT s.id, CAST(:after AS integer) AS after,
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
)
SELECT t.ordinal::integer AS ordinal, t.row::integer AS row, t.outcome,
       coalesce(o.indicator, n.indicator, r.indicator) AS indicator,
       coalesce(o.period, n.period, r.period) AS period,
       coalesce(o.breakdown, n.breakdown, r.breakdown) AS breakdown,
       coalesce(o.basis, n.basis, r.basis) AS basis,
       coalesce(o.territory_date, n.territory_date, r.territory_date) AS territory_date,
       o.revision, o.value, o.numerator, o.denominator, o.missing,
       b.value AS before_value, b.missing AS before_missing, b.revision AS before_revision
FROM told t
LEFT JOIN observation o ON o.submission_id = t.id AND o.submission_row = t.row
      AND t.outcome IN ('c', 'u')
LEFT JOIN observation n ON n.id = t.met
LEFT JOIN submission_rejected r ON r.submission_id = t.id AND r.row = t.row AND t.outcome = 'r'
LEFT JOIN observation b
       ON b.indicator = o.indicator AND b.period = o.period AND b.area = o.area
      AND b.version = o.version AND b.breakdown = o.breakdown AND b.basis = o.basis
      AND b.territory_date = o.territory_date AND b.supplier = o.supplier
      AND b.revision = o.revision - 1 AND b.superseded_at = o.recorded_at
      AND t.outcome = 'u'
ORDER BY t.ordinal
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
REJECTED = text("""
INSERT INTO submission_rejected (submission_id, row, indicator, period, breakdown, basis,
                                 territory_date)
SELECT s.id, c.row, c.indicator, c.period, c.split::jsonb, c.basis, c.territory_date
FROM candidate c JOIN accepted s ON s.district = c.district WHERE c.faulty
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
