"""What the caller may push, as a table beside the rows; for a district itself everything."""

from collections.abc import Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.delegation import Mandate

# NULL is every indicator, or no bound on that side.
MANDATE = """
CREATE TEMPORARY TABLE mandate (
    district text NOT NULL, indicator text, period_from date, period_until date
) ON COMMIT DROP
"""

FILLED = """
INSERT INTO mandate
SELECT * FROM unnest(CAST(:districts AS text[]), CAST(:indicators AS text[]),
                     CAST(:from AS date[]), CAST(:until AS date[]))
"""


async def stage_mandate(session: AsyncSession, mandates: Sequence[Mandate]) -> None:
    """Fill the temporary table `mandate`, one row per indicator that a mandate names."""
    every: tuple[str | None, ...] = (None,)
    spread = [
        (one, indicator)
        for one in mandates
        for indicator in (every if one.indicators is None else one.indicators)
    ]
    await session.execute(text(MANDATE))
    bound = {
        "districts": [one.district for one, _ in spread],
        "indicators": [indicator for _, indicator in spread],
        "from": [one.period_from for one, _ in spread],
        "until": [one.period_until for one, _ in spread],
    }
    await session.execute(text(FILLED), bound)
