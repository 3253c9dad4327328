"""What webhooks have sent: the log, a test message, and sending once more."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Query, Request, Response

from app.auth.caller import UnknownKey
from app.auth.replay import KeyReused
from app.db.engine import Transaction
from app.errors import problems
from app.formats.response import NotAcceptable, Table, WantedFormat
from app.formats.tree import MEDIA_TYPE
from app.hooks import log, subscriptions
from app.hooks.log import UnknownDelivery
from app.hooks.shape import ReplayPush
from app.hooks.subscriptions import UnknownWebhook
from app.routers.pages import Limit, link
from app.routers.parameters import Closed
from app.routers.pushing import IdempotencyKey
from app.routers.webhooks import Keyholder, OwnReading, WebhookId, listed, once
from app.wire.webhooks import WebhookDeliveries, WebhookDelivery, WebhookReplay

router = APIRouter(prefix="/v1", tags=["Änderungen"], dependencies=[Closed])

COLUMNS = (
    *("id", "message_id", "type", "state", "created_at", "finished_at", "due_at", "replay_of"),
    *("attempts_most", "attempts", "outcome", "status", "failure"),
)


@router.post(
    "/webhooks/{webhook}/test",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook, KeyReused),
        201: {"description": "Unterwegs", "model": WebhookDelivery},
    },
)
async def probe_webhook(
    webhook: WebhookId,
    request: Request,
    caller: Keyholder,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Eine Probenachricht senden, einmal und sofort, auch wenn der Webhook angehalten ist."""

    async def make() -> Any:
        await subscriptions.require_own(session, webhook)
        return await log.probe(session, webhook, caller.account)

    content = await once(request, session, caller, idempotency_key, make)
    return Response(content, 201, media_type=MEDIA_TYPE)


@router.get(
    "/webhooks/{webhook}/deliveries",
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook, NotAcceptable),
        200: {"description": "Zustellungen", "model": WebhookDeliveries},
    },
)
async def list_webhook_deliveries(
    webhook: WebhookId,
    request: Request,
    reading: OwnReading,
    wanted: WantedFormat,
    state: Annotated[
        Literal["pending", "delivered", "dead"] | None,
        Query(description="Noch unterwegs, zugestellt oder aufgegeben."),
    ] = None,
    limit: Limit = 100,
    cursor: Annotated[
        int | None,
        Query(ge=1, le=2**63 - 1, description="Aus `next` der vorigen Seite, unverändert."),
    ] = None,
) -> Response:
    """Was gesendet wurde: jede Nachricht mit ihren Versuchen und dem, was der Empfänger sagte.

    Als Tabelle eine Zeile je Nachricht, mit der Zahl der Versuche und dem Ausgang des letzten.
    """
    await subscriptions.webhook(reading, request.app.state.signer, webhook)
    found = await log.deliveries(reading, log.Asked(webhook, limit + 1, state, cursor))
    following = found[limit - 1]["id"] if len(found) > limit else None
    turn = None if following is None else str(following)
    body = {"items": found[:limit], "next": following}
    table = Table(COLUMNS, (_line(one) for one in found[:limit]))
    return listed(request, wanted, body, table, **link(request, turn))


def _line(one: dict[str, Any]) -> dict[str, Any]:
    last = one["attempts"][-1] if one["attempts"] else {}
    said = {name: last.get(name) for name in ("outcome", "status", "failure")}
    return {**one, "attempts": len(one["attempts"]), **said}


@router.post(
    "/webhooks/{webhook}/replay",
    status_code=201,
    response_class=Response,
    responses={
        **problems(UnknownKey, UnknownWebhook, UnknownDelivery, KeyReused),
        201: {"description": "Unterwegs", "model": WebhookReplay},
    },
)
async def replay_webhook(
    webhook: WebhookId,
    sent: ReplayPush,
    request: Request,
    caller: Keyholder,
    session: Transaction,
    idempotency_key: IdempotencyKey = None,
) -> Response:
    """Noch einmal senden, unter derselben `webhook-id`: eine, einen Zeitraum oder alle toten.

    Was noch unterwegs ist, bleibt, wie es ist.
    """

    async def make() -> Any:
        await subscriptions.require_own(session, webhook)
        return {"replayed": await log.replay(session, webhook, sent)}

    content = await once(request, session, caller, idempotency_key, make)
    return Response(content, 201, media_type=MEDIA_TYPE)
