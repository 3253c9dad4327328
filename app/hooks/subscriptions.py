"""Webhooks as their accounts set them, revision by revision, and read them as of any instant."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.changes.position import BEGINNING
from app.db.clock import take_turn, tick
from app.db.engine import json_text
from app.db.revised import By, revise, standing
from app.errors import Problem
from app.hooks.secret import secret, shown
from app.hooks.shape import WebhookPatch, WebhookPush
from app.intake.receipt import Signer

TABLE = SQLModel.metadata.tables["webhook_revision"]
MOST_PER_ACCOUNT = 20
CONTENT = (
    *("url", "label", "kinds", "districts", "indicators", "fields", "states", "ordered", "active"),
    *("paused_because", "key_id", "secret_turn", "secret_since", "withdrawn"),
)
# None where messages are on their way.
NOTICES_DE = {
    "owner": "Angehalten vom Konto selbst; mit active=true geht es weiter, wo er stehen blieb.",
    "dead_letters": "Angehalten, weil seit Tagen nichts zuzustellen war. Bitte den Empfänger"
    " prüfen, mit active=true fortsetzen und Aufgegebenes über /replay noch einmal senden.",
    "gone": "Angehalten, weil der Empfänger mit 410 antwortete; mit active=true geht es weiter.",
}
OTHER_KEY_DE = (
    "Der Dienst unterschreibt inzwischen mit einem anderen Schlüssel. Gesendet wird wieder, sobald"
    " ein neues Geheimnis geholt ist (POST …/secret)."
)


class UnknownWebhook(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Webhook nicht gefunden", "Webhook not found")
    mend = ("`/v1/webhooks` listet die eigenen.", "`/v1/webhooks` lists your own.")


class TooManyWebhooks(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Zu viele Webhooks", "Too many webhooks")
    mend = (
        f"Ein Konto hat höchstens {MOST_PER_ACCOUNT}; bitte einen löschen oder ändern.",
        f"An account has {MOST_PER_ACCOUNT} at most; delete or change one.",
    )


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts in which request, and with which key the service signs."""

    caller: Caller
    signer: Signer
    request_id: str | None


ADDED = text("""
INSERT INTO webhook (account_id, created_at, position_at, position_kind, position_id)
VALUES (CAST(:account AS uuid), :at, :position, '', '') RETURNING id
""")
COUNTED = text("""
SELECT count(*) FROM webhook_revision WHERE superseded_at IS NULL AND NOT withdrawn
""")
RECOVERED = text("UPDATE webhook SET failing_since = NULL WHERE id = :id")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), :action, :id, :request_id, CAST(:detail AS jsonb))
""")
# Row security leaves out what does not concern the caller.
LISTED = text("""
SELECT w.id::text AS id, r.url, r.label, r.kinds, r.districts, r.indicators, r.fields, r.states,
       r.ordered, r.active, r.paused_because, r.key_id, r.secret_turn, r.secret_since,
       w.created_at, r.recorded_at,
       (SELECT count(*) FROM webhook_delivery d WHERE d.webhook_id = w.id
        AND d.created_at <= t.at AND (d.finished_at IS NULL OR d.finished_at > t.at)) AS pending,
       (SELECT count(*) FROM webhook_delivery d WHERE d.webhook_id = w.id
        AND d.state = 'dead' AND d.finished_at <= t.at) AS dead
FROM webhook w
CROSS JOIN (SELECT coalesce(CAST(:at AS timestamptz), 'infinity') AS at) t
JOIN webhook_revision r ON r.webhook_id = w.id AND r.recorded_at <= t.at
     AND (r.superseded_at IS NULL OR r.superseded_at > t.at)
WHERE NOT r.withdrawn AND (CAST(:id AS uuid) IS NULL OR w.id = :id)
ORDER BY w.created_at, w.id
""")


async def webhooks(
    session: AsyncSession, signer: Signer, hook: UUID | None = None, at: datetime | None = None
) -> list[dict[str, Any]]:
    """The caller's own, as they stand or stood."""
    found = await session.execute(LISTED, {"id": hook, "at": at})
    return [_told(dict(row), signer) for row in found.mappings()]


async def webhook(reading: Reading, signer: Signer, hook: UUID) -> dict[str, Any]:
    """One of the caller's own; raises `UnknownWebhook`."""
    return await _one(reading.session, signer, hook, None if reading.latest else reading.at)


async def _one(
    session: AsyncSession, signer: Signer, hook: UUID, at: datetime | None = None
) -> dict[str, Any]:
    found = await webhooks(session, signer, hook, at)
    if not found:
        raise unknown(hook)
    return found[0]


def unknown(hook: UUID) -> UnknownWebhook:
    return UnknownWebhook(f"Es gibt keinen Webhook {hook}.", f"There is no webhook {hook}.")


