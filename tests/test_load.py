"""When many come at once, reads go on, and who cannot be served is told so and may come back."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from app.db.engine import open_app_engine, session_factory
from tests.asking import got, problem
from tests.factories import POOL_SIZE, World

ROW = {"indicator": "LEG-01", "value": 480}
WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


async def test_pushes_that_wait_leave_connections_for_reads(fresh: World) -> None:
    key = await fresh.key("district", "16070")

    async def push(year: int) -> int:
        answer = await fresh.client.post(
            "/v1/districts/16070/submissions",
            json={"rows": [{**ROW, "period": str(year)}]},
            headers=key,
        )
        return answer.status_code

    async with fresh.as_superuser() as blocker:
        await blocker.execute(text("LOCK TABLE observation IN SHARE ROW EXCLUSIVE MODE"))
        pushes = [asyncio.create_task(push(2010 + one)) for one in range(POOL_SIZE + 2)]
        while not (await blocker.execute(WAITING)).scalar():
            assert not all(one.done() for one in pushes)
        assert (await got(fresh, "/v1/districts", {"limit": 1}))["items"]
    assert await asyncio.gather(*pushes) == [201] * (POOL_SIZE + 2)


async def test_a_request_without_a_connection_may_come_back(fresh: World) -> None:
    # The service's own pool, but for its patience of seconds.
    engine = open_app_engine(fresh.urls, POOL_SIZE, patience=0.01)
    fresh.app.state.sessions = session_factory(engine)
    async with AsyncExitStack() as taken:
        taken.push_async_callback(engine.dispose)
        for _ in range(POOL_SIZE):
            session = await taken.enter_async_context(fresh.app.state.sessions())
            await session.execute(text("SELECT 1"))
        answer = await fresh.client.get("/v1/districts")
    assert problem(answer)["type"] == "/problems/unavailable"
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")


async def test_messages_of_the_database_hold_no_data(fresh: World) -> None:
    async with fresh.as_app() as connection:
        with pytest.raises(DBAPIError) as failed:
            await connection.execute(text("SELECT 1 FROM nowhere WHERE :it = 'x'"), {"it": "4711"})
    assert "4711" not in str(failed.value)


async def test_a_slow_upload_holds_up_nobody(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    rest, begun = asyncio.Event(), asyncio.Semaphore(0)

    async def slowly() -> AsyncIterator[bytes]:
        yield b'{"rows": [{"indicator": "LEG-01", '
        begun.release()
        await rest.wait()
        yield b'"period": "2019", "value": 480}]}'

    async def push(content: AsyncIterator[bytes] | bytes) -> int:
        answer = await fresh.client.post(
            "/v1/districts/16070/submissions",
            content=content,
            headers={**key, "Content-Type": "application/json"},
        )
        return answer.status_code

    uploads = [asyncio.create_task(push(slowly())) for _ in range(POOL_SIZE + 2)]
    for _ in uploads:
        await begun.acquire()
    whole = json.dumps({"rows": [{**ROW, "period": "2018"}]}).encode()
    assert await push(whole) == 201
    rest.set()
    assert await asyncio.gather(*uploads) == [201] * len(uploads)


async def test_a_body_is_not_read_for_who_may_not_push(fresh: World) -> None:
    async def body() -> AsyncIterator[bytes]:
        yield b"{"
        raise AssertionError("the body was read")

    answer = await fresh.client.post("/v1/districts/16070/submissions", content=body())
    assert answer.status_code == 401
