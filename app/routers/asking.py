"""Questions to those who know: about a project, a district's concept, an indicator."""

from collections.abc import Sequence
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request, Response

from app.auth.caller import Caller, UnknownKey, authenticate
from app.auth.reading import NotModified, Read, Reading
from app.auth.replay import KeyReused
from app.auth.roles import MEMBERS, RoleRefused, require_role
from app.catalogue.codes import UnknownCode
from app.catalogue.codes import require as require_code
from app.catalogue.districts import UnknownDistrict
from app.catalogue.indicators import UnknownIndicator
from app.db.engine import Transaction
from app.errors import problems
from app.exchange.ask import Subject, ask, require_subject
from app.exchange.parties import Row
from app.exchange.questions import LINE, Found, Wanted, detailed, lines, questions
from app.exchange.shape import QuestionPush
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
from app.projects.read import UnknownProject
from app.projects.read import asked as at_once
from app.routers.examples_exchange import ASKED
from app.routers.exchange import ProjectId, once
from app.routers.local import Code, DistrictKey
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.projects import acting
from app.routers.pushing import IdempotencyKey
from app.wire.exchange import QuestionAbout, QuestionDetail, Questions
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Austausch"], dependencies=[Closed])

LISTED: dict[int | str, dict[str, Any]] = {
    200: {"description": "Die Fragen", "model": Questions},
}
MADE: dict[int | str, dict[str, Any]] = {
    **problems(UnknownKey, RoleRefused, KeyReused),
    201: {"description": "Die Frage", "model": QuestionDetail},
}


def sent_as(examples: dict[str, Any]) -> dict[str, Any]:
    return {"requestBody": {"content": {MEDIA_TYPE: {"examples": examples}}}}


async def member(request: Request, session: Transaction) -> Caller:
    """One of those who exchange: a district, or who works for all of them."""
    caller = await authenticate(session, request)
    require_role(caller, *MEMBERS)
    return caller


Member = Annotated[Caller, Depends(member, scope="function")]


def _page(
    request: Request,
    reading: Reading,
    wanted: Format,
    found: Sequence[Found],
    limit: int,
    cursor: str | None,
) -> Response:
    items, following = cut([one.told for one in found], "id", cursor, limit)
    body = {"as_of": reading.at, "items": items, "next": following}
    table = Table(LINE, lines(items))
    return answer(wanted, reading.etag, body, table, **link(request, following))


def stated(request: Request, found: Found, caller: Caller) -> Response:
    """A question whose ETag is the If-Match of its next change, in whichever language."""
    chosen = language(request.headers.get("accept-language"))
    said = detailed(found, caller)
    # Who wrote a text is warned about it; the others are not.
    etag = tag(json_bytes(found.told), chosen, len(said["findings"]))
    if request.method == "GET" and matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    content = json_bytes(spoken(said, chosen))
    return Response(content, headers=validators(etag), media_type=MEDIA_TYPE)


async def _asked(
    about: Subject,
    sent: QuestionPush,
    request: Request,
    caller: Caller,
    session: Transaction,
    key: str | None,
) -> Response:
    async def make() -> Row:
        act = acting(request, caller, caller.ags)
        return detailed(await ask(session, act, about, sent), caller)

    content = await once(request, session, caller, key, make)
    named = QuestionDetail.model_validate_json(content).id
    return Response(content, 201, {"Location": f"/v1/questions/{named}"}, MEDIA_TYPE)


@router.get(
    "/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownCode, NotAcceptable), **LISTED},
)
async def list_questions(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    about: Annotated[
        list[QuestionAbout], Query(description="Worum es geht: Projekt, Konzept, Indikator")
    ] = [],
    district: Annotated[
        list[str], Query(description="Kreis, der fragt oder um den es geht (Kreisschlüssel)")
    ] = [],
    field: Annotated[list[str], Query(description="Handlungsfeld")] = [],
    open: Annotated[bool | None, Query(description="`true`: offene, `false`: geschlossene")] = None,  # noqa: A002 -- the name on the wire
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Alle Fragen mit ihren Antworten, die neueste zuerst."""
    await require_code(reading, "district", district)
    await require_code(reading, "field", field)
    asked_for = Wanted(about, None, district, field, open)
    found = await questions(reading.session, reading.at, asked_for)
    return _page(request, reading, wanted, found, limit, cursor)


async def _about(reading: Reading, about: Subject) -> list[Found]:
    await require_subject(reading.session, at_once(reading), about)
    return await questions(reading.session, reading.at, Wanted([about.kind], [about.code]))


@router.get(
    "/projects/{project}/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownProject, NotAcceptable), **LISTED},
)
async def list_questions_on_project(
    project: ProjectId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Fragen zu einem Projekt, die neueste zuerst."""
    found = await _about(reading, Subject("project", str(project)))
    return _page(request, reading, wanted, found, limit, cursor)


@router.post(
    "/projects/{project}/questions",
    status_code=201,
    response_class=Response,
    responses={**problems(UnknownProject), **MADE},
    openapi_extra=sent_as(ASKED),
)
async def ask_on_project(
    project: ProjectId,
    sent: QuestionPush,
    request: Request,
    caller: Member,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Zu einem Projekt fragen. Antworten können die Kreise, die es führen; bei einem Eintrag aus
    der Literatur auch die Moderation.
    """
    about = Subject("project", str(project))
    return await _asked(about, sent, request, caller, session, idempotency_key)


@router.get(
    "/districts/{ags}/concept/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownDistrict, NotAcceptable), **LISTED},
)
async def list_questions_on_concept(
    ags: DistrictKey,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Fragen zum Konzept eines Kreises, die neueste zuerst."""
    found = await _about(reading, Subject("concept", ags))
    return _page(request, reading, wanted, found, limit, cursor)


@router.post(
    "/districts/{ags}/concept/questions",
    status_code=201,
    response_class=Response,
    responses={**problems(UnknownDistrict), **MADE},
    openapi_extra=sent_as(ASKED),
)
async def ask_on_concept(
    ags: DistrictKey,
    sent: QuestionPush,
    request: Request,
    caller: Member,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Zum Integrationskonzept eines Kreises fragen; antworten kann dieser Kreis."""
    about = Subject("concept", ags)
    return await _asked(about, sent, request, caller, session, idempotency_key)


@router.get(
    "/indicators/{code}/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownIndicator, NotAcceptable), **LISTED},
)
async def list_questions_on_indicator(
    code: Code,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Fragen zu einem Indikator, die neueste zuerst."""
    found = await _about(reading, Subject("indicator", code))
    return _page(request, reading, wanted, found, limit, cursor)


@router.post(
    "/indicators/{code}/questions",
    status_code=201,
    response_class=Response,
    responses={**problems(UnknownIndicator), **MADE},
    openapi_extra=sent_as(ASKED),
)
async def ask_on_indicator(
    code: Code,
    sent: QuestionPush,
    request: Request,
    caller: Member,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Zu einem Indikator fragen. Antworten kann, wer ihn festlegt: die Stelle für den gemeinsamen
    Indikatorensatz, bei einem eigenen der Kreis.
    """
    about = Subject("indicator", code)
    return await _asked(about, sent, request, caller, session, idempotency_key)
