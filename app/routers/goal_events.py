"""The course of goals and measures: one dated event a day, in any order, forward or back."""

from collections.abc import Mapping
from typing import Annotated, Any

from fastapi import APIRouter, Path, Request, Response

from app.auth.caller import UnknownKey
from app.auth.own import Own
from app.auth.reading import NotModified, Reading
from app.catalogue.districts import UnknownDistrict
from app.concepts import goals_read as reads
from app.concepts import goals_write as writes
from app.concepts.goals_kinds import (
    GOALS,
    MEASURES,
    Kind,
    UnknownEvent,
    UnknownGoal,
    UnknownMeasure,
)
from app.concepts.goals_shape import GoalEventPush
from app.concepts.measures_shape import MeasureEventPush
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import tag
from app.formats.response import (
    Format,
    NotAcceptable,
    Table,
    WantedFormat,
    answer,
    matches,
    validators,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import CalendarDay
from app.routers.examples_goals import GOAL_TOLD, MEASURE_TOLD
from app.routers.goals import WRITES, DistrictKey, GoalKey, Reason, acting
from app.routers.local import InDistrict
from app.routers.measures import MeasureKey
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.goals import GoalEventDetail, GoalEvents
from app.wire.measures import MeasureEventDetail, MeasureEvents
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Ziele und Maßnahmen"], dependencies=[Closed])

Day = Annotated[CalendarDay, Path(description="Der Tag, von dem an es gilt; nie in der Zukunft.")]
EVENTS = ("on_date", "date_precision", "status", "note_de", "reason", "recorded_at")


def _said(
    request: Request, row: Mapping[str, Any], *, own: bool = True, new: bool = False
) -> Response:
    """An event whose ETag is the If-Match of its next change."""
    chosen = language(request.headers.get("accept-language"))
    content = json_bytes(spoken(reads.remarked(row, own=own), chosen))
    etag = tag(json_bytes(row), content)
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    place = {"Location": request.url.path} if new else {}
    return Response(content, 201 if new else 200, {**validators(etag), **place}, MEDIA_TYPE)


async def _course(
    request: Request, reading: Reading, kind: Kind, wanted: Format, asked: Mapping[str, Any]
) -> Response:
    found = await reads.course(reading, kind, asked["ags"], asked["key"])
    found = [{**one, "on_date": str(one["on_date"])} for one in found]
    items, following = cut(found, "on_date", asked["cursor"], asked["limit"])
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(EVENTS, items), **link(request, following))


@router.get(
    "/districts/{ags}/goals/{goal}/events",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownGoal, NotAcceptable),
        200: {"description": "Der Verlauf", "model": GoalEvents},
    },
)
async def list_goal_events(
    ags: DistrictKey,
    goal: GoalKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wie es von wann an um ein Ziel stand; was berichtigt wurde, zeigt `as_of`."""
    asked = {"ags": ags, "key": goal, "cursor": cursor, "limit": limit}
    return await _course(request, reading, GOALS, wanted, asked)


@router.get(
    "/districts/{ags}/goals/{goal}/events/{day}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownGoal, UnknownEvent),
        200: {"description": "Was gemeldet ist", "model": GoalEventDetail},
    },
)
async def read_goal_event(
    ags: DistrictKey, goal: GoalKey, day: Day, request: Request, reading: InDistrict
) -> Response:
    """Was zu einem Ziel für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung."""
    row = await reads.told_of(reading, GOALS, ags, goal, day)
    return _said(request, row, own=reads.owns({"ags": ags}, reading.caller))


@router.put(
    "/districts/{ags}/goals/{goal}/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownGoal),
        200: {"description": "Berichtigt oder schon so gewesen", "model": GoalEventDetail},
        201: {"description": "Neu gemeldet", "model": GoalEventDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": GOAL_TOLD}}}},
)
async def tell_of_goal(
    ags: DistrictKey,
    goal: GoalKey,
    day: Day,
    sent: GoalEventPush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Melden, wie es von einem Tag an um ein Ziel steht; auch zurück.

    Je Tag steht eine Meldung. Dieselbe noch einmal ändert nichts; eine andere ist eine Berichtigung
    und nennt mit `If-Match`, was sie ersetzt.
    """
    act = acting(request, GOALS, caller, (ags, goal), if_match)
    row, new = await writes.tell(session, act, day, sent)
    return _said(request, row, new=new)


@router.delete(
    "/districts/{ags}/goals/{goal}/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownGoal, UnknownEvent),
        200: {"description": "Zurückgenommen; so stand es", "model": GoalEventDetail},
    },
)
async def take_back_of_goal(
    ags: DistrictKey,
    goal: GoalKey,
    day: Day,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Eine Meldung zu einem Ziel zurücknehmen. Mit `as_of` bleibt sie lesbar."""
    act = acting(request, GOALS, caller, (ags, goal), if_match)
    return _said(request, await writes.untell(session, act, day, reason))


@router.get(
    "/districts/{ags}/measures/{measure}/events",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownMeasure, NotAcceptable),
        200: {"description": "Der Verlauf", "model": MeasureEvents},
    },
)
async def list_measure_events(
    ags: DistrictKey,
    measure: MeasureKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wie es von wann an um eine Maßnahme stand; was berichtigt wurde, zeigt `as_of`."""
    asked = {"ags": ags, "key": measure, "cursor": cursor, "limit": limit}
    return await _course(request, reading, MEASURES, wanted, asked)


@router.get(
    "/districts/{ags}/measures/{measure}/events/{day}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, UnknownMeasure, UnknownEvent),
        200: {"description": "Was gemeldet ist", "model": MeasureEventDetail},
    },
)
async def read_measure_event(
    ags: DistrictKey, measure: MeasureKey, day: Day, request: Request, reading: InDistrict
) -> Response:
    """Was zu einer Maßnahme für einen Tag gemeldet ist, mit dem `ETag` für eine Berichtigung."""
    row = await reads.told_of(reading, MEASURES, ags, measure, day)
    return _said(request, row, own=reads.owns({"ags": ags}, reading.caller))


@router.put(
    "/districts/{ags}/measures/{measure}/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownMeasure),
        200: {"description": "Berichtigt oder schon so gewesen", "model": MeasureEventDetail},
        201: {"description": "Neu gemeldet", "model": MeasureEventDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": MEASURE_TOLD}}}},
)
async def tell_of_measure(
    ags: DistrictKey,
    measure: MeasureKey,
    day: Day,
    sent: MeasureEventPush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Melden, wie es von einem Tag an um eine Maßnahme steht; auch vor dem Beschluss, auch zurück.

    Je Tag steht eine Meldung; eine andere für denselben Tag nennt mit `If-Match`, was sie ersetzt.
    """
    act = acting(request, MEASURES, caller, (ags, measure), if_match)
    row, new = await writes.tell(session, act, day, sent)
    return _said(request, row, new=new)


@router.delete(
    "/districts/{ags}/measures/{measure}/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownMeasure, UnknownEvent),
        200: {"description": "Zurückgenommen; so stand es", "model": MeasureEventDetail},
    },
)
async def take_back_of_measure(
    ags: DistrictKey,
    measure: MeasureKey,
    day: Day,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Eine Meldung zu einer Maßnahme zurücknehmen. Mit `as_of` bleibt sie lesbar."""
    act = acting(request, MEASURES, caller, (ags, measure), if_match)
    return _said(request, await writes.untell(session, act, day, reason))
