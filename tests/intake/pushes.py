"""What the tests of pushing share: rows as districts send them, and looks at what they left."""

import json
from collections.abc import Mapping
from typing import Any

import httpx

from tests.factories import Database, World

EISENACH, ILM_KREIS, GERA = "16056", "16070", "16052"
JSON = {"Content-Type": "application/json"}
# The brochure's figures for Eisenach, as the published document shows them.
_FIGURE = {"indicator": "DEM-02", "period": "2018", "basis": "azr", "territory_date": "2018-12-31"}
EISENACH_2018: list[dict[str, Any]] = [
    {**_FIGURE, "value": 3571},
    {**_FIGURE, "value": 2028, "breakdown": {"sex": "male"}},
    {**_FIGURE, "value": 1542, "breakdown": {"sex": "female"}},
]
STOCK = """
SELECT observations, superseded,
       (SELECT count(*) FROM submission) AS submissions,
       (SELECT count(*) FROM audit_event WHERE action <> 'key_created') AS audit_events,
       at, version
FROM clock,
     (SELECT count(*) AS observations, count(superseded_at) AS superseded FROM observation) AS told
"""


def row(**members: Any) -> dict[str, Any]:
    """A synthetic row on a year for which Thüringen's data hold no such value."""
    return {"indicator": "LEG-01", "period": "2020", "value": 480} | members


async def push(
    world: World,
    rows: list[Any],
    ags: str = ILM_KREIS,
    *,
    key: Mapping[str, str] | None = None,
    query: str = "",
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    """Push rows; without `key`, as the district itself."""
    body = json.dumps({"rows": rows})
    return await push_body(world, body, ags, key=key, query=query, headers=headers)


async def push_body(
    world: World,
    body: str | bytes,
    ags: str = ILM_KREIS,
    *,
    key: Mapping[str, str] | None = None,
    query: str = "",
    headers: Mapping[str, str] | None = None,
) -> httpx.Response:
    key = await world.key("district", ags) if key is None else key
    return await world.client.post(
        f"/v1/districts/{ags}/submissions{query}",
        content=body,
        headers={**JSON, **key, **(headers or {})},
    )


async def read(
    world: World, path: str, key: Mapping[str, str] | None = None, /, **query: str
) -> httpx.Response:
    return await world.client.get(path, headers=dict(key or {}), params=query)


async def seen(
    world: World, key: Mapping[str, str] | None = None, /, **query: str
) -> list[dict[str, Any]]:
    """The values that a caller finds."""
    answer = await read(world, "/v1/observations", key, **query)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def stock(database: Database) -> dict[str, Any]:
    """How much is stored, and where the clock stands: the same before and after means no trace."""
    return dict((await database.sql(STOCK))[0])


def codes(answer: httpx.Response) -> list[tuple[int, str, str]]:
    """Row, pointer below the row, and code of every finding."""
    return [
        (one["row"], one["pointer"].removeprefix(f"/rows/{one['row'] - 1}"), one["code"])
        for one in answer.json()["findings"]
    ]