async def subscribe(session: AsyncSession, act: Act, wanted: WebhookPush) -> dict[str, Any]:
    """A new webhook; messages begin with the next change, or with `since`."""
    await take_turn(session, f"webhooks {act.caller.account}")
    if (await session.execute(COUNTED)).scalar_one() >= MOST_PER_ACCOUNT:
        raise TooManyWebhooks(
            f"Dieses Konto hat schon {MOST_PER_ACCOUNT} Webhooks.",
            f"This account has {MOST_PER_ACCOUNT} webhooks already.",
        )
    at = await tick(session)
    # Nothing is older than that; the database may call earlier instants infinite.
    begins = max(wanted.since, BEGINNING) if wanted.since else at
    bound = {"account": act.caller.account, "at": at, "position": begins}
    made: UUID = (await session.execute(ADDED, bound)).scalar_one()
    content = {
        **wanted.model_dump(exclude={"since"}),
        "active": True,
        "paused_because": None,
        "key_id": act.signer.key_id,
        "secret_turn": 1,
        "secret_since": at,
        "withdrawn": False,
    }
    await revise(session, TABLE, {"webhook_id": made}, content, By(act.caller.account))
    await _note(session, act, "webhook_created", made, {"url": wanted.url})
    return await _one(session, act.signer, made)


async def alter(session: AsyncSession, act: Act, hook: UUID, sent: WebhookPatch) -> dict[str, Any]:
    """What is named is changed; taking up again goes on where it was left."""
    changed = sent.changed()
    if "active" in changed:
        changed["paused_because"] = None if changed["active"] else "owner"
    if await set_to(session, act.caller, hook, changed):
        if changed.get("active"):
            await session.execute(RECOVERED, {"id": hook})
        await _note(session, act, "webhook_changed", hook, {"changed": sorted(sent.changed())})
    return await _one(session, act.signer, hook)


async def withdraw(session: AsyncSession, act: Act, hook: UUID) -> dict[str, Any]:
    """Nothing is sent any more. The answer shows it as it last stood."""
    last = await _one(session, act.signer, hook)
    ended = {"withdrawn": True, "active": False, "paused_because": "owner"}
    await set_to(session, act.caller, hook, ended)
    await _note(session, act, "webhook_withdrawn", hook, {})
    return {**last, "active": False, "paused_because": "owner", "notice_de": None}


async def turn_secret(session: AsyncSession, act: Act, hook: UUID) -> dict[str, Any]:
    """The next secret; for a day messages are signed with the one before as well."""
    await take_turn(session, f"webhook {hook}")
    before = await _standing(session, hook)
    changed = {
        "secret_turn": before["secret_turn"] + 1,
        "secret_since": await tick(session),
        "key_id": act.signer.key_id,
    }
    await set_to(session, act.caller, hook, changed)
    await _note(session, act, "webhook_secret_turned", hook, {"turn": changed["secret_turn"]})
    return await _one(session, act.signer, hook)


async def set_to(
    session: AsyncSession, caller: Caller, hook: UUID, changed: Mapping[str, Any]
) -> bool:
    """Whether a revision was added; one that would say the same is not."""
    await take_turn(session, f"webhook {hook}")
    before = await _standing(session, hook)
    content = {**{name: before[name] for name in CONTENT}, **changed}
    made = await revise(session, TABLE, {"webhook_id": hook}, content, By(caller.account))
    return made.outcome == "updated"


def with_secret(told: Mapping[str, Any], signer: Signer) -> dict[str, Any]:
    """The webhook with its secret, worked out anew; only for the answer that shows it."""
    key = secret(signer, str(told["id"]), int(told["secret_turn"]))
    return {**told, "secret": shown(key)}


async def require_own(session: AsyncSession, hook: UUID) -> None:
    """Raise `UnknownWebhook` unless it is one of the caller's."""
    await _standing(session, hook)


async def _standing(session: AsyncSession, hook: UUID) -> Mapping[str, Any]:
    found = await standing(session, TABLE, {"webhook_id": hook})
    if found is None or found["withdrawn"]:
        raise unknown(hook)
    return found


async def _note(
    session: AsyncSession, act: Act, action: str, hook: UUID, detail: Mapping[str, Any]
) -> None:
    told = {"area": act.caller.ags, **detail} if act.caller.ags else dict(detail)
    bound = {"account": act.caller.account, "action": action, "id": str(hook)}
    await session.execute(NOTED, {**bound, "request_id": act.request_id, "detail": json_text(told)})


def _told(row: dict[str, Any], signer: Signer) -> dict[str, Any]:
    """Without the key's name, which says nothing to anybody; with what it means."""
    other = row.pop("key_id") != signer.key_id
    notice = NOTICES_DE.get(row["paused_because"] or "") or (OTHER_KEY_DE if other else None)
    return {**row, "notice_de": notice}
