"""A comparison asked again past the memory is worked out anew in one trip, and is never another."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import httpx
import pytest
from fastapi import Response
from sqlalchemy import event

from app.auth.keys import revoke_key
from app.auth.reading import Reading
from app.db.lane import MOST
from tests.asking import problem
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, row

ANEW = {"Cache-Control": "no-cache"}
PATH = "/v1/comparisons/indicators/DEM-03"
KNOWN = f"{PATH}?period=2018"
PUSHED = "/v1/comparisons/indicators/LEG-01?period=2020"
WAITING = "SELECT count(*) AS n FROM pg_locks WHERE locktype = 'advisory' AND NOT granted"
EVENT = """
INSERT INTO concept_event (ags, on_date, date_precision, status, update_ongoing, phases, source,
                           visibility, account_id, recorded_at)
SELECT :ags, current_date - CAST(:ago AS integer), 'day', :status, false, '{}', 'SYNTHETISCH',
       :visibility, account_id, clock_timestamp()
FROM concept_event LIMIT 1
"""
# The framework reads the question; where no period is named, the newest one is known after that.
WARMING = 2


async def asked(
    world: World, path: str, key: Mapping[str, str] | None = None, **headers: str
) -> httpx.Response:
    return await world.client.get(path, headers={**ANEW, **(key or {}), **headers})


async def warmed(world: World, path: str, key: Mapping[str, str] | None = None) -> httpx.Response:
    """What is answered at once from now on."""
    for _ in range(WARMING):
        answer = await asked(world, path, key)
    with trips(world) as taken:
        again = await asked(world, path, key)
        # The driver tells of a statement when somebody waits for the next one.
        await world.told()
    assert taken() == (0, 1)
    assert again.content == answer.content
    return answer


@contextmanager
def trips(world: World) -> Iterator[Callable[[], tuple[int, int]]]:
    """How many statements go through the pool, and how many past it."""
    engine = world.app.state.sessions.kw["bind"].sync_engine
    through: list[str] = []
    past: list[str] = []

    def logged(record: Any) -> None:
        through.append(record.query)

    def alone(record: Any) -> None:
        past.append(record.query)

    # Whoever sends webhooks takes connections of the same pool now and then, in a task of its own.
    mine = asyncio.current_task()

    def held(connection: Any, *_: Any) -> None:
        if asyncio.current_task() is mine:
            connection.driver_connection.add_query_logger(logged)

    def back(connection: Any, *_: Any) -> None:
        connection.driver_connection.remove_query_logger(logged)

    event.listen(engine, "checkout", held)
    event.listen(engine, "checkin", back)
    resting = [one.driver for one in world.app.state.lane.resting]
    for driver in resting:
        driver.add_query_logger(alone)
    try:
        yield lambda: (len(through), len(past))
    finally:
        for driver in resting:
            driver.remove_query_logger(alone)
        event.remove(engine, "checkout", held)
        event.remove(engine, "checkin", back)


async def value(world: World, key: Mapping[str, str] | None = None) -> float | None:
    """What the caller is told of the district that pushes; None where it is told nothing."""
    answer = await asked(world, PUSHED, key)
    assert answer.status_code == 200, answer.text
    told = {one["ags"]: one["value"] for one in answer.json()["districts"]}
    return told.get(ILM_KREIS)


@pytest.fixture
async def callers(kept: World) -> list[Mapping[str, str]]:
    """The district that pushes, another one, and the public; the question is known of each."""
    made: list[Mapping[str, str]] = [
        await kept.key("district", ILM_KREIS),
        await kept.key("district", GERA),
        {},
    ]
    for key in made:
        await warmed(kept, PUSHED, key)
    return made


async def test_it_is_the_same_answer_in_one_trip(kept: World) -> None:
    for key in (await kept.key("steward"), {}):
        whole = await warmed(kept, KNOWN, key)
        again = await asked(kept, KNOWN, key, **{"X-Request-Id": "mine-1"})
        assert again.headers["x-request-id"] == "mine-1"
        assert {**again.headers, "x-request-id": ""} == {**whole.headers, "x-request-id": ""}
        seen = {"If-None-Match": whole.headers["etag"]}
        assert (await asked(kept, KNOWN, key, **seen)).status_code == 304
        spelled = await asked(kept, f"{KNOWN}&format=json", key)
        assert spelled.content == whole.content
        assert (await asked(kept, KNOWN, key, Accept="text/csv")).text.startswith("indicator,")


async def test_each_caller_is_told_what_it_may_know(
    kept: World, callers: list[Mapping[str, str]]
) -> None:
    for count, visibility, told in (
        (480, "internal", [480, None, None]),
        (481, "working_group", [481, 481, None]),
        (482, "public", [482, 482, 482]),
    ):
        await push(kept, [row(value=count, visibility=visibility)])
        # The first time it is found out that something is new; twice as it was found out.
        for _ in range(3):
            assert [await value(kept, key) for key in callers] == told
    await kept.sql("UPDATE observation SET embargo_until = '2999-01-01' WHERE indicator = 'LEG-01'")
    await push(kept, [row(period="2021")])
    for _ in range(3):
        assert [await value(kept, key) for key in callers] == [482, None, None]
    # Time alone goes on: no write is told.
    ends = "UPDATE observation SET embargo_until = clock_timestamp() WHERE indicator = 'LEG-01'"
    await kept.sql(ends)
    assert [await value(kept, key) for key in callers] == [482, 482, 482]


async def test_what_is_shown_beside_values_is_kept_for_one_caller(
    kept: World, callers: list[Mapping[str, str]]
) -> None:
    async def beside(key: Mapping[str, str]) -> str:
        answer = await asked(kept, KNOWN, key)
        told = {one["ags"]: one["context"] for one in answer.json()["districts"]}
        return str(told[ILM_KREIS]["concept_status"])

    before = await beside({})
    for ago, status, visibility, told in (
        (1, "expired", "internal", ["expired", before, before]),
        (0, "mandated", "working_group", ["mandated", "mandated", before]),
    ):
        event = {"ags": ILM_KREIS, "ago": ago, "status": status, "visibility": visibility}
        await kept.sql(EVENT, event)
        # Whoever writes takes the clock.
        await push(kept, [row(period="2019", value=len(status))])
        for _ in range(WARMING):
            assert [await beside(key) for key in callers] == told
            assert [await beside(key) for key in reversed(callers)] == told[::-1]


async def test_a_key_that_was_taken_back_opens_nothing(kept: World) -> None:
    key = await kept.key("ministry", None, "Leaves soon")
    await warmed(kept, KNOWN, key)
    async with kept.owner.begin() as connection:
        await revoke_key(connection, key["Authorization"].removeprefix("Bearer "))
    refused = problem(await asked(kept, KNOWN, key))
    assert refused["status"] == 401


async def test_what_fails_ahead_is_told_to_the_operator_and_answered_all_the_same(
    kept: World, caplog: pytest.LogCaptureFixture
) -> None:
    whole = await warmed(kept, KNOWN)
    assert caplog.messages == []

    async def broken(reading: Reading) -> Response:
        raise ZeroDivisionError(reading.at)

    # No view of ours fails ahead alone. The last one is the one that was just asked.
    *_, known = kept.app.state.again._known.values()
    known.view = broken
    assert (await asked(kept, KNOWN)).content == whole.content
    (told,) = caplog.records
    assert (told.levelname, told.getMessage()) == ("ERROR", f"GET {PATH} failed ahead")
    assert told.exc_info is not None
    assert told.exc_info[0] is ZeroDivisionError
    await warmed(kept, KNOWN)
    assert len(caplog.records) == 1


async def test_without_its_connections_all_goes_the_usual_way(kept: World) -> None:
    whole = await warmed(kept, KNOWN)
    lane = kept.app.state.lane
    (own,) = await lane.fetch("SELECT pg_backend_pid() AS pid", ())
    await kept.sql("SELECT pg_terminate_backend(:pid)", dict(own))
    assert (await asked(kept, KNOWN)).content == whole.content
    # All are in use: nobody waits for one.
    async with kept.owner.connect() as connection:
        await connection.exec_driver_sql("SELECT pg_advisory_lock(4711)")
        waiting = [
            asyncio.create_task(lane.fetch("SELECT pg_advisory_xact_lock_shared(4711)", ()))
            for _ in range(MOST)
        ]
        while (await kept.sql(WAITING))[0]["n"] < MOST:
            assert not any(one.done() for one in waiting)
        assert (await asked(kept, KNOWN)).content == whole.content
        assert not any(one.done() for one in waiting)
        await connection.exec_driver_sql("SELECT pg_advisory_unlock(4711)")
        await asyncio.gather(*waiting)
    await warmed(kept, KNOWN)
