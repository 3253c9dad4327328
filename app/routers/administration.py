"""Who has access, and what was done: accounts, keys and the audit trail, to read only."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response

from app.auth import trail
from app.auth.caller import UnknownKey
from app.auth.reading import NotModified, Read, Reading
from app.catalogue.codes import UnknownCode, require
from app.errors import problems
from app.formats.conditional import tag
from app.formats.flat import flat
from app.formats.response import (
    Format,
    NotAcceptable,
    Table,
    WantedFormat,
    answer,
    matches,
)
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.routers.examples_access import EVENTS
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.wire.administration import Accounts, AuditEvents, Credentials

router = APIRouter(prefix="/v1", tags=["Zugang und Delegation"], dependencies=[Closed])

LARGEST = 2**63 - 1


COLUMNS = {
    "accounts": ("id", "name", "role", "district", "created_at"),
    "credentials": (
        *("id", "account_id", "account_name", "account_role", "district", "state", "created_at"),
        *("expires_at", "revoked_at"),
    ),
    "events": (
        *("id", "at", "action", "subject", "district", "account_id", "account_name"),
        *("account_role", "request_id", "detail"),
    ),
}


def _answer(
    request: Request,
    wanted: Format,
    what: str,
    items: list[dict[str, Any]],
    following: str | None,
) -> Response:
    """A page with the ETag of its bytes: keys and events come without moving the data's clock."""
    body = {"items": items, "next": following}
    form = () if wanted == "json" else (wanted,)
    etag = tag(json_bytes(body), *form)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    table = Table(COLUMNS[what], flat(items, "detail"))
    return answer(wanted, etag, body, table, **link(request, following))


def _require_key(reading: Reading) -> None:
    if reading.caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")


@router.get(
    "/accounts",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {"description": "Konten", "model": Accounts},
    },
)
async def list_accounts(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    role: Annotated[
        Literal["district", "provider", "working_group", "ministry", "steward", "operator"] | None,
        Query(description="Nur Konten dieser Rolle."),
    ] = None,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Konten nach Namen: die eigenen, für Kreise auch die Dienstleister, für den Betrieb alle.

    Angelegt werden Konten mit `kreisspiegel key create`, zusammen mit ihrem ersten Schlüssel.
    """
    _require_key(reading)
    found = await trail.accounts(reading, role)
    return _answer(request, wanted, "accounts", *cut(found, "id", cursor, limit))


@router.get(
    "/credentials",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {"description": "Schlüssel", "model": Credentials},
    },
)
async def list_credentials(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Zugangsschlüssel der eigenen Konten, für den Betrieb alle; nie ihr Geheimnis.

    Angelegt und widerrufen werden sie mit `kreisspiegel key create` und `key revoke`.
    """
    _require_key(reading)
    found = await trail.credentials(reading)
    return _answer(request, wanted, "credentials", *cut(found, "id", cursor, limit))


@router.get(
    "/audit-events",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownCode, NotAcceptable),
        200: {
            "description": "Ereignisse",
            "model": AuditEvents,
            "content": {MEDIA_TYPE: {"example": EVENTS}},
        },
    },
)
async def list_audit_events(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    district: Annotated[str | None, Query(description="Nur was diesen Kreis betrifft.")] = None,
    limit: Limit = 100,
    cursor: Annotated[
        int | None,
        Query(ge=1, le=LARGEST, description="Aus `next` der vorigen Seite, unverändert."),
    ] = None,
) -> Response:
    """Das Protokoll: was in eigenem Namen oder an den eigenen Daten getan wurde, neueste zuerst.

    Ein Kreis sieht auch, was ein Dienstleister für ihn geliefert hat und unter welcher Delegation;
    der Betrieb sieht alles.
    """
    _require_key(reading)
    await require(reading, "district", None if district is None else [district])
    found = await trail.events(reading, trail.Page(limit + 1, cursor, district))
    following = found[limit - 1]["id"] if len(found) > limit else None
    return _answer(request, wanted, "events", found[:limit], following)
