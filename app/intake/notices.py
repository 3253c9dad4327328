"""Gives notice to the readers of releases when a push changes what stands in one.

Set-based and in the transaction of the push: what is acknowledged is told, what is refused is not.
"""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

RELEASED = text("SELECT 1 FROM release LIMIT 1")

COLUMNS = (
    *("area", "indicator", "version", "period", "breakdown", "basis", "territory_date"),
    "supplier",
)
_INTO = f"""
INSERT INTO revision_notice (release_id, {", ".join(COLUMNS)}, outcome, before_id, after_id,
                             submission_id, corrected_at, recorded_at)
"""

# A closed revision stood in a release when it was current at its instant and its readers could see
# it, or when a notice of that release says that it took the place of one that did.
CHANGED = text(f"""
{_INTO}
SELECT r.id, {", ".join(f"b.{name}" for name in COLUMNS)},
       CASE WHEN a.id IS NULL THEN 'withdrawn' ELSE 'corrected' END, b.id, a.id,
       CAST(:submission AS uuid), :at, :at
FROM planned p
JOIN observation b ON b.id = p.current_id AND b.superseded_at = :at
CROSS JOIN release r
LEFT JOIN observation a ON a.submission_id = CAST(:submission AS uuid)
 AND a.submission_row = p.row AND p.outcome = 'u'
WHERE p.outcome IN ('u', 'w')
  AND ((b.recorded_at <= r.as_of AND b.visibility IN ('working_group', 'public')
        AND (b.embargo_until IS NULL OR b.embargo_until <= r.as_of))
       OR EXISTS (SELECT FROM revision_notice n WHERE n.release_id = r.id AND n.after_id = b.id))
ORDER BY r.id, b.id
""")

# What had been withdrawn from a release and is delivered again; withdrawn cells are few.
AGAIN = text(f"""
{_INTO}
SELECT DISTINCT n.release_id, {", ".join(f"a.{name}" for name in COLUMNS)}, 'delivered_again',
       CAST(NULL AS bigint), a.id, a.submission_id, a.recorded_at, a.recorded_at
FROM revision_notice n
JOIN observation a ON {" AND ".join(f"a.{name} = n.{name}" for name in COLUMNS)}
 AND a.superseded_at IS NULL
WHERE n.outcome = 'withdrawn' AND a.submission_id = CAST(:submission AS uuid)
  AND NOT EXISTS (SELECT FROM revision_notice k
                  WHERE k.release_id = n.release_id AND k.after_id = a.id)
""")


async def give_notice(session: AsyncSession, at: datetime, submission: str) -> None:
    """Tell of what the push planned in `planned` closed at `at`; to be called after writing."""
    if (await session.execute(RELEASED)).first():
        bound = {"at": at, "submission": submission}
        await session.execute(CHANGED, bound)
        await session.execute(AGAIN, bound)
