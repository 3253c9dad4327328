"""Looks at answers: which came from the service's memory, and what they say."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from tests.factories import World, serving
from tests.intake.pushes import ILM_KREIS

VALUES = f"/v1/observations?indicator=LEG-01&district={ILM_KREIS}&supplier=district"
COMPARISON = "/v1/comparisons/indicators/DEM-03?period=2018"


def kept(answer: httpx.Response) -> bool:
    """Whether the service gave the answer again instead of asking the database."""
    assert answer.status_code in (200, 304), answer.text
    return "cache-status" in answer.headers


async def values(world: World, key: dict[str, str]) -> tuple[list[Any], bool]:
    """The synthetic values of one district, and whether the answer was kept."""
    answer = await world.client.get(VALUES, headers=key)
    return [one["value"] for one in answer.json()["items"]], kept(answer)


async def warmed(world: World, key: dict[str, str]) -> list[Any]:
    """The same, from an answer that is kept from now on."""
    # What this process has written itself is announced to it as well, and ends what it has kept.
    await world.told()
    first, _ = await values(world, key)
    again, remembered = await values(world, key)
    assert remembered
    assert again == first
    return again


@asynccontextmanager
async def beside(world: World) -> AsyncIterator[World]:
    """A second process of the service on the same database, with keys of its own."""
    async with serving(world) as other:
        yield other
