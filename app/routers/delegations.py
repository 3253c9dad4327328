"""Delegations: a district lets a provider deliver in its name, and takes that back."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError

from app.auth.caller import Caller, NotYours, UnknownKey, authenticate
from app.auth.granted import Asked, State, delegations
from app.auth.grants import Act, UnknownDelegation, grant, revoke
from app.auth.mandate import DelegationPush, GrantRefused
from app.auth.own import Own
from app.auth.reading import Instant, Read, Reading
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.catalogue import districts as territory
from app.catalogue.districts import UnknownDistrict
from app.db.engine import Transaction
from app.errors import problems
from app.formats.flat import flat
from app.formats.response import Format, NotAcceptable, Table, WantedFormat, answer
from app.formats.tree import MEDIA_TYPE, json_bytes
from app.intake.upload import PayloadTooLarge
from app.models.base import Ags
from app.routers.examples_access import DELEGATION, GRANT
from app.routers.pages import Limit, link
from app.routers.parameters import Closed
from app.routers.pushing import IdempotencyKey
from app.wire.administration import Delegation, Delegations

router = APIRouter(prefix="/v1", tags=["Zugang und Delegation"], dependencies=[Closed])

# A mandate with five hundred indicators has a tenth of this.
LONGEST_BODY = 65_536
Turn = Annotated[Instant, Query(description="Aus `next` der vorigen Seite, unverändert.")]
InState = Annotated[
    State | None,
    Query(
        description="`in_force` gilt, `not_yet` noch nicht, `expired` nicht mehr, `revoked`"
        " widerrufen."
    ),
]


async def short_body(request: Request) -> bytes:
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > LONGEST_BODY:
            raise PayloadTooLarge(
                f"Die Anfrage ist größer als {LONGEST_BODY} Bytes.",
                f"The request is larger than {LONGEST_BODY} bytes.",
                limit=LONGEST_BODY,
            )
    return bytes(body)


def _wanted(body: bytes) -> DelegationPush:
    try:
        return DelegationPush.model_validate_json(body)
    except ValidationError as fault:
        # Told like every other body that does not fit.
        told = [{**error, "loc": ("body", *error["loc"])} for error in fault.errors()]
        raise RequestValidationError(told) from fault


def _act(request: Request, caller: Caller) -> Act:
    zone = request.app.state.settings.timezone
    return Act(caller, datetime.now(ZoneInfo(zone)).date(), zone, request.state.request_id)


@router.post(
    "/districts/{ags}/delegations",
    # First of all: who still uploads holds no connection.
    dependencies=[Depends(short_body)],
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, GrantRefused, KeyReused, PayloadTooLarge),
        201: {
            "description": "Erteilt",
            "model": Delegation,
            "content": {MEDIA_TYPE: {"example": DELEGATION}},
        },
    },
    openapi_extra={
        "requestBody": {
            "required": True,
            "content": {
                MEDIA_TYPE: {"schema": DelegationPush.model_json_schema(), "examples": GRANT}
            },
        }
    },
)
async def grant_delegation(
    ags: str,
    request: Request,
    caller: Own,
    body: Annotated[bytes, Depends(short_body)],
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Einen Dienstleister für den Kreis liefern lassen; das erteilt nur der Kreis selbst.

    Begrenzt nach Indikatoren oder Handlungsfeld, nach Zeiträumen und auf höchstens fünf Jahre;
    jederzeit zu widerrufen. Bisher lassen sich Werte liefern, Konzepte und Projekte noch nicht
    (`usable`). Jede Lieferung unter einer Delegation steht im Protokoll.
    """
    asked = fingerprint(request.url.path, body)
    content = await kept(session, caller, idempotency_key, asked)
    if content is None:
        act = _act(request, caller)
        made = await grant(session, act, ags, _wanted(body))
        (shown,) = await delegations(session, Asked(act.zone, id=made), 1)
        content = json_bytes(shown)
        await keep(session, caller, idempotency_key, asked, content)
    return Response(content, 201, media_type=MEDIA_TYPE)


@router.delete(
    "/delegations/{delegation}",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, UnknownDelegation),
        200: {"description": "Widerrufen", "model": Delegation},
    },
)
async def revoke_delegation(
    delegation: Annotated[UUID, Path(description="Kennung der Delegation.")],
    request: Request,
    session: Transaction,
) -> Response:
    """Eine Delegation widerrufen: ab der Antwort liefert niemand mehr unter ihr.

    Gelöscht wird nichts: die Delegation bleibt mit Zeitpunkt lesbar, das Gelieferte bestehen. Noch
    einmal widerrufen ändert nichts und gibt dieselbe Antwort.
    """
    caller = await authenticate(session, request)
    _require_key(caller)
    act = _act(request, caller)
    await revoke(session, act, str(delegation))
    (shown,) = await delegations(session, Asked(act.zone, id=str(delegation)), 1)
    return Response(json_bytes(shown), media_type=MEDIA_TYPE)


@router.get(
    "/districts/{ags}/delegations",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotYours, UnknownDistrict, NotAcceptable),
        200: {"description": "Delegationen des Kreises", "model": Delegations},
    },
)
async def list_delegations_of_district(
    ags: Annotated[Ags, Path(description="Amtlicher Kreisschlüssel.")],
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    state: InState = None,
    limit: Limit = 100,
    cursor: Turn = None,
) -> Response:
    """Wem der Kreis was erlaubt hat, auch früher; für ihn selbst und den Betrieb."""
    _require_key(reading.caller)
    if reading.caller.role != "operator" and reading.caller.ags != ags:
        raise NotYours(
            f"Dieser Schlüssel gehört nicht zu {ags}.", f"This key does not belong to {ags}."
        )
    await territory.district(reading, ags, None)
    asked = _asked(request, reading, district=ags, state=state, before=cursor)
    return await _page(request, reading, asked, limit, wanted)


@router.get(
    "/delegations",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {"description": "Die eigenen Delegationen", "model": Delegations},
    },
)
async def list_delegations(
    request: Request,
    reading: Read,
    wanted: WantedFormat,
    state: InState = None,
    limit: Limit = 100,
    cursor: Turn = None,
) -> Response:
    """Was den Aufrufer betrifft: dem Dienstleister, was er darf; dem Kreis, was er erlaubt hat."""
    _require_key(reading.caller)
    asked = _asked(request, reading, state=state, before=cursor)
    return await _page(request, reading, asked, limit, wanted)


def _require_key(caller: Caller) -> None:
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")


def _asked(request: Request, reading: Reading, **wanted: Any) -> Asked:
    at = None if reading.latest else reading.at
    return Asked(request.app.state.settings.timezone, at, **wanted)


COLUMNS = (
    *("id", "district", "provider_id", "provider_name", "resource", "usable", "indicators"),
    *("field", "period_from", "period_until", "valid_from", "valid_until", "state", "note"),
    *("granted_at", "granted_by_name", "revoked_at", "revoked_by_name"),
)


async def _page(
    request: Request, reading: Reading, asked: Asked, limit: int, wanted: Format
) -> Response:
    found = await delegations(reading.session, asked, limit + 1)
    following = found[limit - 1]["granted_at"] if len(found) > limit else None
    turn = following.isoformat().replace("+00:00", "Z") if following else None
    body = {"items": found[:limit], "next": following}
    table = Table(COLUMNS, flat(found[:limit]))
    return answer(wanted, reading.etag, body, table, **link(request, turn))
