"""A connection that the server has closed is replaced before anybody notices."""

import asyncio
import threading
from typing import Any

import asyncpg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncEngine

import app.db.engine as module
from app.db.driver import BEGIN, below, direct, fetched, snapshot
from app.db.engine import open_engine, session_factory
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


async def test_a_connection_that_is_in_the_midst_of_something_is_replaced(empty: Database) -> None:
    async with session_factory(empty.runtime)() as session:
        await session.connection(execution_options={"isolation_level": "AUTOCOMMIT"})
        first = (await session.execute(PID)).scalar_one()
        await (await below(session)).execute("BEGIN")
    assert await pid(empty.runtime) != first


async def test_only_the_connection_that_is_in_the_midst_of_something_is(empty: Database) -> None:
    engine = open_engine(empty.runtime.url.render_as_string(hide_password=False), pool_size=2)
    async with engine.connect() as sound:
        one = (await sound.execute(PID)).scalar_one()
        async with session_factory(engine)() as session:
            await session.connection(execution_options={"isolation_level": "AUTOCOMMIT"})
            other = (await session.execute(PID)).scalar_one()
            await (await below(session)).execute("BEGIN")
    async with engine.connect() as first, engine.connect() as second:
        now = {(await held.execute(PID)).scalar_one() for held in (first, second)}
    assert one in now
    assert other not in now
    await engine.dispose()


async def test_who_gives_up_at_the_very_beginning_leaves_nothing_begun(
    empty: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin, first = asyncpg.Connection.execute, await pid(empty.runtime)

    async def begun(connection: Any, sql: str, *args: Any, **more: Any) -> str:
        told = str(await begin(connection, sql, *args, **more))
        if sql == BEGIN:
            # The server has answered, and nobody waits for it any longer.
            raise asyncio.CancelledError
        return told

    monkeypatch.setattr(asyncpg.Connection, "execute", begun)
    with pytest.raises(asyncio.CancelledError):
        async with snapshot(session_factory(empty.runtime)):
            pass
    # Nothing was in the midst of anything, so it is the same one.
    assert await pid(empty.runtime) == first


SEEN = direct("SELECT txid_current_snapshot()::text AS seen, set_config('a.b', :set, true)")
LEFT = direct("SELECT nullif(current_setting('a.b', true), '') AS left")


async def written_to(database: Database) -> None:
    """Read twice while somebody writes, then write: nothing of that is allowed for."""
    async with snapshot(session_factory(database.runtime)) as session:
        first = await fetched(session, SEEN, {"set": "told"})
        await database.sql("CREATE TABLE synthetic ()")
        assert await fetched(session, SEEN, {"set": "told"}) == first
        # What goes through SQLAlchemy is asked in the same transaction.
        through = await session.execute(text("SELECT txid_current_snapshot()::text"))
        assert through.scalar_one() == first[0]["seen"]
        await session.execute(text("CREATE TABLE another ()"))


async def test_a_snapshot_sees_one_state_changes_nothing_and_leaves_nothing(
    empty: Database,
) -> None:
    with pytest.raises(DBAPIError, match="read-only"):
        await written_to(empty)
    async with snapshot(session_factory(empty.runtime)) as session:
        assert [row["left"] for row in await fetched(session, LEFT, {})] == [None]
