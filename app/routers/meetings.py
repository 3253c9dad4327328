"""Meetings of the working group: planned, held and minuted by its moderator, read by its members.

Districts propose items; the moderator takes them up by naming the proposal in an item.
"""

from collections.abc import Mapping
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Query, Request, Response

from app.auth.caller import Caller, UnknownKey, authenticate
from app.auth.reading import NotModified, Read
from app.auth.replay import KeyReused
from app.auth.roles import RoleRefused, require_role
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.ics import MEDIA_TYPE as ICS
from app.formats.ics import WantedDate, WantedDates
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches, validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.meetings import read, write
from app.meetings.read import Filter, UnknownMeeting
from app.meetings.shape import MeetingPush, ProposalPush, Quarter
from app.routers.dates import dated
from app.routers.examples_meetings import MEETING, PROPOSAL
from app.routers.exchange import once
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.projects import acting
from app.routers.pushing import IdempotencyKey
from app.wire.meetings import (
    Meeting,
    MeetingHistory,
    MeetingProposal,
    MeetingProposals,
    Meetings,
    MeetingState,
)
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Arbeitskreis"], dependencies=[Closed])

MeetingId = Annotated[UUID, Path(description="Kennung des Treffens; bleibt für immer.")]
COLUMNS = (
    *("id", "quarter", "on_date", "starts", "ends", "place_de", "online", "title_de", "state"),
    *("visibility", "items_count", "recorded_at"),
)
CHANGES = ("number", "recorded_at", "superseded_at", "outcome", "reason", "changed")
PROPOSED = ("id", "district", "title_de", "text_de", "kind", "recorded_at", "item")


async def moderator(request: Request, session: Transaction) -> Caller:
    """The moderator of the working group; whoever else calls is refused."""
    caller = await authenticate(session, request)
    require_role(caller, "working_group")
    return caller


async def proposing(request: Request, session: Transaction) -> Caller:
    """A district, which proposes for itself."""
    caller = await authenticate(session, request)
    require_role(caller, "district")
    return caller


Moderator = Annotated[Caller, Depends(moderator, scope="function")]
Proposing = Annotated[Caller, Depends(proposing, scope="function")]


def sent(examples: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {MEDIA_TYPE: {"examples": examples}}}}


def stated(request: Request, said: Any, body: Mapping[str, Any]) -> Response:
    """An answer whose ETag, made of `said`, is the If-Match of the next change."""
    chosen = language(request.headers.get("accept-language"))
    content = json_bytes(spoken(dict(body), chosen))
    etag = tag(json_bytes(said), chosen, content)
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return Response(content, headers=validators(etag), media_type=MEDIA_TYPE)


@router.get(
    "/meetings",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {
            "description": "Eine Seite der Treffen",
            "model": Meetings,
            "content": {MEDIA_TYPE: {}, ICS: {"schema": {"type": "string"}}},
        },
    },
)
async def list_meetings(
    request: Request,
    reading: Read,
    wanted: WantedDates,
    quarter: Annotated[list[Quarter], Query(description="Quartal.")] = [],
    state: Annotated[list[MeetingState], Query(description="Stand.")] = [],
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Treffen des Arbeitskreises, das späteste zuerst; mit `format=ics` für den Kalender."""
    found = await read.meetings(reading, Filter(quarter, state))
    items, following = cut(found, "id", cursor, limit)
    agendas = [one.pop("agenda") for one in items]
    if wanted == "ics":
        headers = {**validators(reading.etag), **link(request, following)}
        return dated(request, zip(items, agendas, strict=True), headers)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(COLUMNS, items), **link(request, following))


@router.post(
    "/meetings",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, KeyReused),
        200: {"description": "Dasselbe Treffen gibt es schon", "model": Meeting},
        201: {"description": "Angelegt", "model": Meeting},
    },
    openapi_extra=sent(MEETING),
)
async def add_meeting(
    body: MeetingPush,
    request: Request,
    caller: Moderator,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ein Treffen anlegen; das kann nur die Moderation des Arbeitskreises.

    Punkte verweisen auf Pfade dieser Schnittstelle, die es geben muss, oder auf ein Dokument mit
    Titel und Lizenz. Was nach einer Person aussieht, steht als Warnung unter `findings`. Dasselbe
    noch einmal zu senden legt nichts an.
    """
    there = []

    async def make() -> Any:
        row, new = await write.add(session, acting(request, caller, None), body)
        there.extend([] if new else [row])
        return read.detailed(row, caller)

    content = await once(request, session, caller, idempotency_key, make, there)
    place = {"Location": f"/v1/meetings/{Meeting.model_validate_json(content).id}"}
    return Response(content, 200 if there else 201, place, MEDIA_TYPE)


@router.get(
    "/meetings/{meeting}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownMeeting, NotAcceptable),
        200: {
            "description": "Das Treffen",
            "model": Meeting,
            "content": {MEDIA_TYPE: {}, ICS: {"schema": {"type": "string"}}},
        },
    },
)
async def read_meeting(
    meeting: MeetingId, request: Request, reading: Read, wanted: WantedDate
) -> Response:
    """Ein Treffen mit Tagesordnung, Protokoll und Beschlüssen; mit `format=ics` als Termin."""
    row = await read.meeting(reading.session, str(meeting), reading.at)
    if wanted == "ics":
        agenda = [one["title_de"] for one in row["items"]]
        return dated(request, [(row, agenda)], validators(reading.etag))
    return stated(request, read.told(row), read.detailed(row, reading.caller))


