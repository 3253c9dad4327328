"""Makes and lists releases. A release names one state of the data and never changes.

It is made while holding the clock, so no push can slip in between the release and the list of
what was corrected since: what comes before is found here, what comes later gives notice itself.
"""

from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, Field, StringConstraints
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.auth.roles import MEMBERS, require_role
from app.catalogue.codes import at_member
from app.db.clock import tick
from app.db.engine import json_text
from app.errors import InvalidRequest, Problem
from app.models.base import Edition, Shape
from app.releases.files import Maker
from app.releases.freeze import freeze
from app.releases.seal import seal

# Nothing is told of days before that, and the calendar's first years have no earlier day.
EARLIEST = 1900
# No character that a spreadsheet or PostgreSQL could not show on one line.
Title = Annotated[
    str,
    StringConstraints(
        strip_whitespace=True, min_length=1, max_length=200, pattern=r"^[^\x00-\x1f\x7f]+$"
    ),
]
Quarter = Annotated[str, StringConstraints(pattern=r"^(19|20|21)[0-9]{2}-Q[1-4]$")]


class UnknownRelease(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Veröffentlichung nicht gefunden", "Release not found")
    mend = ("`/v1/releases` listet alle.", "`/v1/releases` lists all releases.")


class ReleasePush(Shape):
    """Eine Veröffentlichung: ein Stand der Daten, mit dem gearbeitet wird."""

    title: Title
    quarter: Annotated[Quarter, Field(description="Das Quartal der Sitzung, zum Beispiel 2026-Q4.")]
    framework: Annotated[Edition, Field(description="Rahmenedition.")]
    as_of: Annotated[
        AwareDatetime | None,
        Field(description="Der Stand; Vorgabe ist jetzt. Auch ein früherer ist möglich."),
    ] = None
    meeting: Annotated[
        UUID | None, Field(description="Die Sitzung, für die sie gemacht ist (`/v1/meetings`).")
    ] = None


@dataclass(frozen=True, slots=True)
class Making:
    """Who makes a release, and who vouches for its files."""

    caller: Caller
    request_id: str | None
    maker: Maker

    @property
    def zone(self) -> ZoneInfo:
        """Where it is decided which day an instant is on."""
        return ZoneInfo(self.maker.timezone)


KNOWN = text("SELECT edition FROM framework ORDER BY edition")

MEETING = text("""
SELECT r.quarter FROM meeting_revision r
WHERE r.meeting_id = CAST(:id AS uuid) AND r.superseded_at IS NULL
""")

MADE = text("""
INSERT INTO release (title, quarter, as_of, edition, meeting_id, account_id, recorded_at)
VALUES (:title, :quarter, :as_of, :framework, CAST(:meeting AS uuid), CAST(:account AS uuid), :at)
RETURNING id::text AS id
""")

# What was corrected between the state that is released and now.
GIVEN = text("""
INSERT INTO revision_notice (release_id, area, indicator, version, period, breakdown, basis,
    territory_date, supplier, outcome, before_id, after_id, submission_id, corrected_at,
    recorded_at)
SELECT CAST(:id AS uuid), s.area, s.indicator, s.version, s.period, s.breakdown, s.basis,
       s.territory_date, s.supplier, s.outcome, s.before_id, s.after_id, s.submission_id,
       s.corrected_at, :at
FROM revisions_since(CAST(:as_of AS timestamptz)) s ORDER BY s.corrected_at, s.before_id
""")

NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), 'release_made', :id, :request_id, CAST(:detail AS jsonb))
""")

LISTED = text("""
SELECT r.id::text AS id, r.title, r.quarter, r.as_of, r.edition AS framework,
       r.meeting_id::text AS meeting, a.role AS made_by, r.recorded_at
