"""Bodies that do not arrive whole, and pushes that do not get their turn."""

import asyncio
from collections.abc import AsyncIterator

import httpx

from tests.asking import problem
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, JSON, push, row, stock

PATH = f"/v1/districts/{ILM_KREIS}/submissions"


async def test_a_body_shorter_than_announced_is_refused(world: World) -> None:
    before = await stock(world)
    body = b'{"rows": [{"indicator": "LEG-01", "period": "2020", "value": 480}]}'
    headers = {**JSON, **await world.key("district", ILM_KREIS)}

    async def part() -> AsyncIterator[bytes]:
        yield body

    # Whole as JSON: only the announced length tells that the rest is missing.
    told = {**headers, "Content-Length": str(len(body) + 10)}
    answer = await world.client.post(PATH, content=part(), headers=told)

    assert (answer.status_code, problem(answer)["type"]) == (400, "/problems/upload-cut-off")
    assert await stock(world) == before


async def check(world: World) -> httpx.Response:
    """The same file by the rules alone; judging it takes a turn like a push."""
    key, body = await world.key("district", ILM_KREIS), {"rows": [row()]}
    return await world.client.post("/v1/rules/2026.1/check", json=body, headers=key)


async def test_who_does_not_get_a_turn_is_told_to_come_back(world: World) -> None:
    slots: asyncio.Semaphore = world.app.state.push_slots
    patience = world.app.state.push_patience
    taken = 0
    while not slots.locked():
        await slots.acquire()
        taken += 1
    world.app.state.push_patience = 0.001
    try:
        pushed = await push(world, [row()], query="?dry_run=true")
        checked = await check(world)
    finally:
        world.app.state.push_patience = patience
        for _ in range(taken):
            slots.release()

    for answer in (pushed, checked):
        assert (answer.status_code, problem(answer)["type"]) == (503, "/problems/too-many-pushes")
        assert int(answer.headers["retry-after"]) > 0
    assert (await push(world, [row()], query="?dry_run=true")).status_code == 200
    assert (await check(world)).status_code == 200
