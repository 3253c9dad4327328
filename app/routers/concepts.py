"""The integration concept of a district, written by nobody else: its versions and its history."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Annotated, Any

import orjson
from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey
from app.auth.own import Own
from app.auth.reading import NotModified
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.catalogue.districts import UnknownDistrict
from app.concepts import history as changes
from app.concepts import items
from app.concepts.act import Act
from app.concepts.items import ConceptEntryTaken, Kind, UnknownConceptEntry
from app.concepts.read import As, Row, detail, replaced, versions
from app.concepts.shape import ConceptPush
from app.concepts.write import put
from app.db.engine import Transaction
from app.errors import problems
from app.formats.conditional import PreconditionFailed, PreconditionRequired, tag
from app.formats.response import NotAcceptable, Table, WantedFormat, answer, matches, validators
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.models.base import Ags
from app.routers.examples_concepts import CONCEPT
from app.routers.local import InDistrict, local_day
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.wire.concepts import ConceptHistory, DistrictConceptDetail
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Integrationskonzepte"], dependencies=[Closed])

DistrictKey = Annotated[Ags, Path(description="Amtlicher Kreisschlüssel, fünf Ziffern.")]
WRITES = problems(UnknownKey, NotYours, PreconditionRequired, PreconditionFailed)
# The same of events and resolutions.
READS = problems(UnknownKey, UnknownDistrict, UnknownConceptEntry)
LISTS = problems(UnknownKey, UnknownDistrict, NotAcceptable)
ADDS = problems(UnknownKey, NotYours, ConceptEntryTaken, KeyReused)
Reason = Annotated[
    str | None,
    Query(min_length=1, max_length=1000, pattern=r"^[^\x00]*$", description="Begründung"),
]


def acting(request: Request, caller: Caller, ags: str) -> Act:
    return Act(caller, ags, local_day(request), request.state.request_id)


def stated(request: Request, body: Row, named: Any, status: int = 200, **headers: str) -> Response:
    """An answer whose ETag is the If-Match of the next change of what it names.

    `named` is what a PUT replaces; what else the answer tells, and in which language, makes
    another tag of the same state.
    """
    chosen = language(request.headers.get("accept-language"))
    content = json_bytes(spoken(body, chosen))
    etag = tag(json_bytes(named), content)
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return Response(content, status, {**validators(etag), **headers}, MEDIA_TYPE)


def shown(
    request: Request, caller: Caller, kind: Kind, row: Row, status: int = 200, **headers: str
) -> Response:
    asked = As(row["ags"], caller, row["recorded_at"], row["recorded_at"].date())
    body = items.detailed(kind, row, asked)
    return stated(request, body, kind.told(row), status, **headers)


async def once(
    request: Request,
    session: Transaction,
    caller: Caller,
    key: str | None,
    make: Callable[[], Awaitable[tuple[Kind, Row]]],
) -> Response:
    """What a POST is answered; under its Idempotency-Key the same once more."""
    asked = fingerprint(request.url.path, await request.body())
    content = await kept(session, caller, key, asked)
    if content is not None:
        return _again(request, content)
    kind, row = await make()
    place = f"{request.url.path}/{row[kind.key]}"
    made = shown(request, caller, kind, row, 201, Location=place)
    await keep(session, caller, key, asked, bytes(made.body))
    return made


def _again(request: Request, content: bytes) -> Response:
    """The same answer once more, with where it is and its ETag of then."""
    body = orjson.loads(content)
    named = {name: value for name, value in body.items() if name not in ("id", "findings")}
    headers = validators(tag(json_bytes(named), content))
    key = body["key"] if "key" in body else body["on_date"]
    return Response(content, 201, {**headers, "Location": f"{request.url.path}/{key}"}, MEDIA_TYPE)


@router.get(
    "/districts/{ags}/concept",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict),
        200: {"description": "Das Konzept", "model": DistrictConceptDetail},
    },
)
async def read_concept(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    on: Annotated[
        date | None, Query(description="Der Tag, für den der Stand gilt; Vorgabe ist heute.")
    ] = None,
) -> Response:
    """Das Integrationskonzept eines Kreises: der Stand an einem Tag und alle Fassungen.

    `on` fragt, was an einem Tag galt, `as_of`, was zu einem Zeitpunkt bekannt war; beides zugleich
    geht auch. Was die Literatur sagt (`documented`), steht neben dem, was der Kreis sagt. Das
    `ETag` ist das `If-Match` der nächsten Änderung.
    """
    asked = As(ags, reading.caller, reading.at, on or reading.today)
    named = replaced(await versions(reading.session, asked))
    return stated(request, await detail(reading.session, asked), named)


@router.put(
    "/districts/{ags}/concept",
    response_class=Response,
    responses={
        **WRITES,
        200: {"description": "Geändert oder schon so gewesen", "model": DistrictConceptDetail},
        201: {"description": "Die ersten Fassungen angelegt", "model": DistrictConceptDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": CONCEPT}}}},
)
async def store_concept(
    ags: DistrictKey,
    sent: ConceptPush,
    request: Request,
    caller: Own,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Alle Fassungen des Konzepts ersetzen; das kann nur der Kreis selbst.

    Jede Fassung hat ihre eigene Sichtbarkeit. Was nicht mehr genannt wird, ist zurückgezogen und
    bleibt mit `as_of` lesbar. Die Abschnitte a bis j werden gezeigt, nie gewertet. Stand und Phasen
    stehen unter `/events`, Beschlüsse unter `/resolutions`. Was nach einer Person aussieht, steht
    als Warnung unter `findings`; geändert wird nichts.
    """
    body, named, new = await put(session, acting(request, caller, ags), sent, if_match)
    place = {"Location": request.url.path} if new else {}
    return stated(request, body, named, 201 if new else 200, **place)


@router.get(
    "/districts/{ags}/concept/history",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownDistrict, NotAcceptable),
        200: {"description": "Die Änderungen", "model": ConceptHistory},
    },
)
async def read_concept_history(
    ags: DistrictKey,
    request: Request,
    reading: InDistrict,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Jede Änderung an Fassungen, Ereignissen und Beschlüssen, mit Zeitpunkt und Begründung."""
    items, following = cut(await changes.history(reading, ags), "number", cursor, limit)
    body = {"items": items, "next": following}
    table = Table(changes.COLUMNS, items)
    return answer(wanted, reading.etag, body, table, **link(request, following))
