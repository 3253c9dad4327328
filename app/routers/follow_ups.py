"""What follows from meetings: tasks with an owner, a day and how far they are."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.auth.reading import Read, Reading
from app.auth.replay import KeyReused
from app.auth.roles import RoleRefused, require_role
from app.catalogue.codes import UnknownCode
from app.catalogue.codes import require as require_code
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE
from app.meetings import follow_ups
from app.meetings.follow_ups import As, Filter, UnknownFollowUp
from app.meetings.read import UnknownMeeting
from app.meetings.shape import FollowUpEventPush, FollowUpPush
from app.models.base import Ags
from app.routers.examples_meetings import FOLLOW_UP, MOVED
from app.routers.exchange import once
from app.routers.meetings import MeetingId, Moderator, sent, stated
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.projects import acting
from app.routers.pushing import IdempotencyKey
from app.wire.meetings import FollowUp, FollowUps
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Arbeitskreis"], dependencies=[Closed])

FollowUpId = Annotated[UUID, Path(description="Kennung der Aufgabe; bleibt für immer.")]
COLUMNS = (
    *("id", "meeting", "meeting_title_de", "meeting_on", "task_de", "owner_ags", "owner_name"),
    *("owner_function", "due_on", "status", "status_on", "overdue", "recorded_at"),
)


async def moving(request: Request, session: Transaction) -> Caller:
    """A district or the moderator; whose task it is, the task says."""
    caller = await authenticate(session, request)
    require_role(caller, "district", "working_group")
    return caller


Moving = Annotated[Caller, Depends(moving, scope="function")]


def asked(reading: Reading) -> As:
    return As(reading.caller, reading.at, reading.today)


@router.get(
    "/follow-ups",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {"description": "Eine Seite der Aufgaben", "model": FollowUps},
    },
)
async def list_follow_ups(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    open: Annotated[  # noqa: A002 -- the name on the wire
        bool | None, Query(description="`true`: noch offen oder in Arbeit; `false`: alle anderen.")
    ] = None,
    owner: Annotated[list[Ags], Query(description="Kreis, der es übernommen hat.")] = [],
    meeting: Annotated[UUID | None, Query(description="Treffen, aus dem es folgt.")] = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Aufgaben aus den Treffen, die früheste Frist zuerst. Nur für den Arbeitskreis."""
    await require_code(reading, "district", owner, "owner")
    narrow = Filter(open, owner, str(meeting) if meeting else None)
    found = await follow_ups.follow_ups(reading.session, asked(reading), narrow)
    items, following = cut(found, "id", cursor, limit)
    chosen = language(request.headers.get("accept-language"))
    body = spoken({"items": items, "next": following}, chosen)
    return answer(wanted, reading.etag, body, Table(COLUMNS, items), **link(request, following))


@router.post(
    "/meetings/{meeting}/follow-ups",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownMeeting, KeyReused),
        201: {"description": "Angelegt", "model": FollowUp},
    },
    openapi_extra=sent(FOLLOW_UP),
)
async def add_follow_up(
    meeting: MeetingId,
    body: FollowUpPush,
    request: Request,
    caller: Moderator,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Festhalten, was aus einem Treffen folgt; das kann nur die Moderation."""

    async def make() -> Any:
        return await follow_ups.add(session, acting(request, caller, None), str(meeting), body)

    content = await once(request, session, caller, idempotency_key, make)
    place = {"Location": f"/v1/follow-ups/{FollowUp.model_validate_json(content).id}"}
    return Response(content, 201, place, MEDIA_TYPE)


@router.get(
    "/follow-ups/{follow_up}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownFollowUp),
        200: {"description": "Die Aufgabe", "model": FollowUp},
    },
)
async def read_follow_up(follow_up: FollowUpId, request: Request, reading: Read) -> Response:
    """Eine Aufgabe mit allem, was von ihrem Stand gesagt wurde."""
    row = await follow_ups.follow_up(reading.session, asked(reading), str(follow_up))
    return _shown(request, row)


@router.put(
    "/follow-ups/{follow_up}",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownFollowUp),
        **problems(PreconditionRequired, PreconditionFailed),
        200: {"description": "Geändert oder schon so gewesen", "model": FollowUp},
    },
    openapi_extra=sent(FOLLOW_UP),
)
async def change_follow_up(
    follow_up: FollowUpId,
    body: FollowUpPush,
    request: Request,
    caller: Moderator,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Aufgabe, Zuständigkeit oder Frist ändern; das kann nur die Moderation."""
    act = acting(request, caller, None)
    return _shown(request, await follow_ups.change(session, act, str(follow_up), body, if_match))


@router.post(
    "/follow-ups/{follow_up}/events",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, NotYours, UnknownFollowUp, KeyReused),
        201: {"description": "Festgehalten", "model": FollowUp},
    },
    openapi_extra=sent(MOVED),
)
async def move_follow_up(
    follow_up: FollowUpId,
    body: FollowUpEventPush,
    request: Request,
    caller: Moving,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Sagen, wie weit eine Aufgabe ist: der Kreis, der sie übernommen hat, oder die Moderation.

    Je Tag steht ein Stand; derselbe noch einmal ändert nichts, ein anderer berichtigt ihn.
    """

    async def make() -> Any:
        act = acting(request, caller, caller.ags)
        return await follow_ups.move(session, act, str(follow_up), body)

    content = await once(request, session, caller, idempotency_key, make)
    place = {"Location": f"/v1/follow-ups/{follow_up}"}
    return Response(content, 201, place, MEDIA_TYPE)


def _shown(request: Request, row: dict[str, Any]) -> Response:
    return stated(request, follow_ups.stated(row), row)