@router.put(
    "/meetings/{meeting}",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownMeeting),
        **problems(PreconditionRequired, PreconditionFailed),
        200: {"description": "Geändert oder schon so gewesen", "model": Meeting},
    },
    openapi_extra=sent(MEETING),
)
async def change_meeting(
    meeting: MeetingId,
    body: MeetingPush,
    request: Request,
    caller: Moderator,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Ein Treffen ganz ersetzen: Tagesordnung vorher, Protokoll und Beschlüsse nachher.

    Ein Vorschlag eines Kreises wird ein Punkt, indem der Punkt ihn unter `proposal` nennt.
    Gelöscht wird nichts: ein abgesagtes Treffen bekommt `state: cancelled`.
    """
    row = await write.change(session, acting(request, caller, None), str(meeting), body, if_match)
    return stated(request, read.told(row), read.detailed(row, caller))


@router.get(
    "/meetings/{meeting}/history",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownMeeting, NotAcceptable),
        200: {"description": "Die Änderungen", "model": MeetingHistory},
    },
)
async def read_meeting_history(
    meeting: MeetingId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wann ein Treffen wie geändert wurde; jeder Stand ist mit `as_of` lesbar."""
    found = await read.history(reading, str(meeting))
    items, following = cut(found, "number", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(CHANGES, items), **link(request, following))


@router.get(
    "/meetings/{meeting}/proposals",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownMeeting, NotAcceptable),
        200: {"description": "Eine Seite der Vorschläge", "model": MeetingProposals},
    },
)
async def list_meeting_proposals(
    meeting: MeetingId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Was Kreise für ein Treffen vorschlagen, und als welcher Punkt es aufgegriffen ist."""
    row = await read.meeting(reading.session, str(meeting), reading.at)
    found = await read.proposals(reading.session, row, reading.at, reading.caller)
    items, following = cut(found, "id", cursor, limit)
    chosen = language(request.headers.get("accept-language"))
    body = spoken({"items": items, "next": following}, chosen)
    return answer(wanted, reading.etag, body, Table(PROPOSED, items), **link(request, following))


@router.post(
    "/meetings/{meeting}/proposals",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownMeeting, KeyReused),
        201: {"description": "Vorgeschlagen", "model": MeetingProposal},
    },
    openapi_extra=sent(PROPOSAL),
)
async def propose_item(
    meeting: MeetingId,
    body: ProposalPush,
    request: Request,
    caller: Proposing,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Als Kreis einen Punkt für ein geplantes Treffen vorschlagen; er bleibt, wie er gesagt ist."""

    async def make() -> Any:
        act = acting(request, caller, caller.ags)
        return await write.propose(session, act, str(meeting), body)

    content = await once(request, session, caller, idempotency_key, make)
    place = {"Location": f"/v1/meetings/{meeting}/proposals"}
    return Response(content, 201, place, MEDIA_TYPE)
