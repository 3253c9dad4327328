"""Gives notice to the readers of releases when a push changes what stands in one.

Set-based and in the transaction of the push: what is acknowledged is told, what is refused is not.
"""

from datetime import datetime

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

CONCERNED = text("""
SELECT EXISTS (SELECT FROM release) AS released,
       EXISTS (SELECT FROM revision_notice WHERE outcome = 'withdrawn') AS withdrawn
""")

COLUMNS = (
    *("area", "indicator", "version", "period", "breakdown", "basis", "territory_date"),
    "supplier",
)
_INTO = f"""
INSERT INTO revision_notice (release_id, {", ".join(COLUMNS)}, outcome, before_id, after_id,
                             submission_id, corrected_at, recorded_at)
"""
_CAME = f"""
SELECT id, submission_row, {", ".join(COLUMNS)} FROM observation
WHERE submission_id = CAST(:submission AS uuid)
"""

# The planner takes what was just written for a handful of rows and would compare each with each.
HASHED = text("SELECT set_config('enable_nestloop', 'off', true)")
UNHASHED = text("SELECT set_config('enable_nestloop', 'on', true)")

# A closed revision stood in a release when it was current at its instant and its readers could see
# it, or when a notice of that release says that it took the place of one that did.
CHANGED = text(f"""
WITH gone AS MATERIALIZED (
    SELECT * FROM observation
    WHERE id = ANY (ARRAY (SELECT current_id FROM planned WHERE outcome IN ('u', 'w')))
      AND superseded_at = :at
      AND (area, supplier) = (SELECT area, supplier FROM submission
                              WHERE id = CAST(:submission AS uuid))
), released AS MATERIALIZED (
    SELECT r.id AS release_id, b.* FROM gone b CROSS JOIN release r
    WHERE (b.recorded_at <= r.as_of AND b.visibility IN ('working_group', 'public')
           AND (b.embargo_until IS NULL OR b.embargo_until <= r.as_of))
       OR EXISTS (SELECT FROM revision_notice n WHERE n.release_id = r.id AND n.after_id = b.id)
), came AS MATERIALIZED ({_CAME})
{_INTO}
SELECT b.release_id, {", ".join(f"b.{name}" for name in COLUMNS)},
       CASE WHEN a.id IS NULL THEN 'withdrawn' ELSE 'corrected' END, b.id, a.id,
       CAST(:submission AS uuid), :at, :at
FROM released b
JOIN planned p ON p.current_id = b.id AND p.outcome IN ('u', 'w')
LEFT JOIN came a ON a.submission_row = CASE WHEN p.outcome = 'u' THEN p.row END
ORDER BY b.release_id, b.id
""")

# What had been withdrawn from a release and is delivered again.
AGAIN = text(f"""
WITH came AS MATERIALIZED ({_CAME}), withdrawn AS MATERIALIZED (
    SELECT DISTINCT release_id, {", ".join(COLUMNS)} FROM revision_notice
    WHERE outcome = 'withdrawn'
)
{_INTO}
SELECT n.release_id, {", ".join(f"a.{name}" for name in COLUMNS)}, 'delivered_again',
       CAST(NULL AS bigint), a.id, CAST(:submission AS uuid), :at, :at
FROM withdrawn n JOIN came a ON {" AND ".join(f"a.{name} = n.{name}" for name in COLUMNS)}
WHERE NOT EXISTS (SELECT FROM revision_notice k
                  WHERE k.release_id = n.release_id AND k.after_id = a.id)
ORDER BY n.release_id, a.id
""")


async def give_notice(session: AsyncSession, at: datetime, submission: str) -> None:
    """Tell what changed with what the push wrote at `at`; to be called after writing.

    `planned` holds what was closed: `current_id`, and the `outcome` u (row `row` takes its place)
    or w (withdrawn).
    """
    concerned = (await session.execute(CONCERNED)).one()
    if not concerned.released:
        return
    bound = {"at": at, "submission": submission}
    await session.execute(HASHED)
    await session.execute(CHANGED, bound)
    if concerned.withdrawn:
        await session.execute(AGAIN, bound)
    await session.execute(UNHASHED)
