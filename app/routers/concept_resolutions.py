"""Resolutions on a district's concept: listed for all, written by the district alone."""

from typing import Annotated

from fastapi import APIRouter, Path, Request, Response

from app.auth.own import Own
from app.concepts import items, resolutions
from app.concepts.items import Kind, UnknownConceptEntry
from app.concepts.read import As, Row
from app.concepts.resolutions import RESOLUTION
from app.concepts.shape import Key, ResolutionPush, ResolutionPut
from app.db.engine import Transaction
from app.errors import problems
from app.formats.response import Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE
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
from app.routers.examples_concepts import RESOLUTION as EXAMPLE
from app.routers.examples_concepts import RESOLUTION_PUT
from app.routers.local import InDistrict
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.pushing import IdempotencyKey
from app.wire.concepts import ConceptResolutionDetail, ConceptResolutions

router = APIRouter(prefix="/v1", tags=["Integrationskonzepte"], dependencies=[Closed])

ResolutionKey = Annotated[Key, Path(description="Der eigene Schlüssel des Kreises.")]


@router.get(
    "/districts/{ags}/concept/resolutions",
    response_class=Response,
    responses={**LISTS, 200: {"description": "Die Beschlüsse", "model": ConceptResolutions}},
)
async def list_resolutions(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Beschlüsse zum Konzept eines Kreises, vom Kreis und aus der Literatur."""
    asked = As(ags, reading.caller, reading.at, reading.today)
    found = await items.every(reading.session, RESOLUTION, asked)
    page, following = cut(resolutions.by_day(found), "id", cursor, limit)
    body = {"items": page, "next": following}
    table = Table(("id", *resolutions.COLUMNS), [resolutions.flat(one) for one in page])
    return answer(wanted, reading.etag, body, table, **link(request, following))


@router.post(
    "/districts/{ags}/concept/resolutions",
    status_code=201,
    response_class=Response,
    responses={
        **ADDS,
        201: {"description": "Angelegt", "model": ConceptResolutionDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EXAMPLE}}}},
)
async def add_resolution(
    ags: DistrictKey,
    sent: ResolutionPush,
    request: Request,
    caller: Own,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Einen Beschluss zum Konzept eintragen; das kann nur der Kreis selbst.

    Das Jahr des Konzepts und der Tag des Beschlusses sind zweierlei. Was vorausging, steht unter
    `pre_steps`; null heißt, dass es niemand angegeben hat.
    """
    act = acting(request, caller, ags)

    async def make() -> tuple[Kind, Row]:
        said = await resolutions.wanted(session, act, resolutions.key_of(sent), sent)
        return RESOLUTION, await items.add(session, act, RESOLUTION, said)

    return await once(request, session, caller, idempotency_key, make)


@router.get(
    "/districts/{ags}/concept/resolutions/{key}",
    response_class=Response,
    responses={**READS, 200: {"description": "Der Beschluss", "model": ConceptResolutionDetail}},
)
async def read_resolution(
    ags: DistrictKey, key: ResolutionKey, request: Request, reading: InDistrict
) -> Response:
    """Ein Beschluss unter dem Schlüssel des Kreises. Sein `ETag` ist das `If-Match` der nächsten
    Änderung.
    """
    asked = As(ags, reading.caller, reading.at, reading.today)
    row = await items.one(reading.session, RESOLUTION, asked, key)
    return shown(request, reading.caller, RESOLUTION, row)


@router.put(
    "/districts/{ags}/concept/resolutions/{key}",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": ConceptResolutionDetail},
        201: {"description": "Neu angelegt", "model": ConceptResolutionDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": RESOLUTION_PUT}}}},
)
async def store_resolution(
    ags: DistrictKey,
    key: ResolutionKey,
    sent: ResolutionPut,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Einen Beschluss anlegen oder ganz ersetzen; das kann nur der Kreis selbst."""
    act = acting(request, caller, ags)
    said = await resolutions.wanted(session, act, key, sent)
    row, new = await items.put(session, act, RESOLUTION, said, if_match)
    place = {"Location": request.url.path} if new else {}
    return shown(request, caller, RESOLUTION, row, 201 if new else 200, **place)


@router.delete(
    "/districts/{ags}/concept/resolutions/{key}",
    response_class=Response,
    responses={
        **WRITES,
        **problems(UnknownConceptEntry),
        200: {
            "description": "Zurückgezogen; so stand es zuletzt",
            "model": ConceptResolutionDetail,
        },
    },
)
async def withdraw_resolution(
    ags: DistrictKey,
    key: ResolutionKey,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
    reason: Reason = None,
) -> Response:
    """Einen Beschluss zurückziehen. Gelöscht wird nichts: mit `as_of` bleibt er lesbar."""
    act = acting(request, caller, ags)
    row = await items.withdraw(session, act, RESOLUTION, key, (if_match, reason))
    return shown(request, caller, RESOLUTION, row)
