"""Status and phases of a district's concept: listed for all, written by the district alone."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from app.auth.own import Own
from app.concepts import events, items
from app.concepts.events import EVENT
from app.concepts.items import Kind, UnknownConceptEntry
from app.concepts.read import As, Row
from app.concepts.shape import ConceptEventPush, ConceptEventPut
from app.db.engine import Transaction
from app.errors import problems
from app.formats.response import Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE
from app.models.base import CalendarDay
from app.routers.concepts import (
    ADDS,
    LISTS,
    READS,
    WRITES,
    DistrictKey,
    Reason,
    acting,
    once,
    shown,
)
from app.routers.examples_concepts import EVENT as EXAMPLE
from app.routers.examples_concepts import EVENT_PUT
from app.routers.local import InDistrict
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.pushing import IdempotencyKey
from app.wire.concepts import ConceptEventDetail, ConceptEvents

router = APIRouter(prefix="/v1", tags=["Integrationskonzepte"], dependencies=[Closed])

Day = Annotated[CalendarDay, Path(description="Der Tag, ab dem der Stand galt.")]


@router.get(
    "/districts/{ags}/concept/events",
    response_class=Response,
    responses={**LISTS, 200: {"description": "Die Ereignisse", "model": ConceptEvents}},
)
async def list_concept_events(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Stand und Phasen eines Konzepts im Lauf der Zeit, vom Kreis und aus der Literatur."""
    asked = As(ags, reading.caller, reading.at, reading.today)
    found = await items.every(reading.session, EVENT, asked)
    page, following = cut(found, "id", cursor, limit)
    body = {"items": page, "next": following}
    table = Table(("id", *events.COLUMNS), page)
    return answer(wanted, reading.etag, body, table, **link(request, following))


@router.post(
    "/districts/{ags}/concept/events",
    status_code=201,
    response_class=Response,
    responses={**ADDS, 201: {"description": "Angelegt", "model": ConceptEventDetail}},
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EXAMPLE}}}},
)
async def add_concept_event(
    ags: DistrictKey,
    sent: ConceptEventPush,
    request: Request,
    caller: Own,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Melden, welcher Stand ab einem Tag galt und in welchen Phasen; das kann nur der Kreis selbst.

    Mehrere Phasen zugleich sind möglich, Rückschritte auch; eine Reihenfolge gibt es nicht. Je Tag
    gibt es ein Ereignis.
    """
    act = acting(request, caller, ags)

    async def make() -> tuple[Kind, Row]:
        said = await events.wanted(session, act, sent.on_date, sent)
        return EVENT, await items.add(session, act, EVENT, said)

    return await once(request, session, caller, idempotency_key, make)


@router.get(
    "/districts/{ags}/concept/events/{day}",
    response_class=Response,
    responses={**READS, 200: {"description": "Das Ereignis", "model": ConceptEventDetail}},
)
async def read_concept_event(
    ags: DistrictKey, day: Day, request: Request, reading: InDistrict
) -> Response:
    """Was der Kreis selbst ab einem Tag berichtet. Sein `ETag` ist das `If-Match` der nächsten
    Änderung.
    """
    asked = As(ags, reading.caller, reading.at, reading.today)
    row = await items.one(reading.session, EVENT, asked, day)
    return shown(request, reading.caller, EVENT, row)


@router.put(
    "/districts/{ags}/concept/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": ConceptEventDetail},
        201: {"description": "Neu angelegt", "model": ConceptEventDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EVENT_PUT}}}},
)
async def store_concept_event(
    ags: DistrictKey,
    day: Day,
    sent: ConceptEventPut,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Das Ereignis eines Tages anlegen oder ganz ersetzen; das kann nur der Kreis selbst."""
    act = acting(request, caller, ags)
    said = await events.wanted(session, act, day, sent)
    row, new = await items.put(session, act, EVENT, said, if_match)
    place = {"Location": request.url.path} if new else {}
    return shown(request, caller, EVENT, row, 201 if new else 200, **place)


@router.delete(
    "/districts/{ags}/concept/events/{day}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownConceptEntry),
        200: {"description": "Zurückgezogen; so stand es zuletzt", "model": ConceptEventDetail},
    },
)
async def withdraw_concept_event(
    ags: DistrictKey,
    day: Day,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Ein Ereignis zurückziehen. Gelöscht wird nichts: mit `as_of` bleibt es lesbar."""
    act = acting(request, caller, ags)
    row = await items.withdraw(session, act, EVENT, day, (if_match, reason))
    return shown(request, caller, EVENT, row)
