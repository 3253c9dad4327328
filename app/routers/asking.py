"""Questions to those who know: about a project, a district's concept, an indicator."""

from collections.abc import Sequence
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class Listing:
    """Who wants questions listed, in which form, and how many from where on."""

    request: Request
    reading: Reading
    wanted: Format
    limit: int
    cursor: str | None

    def page(self, found: Sequence[Found]) -> Response:
        items, following = cut([one.told for one in found], "id", self.cursor, self.limit)
        body = {"as_of": self.reading.at, "items": items, "next": following}
        headers = link(self.request, following)
        return answer(self.wanted, self.reading.etag, body, Table(LINE, lines(items)), **headers)

    async def about(self, about: Subject) -> Response:
        session, at = self.reading.session, self.reading.at
        await require_subject(session, at_once(self.reading), about)
        return self.page(await questions(session, at, Wanted([about.kind], [about.code])))


async def listing(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Listing:
    return Listing(request, reading, wanted, limit, cursor)


Listed = Annotated[Listing, Depends(listing, scope="function")]


@dataclass(frozen=True, slots=True)
class Asking:
    """Who asks, and under which Idempotency-Key."""

    request: Request
    caller: Caller
    session: Transaction
    key: str | None

    async def about(self, about: Subject, sent: QuestionPush) -> Response:
        async def make() -> Row:
            act = acting(self.request, self.caller, self.caller.ags)
            return detailed(await ask(self.session, act, about, sent), self.caller)

        content = await once(self.request, self.session, self.caller, self.key, make)
        named = QuestionDetail.model_validate_json(content).id
        return Response(content, 201, {"Location": f"/v1/questions/{named}"}, MEDIA_TYPE)


async def asking(
    request: Request, caller: Member, session: Transaction, idempotency_key: IdempotencyKey = None
) -> Asking:
    return Asking(request, caller, session, idempotency_key)


Asked = Annotated[Asking, Depends(asking, scope="function")]


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


@router.get(
    "/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownCode, NotAcceptable), **LISTED},
)
async def list_questions(
    listed: Listed,
    about: Annotated[
        list[QuestionAbout], Query(description="Worum es geht: Projekt, Konzept, Indikator")
    ] = [],
    district: Annotated[
        list[str], Query(description="Kreis, der fragt oder um den es geht (Kreisschlüssel)")
    ] = [],
    field: Annotated[list[str], Query(description="Handlungsfeld")] = [],
    open: Annotated[bool | None, Query(description="`true`: offene, `false`: geschlossene")] = None,  # noqa: A002 -- the name on the wire
) -> Response:
    """Alle Fragen mit ihren Antworten, die neueste zuerst."""
    reading = listed.reading
    await require_code(reading, "district", district)
    await require_code(reading, "field", field)
    asked_for = Wanted(about, None, district, field, open)
    return listed.page(await questions(reading.session, reading.at, asked_for))


@router.get(
    "/projects/{project}/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownProject, NotAcceptable), **LISTED},
)
async def list_questions_on_project(
    project: ProjectId,
    listed: Listed,
) -> Response:
    """Die Fragen zu einem Projekt, die neueste zuerst."""
    return await listed.about(Subject("project", str(project)))


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
    asked: Asked,
) -> Response:
    """Zu einem Projekt fragen. Antworten können die Kreise, die es führen; bei einem Eintrag aus
    der Literatur auch die Moderation.
    """
    return await asked.about(Subject("project", str(project)), sent)


@router.get(
    "/districts/{ags}/concept/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownDistrict, NotAcceptable), **LISTED},
)
async def list_questions_on_concept(
    ags: DistrictKey,
    listed: Listed,
) -> Response:
    """Die Fragen zum Konzept eines Kreises, die neueste zuerst."""
    return await listed.about(Subject("concept", ags))


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
    asked: Asked,
) -> Response:
    """Zum Integrationskonzept eines Kreises fragen; antworten kann dieser Kreis."""
    return await asked.about(Subject("concept", ags), sent)


@router.get(
    "/indicators/{code}/questions",
    response_class=Response,
    responses={**problems(UnknownKey, UnknownIndicator, NotAcceptable), **LISTED},
)
async def list_questions_on_indicator(
    code: Code,
    listed: Listed,
) -> Response:
    """Die Fragen zu einem Indikator, die neueste zuerst."""
    return await listed.about(Subject("indicator", code))


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
    asked: Asked,
) -> Response:
    """Zu einem Indikator fragen. Antworten kann, wer ihn festlegt: die Stelle für den gemeinsamen
    Indikatorensatz, bei einem eigenen der Kreis.
    """
    return await asked.about(Subject("indicator", code), sent)
