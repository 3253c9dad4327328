"""A regional provider (synthetic), and districts that let it deliver for them."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import httpx

from tests.access.callers import PROVIDER
from tests.factories import World
from tests.intake.pushes import ILM_KREIS

ZONE = ZoneInfo("Europe/Berlin")


def day(ahead: int = 0) -> str:
    """A day as the service counts them, so many days from now."""
    return (datetime.now(UTC).astimezone(ZONE).date() + timedelta(days=ahead)).isoformat()


async def provider(world: World) -> dict[str, str]:
    return await world.key("provider", name=PROVIDER)


async def ask_for(
    world: World, ags: str, key: dict[str, str] | None = None, **members: Any
) -> httpx.Response:
    """Ask to grant a delegation, as the district itself unless another key is given."""
    await provider(world)
    body = {"provider": PROVIDER, "valid_until": day(365), **members}
    headers = await world.key("district", ags) if key is None else key
    return await world.client.post(f"/v1/districts/{ags}/delegations", json=body, headers=headers)


async def granted(world: World, ags: str = ILM_KREIS, **members: Any) -> dict[str, Any]:
    """A delegation that is expected to be granted."""
    answer = await ask_for(world, ags, **members)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def take_back(
    world: World, delegation: dict[str, Any], key: dict[str, str] | None = None
) -> httpx.Response:
    """Revoke a delegation, as the district that granted it unless another key is given."""
    headers = await world.key("district", delegation["district"]) if key is None else key
    return await world.client.delete(f"/v1/delegations/{delegation['id']}", headers=headers)
