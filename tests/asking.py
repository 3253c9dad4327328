"""Requests the way tests put them: what is expected to work, and what to be refused by name."""

from collections.abc import Mapping, Sequence
from typing import Any

import httpx

from tests.factories import World

Params = Mapping[str, int | Sequence[str]]
# By their ETags.
DOCUMENTS: dict[str, dict[str, Any]] = {}


async def got(world: World, path: str, params: Params | None = None, **headers: str) -> Any:
    """The JSON of an answer that is expected to be 200."""
    answer = await world.client.get(path, params=params, headers=headers)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def document(world: World) -> dict[str, Any]:
    """The published document: fetched each time, and read once as long as it is the same."""
    seen = {"If-None-Match": ", ".join(DOCUMENTS)} if DOCUMENTS else {}
    answer = await world.client.get("/openapi.json", headers=seen)
    etag = answer.headers["etag"]
    if answer.status_code != 304:
        assert answer.status_code == 200, answer.text
        DOCUMENTS[etag] = answer.json()
    return DOCUMENTS[etag]


async def refused(world: World, path: str, params: Params | None = None, **headers: str) -> Any:
    """The problem of an answer that is expected to be a refusal, checked for its form."""
    answer = await world.client.get(path, params=params, headers=headers)
    return problem(answer)


def problem(answer: httpx.Response) -> Any:
    """The body of a refusal; RFC 9457 in form, and complete."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    body = answer.json()
    assert body["type"].startswith("/problems/")
    assert body["status"] == answer.status_code
    assert body["title"]
    assert body["detail"]
    assert body["instance"] == answer.request.url.path
    return body


async def pages(world: World, path: str, params: Params, **headers: str) -> list[Any]:
    """All items of a list, fetched page by page along its `Link` header."""
    items: list[Any] = []
    answer = await world.client.get(path, params=params, headers=headers)
    while True:
        assert answer.status_code == 200, answer.text
        items += answer.json()["items"]
        if "next" not in answer.links:
            assert answer.json()["next"] is None
            return items
        answer = await world.client.get(answer.links["next"]["url"], headers=headers)
