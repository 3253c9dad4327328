"""Monitoring plans as a district sends them; sources and deviations are synthetic."""

from typing import Any

import httpx

from tests.factories import World
from tests.intake.pushes import ILM_KREIS

PATH = f"/v1/districts/{ILM_KREIS}/monitoring-plan"
EVERY_YEAR: dict[str, Any] = {
    "indicator": "DEM-03",
    "valid_from": "2015",
    "source_de": "Melderegister",
    "deviations": ["source"],
    "deviation_de": "Aus dem eigenen Register.",
    "contact_function": "Stabsstelle Integration",
}
SINCE_2019 = {
    "indicator": "DEM-03",
    "valid_from": "2019",
    "source_de": "Fortschreibung",
    "deviations": [],
}


async def put(world: World, entries: list[Any], **headers: str) -> httpx.Response:
    key = await world.key("district", ILM_KREIS)
    return await world.client.put(PATH, json={"entries": entries}, headers={**key, **headers})


async def replaced(world: World, entries: list[Any]) -> httpx.Response:
    """The answer to a plan that takes the place of the one that stands."""
    key = await world.key("district", ILM_KREIS)
    etag = (await world.client.get(PATH, headers=key)).headers["etag"]
    answer = await put(world, entries, **{"If-Match": etag})
    assert answer.status_code == 200, answer.text
    return answer
