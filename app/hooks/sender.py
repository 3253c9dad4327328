"""Sends what is due: one round after the other, each attempt beside the others.

No receiver holds up another: of each only so many attempts are made at once, and of all. A round
never waits for an attempt; `landed` does.
"""

import asyncio
import logging
from collections import Counter
from datetime import UTC, datetime
from uuid import uuid4

import httpx

from app.auth.caller import tell
from app.changes.feed import turned
from app.db.engine import Sessions
from app.hooks.attempt import Courier, Outcome
from app.hooks.messages import MEDIA_TYPE
from app.hooks.outbox import SENDER, fill
from app.hooks.queue import Due, settle, take, take_over, upcoming
from app.hooks.secret import secret, signature, turns
from app.hooks.subscriptions import NOTED, UnknownWebhook, set_to
from app.intake.receipt import Signer

logger = logging.getLogger("kreisspiegel")

AT_ONCE_PER_RECEIVER = 2
AT_ONCE = 16
USER_AGENT = "Kreisspiegel-Webhooks/1"


class Sender:
    """Whoever holds the turn of sending; there is one at a time for a database."""

    def __init__(
        self, open_session: Sessions, signer: Signer, courier: Courier, woken: asyncio.Event
    ) -> None:
        self._open_session = open_session
        self._signer = signer
        self._courier = courier
        self._flying: dict[int, asyncio.Task[None]] = {}
        self._receivers: Counter[str] = Counter()
        # Set when an attempt has ended: there may be room for others.
        self._woken = woken
        # What kept an outcome from being written down; whoever sends has to begin anew.
        self.broken: BaseException | None = None

    async def begin(self) -> None:
        """Take over from whoever was sending before."""
        async with self._open_session.begin() as session:
            await tell(session, SENDER)
            await take_over(session)

    async def round(self) -> float | None:
        """Make the messages of what has changed, send what is due; seconds to the next, if any."""
        if self.broken is not None:
            raise self.broken
        async with self._open_session.begin() as session:
            await turned(session)
        await fill(self._open_session)
        async with self._open_session.begin() as session:
            await tell(session, SENDER)
            found = await upcoming(session, self._signer.key_id)
        for due in found:
            if due.seconds <= 0 and self._room_for(due):
                await self._launch(due)
        # What is due and had no room is looked at again when an attempt has ended.
        return min((due.seconds for due in found if due.seconds > 0), default=None)

    async def landed(self) -> None:
        """Return when no attempt is being made any more."""
        while self._flying:
            await asyncio.wait(list(self._flying.values()))

    def stop(self) -> None:
        """Give up what is being tried; it counts as an attempt that was interrupted."""
        for task in self._flying.values():
            task.cancel()

    def _room_for(self, due: Due) -> bool:
        return (
            due.id not in self._flying
            and len(self._flying) < AT_ONCE
            and self._receivers[_receiver(due)] < AT_ONCE_PER_RECEIVER
        )

    async def _launch(self, due: Due) -> None:
        request_id = uuid4().hex
        async with self._open_session.begin() as session:
            await tell(session, SENDER)
            number = await take(session, due, request_id)
        if number is None:
            return
        receiver = _receiver(due)
        self._receivers[receiver] += 1
        task = asyncio.create_task(self._try(due, number, request_id))
        self._flying[due.id] = task
        task.add_done_callback(lambda done: self._down(due.id, receiver, done))

    def _down(self, delivery: int, receiver: str, task: asyncio.Task[None]) -> None:
        del self._flying[delivery]
        self._receivers[receiver] -= 1
        if not task.cancelled():
            self.broken = self.broken or task.exception()
        self._woken.set()

    async def _try(self, due: Due, number: int, request_id: str) -> None:
        outcome = await self._courier.hand_over(
            due.url, self._headers(due, request_id), due.body.encode()
        )
        async with self._open_session.begin() as session:
            await tell(session, SENDER)
            failing = await settle(session, due, number, outcome)
        if failing or outcome.gone:
            await self._pause(due, outcome)

    def _headers(self, due: Due, request_id: str) -> dict[str, str]:
        now = datetime.now(UTC)
        timestamp = int(now.timestamp())
        keys = [
            secret(self._signer, str(due.webhook), turn)
            for turn in turns(due.secret_turn, due.secret_since, now)
        ]
        return {
            "Content-Type": MEDIA_TYPE,
            "User-Agent": USER_AGENT,
            "Accept-Encoding": "identity",
            "X-Request-Id": request_id,
            "webhook-id": due.message_id,
            "webhook-timestamp": str(timestamp),
            "webhook-signature": signature(keys, due.message_id, timestamp, due.body.encode()),
        }

    async def _pause(self, due: Due, outcome: Outcome) -> None:
        """Send nothing more until the account says so, and tell it."""
        because = "gone" if outcome.gone else "dead_letters"
        logger.warning("webhook %s is paused: %s", due.webhook, because)
        try:
            async with self._open_session.begin() as session:
                # In the account's name: its webhook, its trail.
                await tell(session, due.account)
                changed = {"active": False, "paused_because": because}
                await set_to(session, due.account, due.webhook, changed)
                noted = {"id": str(due.webhook), "account": due.account.account}
                detail = {"request_id": None, "detail": f'{{"because": "{because}"}}'}
                await session.execute(NOTED, {**noted, **detail, "action": "webhook_paused"})
        except UnknownWebhook:
            # Withdrawn meanwhile: there is nothing left to pause.
            return


def _receiver(due: Due) -> str:
    return httpx.URL(due.url).netloc.decode("ascii").lower()
