"""Looks into charts: specifications as they go out, and what can be seen in a drawn one."""

from collections.abc import Iterator, Sequence
from typing import Any

from tests.factories import World

INDICATOR = "/v1/comparisons/indicators/DEM-03"
SHARE = {"period": "2018"}


def german(value: float, places: int = 2) -> str:
    """A small number as it is written in a picture."""
    return f"{value:.{places}f}".replace(".", ",")


async def spec_of(world: World, path: str, **params: str | Sequence[str]) -> dict[str, Any]:
    """The specification that the service would draw."""
    answer = await world.client.get(path, params={**params, "format": "vega"})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "application/vnd.vegalite.v6+json"
    found: dict[str, Any] = answer.json()
    return found


def nodes(part: Any) -> Iterator[dict[str, Any]]:
    """Every object of a specification."""
    if isinstance(part, dict):
        yield part
        for one in part.values():
            yield from nodes(one)
    elif isinstance(part, list):
        for one in part:
            yield from nodes(one)


def values(spec: dict[str, Any]) -> list[dict[str, Any]]:
    """Every row of data inside, of all layers."""
    return [row for node in nodes(spec) for row in node.get("values", []) if isinstance(row, dict)]


def caption(spec: dict[str, Any]) -> str:
    """The text below the picture, its lines joined."""
    return " ".join(row["line"] for row in values(spec) if "line" in row)