FROM release r JOIN account a ON a.id = r.account_id
WHERE r.recorded_at <= :at AND (CAST(:id AS uuid) IS NULL OR r.id = CAST(:id AS uuid))
ORDER BY r.recorded_at DESC
""")


async def make_release(
    session: AsyncSession, making: Making, wanted: ReleasePush
) -> dict[str, Any]:
    """A new release, with the notices of what was corrected since the instant it names.

    With it are kept, as they were at that instant, the similar districts and its sealed files.
    """
    caller = making.caller
    await _require_edition(session, wanted.framework)
    await _require_meeting(session, wanted)
    at = await tick(session)
    as_of = wanted.as_of or at
    if as_of > at:
        raise _out_of_range("as_of_in_future", "liegt in der Zukunft", "is in the future", as_of)
    if as_of.year < EARLIEST:
        raise _out_of_range("as_of_too_early", "ist zu früh", "is too early", as_of)
    bound = {**wanted.model_dump(), "as_of": as_of, "at": at, "account": caller.account}
    made = (await session.execute(MADE, bound)).scalar_one()
    await session.execute(GIVEN, {"id": made, "as_of": as_of, "at": at})
    noted = {"account": caller.account, "id": made, "request_id": making.request_id}
    detail = json_text({"quarter": wanted.quarter, "as_of": as_of})
    await session.execute(NOTED, {**noted, "detail": detail})
    found = dict((await session.execute(LISTED, {"at": at, "id": made})).mappings().one())
    await freeze(session, caller, found, as_of.astimezone(making.zone).date())
    await seal(session, caller, found, making.maker)
    return found


async def _require_edition(session: AsyncSession, edition: str) -> None:
    known = list((await session.execute(KNOWN)).scalars())
    if edition in known:
        return
    said = (
        f"Die Rahmenedition {edition} gibt es nicht. Bekannt sind: {', '.join(known)}.",
        f"There is no edition {edition}. Known are: {', '.join(known)}.",
    )
    errors = [at_member("/framework", "unknown_framework", *said, found=edition)]
    raise InvalidRequest(*said, errors=errors)


async def _require_meeting(session: AsyncSession, wanted: ReleasePush) -> None:
    """Refuse a meeting that is not there or not for the caller, and one of another quarter."""
    if wanted.meeting is None:
        return
    found = (await session.execute(MEETING, {"id": wanted.meeting})).scalar_one_or_none()
    if found is None:
        said = (
            f"Die Sitzung {wanted.meeting} gibt es nicht.",
            f"There is no meeting {wanted.meeting}.",
        )
        errors = [at_member("/meeting", "unknown_meeting", *said, found=str(wanted.meeting))]
        raise InvalidRequest(*said, errors=errors)
    if found != wanted.quarter:
        said = (
            f"Die Sitzung ist im Quartal {found}, nicht {wanted.quarter}.",
            f"The meeting is in quarter {found}, not {wanted.quarter}.",
        )
        errors = [at_member("/quarter", "not_of_the_meeting", *said, found=wanted.quarter)]
        raise InvalidRequest(*said, errors=errors)


def _out_of_range(code: str, german: str, english: str, as_of: datetime) -> InvalidRequest:
    said = (
        f"as_of {german} ({as_of.isoformat()}).",
        f"as_of {english} ({as_of.isoformat()}).",
    )
    return InvalidRequest(*said, errors=[at_member("/as_of", code, *said)])


async def releases(reading: Reading, meeting: str | None = None) -> list[dict[str, Any]]:
    """All releases, or those of a meeting, the newest first; for the working group."""
    require_role(reading.caller, *MEMBERS)
    found = await reading.session.execute(LISTED, {"at": reading.at, "id": None})
    every = [dict(row) for row in found.mappings()]
    return [one for one in every if meeting in (None, one["meeting"])]


async def release(reading: Reading, wanted: str) -> dict[str, Any]:
    """One release; raises `UnknownRelease`."""
    require_role(reading.caller, *MEMBERS)
    bound = {"at": reading.at, "id": wanted}
    found = (await reading.session.execute(LISTED, bound)).mappings().one_or_none()
    if found is None:
        raise UnknownRelease(
            f"Es gibt keine Veröffentlichung {wanted}.", f"There is no release {wanted}."
        )
    return dict(found)
