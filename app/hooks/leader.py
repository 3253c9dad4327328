"""Who sends, and when: one process of all that serve a database, woken by what changes there.

The turn is a lock that ends with its connection, so a process that dies gives it up. The same
connection listens, and whoever loses it stops sending at once.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import asyncpg
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection

from app.answers.follow import CHANGED
from app.auth.caller import tell
from app.changes.feed import turned
from app.db.engine import DatabaseUrls, Sessions, open_app_engine, session_factory
from app.hooks.attempt import Courier
from app.hooks.outbox import SENDER
from app.hooks.sender import Sender
from app.intake.receipt import Signer

logger = logging.getLogger("kreisspiegel")

# Whoever has just started has readers waiting; messages can wait a moment.
START_SECONDS = 1.0
# How often a process without the turn looks whether there is something to do, and for whom.
IDLE_SECONDS = 15.0
# How long whoever sends waits for news at most: ends of embargoes are announced by nobody.
LONGEST_REST_SECONDS = 15.0
# Announcements come in bursts; one look at the end of each is enough.
BREATH_SECONDS = 0.1
RETRY_SECONDS = 2.0
GRACE_SECONDS = 5.0
CONNECTIONS = 3
UNREACHABLE = (
    *(OSError, TimeoutError, DBAPIError, PoolTimeout),
    *(asyncpg.PostgresError, asyncpg.InterfaceError),
)

TURN = text("SELECT pg_try_advisory_lock(hashtext('kreisspiegel webhooks'))")
NEEDED = text("""
SELECT EXISTS (SELECT FROM webhook_revision r WHERE r.superseded_at IS NULL AND r.active)
    OR EXISTS (SELECT FROM webhook_delivery d
               JOIN webhook_revision r ON r.webhook_id = d.webhook_id AND r.superseded_at IS NULL
               WHERE d.state = 'pending' AND NOT r.withdrawn)
""")


class Leader:
    """Waits for the turn of sending, and sends while it has it."""

    def __init__(
        self, open_session: Sessions, urls: DatabaseUrls, signer: Signer, courier: Courier
    ) -> None:
        self._open_session = open_session
        self._urls = urls
        self._signer = signer
        self._courier = courier
        self._lost = False
        self._woken = asyncio.Event()
        # Set while this process sends.
        self.leads = asyncio.Event()

    def wake(self) -> None:
        """There may be something to do that nobody was waiting for."""
        self._woken.set()

    async def run(self) -> None:
        """For as long as the service runs; a database out of reach is tried again."""
        told = idle = False
        await asyncio.sleep(START_SECONDS)
        while True:
            self._woken.clear()
            # Whoever wakes is about to commit.
            pause = BREATH_SECONDS
            try:
                if await self._needed(idle):
                    await self._lead()
                told = False
            except UNREACHABLE as cause:
                if not told:
                    logger.warning("no webhooks are sent for now: %s", type(cause).__name__)
                told, pause = True, RETRY_SECONDS
            except Exception:
                # Tried again: nobody else would notice that sending has ended.
                logger.exception("sending webhooks failed")
                pause = RETRY_SECONDS
            idle = not await _heard(self._woken, IDLE_SECONDS)
            await asyncio.sleep(pause)

    async def _needed(self, idle: bool) -> bool:
        async with self._open_session.begin() as session:
            if idle:
                # Where nobody sends, ends of embargoes are still looked after.
                await turned(session)
            await tell(session, SENDER)
            return bool((await session.execute(NEEDED)).scalar_one())

    async def _lead(self) -> None:
        engine = open_app_engine(self._urls, pool_size=CONNECTIONS)
        try:
            async with self._turn(await engine.connect()) as mine:
                if mine:
                    open_session = session_factory(engine)
                    await self._send(Sender(open_session, self._signer, self._courier, self._woken))
        finally:
            await engine.dispose()

    async def _send(self, sender: Sender) -> None:
        try:
            await sender.begin()
            self.leads.set()
            while not self._lost:
                self._woken.clear()
                seconds = await sender.round()
                rest = LONGEST_REST_SECONDS if seconds is None else seconds
                await _heard(self._woken, min(rest, LONGEST_REST_SECONDS))
                await asyncio.sleep(BREATH_SECONDS)
        finally:
            self.leads.clear()
            if not self._lost:
                # What is on its way may arrive; nothing new sets out.
                with suppress(TimeoutError):
                    async with asyncio.timeout(GRACE_SECONDS):
                        await sender.landed()
            sender.stop()
            await sender.landed()

    @asynccontextmanager
    async def _turn(self, held: AsyncConnection) -> AsyncIterator[bool]:
        """Whether this process has the turn, for as long as the connection lives."""
        self._lost = False
        try:
            mine = bool((await held.execute(TURN)).scalar_one())
            # A lock of the session outlives the transaction that took it.
            await held.rollback()
            # SQLAlchemy knows no LISTEN; its driver does, outside of any transaction.
            driver: Any = (await held.get_raw_connection()).driver_connection
            if mine:
                driver.add_termination_listener(self._gone)
                await driver.add_listener(CHANGED, self._changed)
            yield mine
        finally:
            await held.invalidate()
            await held.close()

    def _changed(self, *_: object) -> None:
        self._woken.set()

    def _gone(self, *_: object) -> None:
        self._lost = True
        self._woken.set()


async def _heard(woken: asyncio.Event, seconds: float) -> bool:
    """Whether it was set before the time was over."""
    # Not `wait_for`, which on Python 3.11 may swallow that the service is ending.
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            return await woken.wait()
    return False


@asynccontextmanager
async def sending(
    open_session: Sessions, urls: DatabaseUrls, signer: Signer, courier: Courier
) -> AsyncIterator[Leader]:
    """A leader at work; it ends with what it has begun."""
    leader = Leader(open_session, urls, signer, courier)
    task = asyncio.create_task(leader.run())
    try:
        yield leader
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
