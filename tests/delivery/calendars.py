"""What the tests of owed and delivered share: a short synthetic calendar, and looks at it."""

from collections.abc import Sequence
from typing import Any

import httpx

from tests.factories import World

PATH = "/v1/frameworks/2026.1/obligations"
STATUS = "/v1/delivery-status"


def entry(**members: Any) -> dict[str, Any]:
    """A synthetic entry about a year for which Thüringen's data hold no such value."""
    return {"indicator": "LEG-01", "period": "2020", "due_on": "2099-09-30"} | members


async def set_calendar(
    world: World, rows: Sequence[dict[str, Any]], key: dict[str, str] | None = None
) -> httpx.Response:
    """Set the calendar in place of the one that stands; without `key`, as the steward."""
    key = await world.key("steward") if key is None else key
    etag = (await world.client.get(PATH, params={"limit": 1})).headers["etag"]
    headers = {**key, "If-Match": etag}
    return await world.client.put(PATH, json={"rows": list(rows)}, headers=headers)


async def status(
    world: World, role: str = "working_group", ags: str | None = None, **query: Any
) -> dict[str, Any]:
    answer = await world.client.get(STATUS, params=query, headers=await world.key(role, ags))
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def of_district(world: World, ags: str, role: str = "working_group", **query: Any) -> Any:
    """What the status says of one district, by indicator and period."""
    found = await status(world, role, None, district=ags, **query)
    return {(item["indicator"], item["period"]): item for item in found["items"]}
