"""What the caller may push, as a table beside the rows; for a district itself everything.

Delegations are one more source of mandates: whoever adds them changes `require_push` alone.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from kreisspiegel_rules.moments import span
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, NotYours, UnknownKey, require_own

DELIVERERS = ("district", "steward")


@dataclass(frozen=True, slots=True)
class Mandate:
    """What may be pushed for one district; None is every indicator, every period."""

    district: str
    delegation: str | None = None
    indicators: tuple[str, ...] | None = None
    period_from: date | None = None
    period_until: date | None = None

    @property
    def whole(self) -> bool:
        return self.indicators is None and self.period_from is None and self.period_until is None

    def covers(self, indicator: str, period: str) -> bool:
        if self.indicators is not None and indicator not in self.indicators:
            return False
        days = span(period)
        return days is not None and (
            (self.period_from is None or self.period_from.isoformat() <= days.starts_on)
            and (self.period_until is None or days.ends_on <= self.period_until.isoformat())
        )


# NULL is every indicator, or no bound on that side.
MANDATE = text("""
CREATE TEMPORARY TABLE mandate (
    district text NOT NULL, indicator text, period_from date, period_until date
) ON COMMIT DROP
""")
FILLED = text("""
INSERT INTO mandate
SELECT * FROM unnest(CAST(:districts AS text[]), CAST(:indicators AS text[]),
                     CAST(:from AS date[]), CAST(:until AS date[]))
""")


def require_deliverer(caller: Caller) -> None:
    """Refuse whoever delivers for nobody at all."""
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")
    if caller.role not in DELIVERERS:
        raise NotYours("Dieser Schlüssel liefert nichts.", "This key delivers nothing.")


async def require_push(
    _session: AsyncSession, caller: Caller, districts: Collection[str]
) -> list[Mandate]:
    """What the caller may push for all of these districts; refused when it is nothing for one."""
    for ags in districts:
        require_own(caller, ags)
    return [Mandate(ags) for ags in districts]


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
    await session.execute(MANDATE)
    bound = {
        "districts": [one.district for one, _ in spread],
        "indicators": [indicator for _, indicator in spread],
        "from": [one.period_from for one, _ in spread],
        "until": [one.period_until for one, _ in spread],
    }
    await session.execute(FILLED, bound)
