"""Who may push for which district, and what: its own data, or what a district has delegated.

A delegation holds only while it is in force; a push is asked for it before its rows are read and
again when it holds the clock, so that nothing is written after a revocation was answered.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from fastapi import Depends, Path, Request
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, NotYours, authenticate, require_own
from app.db.engine import Sessions, Transaction
from app.models.base import Ags


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
        """Whether a cell of that indicator and (well-formed) period may be pushed."""
        if self.indicators is not None and indicator not in self.indicators:
            return False
        begins, ends = span(period)
        return (self.period_from is None or self.period_from <= begins) and (
            self.period_until is None or ends <= self.period_until
        )


# A field of action is resolved when it is asked for: it covers indicators that joined it later.
IN_FORCE = text("""
SELECT d.id::text AS id, d.ags, d.period_from, d.period_until,
       CASE WHEN d.field IS NULL THEN d.indicators
            ELSE ARRAY (SELECT i.code FROM indicator i WHERE i.field_code = d.field
                        ORDER BY i.code) END AS indicators
FROM delegation d
WHERE d.provider_id = CAST(:account AS uuid) AND d.ags = ANY (CAST(:districts AS text[]))
  AND d.resource = 'observations' AND d.revoked_at IS NULL AND d.valid @> now()
ORDER BY d.ags, d.granted_at
""")


async def mandates(
    session: AsyncSession, caller: Caller, districts: Collection[str]
) -> list[Mandate]:
    """What a provider may push for these districts now; for others nothing is listed."""
    bound = {"account": caller.account, "districts": sorted(set(districts))}
    return [
        Mandate(
            row.ags,
            row.id,
            None if row.indicators is None else tuple(row.indicators),
            None if row.period_from is None else span(row.period_from)[0],
            None if row.period_until is None else span(row.period_until)[1],
        )
        for row in await session.execute(IN_FORCE, bound)
    ]


async def require_push(
    session: AsyncSession, caller: Caller, districts: Collection[str]
) -> list[Mandate]:
    """What the caller may push for all of these districts; refused when it is nothing for one."""
    if caller.role != "provider":
        for ags in districts:
            require_own(caller, ags)
        return [Mandate(ags) for ags in districts]
    held = await mandates(session, caller, districts)
    # One answer for no such district, never granted, not yet, no longer and revoked.
    if missing := sorted(set(districts) - {mandate.district for mandate in held}):
        raise NotYours(
            f"Für {', '.join(missing)} gilt keine Delegation an dieses Konto.",
            f"No delegation to this account is in force for {', '.join(missing)}.",
        )
    return held


async def require_still(session: AsyncSession, caller: Caller, held: Sequence[Mandate]) -> None:
    """Refuse what was allowed at first and is no longer. To be asked while holding the clock."""
    if caller.role != "provider":
        return
    still = await mandates(session, caller, {mandate.district for mandate in held})
    if not set(held) <= set(still):
        raise NotYours(
            "Die Delegation wurde während der Lieferung widerrufen; nichts wurde gespeichert.",
            "The delegation was revoked during the push; nothing was stored.",
        )


def span(period: str) -> tuple[date, date]:
    """The first and the last day of a period that has the form of one."""
    if period[4:6] == "-Q":
        first, months = int(period[6]) * 3 - 2, 3
    elif len(period) > 4:
        first, months = int(period[5:]), 1
    else:
        first, months = 1, 12
    year, following = int(period[:4]), first + months
    after = date(year + 1, following - 12, 1) if following > 12 else date(year, following, 1)
    return date(year, first, 1), after - timedelta(days=1)


async def pushing(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")],
    request: Request,
    session: Transaction,
) -> Caller:
    """A caller who may write for the district in the path: itself, its provider, the steward."""
    caller = await authenticate(session, request)
    await require_push(session, caller, [ags])
    return caller


async def admit(open_session: Sessions, request: Request, ags: str) -> None:
    """Ask who pushes in a short transaction of its own, so that none is open during an upload.

    The push asks again in its own transaction: a key may be revoked while a body arrives.
    """
    async with open_session() as session:
        await require_push(session, await authenticate(session, request), [ags])


Pushing = Annotated[Caller, Depends(pushing, scope="function")]
