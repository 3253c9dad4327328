"""Webhooks: being told of changes instead of asking."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Path, Request, Response

from app.auth.caller import Caller, UnknownKey, authenticate
from app.auth.reading import NotModified, Read, Reading
from app.auth.replay import KeyReused, fingerprint, keep, kept
from app.db.engine import Transaction
from app.errors import problems
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
from app.hooks import subscriptions
from app.hooks.shape import WebhookPatch, WebhookPush, WebhookRefused, check
from app.hooks.subscriptions import Act, TooManyWebhooks, UnknownWebhook
from app.routers.pages import Cursor, Limit, cut, link
from app.routers.parameters import Closed
from app.routers.pushing import IdempotencyKey
from app.wire.webhooks import Webhook, Webhooks, WebhookWithSecret

router = APIRouter(prefix="/v1", tags=["Änderungen"], dependencies=[Closed])

EXAMPLE: dict[str, Any] = {
    "ilm_kreis": {
        "summary": "Jede Änderung an Werten und Konzept des Ilm-Kreises",
        "value": {
            "url": "https://empfaenger.example/kreisspiegel",
            "label": "Fachverfahren",
            "kinds": ["values", "concept_event"],
            "districts": ["16070"],
        },
    }
}
WebhookId = Annotated[UUID, Path(description="Kennung des Webhooks.")]


async def keyholder(request: Request, session: Transaction) -> Caller:
    caller = await authenticate(session, request)
    _require_key(caller)
    return caller


def _require_key(caller: Caller) -> None:
    if caller.account is None:
        raise UnknownKey("Dafür braucht es einen Schlüssel.", "This needs a key.")


Keyholder = Annotated[Caller, Depends(keyholder, scope="function")]


async def own_reading(request: Request, reading: Read) -> Reading:
    """A reading of what changes without a version of the data: its answers are not kept."""
    _require_key(reading.caller)
    request.state.lasting = None
    return reading


OwnReading = Annotated[Reading, Depends(own_reading, scope="function")]


def stated(request: Request, body: Any, **headers: str) -> Response:
    content = json_bytes(body)
    etag = tag(content)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return Response(content, headers={**validators(etag), **headers}, media_type=MEDIA_TYPE)


def listed(request: Request, wanted: Format, body: Any, table: Table, **headers: str) -> Response:
    """A page as a tree or as a table, with the ETag of what it tells."""
    form = () if wanted == "json" else (wanted,)
    etag = tag(json_bytes(body), *form)
    if matches(request.headers.get("if-none-match"), etag):
        raise NotModified(etag)
    return answer(wanted, etag, body, table, **headers)


def _act(request: Request, caller: Caller) -> Act:
    return Act(caller, request.app.state.signer, request.state.request_id)


async def once(
    request: Request,
    session: Transaction,
    caller: Caller,
    key: str | None,
    make: Callable[[], Awaitable[Any]],
) -> bytes:
    """What a POST is answered; under its Idempotency-Key the same once more."""
    asked = fingerprint(request.url.path, await request.body())
    content = await kept(session, caller, key, asked)
    if content is None:
        content = json_bytes(await make())
        await keep(session, caller, key, asked, content)
    request.app.state.leader.wake()
    return content


def _shown(request: Request, content: bytes) -> Response:
    """With the secret, which is worked out for this answer and kept with none."""
    told = Webhook.model_validate_json(content).model_dump(mode="json")
    body = subscriptions.with_secret(told, request.app.state.signer)
    place = {"Location": f"/v1/webhooks/{told['id']}", "Cache-Control": "no-store"}
    return Response(json_bytes(body), 201, place, MEDIA_TYPE)


async def _check(request: Request, session: Transaction, said: dict[str, Any]) -> None:
    private = request.app.state.settings.webhook_private == "allow"
    await check(session, said, datetime.now(UTC), private=private)


@router.post(
    "/webhooks",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, WebhookRefused, TooManyWebhooks, KeyReused),
        201: {"description": "Angelegt", "model": WebhookWithSecret},
    },
    openapi_extra={"requestBody": {"content": {MEDIA_TYPE: {"examples": EXAMPLE}}}},
)
async def add_webhook(
    sent: WebhookPush,
    request: Request,
    caller: Keyholder,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Sich Änderungen melden lassen: als CloudEvent 1.0, unterschrieben nach Standard Webhooks.

    Gemeldet wird, was das Konto unter `/v1/changes` sähe. Das Geheimnis steht nur in dieser
    Antwort. Ein Empfänger bestätigt mit einem Status 2xx innerhalb von zehn Sekunden; sonst wird
    nach 5 s, 30 s, 2 min, 10 min, 1 h, 6 h und 24 h noch einmal gesendet, dann gilt die Nachricht
    als tot. Jede kommt mindestens einmal an; `webhook-id` bleibt dabei gleich.
    """

    async def make() -> Any:
        await _check(request, session, sent.model_dump())
        return await subscriptions.subscribe(session, _act(request, caller), sent)

    return _shown(request, await once(request, session, caller, idempotency_key, make))


