"""The queue of messages: what is due, what is being tried, and what became of it.

An attempt is written down and committed before anything is sent, and its outcome after. Whatever
happens in between, the message is tried again when its pause is over, and the attempt counts.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.hooks.attempt import Outcome
from app.hooks.messages import PING
from app.hooks.outbox import LISTENING

# After the first attempt, the second, and so on; then the message is given up.
PAUSES = tuple(timedelta(seconds=one) for one in (5, 30, 120, 600, 3600, 21_600, 86_400))
# So long without a message delivered, and a webhook is paused.
PATIENCE = timedelta(days=5)
# Of a webhook that does not keep the order, so many messages are on their way at once.
SIDE_BY_SIDE = 4


@dataclass(frozen=True, slots=True)
class Due:
    """A message that is next, and in how many seconds; how to send it."""

    id: int
    webhook: UUID
    account: Caller
    message_id: str
    type: str
    body: str
    attempts: int
    url: str
    secret_turn: int
    secret_since: datetime
    seconds: float


_HEAD = """
SELECT d.id, w.id AS webhook, w.account_id::text AS account, a.role, a.ags, d.message_id, d.type,
       d.body, d.attempts, r.url, r.secret_turn, r.secret_since,
       extract(epoch FROM d.due_at - clock_timestamp())::float AS seconds
FROM webhook w
JOIN webhook_revision r ON r.webhook_id = w.id AND r.superseded_at IS NULL
JOIN account a ON a.id = w.account_id
CROSS JOIN LATERAL ({pending}) d
WHERE {listening} AND r.key_id = :key_id
"""
# In order: the oldest of each webhook, even if it has to wait. A test waits for nobody.
NEXT = text(
    _HEAD.format(
        listening=f"{LISTENING} AND r.active AND r.ordered",
        pending="SELECT x.* FROM webhook_delivery x WHERE x.webhook_id = w.id"
        " AND x.state = 'pending' AND x.type <> :ping ORDER BY x.id LIMIT 1",
    )
    + "UNION ALL"
    + _HEAD.format(
        listening=f"{LISTENING} AND r.active AND NOT r.ordered",
        pending="SELECT x.* FROM webhook_delivery x WHERE x.webhook_id = w.id"
        " AND x.state = 'pending' AND x.type <> :ping ORDER BY x.due_at, x.id LIMIT :several",
    )
    + "UNION ALL"
    + _HEAD.format(
        listening=LISTENING,
        pending="SELECT x.* FROM webhook_delivery x WHERE x.webhook_id = w.id"
        " AND x.state = 'pending' AND x.type = :ping",
    )
    + "ORDER BY seconds"
)
TAKEN = text("""
WITH taken AS (
    UPDATE webhook_delivery SET attempts = attempts + 1, due_at = clock_timestamp() + :pause
    WHERE id = :id AND state = 'pending' AND attempts = :attempts
    RETURNING id, account_id, attempts
)
INSERT INTO webhook_attempt (delivery_id, number, account_id, request_id, begun_at)
SELECT id, attempts, account_id, :request_id, clock_timestamp() FROM taken
RETURNING number
""")
ENDED = text("""
UPDATE webhook_attempt SET ended_at = clock_timestamp(), outcome = :outcome, status = :status,
    failure = :failure, excerpt = :excerpt, duration_ms = :duration_ms
WHERE delivery_id = :id AND number = :number AND outcome IS NULL
""")
SETTLED = text("""
UPDATE webhook_delivery d SET
    state = s.state,
    due_at = CASE WHEN s.state = 'pending' THEN clock_timestamp() + :pause END,
    finished_at = CASE WHEN s.state <> 'pending' THEN clock_timestamp() END
FROM (SELECT x.id, CASE WHEN :taken THEN 'delivered'
                        WHEN x.attempts >= x.attempts_most THEN 'dead' ELSE 'pending' END AS state
      FROM webhook_delivery x WHERE x.id = :id) s
WHERE d.id = s.id AND d.state = 'pending'
RETURNING d.state
""")
COUNTED = text("""
UPDATE webhook SET failing_since =
    CASE WHEN :state = 'dead' THEN coalesce(failing_since, clock_timestamp()) END
WHERE id = :webhook AND (:state = 'dead') IS DISTINCT FROM (failing_since IS NOT NULL)
""")
FAILING = text("""
SELECT failing_since IS NOT NULL AND failing_since < clock_timestamp() - CAST(:patience AS interval)
FROM webhook WHERE id = :webhook
""")
INTERRUPTED = text("""
UPDATE webhook_attempt SET ended_at = clock_timestamp(), outcome = 'interrupted'
WHERE outcome IS NULL
""")
EXHAUSTED = text("""
WITH given_up AS (
    UPDATE webhook_delivery SET state = 'dead', due_at = NULL, finished_at = clock_timestamp()
    WHERE state = 'pending' AND attempts >= attempts_most RETURNING webhook_id, type
)
UPDATE webhook w SET failing_since = coalesce(w.failing_since, clock_timestamp())
FROM given_up g WHERE g.webhook_id = w.id AND g.type <> :ping
""")


async def upcoming(session: AsyncSession, key_id: str) -> list[Due]:
    """The next messages of every webhook, those that are due first."""
    bound = {"ping": PING, "several": SIDE_BY_SIDE, "key_id": key_id}
    found = (await session.execute(NEXT, bound)).mappings()
    return [_due(dict(row)) for row in found]


async def take(session: AsyncSession, due: Due, request_id: str) -> int | None:
    """Begin an attempt and say which it is; None if somebody else has."""
    bound = {"id": due.id, "attempts": due.attempts, "request_id": request_id}
    taken = await session.execute(TAKEN, {**bound, "pause": pause(due.attempts + 1)})
    number: int | None = taken.scalar_one_or_none()
    return number


async def settle(session: AsyncSession, due: Due, number: int, outcome: Outcome) -> bool:
    """Write down what became of an attempt; whether its webhook has been failing too long."""
    told: dict[str, Any] = {
        "outcome": "delivered" if outcome.taken else "failed",
        "status": outcome.status,
        "failure": outcome.failure,
        "excerpt": outcome.excerpt,
        "duration_ms": outcome.duration_ms,
    }
    await session.execute(ENDED, {**told, "id": due.id, "number": number})
    bound = {"id": due.id, "taken": outcome.taken, "pause": pause(number)}
    state = (await session.execute(SETTLED, bound)).scalar_one_or_none()
    if state not in ("delivered", "dead") or due.type == PING:
        return False
    await session.execute(COUNTED, {"state": state, "webhook": due.webhook})
    asked = {"patience": PATIENCE, "webhook": due.webhook}
    failing: bool = (await session.execute(FAILING, asked)).scalar_one()
    return failing


async def take_over(session: AsyncSession) -> None:
    """What another process was trying when it ended is over; who now sends goes on from there."""
    await session.execute(INTERRUPTED)
    await session.execute(EXHAUSTED, {"ping": PING})


def pause(attempts: int) -> timedelta:
    """How long to wait after so many attempts."""
    return PAUSES[min(attempts, len(PAUSES)) - 1]


def _due(row: Mapping[str, Any]) -> Due:
    told = {name: value for name, value in row.items() if name not in ("account", "role", "ags")}
    return Due(account=Caller(row["role"], row["account"], row["ags"]), **told)
