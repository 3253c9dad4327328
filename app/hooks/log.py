"""The log of what was sent: each message with its attempts, and sending it once more."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID, uuid4

import orjson
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.reading import Reading
from app.db.clock import present
from app.errors import Problem
from app.hooks.messages import PING, message_id, ping
from app.hooks.shape import ReplayPush

# At once, and then after as many pauses as `app.hooks.queue` knows.
ATTEMPTS_MOST = 8


class UnknownDelivery(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Zustellung nicht gefunden", "Delivery not found")
    mend = (
        "`/v1/webhooks/{id}/deliveries` listet alle; noch einmal senden lässt sich, was"
        " zugestellt oder aufgegeben ist.",
        "`/v1/webhooks/{id}/deliveries` lists all; what is delivered or dead can be replayed.",
    )


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the log."""

    webhook: UUID
    limit: int
    state: str | None = None
    before: int | None = None


LISTED = text("""
SELECT * FROM (
    SELECT d.id, d.message_id, d.type, d.body, d.replay_of, d.attempts_most, d.created_at,
           CASE WHEN d.finished_at <= t.at THEN d.state ELSE 'pending' END AS state,
           CASE WHEN d.finished_at <= t.at THEN d.finished_at END AS finished_at,
           CASE WHEN CAST(:at AS timestamptz) IS NULL THEN d.due_at END AS due_at
    FROM webhook_delivery d
    CROSS JOIN (SELECT coalesce(CAST(:at AS timestamptz), 'infinity') AS at) t
    WHERE d.webhook_id = :webhook AND d.created_at <= t.at
      AND (CAST(:before AS bigint) IS NULL OR d.id < :before)
) l
WHERE CAST(:state AS text) IS NULL OR l.state = :state
ORDER BY l.id DESC LIMIT :limit
""")
ATTEMPTS = text("""
SELECT a.delivery_id, a.number, a.request_id, a.begun_at,
       CASE WHEN a.ended_at <= t.at THEN a.ended_at END AS ended_at,
       CASE WHEN a.ended_at <= t.at THEN a.outcome END AS outcome,
       CASE WHEN a.ended_at <= t.at THEN a.status END AS status,
       CASE WHEN a.ended_at <= t.at THEN a.failure END AS failure,
       CASE WHEN a.ended_at <= t.at THEN a.excerpt END AS excerpt,
       CASE WHEN a.ended_at <= t.at THEN a.duration_ms END AS duration_ms
FROM webhook_attempt a
CROSS JOIN (SELECT coalesce(CAST(:at AS timestamptz), 'infinity') AS at) t
WHERE a.delivery_id = ANY (:deliveries) AND a.begun_at <= t.at
ORDER BY a.delivery_id, a.number
""")
MESSAGE = text("""
SELECT message_id FROM webhook_delivery
WHERE webhook_id = :webhook AND id = :delivery AND type <> :ping
""")
# Of each message its last delivery, if it is over; none is on its way twice.
REPLAYED = text("""
INSERT INTO webhook_delivery (webhook_id, account_id, message_id, type, body, attempts_most,
    replay_of, created_at, state, attempts, due_at)
SELECT d.webhook_id, d.account_id, d.message_id, d.type, d.body, :most, d.id, n.now, 'pending', 0,
       n.now
FROM webhook_delivery d CROSS JOIN (SELECT clock_timestamp() AS now) n
WHERE d.webhook_id = :webhook AND d.type <> :ping AND d.state <> 'pending'
  AND NOT EXISTS (SELECT FROM webhook_delivery x WHERE x.webhook_id = d.webhook_id
                  AND x.message_id = d.message_id AND x.id > d.id)
  AND (CAST(:message AS text) IS NULL OR d.message_id = :message)
  AND (NOT :dead OR d.state = 'dead')
  AND ((CAST(:since AS timestamptz) IS NULL AND CAST(:until AS timestamptz) IS NULL)
       OR EXISTS (SELECT FROM webhook_delivery x WHERE x.webhook_id = d.webhook_id
                  AND x.message_id = d.message_id
                  AND x.created_at >= coalesce(CAST(:since AS timestamptz), '-infinity')
                  AND x.created_at <= coalesce(CAST(:until AS timestamptz), 'infinity')))
ORDER BY d.id
RETURNING id
""")
QUEUED = text("""
INSERT INTO webhook_delivery (webhook_id, account_id, message_id, type, body, attempts_most,
    created_at, state, attempts, due_at)
SELECT :webhook, CAST(:account AS uuid), :message, :type, :body, :most, n.now, 'pending', 0, n.now
FROM (SELECT clock_timestamp() AS now) n
RETURNING id
""")


async def deliveries(reading: Reading, asked: Asked) -> list[dict[str, Any]]:
    """The messages of a webhook, the newest first, each with its attempts."""
    at: datetime | None = None if reading.latest else reading.at
    return await _listed(reading.session, asked, at)


async def _listed(session: AsyncSession, asked: Asked, at: datetime | None) -> list[dict[str, Any]]:
    bound = {name: getattr(asked, name) for name in ("webhook", "limit", "state", "before")}
    rows = [dict(row) for row in (await session.execute(LISTED, {**bound, "at": at})).mappings()]
    numbers = {"deliveries": [row["id"] for row in rows], "at": at}
    tried: dict[int, list[dict[str, Any]]] = {row["id"]: [] for row in rows}
    for one in (await session.execute(ATTEMPTS, numbers)).mappings():
        attempt = dict(one)
        tried[attempt.pop("delivery_id")].append(attempt)
    return [
        {
            **{name: value for name, value in row.items() if name != "body"},
            "event": orjson.Fragment(row["body"]),
            "attempts": tried[row["id"]],
        }
        for row in rows
    ]


async def replay(session: AsyncSession, webhook: UUID, wanted: ReplayPush) -> int:
    """How many messages are sent once more, each under the `webhook-id` that it had."""
    message = None
    if wanted.delivery is not None:
        asked = {"webhook": webhook, "delivery": wanted.delivery, "ping": PING}
        message = (await session.execute(MESSAGE, asked)).scalar()
        if message is None:
            raise UnknownDelivery(
                f"Es gibt keine Zustellung {wanted.delivery}.",
                f"There is no delivery {wanted.delivery}.",
            )
    bound = {"webhook": webhook, "ping": PING, "message": message, "most": ATTEMPTS_MOST}
    range_ = {"since": wanted.since, "until": wanted.until, "dead": wanted.dead}
    return len((await session.execute(REPLAYED, {**bound, **range_})).all())


async def probe(session: AsyncSession, webhook: UUID, account: str | None) -> dict[str, Any]:
    """A test message on its way; it is tried once, and past everything that waits."""
    message = message_id(str(webhook), uuid4().hex)
    told = {
        "webhook": webhook,
        "account": account,
        "message": message,
        "type": PING,
        "body": ping(message, await present(session)).decode(),
        "most": 1,
    }
    made = await queued(session, told)
    (shown,) = await _listed(session, Asked(webhook, 1, before=made + 1), None)
    return shown


async def queued(session: AsyncSession, told: Mapping[str, Any]) -> int:
    """The number of a new delivery, due at once."""
    made: int = (await session.execute(QUEUED, dict(told))).scalar_one()
    return made
