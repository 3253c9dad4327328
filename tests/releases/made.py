"""What the tests of releases share: making one, and reading what was corrected in it since."""

from typing import Any

import httpx

from tests.factories import World

BODY = {"title": "Arbeitskreis (synthetisch)", "quarter": "2026-Q4", "framework": "2026.1"}


async def post(
    world: World, body: dict[str, Any] | None = None, role: str = "steward", **headers: str
) -> httpx.Response:
    key = await world.key(role)
    sent = BODY if body is None else body
    return await world.client.post("/v1/releases", json=sent, headers={**key, **headers})


async def made(world: World, **members: Any) -> dict[str, Any]:
    """A release of now, or as the members say."""
    answer = await post(world, BODY | members)
    assert answer.status_code == 201, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def since(
    world: World,
    release: dict[str, Any],
    role: str = "working_group",
    ags: str | None = None,
    /,
    **query: str,
) -> list[dict[str, Any]]:
    """The notices of a release, as this caller reads them."""
    answer = await world.client.get(
        f"/v1/releases/{release['id']}/revisions", params=query, headers=await world.key(role, ags)
    )
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


def told(items: list[dict[str, Any]]) -> list[tuple[Any, ...]]:
    """Outcome, and the value or the reason for none, before and after."""

    def shown(side: dict[str, Any] | None) -> Any:
        return side and (side["missing"] or side["value"])

    return [(one["outcome"], shown(one["before"]), shown(one["after"])) for one in items]
