"""Projects of all districts: read, and what moderator and leading districts say of them."""

from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.auth.reading import Read
from app.auth.roles import RoleRefused, require_role
from app.catalogue.indicators import fields
from app.db.engine import Transaction
from app.errors import problems
from app.formats.book import Sheet, book
from app.formats.conditional import PreconditionFailed, PreconditionRequired
from app.formats.response import (
    XLSX,
    NotAcceptable,
    Table,
    WantedFormat,
    answer,
    validators,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.projects import review as reviewing
from app.projects.flat import LABELS, SENT, choices
from app.projects.read import UnknownProject, asked, by_id
from app.projects.review import ConfirmationPush, ReviewPush
from app.routers.examples_projects import REVIEW
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed, IfMatch
from app.routers.projects import acting, stated
from app.wire.projects import (
    ProjectConfirmation,
    ProjectDetail,
    ProjectHistory,
    TargetGroups,
)
from app.wording import language, spoken

router = APIRouter(prefix="/v1", tags=["Projekte"], dependencies=[Closed])

ProjectId = Annotated[UUID, Path(description="Kennung des Projekts; bleibt für immer.")]
CHANGES = ("number", "recorded_at", "superseded_at", "outcome", "reason", "changed")
GROUPS = ("code", "label_de", "label_en", "includes_native")


async def moderator(request: Request, session: Transaction) -> Caller:
    """The moderator of the working group; whoever else calls is refused."""
    caller = await authenticate(session, request)
    require_role(caller, "working_group")
    return caller


async def leading(request: Request, session: Transaction) -> Caller:
    """A district; which projects it leads, the entries say."""
    caller = await authenticate(session, request)
    require_role(caller, "district")
    return caller


Moderator = Annotated[Caller, Depends(moderator, scope="function")]
Leading = Annotated[Caller, Depends(leading, scope="function")]


@router.get(
    "/target-groups",
    response_class=Response,
    responses={**problems(UnknownKey, NotAcceptable), 200: {"model": TargetGroups}},
)
async def list_target_groups(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Die Zielgruppen, nach denen Projekte geordnet sind."""
    items, following = cut(await reviewing.target_groups(reading), "code", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(GROUPS, items), **link(request, following))


@router.get(
    "/projects/template.xlsx",
    response_class=Response,
    responses={
        **problems(UnknownKey),
        200: {
            "description": "Leere Arbeitsmappe mit Auswahllisten",
            "content": {XLSX: {"schema": {"type": "string", "format": "binary"}}},
        },
    },
)
async def read_project_template(reading: Read) -> Response:
    """Die leere Arbeitsmappe, mit der Projekte geliefert werden können."""
    groups = await reviewing.target_groups(reading)
    listed = [
        *({"list": "field_codes", **one} for one in await fields(reading)),
        *({"list": "target_groups", **one} for one in groups),
    ]
    sheets = [
        Sheet("Projekte", SENT, (), LABELS, choices()),
        Sheet("Codes", ("list", "code", "label_de"), listed),
    ]
    named = {"Content-Disposition": 'attachment; filename="projekte.xlsx"'}
    headers = {**validators(reading.etag), **named}
    return Response(book(sheets, reading.at), headers=headers, media_type=XLSX)


@router.get(
    "/projects/{project}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownProject),
        200: {"description": "Das Projekt", "model": ProjectDetail},
    },
)
async def read_project(project: ProjectId, request: Request, reading: Read) -> Response:
    """Ein Projekt unter seiner bleibenden Kennung."""
    row = await by_id(reading.session, str(project), asked(reading))
    return stated(request, row, reading.caller)


@router.get(
    "/projects/{project}/history",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownProject, NotAcceptable),
        200: {"description": "Die Änderungen", "model": ProjectHistory},
    },
)
async def read_project_history(
    project: ProjectId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Wann ein Projekt wie geändert wurde; jeder Stand ist mit `as_of` lesbar."""
    found = await reviewing.history(reading, str(project))
    items, following = cut(found, "number", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(CHANGES, items), **link(request, following))


@router.put(
    "/projects/{project}/review",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownProject),
        **problems(PreconditionRequired, PreconditionFailed),
        200: {"description": "Das Projekt mit seiner Prüfung", "model": ProjectDetail},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": REVIEW}}}},
)
async def review_project(
    project: ProjectId,
    sent: ReviewPush,
    request: Request,
    caller: Moderator,
    session: Transaction,
    if_match: IfMatch = None,
) -> Response:
    """Ein Projekt in den Pool aufnehmen oder zurückgeben; das kann nur die Moderation des
    Arbeitskreises. Am Eintrag selbst ändert sie nichts.
    """
    act = acting(request, caller, None)
    row = await reviewing.review(session, act, str(project), sent, if_match)
    return stated(request, row, caller)


@router.put(
    "/projects/{project}/confirmation",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, NotYours, UnknownProject),
        200: {"description": "Was der Kreis nun dazu sagt", "model": ProjectConfirmation},
    },
)
async def confirm_project(
    project: ProjectId,
    sent: ConfirmationPush,
    request: Request,
    caller: Leading,
    session: Transaction,
) -> Response:
    """Bestätigen, dass ein Eintrag stimmt: sein Kreis, und jeder, der darin mit federführend ist.

    Eine Bestätigung des Kreises gilt ein Jahr. Wer nicht (mehr) mitführt, sendet `declined`.
    """
    act = acting(request, caller, caller.ags)
    found = await reviewing.confirm(session, act, str(project), sent)
    chosen = language(request.headers.get("accept-language"))
    return Response(json_bytes(spoken(found, chosen)), media_type=MEDIA_TYPE)
