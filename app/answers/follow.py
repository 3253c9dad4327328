"""Hears of every change of the data while it happens, whoever made it, and tells the store.

One connection listens. While it is not known to hear, nothing kept is served: a heartbeat goes the
way of every announcement, so that one that comes back proves that all before it have come.
"""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from itertools import count
from typing import Any
from uuid import uuid4

import asyncpg
from sqlalchemy.exc import DBAPIError

from app.answers.moment import present
from app.answers.store import Store
from app.db.engine import DatabaseUrls, open_app_engine

logger = logging.getLogger("kreisspiegel")

# Announced by a trigger on every table (migration 20261123_announced).
CHANGED = "kreisspiegel_changed"
BEAT_SECONDS = 1.0
# No answer is served longer than this after the last heartbeat that came back was sent.
LEASE_SECONDS = 5.0
# Longer than the service is ever busy with one thing; then the connection is taken for dead.
PATIENCE_SECONDS = 5.0
RETRY_SECONDS = 1.0
START_SECONDS = 2.0
UNHEARD = (OSError, TimeoutError, DBAPIError, asyncpg.PostgresError, asyncpg.InterfaceError)


class Follower:
    """Keeps a store in step with the database."""

    def __init__(self, urls: DatabaseUrls, store: Store) -> None:
        self.store = store
        self._urls = urls
        self._own = f"kreisspiegel_beat_{uuid4().hex}"
        self._numbers = count(1)
        self._connection: Any = None
        self._beating = asyncio.Lock()
        self._came_back: asyncio.Future[bool] | None = None
        self._lost = asyncio.Event()
        self._awaited = ""
        self.heard = asyncio.Event()

    async def run(self) -> None:
        """Listen for as long as the service runs, on one connection after the other."""
        told = False
        while True:
            # A connection that was lost is replaced at once, one that cannot be had after a while.
            pause = RETRY_SECONDS
            try:
                async with self._listening():
                    while not self._lost.is_set():
                        await self.beat()
                        self.heard.set()
                        pause, told = 0.0, False
                        with suppress(TimeoutError):
                            await asyncio.wait_for(self._lost.wait(), BEAT_SECONDS)
            except UNHEARD as cause:
                if not told:
                    logger.warning("no answers are kept for now: %s", type(cause).__name__)
                told = True
            await asyncio.sleep(pause)

    async def beat(self) -> None:
        """Return when every change that was committed before this call has been told."""
        async with self._beating:
            if self._connection is None:
                raise ConnectionError("nothing is listened to")
            sent, self._awaited = present(), str(next(self._numbers))
            self._came_back = asyncio.get_running_loop().create_future()
            async with asyncio.timeout(PATIENCE_SECONDS):
                announce = "SELECT pg_notify($1, $2)"
                await self._connection.execute(announce, self._own, self._awaited)
                if not await self._came_back:
                    raise ConnectionError("the connection is gone")
            self.store.trust(sent.after(LEASE_SECONDS))

    @asynccontextmanager
    async def _listening(self) -> AsyncIterator[None]:
        engine = open_app_engine(self._urls, pool_size=1)
        self._lost.clear()
        try:
            async with asyncio.timeout(PATIENCE_SECONDS):
                held = await engine.connect()
            try:
                # SQLAlchemy knows no LISTEN; its driver does, outside of any transaction.
                driver: Any = (await held.get_raw_connection()).driver_connection
                async with asyncio.timeout(PATIENCE_SECONDS):
                    driver.add_termination_listener(self._gone)
                    await driver.add_listener(CHANGED, self._changed)
                    await driver.add_listener(self._own, self._returned)
                self._connection = driver
                yield
            finally:
                self.store.distrust()
                self.heard.clear()
                self._connection = None
                # A connection that listens is of no use to anybody else.
                await held.invalidate()
                await held.close()
        finally:
            await engine.dispose()

    def _changed(self, *_: object) -> None:
        self.store.clear()

    def _returned(self, _connection: object, _pid: int, _channel: str, number: str) -> None:
        waiting = self._came_back
        if number == self._awaited and waiting is not None and not waiting.done():
            waiting.set_result(True)

    def _gone(self, *_: object) -> None:
        # Not when the next heartbeat fails, but now.
        self.store.distrust()
        self._lost.set()
        if self._came_back is not None and not self._came_back.done():
            self._came_back.set_result(False)


@asynccontextmanager
async def following(urls: DatabaseUrls, store: Store) -> AsyncIterator[Follower]:
    """A follower at work; the service need not wait for a database that is out of reach."""
    follower = Follower(urls, store)
    task = asyncio.create_task(follower.run())
    try:
        with suppress(TimeoutError):
            await asyncio.wait_for(follower.heard.wait(), START_SECONDS)
        yield follower
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
