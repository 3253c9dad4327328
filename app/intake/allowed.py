"""What the caller may push, as a table beside the rows; for a district itself everything."""

from collections.abc import Collection, Sequence

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, NotYours, UnknownKey
from app.auth.delegation import Mandate, require_push

DELIVERERS = ("district", "provider", "steward")

# NULL is every indicator, or no bound on that side.
MANDATE = text("""
CREATE TEMPORARY TABLE mandate ON COMMIT DROP AS
SELECT * FROM unnest(CAST(:districts AS text[]), CAST(:indicators AS text[]),
                     CAST(:from AS date[]), CAST(:until AS date[]))
           AS m (district, indicator, period_from, period_until)
""")


def require_deliverer(caller: Caller) -> None:
    """Refuse whoever delivers for nobody at all."""
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")
    if caller.role not in DELIVERERS:
        raise NotYours("Dieser Schlüssel liefert nichts.", "This key delivers nothing.")


# Whose rows the caller may send at all, before any row is read.
DELEGATING = text("SELECT DISTINCT area FROM delegating ORDER BY area")


async def deliverable(session: AsyncSession, caller: Caller) -> list[str] | None:
    """The districts a push of several may be about; None is every district."""
    if caller.role == "provider":
        return list((await session.execute(DELEGATING)).scalars())
    return [caller.ags] if caller.ags else None


async def mandates_for(
    session: AsyncSession, caller: Caller, districts: Collection[str]
) -> list[Mandate]:
    """What the caller may push for those of these districts for which it may push at all."""
    held: list[Mandate] = []
    for ags in sorted(districts):
        try:
            held += await require_push(session, caller, [ags])
        except NotYours:
            # Its rows say so one by one.
            continue
    return held


async def stage_mandate(session: AsyncSession, mandates: Sequence[Mandate]) -> None:
    """Fill the temporary table `mandate`, one row per indicator that a mandate names."""
    every: tuple[str | None, ...] = (None,)
    spread = [
        (one, indicator)
        for one in mandates
        for indicator in (every if one.indicators is None else one.indicators)
    ]
    bound = {
        "districts": [one.district for one, _ in spread],
        "indicators": [indicator for _, indicator in spread],
        "from": [one.period_from for one, _ in spread],
        "until": [one.period_until for one, _ in spread],
    }
    await session.execute(MANDATE, bound)