@router.get(
    "/webhooks",
    response_class=Response,
    responses={
        **problems(UnknownKey, NotAcceptable),
        200: {"description": "Webhooks", "model": Webhooks},
    },
)
async def list_webhooks(
    request: Request,
    reading: OwnReading,
    wanted: WantedFormat,
    limit: Limit = 100,
    cursor: Cursor = None,
) -> Response:
    """Die Webhooks des eigenen Kontos."""
    at = None if reading.latest else reading.at
    found = await subscriptions.webhooks(reading.session, request.app.state.signer, at=at)
    items, following = cut(found, "id", cursor, limit)
    body, table = {"items": items, "next": following}, Table(tuple(Webhook.model_fields), items)
    return listed(request, wanted, body, table, **link(request, following))


@router.get(
    "/webhooks/{webhook}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook),
        200: {"description": "Der Webhook", "model": Webhook},
    },
)
async def read_webhook(webhook: WebhookId, request: Request, reading: OwnReading) -> Response:
    """Ein Webhook, und ob gesendet wird."""
    found = await subscriptions.webhook(reading, request.app.state.signer, webhook)
    return stated(request, found)


@router.patch(
    "/webhooks/{webhook}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook, WebhookRefused),
        200: {"description": "Geändert", "model": Webhook},
    },
)
async def change_webhook(
    webhook: WebhookId,
    sent: WebhookPatch,
    request: Request,
    caller: Keyholder,
    session: Transaction,
) -> Response:
    """Ändern, anhalten (`active: false`) oder fortsetzen (`active: true`); nichts geht verloren."""
    await _check(request, session, sent.changed())
    found = await subscriptions.alter(session, _act(request, caller), webhook, sent)
    request.app.state.leader.wake()
    return Response(json_bytes(found), media_type=MEDIA_TYPE)


@router.delete(
    "/webhooks/{webhook}",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook),
        200: {"description": "Beendet", "model": Webhook},
    },
)
async def end_webhook(
    webhook: WebhookId, request: Request, caller: Keyholder, session: Transaction
) -> Response:
    """Nichts mehr senden; auch nicht, was noch auf dem Weg war."""
    found = await subscriptions.withdraw(session, _act(request, caller), webhook)
    return Response(json_bytes(found), media_type=MEDIA_TYPE)


@router.post(
    "/webhooks/{webhook}/secret",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook, KeyReused),
        201: {"description": "Das neue Geheimnis", "model": WebhookWithSecret},
    },
)
async def turn_webhook_secret(
    webhook: WebhookId,
    request: Request,
    caller: Keyholder,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Ein neues Geheimnis; einen Tag lang wird mit dem alten ebenfalls unterschrieben."""

    async def make() -> Any:
        return await subscriptions.turn_secret(session, _act(request, caller), webhook)

    return _shown(request, await once(request, session, caller, idempotency_key, make))
