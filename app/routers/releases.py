"""Releases, and the notices of what was corrected in them since."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Path, Query, Request, Response

from app.auth.caller import Caller, UnknownKey
from app.auth.reading import Read
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.auth.roles import Keeper, RoleRefused
from app.db.engine import Transaction
from app.errors import InvalidRequest, at_parameter, problems
from app.formats.response import NotAcceptable, Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.releases.files import Maker
from app.releases.release import (
    Making,
    ReleasePush,
    UnknownRelease,
    make_release,
    release,
    releases,
)
from app.releases.revisions import revisions
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.pushing import IdempotencyKey
from app.wire.releases import Release, Releases, Revisions

router = APIRouter(prefix="/v1", tags=["Veröffentlichungen"], dependencies=[Closed])

COLUMNS = ("id", "title", "quarter", "as_of", "framework", "meeting", "made_by", "recorded_at")
SIDE = ("value", "value_min", "value_max", "numerator", "denominator", "missing", "status")
REVISION_COLUMNS = (
    *("district", "state", "name", "indicator", "label_de", "period", "breakdown", "basis"),
    *("territory_date", "supplier", "outcome"),
    *(f"{when}_{name}" for name in SIDE for when in ("before", "after")),
    *("reason", "comment", "corrected_at", "recorded_at"),
)
REFUSALS = problems(UnknownKey, RoleRefused, NotAcceptable)
EXAMPLE: dict[str, Any] = {
    "quartal": {
        "summary": "Der Stand von jetzt für die Sitzung im vierten Quartal",
        "value": {
            "title": "Arbeitskreis im vierten Quartal",
            "quarter": "2026-Q4",
            "framework": "2026.1",
        },
    }
}
ReleaseId = Annotated[UUID, Path(description="Kennung der Veröffentlichung.")]


@router.post(
    "/releases",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, KeyReused),
        201: {"description": "Angelegt", "model": Release},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EXAMPLE}}}},
)
async def add_release(
    sent: ReleasePush,
    request: Request,
    caller: Keeper,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Einen Stand der Daten festhalten; das können Steward und Arbeitskreis (Moderation).

    Mit ihm werden Dateien versiegelt: Konzeptstand, Lieferstand, jeder Kernindikator im Vergleich
    der Kreise und die Projekte, als CSV und Arbeitsmappe, dazu ein unterschriebenes Manifest
    (`/files`, `/package.zip`). Eine Veröffentlichung ändert sich nie. Wird später berichtigt oder
    zurückgezogen, was in ihr
    steht, erscheint das unter `/revisions`; auch was sich zwischen `as_of` und jetzt schon
    geändert hat.
    """
    asked = fingerprint(request.url.path, await request.body())
    content = await kept(session, caller, idempotency_key, asked)
    if content is None:
        made = await make_release(session, _making(request, caller), sent)
        content = json_bytes(made)
        await keep(session, caller, idempotency_key, asked, content)
    place = f"/v1/releases/{Release.model_validate_json(content).id}"
    return Response(content, 201, {"Location": place}, MEDIA_TYPE)


@router.get(
    "/releases",
    response_class=Response,
    responses={**REFUSALS, 200: {"description": "Veröffentlichungen", "model": Releases}},
)
async def list_releases(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    meeting: Annotated[UUID | None, Query(description="Nur die einer Sitzung.")] = None,
    limit: Limit = 1000,
    cursor: Cursor = None,
) -> Response:
    """Alle Veröffentlichungen, die neueste zuerst; für den Arbeitskreis."""
    listed = await releases(reading, str(meeting) if meeting else None)
    items, following = cut(listed, "id", cursor, limit)
    body = {"items": items, "next": following}
    return answer(wanted, reading.etag, body, Table(COLUMNS, items), **link(request, following))


@router.get(
    "/releases/{release_id}",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, NotAcceptable),
        200: {"description": "Die Veröffentlichung", "model": Release},
    },
)
async def read_release(release_id: ReleaseId, reading: Read, wanted: WantedFormat) -> Response:
    """Eine Veröffentlichung: welcher Stand der Daten, welche Rahmenedition."""
    found = await release(reading, str(release_id))
    return answer(wanted, reading.etag, found, Table(COLUMNS, [found]))


@router.get(
    "/releases/{release_id}/revisions",
    response_class=Response,
    responses={
        **problems(UnknownKey, RoleRefused, UnknownRelease, NotAcceptable),
        200: {"description": "Berichtigungen seither", "model": Revisions},
    },
)
async def list_revisions(
    release_id: ReleaseId,
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Was in der Veröffentlichung stand und seither berichtigt oder zurückgezogen wurde.

    Jede Änderung mit vorher und nachher, Grund, Kommentar der Lieferung, Kreis und Zeitpunkt.
    Geschützte Zahlen bleiben auch hier geschützt (`confidential`), und mit ihnen, was zu ihnen
    gesagt wurde.
    """
    found, items = await revisions(reading, str(release_id), limit=limit + 1, after=number(cursor))
    following = str(items[limit - 1]["id"]) if len(items) > limit else None
    page = items[:limit]
    body = {"release": found, "as_of": reading.at, "items": page, "next": following}
    table = Table(REVISION_COLUMNS, map(_line, page))
    return answer(wanted, reading.etag, body, table, **link(request, following))


def _making(request: Request, caller: Caller) -> Making:
    state = request.app.state
    maker = Maker(state.signer, request.app.version, state.settings.timezone)
    return Making(caller, request.state.request_id, maker)


def number(cursor: str | None) -> int:
    """The number after which a page begins."""
    # As long as the number of a notice can be: PostgreSQL's bigint.
    if cursor is None:
        return 0
    if cursor.isascii() and cursor.isdigit() and len(cursor) <= 18:
        return int(cursor)
    said = ("Der Cursor ist nicht lesbar.", "The cursor cannot be read.")
    raise InvalidRequest(*said, errors=[at_parameter("cursor", "malformed_cursor", *said)])


def _line(one: dict[str, Any]) -> dict[str, Any]:
    parts = sorted(one["breakdown"].items())
    sides = {
        f"{when}_{name}": (one[when] or {}).get(name)
        for when in ("before", "after")
        for name in SIDE
    }
    told = ", ".join(f"{name}={code}" for name, code in parts) or None
    return {**one, **sides, "breakdown": told}
