"""Meetings as tests send them; synthetic, like everything they say."""

from itertools import count
from typing import Any

import httpx

from tests.factories import World

MEETINGS = "/v1/meetings"
SYNTHETIC: dict[str, Any] = {
    "quarter": "2099-Q4",
    "on_date": "2099-12-01",
    "starts": "10:00",
    "ends": "15:00",
    "place_de": "Erfurt",
    "online": True,
    "title_de": "Arbeitskreis (synthetisch)",
    "items": [
        {
            "title_de": "Beschäftigung",
            "kind": "comparison",
            "links": [{"path": "/v1/comparisons/indicators/EMP-02?district=16070&period=2018"}],
        },
        {
            "title_de": "Leitfaden",
            "kind": "document",
            "links": [
                {
                    "url": "https://example.org/leitfaden.pdf",
                    "title": "Leitfaden",
                    "licence": "CC BY 4.0",
                }
            ],
        },
    ],
}


async def send(
    world: World, verb: str, path: str, said: Any, role: str = "working_group", **headers: str
) -> httpx.Response:
    """What the moderator or, by its key, a district sends."""
    ags = role if role.isdigit() else None
    key = await world.key("district" if ags else role, ags)
    return await world.client.request(verb, path, json=said, headers={**key, **headers})


# The same meeting sent again is no other one.
NUMBERS = count(1)


async def made(world: World, **members: Any) -> dict[str, Any]:
    """A meeting that is like no other, or as the members say; in the quarter of its day."""
    said = SYNTHETIC | {"note_de": f"Nr. {next(NUMBERS)}"} | members
    year, month, _ = said["on_date"].split("-")
    said["quarter"] = f"{year}-Q{(int(month) + 2) // 3}"
    answer = await send(world, "POST", MEETINGS, said)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def follow_up(world: World, meeting: str, **members: Any) -> dict[str, Any]:
    """A follow-up of a meeting, or as the members say."""
    said = {"task_de": "Vordruck schicken (synthetisch).", "owner_ags": "16070"} | members
    answer = await send(world, "POST", f"{MEETINGS}/{meeting}/follow-ups", said)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found
