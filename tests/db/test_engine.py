"""A connection that the server has closed is replaced before anybody notices."""

import asyncio
import threading

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

import app.db.engine as module
from app.db.engine import open_engine
from tests.factories import Database

PID = text("SELECT pg_backend_pid()")


async def pid(engine: AsyncEngine) -> int:
    async with engine.connect() as connection:
        return int((await connection.execute(PID)).scalar_one())


def ended_meanwhile(database: Database, backend: int) -> None:
    """End a server process from another thread, while this one's event loop sees nothing of it."""

    async def end() -> None:
        engine = open_engine(
            database.superuser.url.render_as_string(hide_password=False), pool_size=1
        )
        async with engine.connect() as connection:
            ended = text("SELECT pg_terminate_backend(:pid, 5000)")
            assert (await connection.execute(ended, {"pid": backend})).scalar_one()
        await engine.dispose()

    thread = threading.Thread(target=lambda: asyncio.run(end()))
    thread.start()
    thread.join()


async def test_a_connection_that_was_closed_is_replaced(empty: Database) -> None:
    first = await pid(empty.runtime)
    ended_meanwhile(empty, first)
    # Any wait lets the event loop learn of the closed socket.
    await empty.sql("SELECT 1")
    assert await pid(empty.runtime) != first


@pytest.mark.parametrize("ends", [False, True])
async def test_after_a_long_rest_the_server_is_asked(
    empty: Database, monkeypatch: pytest.MonkeyPatch, ends: bool
) -> None:
    first = await pid(empty.runtime)
    monkeypatch.setattr(module, "LONG_REST_SECONDS", -1.0)
    if ends:
        ended_meanwhile(empty, first)
    assert (await pid(empty.runtime) == first) is not ends
