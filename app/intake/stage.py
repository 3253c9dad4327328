"""Carries a judged file into temporary tables: what is meant, and what the rules found.

COPY takes the rows while the file is still being read, so nothing of the size of the push is
ever held by the service. From there on every step is one statement over all rows.
"""

from collections.abc import AsyncIterator, Iterable, Sequence

from kreisspiegel_rules.judged import Hit
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.db.driver import below, lost
from app.intake.cells import COLUMNS, FOUND, line_text
from app.intake.judging import Judging, ahead

# Statistics of so few rows would cost more than what a plan made without them.
FEW = 200

# Sorts and hash tables of 100,000 rows stay in memory; a tenth of the usual sample is enough
# to plan with, and a push waits for it. Where keys of seven columns meet, the planner expects a
# handful of rows and would compare every row with every other; the temporary tables have no
# indexes, and are hashed.
SET = """
SET LOCAL work_mem = '64MB';
SET LOCAL default_statistics_target = 10;
SET LOCAL enable_nestloop = off;
SET LOCAL enable_mergejoin = off
"""
# The tables of the schema have indexes again.
UNHASHED = text("""
SELECT set_config('enable_nestloop', 'on', true), set_config('enable_mergejoin', 'on', true)
""")

KEY = ("district", "indicator", "version", "period", "split", "basis", "territory_date")
READY = text(f"ANALYZE candidate (row, {', '.join(KEY)})")


COMPLETED = text("""
UPDATE finding f SET district = c.district, indicator = left(c.indicator, 200),
       period = left(c.period, 200), note = CASE WHEN f.severity = 'warning' THEN c.note END
FROM candidate c WHERE c.row = f.row AND f.district IS NULL AND f.indicator IS NULL
""")


def _table(name: str, columns: dict[str, str]) -> str:
    listed = ", ".join(f"{column} {kind}" for column, kind in columns.items())
    return f"CREATE TEMPORARY TABLE {name} ({listed}) ON COMMIT DROP"


BEGUN = ";".join([SET, _table("candidate", COLUMNS), _table("finding", FOUND)])


async def stage(session: AsyncSession, judging: Judging) -> None:
    """Fill `candidate` with the rows and `finding` with what the rules found in them."""
    driver = await below(session)
    with lost():
        # No parameters, so all of it travels at once.
        await driver.execute(BEGUN)
    await _copy(session, "candidate", ahead(judging.pieces()))
    if judging.hits.tell():
        await _copy(session, "finding", ahead(judging.found()))
    if judging.received > FEW:
        await session.execute(READY)


async def add_hits(
    session: AsyncSession, hits: Iterable[tuple[int | None, int | None, Hit]], severity: str
) -> None:
    """Put hits that Python found after the rows were staged beside the others."""
    rest = (None,) * 5
    lines = [
        line_text((row, line, None, hit.rule, severity, *hit[1:], *rest)) for row, line, hit in hits
    ]
    await add_lines(session, lines)


async def add_lines(session: AsyncSession, lines: Sequence[str]) -> None:
    """Put lines of COPY text into `finding`."""
    if lines:
        await _copy(session, "finding", ahead(iter(["".join(lines).encode()])))


async def complete_hits(session: AsyncSession) -> None:
    """Say of which district, indicator and period the hits added later are."""
    await session.execute(COMPLETED)


async def _copy(session: AsyncSession, table: str, pieces: AsyncIterator[bytes]) -> None:
    try:
        driver = await below(session)
        with lost():
            await driver.copy_to_table(table, source=pieces)
    finally:
        await pieces.aclose()  # type: ignore[attr-defined] # only generators come here
