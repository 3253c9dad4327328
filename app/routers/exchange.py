"""Adoptions of projects: a district tells how it takes up what another one tried."""

from collections.abc import Awaitable, Callable, Sized
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.auth.reading import NotModified, Read
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.auth.roles import RoleRefused, require_role
from app.catalogue.districts import UnknownDistrict
from app.db.engine import Transaction
from app.errors import problems
from app.exchange import adoptions as taken
from app.exchange.adopt import AdoptionRefused, adopt, correct, take_back, tell
from app.exchange.adoptions import UnknownAdoption, adoptions, counts, detailed
from app.exchange.parties import Row
from app.exchange.shape import AdoptionEventPush
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches, validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.projects.read import UnknownProject, asked, by_id
from app.routers.examples_exchange import ADOPTED
from app.routers.local import DistrictKey, InDistrict
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.projects import acting
from app.routers.pushing import IdempotencyKey
from app.wire.exchange import AdoptionDetail, AdoptionsOfDistrict, AdoptionsOfProject
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Austausch"], dependencies=[Closed])

ProjectId = Annotated[UUID, Path(description="Kennung des Projekts; bleibt für immer.")]
AdoptionId = Annotated[UUID, Path(description="Kennung der Nachnutzung; bleibt für immer.")]
Number = Annotated[int, Path(ge=1, le=2_147_483_647, description="`number` des Eintrags.")]
WRITES = problems(UnknownKey, RoleRefused, NotYours, UnknownAdoption)
CHANGES = problems(PreconditionRequired, PreconditionFailed)
BODY: dict[str, Any] = {"requestBody": {"content": {MEDIA_TYPE: {"examples": ADOPTED}}}}


async def adopting(request: Request, session: Transaction) -> Caller:
    """A district; nobody else adopts."""
    caller = await authenticate(session, request)
    require_role(caller, "district")
    return caller


Adopting = Annotated[Caller, Depends(adopting, scope="function")]


async def once(
    request: Request,
    session: Transaction,
    caller: Caller,
    key: str | None,
    make: Callable[[], Awaitable[Row]],
    there: Sized = (),
) -> bytes:
    """What a POST is answered; under its Idempotency-Key the same once more.

    What is `there` already is created by none: it is found again without being kept.
    """
    asked = fingerprint(request.url.path, await request.body())
    content = await kept(session, caller, key, asked)
    if content is None:
        chosen = language(request.headers.get("accept-language"))
        content = json_bytes(spoken(await make(), chosen))
        if not there:
            await keep(session, caller, key, asked, content)
    return content


def stated(request: Request, found: Row, caller: Caller) -> Response:
    """An adoption whose ETag is the If-Match of its next correction, in whichever language."""
    chosen = language(request.headers.get("accept-language"))
    said = detailed(found, caller)
    etag = tag(json_bytes(found), chosen, bool(said["findings"]))
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    content = json_bytes(spoken(said, chosen))
    return Response(content, headers=validators(etag), media_type=MEDIA_TYPE)


