"""Goals and measures as tests send them; synthetic, like everything they say."""

from typing import Any

import httpx

from tests.asking import problem
from tests.factories import World

ILM_KREIS = "16070"
GOAL: dict[str, Any] = {
    "level": "strategic_goal",
    "text_de": "Synthetisches Ziel.",
    "field_codes": ["education"],
    "visibility": "public",
}
MEASURE: dict[str, Any] = {
    "title_de": "Synthetische Maßnahme",
    "field_codes": ["education"],
    "visibility": "public",
}


def path(what: str, ags: str = ILM_KREIS) -> str:
    return f"/v1/districts/{ags}/{what}"


async def put(
    world: World, what: str, said: dict[str, Any], ags: str = ILM_KREIS, **headers: str
) -> httpx.Response:
    """A district stores `goals/1` or `measures/1`, or tells of a day of it."""
    sent = {**await world.key("district", ags), **headers}
    return await world.client.put(path(what, ags), json=said, headers=sent)


async def stored(
    world: World, what: str, said: dict[str, Any], ags: str = ILM_KREIS, **headers: str
) -> Any:
    """The same where it is expected to work."""
    answer = await put(world, what, said, ags, **headers)
    assert answer.status_code in (200, 201), answer.text
    return answer.json()


async def told(world: World, what: str, on_date: str, status: str, **more: Any) -> Any:
    """A day of the course of an entry."""
    ags = more.pop("ags", ILM_KREIS)
    return await stored(world, f"{what}/events/{on_date}", {"status": status, **more}, ags)


def faults(answer: httpx.Response) -> list[tuple[str, str]]:
    """Where what does not fit stands, and what it is."""
    return [(one["pointer"], one["code"]) for one in problem(answer)["errors"]]
