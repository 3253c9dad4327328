"""One read: a snapshot of the data, the caller who asks, and the instant it answers for."""

import hashlib
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated, Any
from zoneinfo import ZoneInfo

from fastapi import Depends, Query, Request
from pydantic import AfterValidator, AwareDatetime, BeforeValidator
from sqlalchemy.ext.asyncio import AsyncSession

from app.answers.lasting import Lasting, say
from app.auth.caller import KEYHOLDER, PUBLIC, TELLING, Caller, admitted, presented, told
from app.db.driver import direct, fetched, snapshot
from app.errors import InvalidRequest, at_parameter
from app.formats.response import matches

# Who asks and what the data is at this moment, in one trip: the caller, the last write, the last
# embargo that has lifted, and when time alone will change something next. What depends on who asks
# is looked for below the row that told it to the transaction.
STAND = """
WITH caller AS MATERIALIZED ({caller})
SELECT caller.*, c.version, c.at, c.submissions, turn.lifted, turn.next - now() AS unturned,
       set_config('plan_cache_mode', :plans, true) AS plans
FROM clock c
LEFT JOIN caller ON true
LEFT JOIN LATERAL (
    SELECT max(embargo_until) AS lifted, next_turn() AS next
    FROM observation WHERE embargo_until <= now() AND caller.told IS NOT NULL
) turn ON true
"""
OF_KEY = direct(STAND.format(caller=KEYHOLDER))
OF_PUBLIC = direct(STAND.format(caller=TELLING))


class NotModified(Exception):
    """The caller already holds what this request would answer."""

    def __init__(self, etag: str) -> None:
        super().__init__(etag)
        self.etag = etag


@dataclass(frozen=True, slots=True)
class Reading:
    """A read-only transaction that sees one state of the data, for one caller."""

    session: AsyncSession
    caller: Caller
    at: datetime
    today: date
    etag: str
    latest: bool
    # Grows with every write of facts; what was worked out for one version holds for it.
    version: int

    @property
    def bound(self) -> dict[str, Any]:
        """The parameters every statement over dated facts takes."""
        return {"at": self.at, "role": self.caller.role, "ags": self.caller.ags}


def _plus(sent: object) -> object:
    # A plus sign that nobody escaped arrives as a blank; what was meant is plain.
    return re.sub(r" (\d\d:?\d\d)$", r"+\1", sent) if isinstance(sent, str) else sent


def _utc(sent: datetime | None) -> datetime | None:
    try:
        return sent.astimezone(UTC) if sent else None
    except OverflowError:
        raise ValueError("out of range") from None


Instant = Annotated[AwareDatetime | None, BeforeValidator(_plus), AfterValidator(_utc)]
AsOf = Annotated[
    Instant,
    Query(
        description="Antwortet, wie zu diesem Zeitpunkt geantwortet worden wäre (ISO 8601 mit"
        " Zeitzone)."
    ),
]


async def opened(request: Request) -> AsyncIterator[AsyncSession]:
    async with snapshot(request.app.state.sessions) as session:
        yield session


Opened = Annotated[AsyncSession, Depends(opened, scope="function")]


async def reading(
    request: Request,
    session: Opened,
    as_of: AsOf = None,
) -> Reading:
    """Who reads what state; raises `NotModified` before any data is fetched."""
    return await _read(request, session, as_of, of_submissions=False)


async def reading_of_submissions(
    request: Request,
    session: Opened,
    as_of: AsOf = None,
) -> Reading:
    """The same where pushes themselves are read: one that changed no data is news here."""
    return await _read(request, session, as_of, of_submissions=True)


async def reading_of_tables(
    request: Request,
    session: Opened,
    as_of: AsOf = None,
) -> Reading:
    """The same for views put together from tables: their large statements are planned once.

    Planning them takes longer than running them, and one plan is right for every question; lists
    with a limit are better off with a plan for each.
    """
    plans = "force_generic_plan"
    return await _read(request, session, as_of, of_submissions=False, plans=plans)


async def _read(
    request: Request,
    session: AsyncSession,
    as_of: datetime | None,
    *,
    of_submissions: bool,
    plans: str = "auto",
) -> Reading:
    caller, stand = await _entered(request, session, plans)
    # The answer names the state it was made from: asking again as of it, on the same day, gives
    # the same.
    at = max(stand["at"], stand["lifted"]) if stand["lifted"] else stand["at"]
    if as_of is not None:
        at = _past(as_of)
    # What is asked as of an instant is answered on the day it was then.
    zone = ZoneInfo(request.app.state.settings.timezone)
    today = (as_of or datetime.now(UTC)).astimezone(zone).date()
    say(request, _lasting(stand, zone))
    version = str(stand["version"]) + (f"/{stand['submissions']}" if of_submissions else "")
    etag = _etag(request, caller, at, version, today)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return Reading(session, caller, at, today, etag, as_of is None, stand["version"])


async def _entered(
    request: Request, session: AsyncSession, plans: str
) -> tuple[Caller, Mapping[str, Any]]:
    """Who asks, told to the transaction, and what the data is."""
    key = presented(request)
    if key is None:
        (stand,) = await fetched(session, OF_PUBLIC, {**told(PUBLIC), "plans": plans})
        return PUBLIC, stand
    (stand,) = await fetched(session, OF_KEY, {**key.bound, "plans": plans})
    return admitted(key, stand), stand


def _past(as_of: datetime) -> datetime:
    if as_of <= datetime.now(UTC):
        return as_of
    raise InvalidRequest(
        f"as_of liegt in der Zukunft ({as_of.isoformat()}).",
        f"as_of is in the future ({as_of.isoformat()}).",
        errors=[
            at_parameter(
                "as_of",
                "as_of_in_future",
                "as_of muss ein vergangener Zeitpunkt sein.",
                "as_of has to be an instant of the past.",
            )
        ],
    )


def _lasting(stand: Any, zone: ZoneInfo) -> Lasting:
    """How long this state can be shown: to the next turn that is known, at most to midnight."""
    left = until_midnight(datetime.now(UTC), zone)
    if stand["unturned"] is not None:
        left = min(left, stand["unturned"])
    return Lasting((stand["version"], stand["submissions"]), left.total_seconds())


def until_midnight(at: datetime, zone: ZoneInfo) -> timedelta:
    """What is left of the day that it is in this zone, whether it has 23, 24 or 25 hours."""
    tomorrow = at.astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, time(), zone).astimezone(UTC) - at


Read = Annotated[Reading, Depends(reading, scope="function")]
ReadTables = Annotated[Reading, Depends(reading_of_tables, scope="function")]
ReadSubmissions = Annotated[Reading, Depends(reading_of_submissions, scope="function")]


def _etag(request: Request, caller: Caller, at: datetime, version: str, today: date) -> str:
    """Strong: the same tag means the same bytes, since it covers all that an answer depends on."""
    depends_on = (
        request.app.version,
        version,
        at.isoformat(),
        today.isoformat(),
        caller.role,
        caller.ags or "",
        # What was delegated to one provider was not to the next.
        (caller.account or "") if caller.role == "provider" else "",
        request.url.path,
        request.url.query,
        request.headers.get("accept", ""),
        request.headers.get("accept-language", ""),
    )
    return '"' + hashlib.sha256("\n".join(depends_on).encode()).hexdigest()[:32] + '"'