@router.get(
    "/projects/{project}/adoptions",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownProject, NotAcceptable),
        200: {"description": "Die Nachnutzungen", "model": AdoptionsOfProject},
    },
)
async def list_adoptions(
    project: ProjectId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Welche Kreise ein Projekt übernehmen, und wie es ihnen dabei ging; nach Namen.

    `counts` zählt für alle gleich; zu lesen ist, was der jeweilige Kreis Ihnen zeigt.
    """
    await by_id(reading.session, str(project), asked(reading))
    found = await adoptions(reading.session, reading.at, project=str(project))
    items, following = cut(found, "id", cursor, limit)
    number = await counts(reading, str(project))
    body = {"as_of": reading.at, "counts": number, "items": items, "next": following}
    table = Table(taken.LINE, taken.lines(items))
    return answer(wanted, reading.etag, body, table, **link(request, following))


@router.post(
    "/projects/{project}/adoptions",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownProject, AdoptionRefused, KeyReused),
        201: {"description": "Die Nachnutzung", "model": AdoptionDetail},
    },
    openapi_extra=BODY,
)
async def adopt_project(
    project: ProjectId,
    sent: AdoptionEventPush,
    request: Request,
    caller: Adopting,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ein Projekt übernehmen: der eigene Kreis erzählt, wie er es aufgreift.

    Je Kreis und Projekt gibt es eine Nachnutzung. Was weiter geschah, kommt als Eintrag dazu; was
    nach einer Person aussieht, steht als Warnung unter `findings`.
    """

    async def make() -> Row:
        act = acting(request, caller, caller.ags)
        return detailed(await adopt(session, act, str(project), sent), caller)

    content = await once(request, session, caller, idempotency_key, make)
    named = AdoptionDetail.model_validate_json(content).id
    return Response(content, 201, {"Location": f"/v1/adoptions/{named}"}, MEDIA_TYPE)


@router.get(
    "/adoptions/{adoption}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownAdoption),
        200: {"description": "Die Nachnutzung", "model": AdoptionDetail},
    },
)
async def read_adoption(adoption: AdoptionId, request: Request, reading: Read) -> Response:
    """Eine Nachnutzung mit allem, was ihr Kreis dazu erzählt. Ihr `ETag` ist das `If-Match` der
    nächsten Berichtigung.
    """
    found = await taken.adoption(reading.session, reading.at, str(adoption))
    return stated(request, found, reading.caller)


@router.post(
    "/adoptions/{adoption}/events",
    status_code=201,
    response_class=Response,
    responses={
        **WRITES,
        **problems(KeyReused),
        200: {"description": "Das war schon erzählt", "model": AdoptionDetail},
        201: {"description": "Die Nachnutzung, wie sie nun steht", "model": AdoptionDetail},
    },
    openapi_extra=BODY,
)
async def tell_of_adoption(
    adoption: AdoptionId,
    sent: AdoptionEventPush,
    request: Request,
    caller: Adopting,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Erzählen, was weiter geschah: für welchen Tag, in jeder Reihenfolge, auch rückwärts.

    Dasselbe noch einmal zu senden ändert nichts.
    """
    there = []

    async def make() -> Row:
        found, new = await tell(session, acting(request, caller, caller.ags), str(adoption), sent)
        there.extend([] if new else [found])
        return detailed(found, caller)

    content = await once(request, session, caller, idempotency_key, make, there)
    return Response(content, 200 if there else 201, media_type=MEDIA_TYPE)


@router.put(
    "/adoptions/{adoption}/events/{number}",
    response_class=Response,
    responses={
        **WRITES,
        **CHANGES,
        200: {"description": "Die Nachnutzung, wie sie nun steht", "model": AdoptionDetail},
    },
    openapi_extra=BODY,
)
async def correct_adoption(
    adoption: AdoptionId,
    number: Number,
    sent: AdoptionEventPush,
    request: Request,
    caller: Adopting,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Einen Eintrag berichtigen; wie er vorher stand, bleibt mit `as_of` lesbar."""
    act = acting(request, caller, caller.ags)
    found = await correct(session, act, (str(adoption), number), sent, if_match)
    return stated(request, found, caller)


@router.delete(
    "/adoptions/{adoption}/events/{number}",
    response_class=Response,
    responses={
        **WRITES,
        **CHANGES,
        200: {"description": "Zurückgezogen; so stand sie zuletzt", "model": AdoptionDetail},
    },
)
async def withdraw_adoption_event(
    adoption: AdoptionId,
    number: Number,
    request: Request,
    caller: Adopting,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Einen Eintrag zurückziehen; mit dem letzten endet die Nachnutzung."""
    act = acting(request, caller, caller.ags)
    found = await take_back(session, act, (str(adoption), number), if_match)
    return stated(request, found, caller)


@router.get(
    "/districts/{ags}/adoptions",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, NotAcceptable),
        200: {"description": "Die Nachnutzungen", "model": AdoptionsOfDistrict},
    },
)
async def list_adoptions_of_district(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Was ein Kreis von anderen übernimmt, nach Titel."""
    found = await adoptions(reading.session, reading.at, ags=ags)
    items, following = cut(found, "id", cursor, limit)
    body = {"as_of": reading.at, "items": items, "next": following}
    table = Table(taken.LINE, taken.lines(items))
    return answer(wanted, reading.etag, body, table, **link(request, following))
