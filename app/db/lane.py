"""A few connections beside the pool, for reads that are one statement and so need no transaction.

Each statement on them is a snapshot by itself, changes nothing, and is planned once for all
parameters. Nobody waits here: whoever finds no connection free, or loses it, goes the usual way.
"""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from app.db.engine import LONG_REST_SECONDS, DatabaseUrls, open_app_engine

MOST = 2
ONE_STATEMENT = {
    "default_transaction_isolation": "repeatable read",
    "default_transaction_read_only": "on",
    "plan_cache_mode": "force_generic_plan",
}
Rows = Sequence[Mapping[str, Any]]


class Busy(Exception):
    """No connection is free, or the database did not answer on it."""


@dataclass(slots=True)
class _Held:
    connection: AsyncConnection
    driver: Any
    rested_since: float


class Lane:
    """Connections that rest between two statements."""

    def __init__(self, urls: DatabaseUrls) -> None:
        self._engine = open_app_engine(urls, MOST, settings=ONE_STATEMENT)
        self.resting: list[_Held] = []
        self._free = MOST

    async def fetch(self, sql: str, given: Sequence[Any]) -> Rows:
        """The rows of one statement; raises `Busy` where somebody would have to wait."""
        if not self._free:
            raise Busy
        self._free -= 1
        try:
            held = await self._taken()
            rows: Rows = await self._asked(held, sql, given)
        except Exception as failed:
            # Whatever the driver has to say: the usual way meets it again, or is spared it.
            raise Busy from failed
        finally:
            self._free += 1
        held.rested_since = monotonic()
        self.resting.append(held)
        return rows

    async def _taken(self) -> _Held:
        while self.resting:
            held = self.resting.pop()
            # Something in between may have dropped silently what rested long.
            if not held.driver.is_closed() and monotonic() - held.rested_since < LONG_REST_SECONDS:
                return held
            await _dropped(held)
        connection = await self._engine.connect()
        try:
            driver = (await connection.get_raw_connection()).driver_connection
        except BaseException:
            await connection.close()
            raise
        return _Held(connection, driver, monotonic())

    async def _asked(self, held: _Held, sql: str, given: Sequence[Any]) -> Rows:
        answered = False
        try:
            rows: Rows = await held.driver.fetch(sql, *given)
            answered = True
        finally:
            # Whatever happened to it, also to whoever asked: it is not used again.
            if not answered:
                await _dropped(held)
        return rows

    async def close(self) -> None:
        """Close what rests; what is in use is closed with the engine."""
        while self.resting:
            await _dropped(self.resting.pop())
        await self._engine.dispose()


async def _dropped(held: _Held) -> None:
    # It may not even be able to say that it is gone.
    with suppress(Exception):
        await held.connection.invalidate()
    with suppress(Exception):
        await held.connection.close()
