"""From the feed into the queue: each webhook's next messages, made in one step with its place.

The feed is read as the webhook's account, from the place up to which messages were made. Messages
and place are committed together: after a crash none is missing and none is there twice.
"""

import logging
from typing import Any

import asyncpg
from sqlalchemy import text
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.auth.reading import Reading
from app.changes.feed import Turn, Wanted, changes, stand
from app.changes.position import Position
from app.db.clock import present
from app.db.engine import Sessions
from app.hooks.log import ATTEMPTS_MOST, queued
from app.hooks.messages import event, kind_of, message_id

logger = logging.getLogger("kreisspiegel")

OUT_OF_REACH = (OSError, TimeoutError, PoolTimeout, asyncpg.InterfaceError)
# Of whoever does not listen no more is kept than this; the feed holds the rest.
MOST_WAITING = 1000
BATCH = 100
# No account has this role: it is what the service calls itself while it sends.
SENDER = Caller("sender")

# Accounts whose last key has run out or was revoked are told nothing any more.
LISTENING = """
NOT r.withdrawn AND EXISTS (
    SELECT FROM credential c WHERE c.account_id = w.account_id
    AND c.revoked_at IS NULL AND c.expires_at > now())
"""
BEHIND = text(f"""
SELECT w.id, a.id::text AS account, a.role, a.ags
FROM webhook w
JOIN webhook_revision r ON r.webhook_id = w.id AND r.superseded_at IS NULL
JOIN account a ON a.id = w.account_id
WHERE r.active AND {LISTENING} AND w.position_at < (SELECT at FROM clock)
ORDER BY w.position_at
""")
PLACE = text("""
SELECT w.position_at, w.position_kind, w.position_id,
       r.kinds, r.districts, r.indicators, r.fields, r.states,
       (SELECT count(*) FROM webhook_delivery d
        WHERE d.webhook_id = w.id AND d.state = 'pending') AS waiting
FROM webhook w JOIN webhook_revision r ON r.webhook_id = w.id AND r.superseded_at IS NULL
WHERE w.id = :id AND r.active
FOR UPDATE OF w
""")
MOVED = text("""
UPDATE webhook SET position_at = :at, position_kind = :kind, position_id = :last WHERE id = :id
""")


async def fill(open_session: Sessions) -> None:
    """Make the messages that are due to every webhook that listens."""
    async with open_session.begin() as session:
        await tell(session, SENDER)
        behind = list((await session.execute(BEHIND)).mappings())
    for one in behind:
        try:
            await _filled(open_session, dict(one))
        except Exception as fault:
            if isinstance(fault, OUT_OF_REACH) or getattr(fault, "connection_invalidated", False):
                raise
            # The others are not to wait for it; it is tried again with every round.
            logger.exception("no messages are made for webhook %s", one["id"])


async def _filled(open_session: Sessions, hook: dict[str, Any]) -> None:
    more = True
    while more:
        async with open_session.begin() as session:
            more = await _next(session, hook)


async def _next(session: AsyncSession, hook: dict[str, Any]) -> bool:
    """Make one batch of messages; whether there may be more."""
    caller = Caller(hook["role"], hook["account"], hook["ags"])
    await tell(session, caller)
    place = (await session.execute(PLACE, {"id": hook["id"]})).mappings().one_or_none()
    if place is None or place["waiting"] >= MOST_WAITING:
        return False
    at = await present(session)
    reading = Reading(session, caller, at, at.date(), "", True, 0)
    # Before the entries are read: what is committed in between is found next time, if not now.
    horizon = Position(await stand(reading))
    wanted = Wanted(**{name: place[name] for name in FILTERS})
    behind = Position(place["position_at"], place["position_kind"], place["position_id"])
    page = await changes(reading, wanted, Turn(BATCH, behind=behind))
    for item in page.items:
        await queued(session, _message(hook, item))
    # Past what was looked at and not wanted, too; never back.
    end = page.end if page.more or page.end.at >= horizon.at else horizon
    moved = {"id": hook["id"], "at": end.at, "kind": end.kind, "last": end.id}
    await session.execute(MOVED, moved)
    return page.more


FILTERS = ("kinds", "districts", "indicators", "fields", "states")


def _message(hook: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    return {
        "webhook": hook["id"],
        "account": hook["account"],
        "message": message_id(str(hook["id"]), item["id"]),
        "type": kind_of(item),
        "body": event(item).decode(),
        "most": ATTEMPTS_MOST,
    }
