"""The indicator view drawn: real figures of Thüringen as dots, funnel and tile map."""

import re
from typing import Any

import pytest

from tests.asking import got, refused
from tests.charts.seen import INDICATOR, SHARE, caption, german, nodes, spec_of, values
from tests.factories import World

CHARTS = ("dots", "funnel", "map")


def shown(spec: dict[str, Any], district: dict[str, Any]) -> tuple[Any, Any]:
    """Value and interval of a district as they stand in the data of the picture."""
    (row,) = [row for row in values(spec) if plain(row.get("name")) == plain(district["name"])]
    if "limits" in row:
        return row["figure"], " ".join(row["limits"])
    return row["value"], [row["low"], row["high"]]


def plain(name: Any) -> str:
    return "".join(name or "").replace(" ", "")


@pytest.mark.parametrize("chart", CHARTS)
async def test_every_value_and_every_interval_is_drawn(world: World, chart: str) -> None:
    view = await got(world, INDICATOR, SHARE)
    spec = await spec_of(world, INDICATOR, **SHARE, chart=chart)
    assert len(view["districts"]) == 22
    for one in view["districts"]:
        value, limits = one["value"], one["ci95"]
        expected = (german(value), " bis ".join(german(end) for end in limits))
        assert shown(spec, one) == (expected if chart == "map" else (value, limits))


@pytest.mark.parametrize("chart", CHARTS)
async def test_a_picture_says_in_german_what_it_shows(world: World, chart: str) -> None:
    spec = await spec_of(world, INDICATOR, **SHARE, chart=chart)
    assert " ".join(spec["title"]["text"]).startswith("Ausländeranteil (Fortschreibung), 2018")
    said = " ".join([*spec["title"]["subtitle"], caption(spec)])
    for part in ("Bevölkerungsfortschreibung", "Gebietsstand 31.12.2021", "Quelle: INKAR"):
        assert part in said
    assert re.search(r"Rahmenedition 2026\.1 · Datenstand \d\d\.\d\d\.\d{4} \d\d:\d\d UTC", said)
    # Read out instead of seen: everything in one text.
    assert "Ilm-Kreis 6,11 (5,97 bis 6,26)" in spec["description"]
    assert not re.search(r"\b(besser|schlechter|schlecht|gut|Rang|Spitze|Schlusslicht)\b", said)
    assert [node for node in nodes(spec) if {"url", "href"} & node.keys()] == []


async def test_rows_stand_by_name_and_the_state_is_named(world: World) -> None:
    view = await got(world, INDICATOR, SHARE)
    spec = await spec_of(world, INDICATOR, **SHARE)
    named = [node for node in nodes(spec) if node.get("field") == "name" and node.get("scale")]
    (domain,) = {tuple(node["scale"]["domain"]) for node in named}
    assert list(domain) == [one["name"] for one in view["districts"]]
    (line,) = [row for row in values(spec) if row.get("said", "").startswith("Thüringen")]
    assert line == {
        "at": view["state"]["value"],
        "low": view["state"]["ci95"][0],
        "high": view["state"]["ci95"][1],
        "said": f"Thüringen {german(view['state']['value'])}",
    }


async def test_who_is_missing_is_named_with_the_reason(world: World) -> None:
    path = "/v1/comparisons/indicators/EDU-09"
    view = await got(world, path)
    assert len(view["missing"]) >= 9
    for chart in ("dots", "map"):
        said = caption(await spec_of(world, path, chart=chart))
        assert "Ohne vergleichbaren Wert" in said
        assert "trifft nicht zu: " in said
        assert [one["name"] for one in view["missing"] if one["name"] not in said] == []


async def test_what_cannot_be_drawn_is_refused_by_name(world: World) -> None:
    people = "/v1/comparisons/indicators/DEM-01"
    no_denominators = "/v1/comparisons/indicators/EDU-09"
    nothing = "/v1/comparisons/indicators/HEA-01"
    for path, asked, reason in (
        (people, {"chart": "funnel"}, "no_denominators"),
        (no_denominators, {"chart": "funnel"}, "no_denominators"),
        (nothing, {}, "no_values"),
    ):
        body = await refused(world, path, {**asked, "format": "svg"})
        assert (body["status"], body["type"], body["reason"]) == (
            *(409, "/problems/picture-not-possible"),
            reason,
        )
    body = await refused(world, INDICATOR, {"chart": "map"})
    assert (body["status"], body["errors"][0]["code"]) == (422, "needs_picture")
    body = await refused(world, INDICATOR, {"chart": "pie", "format": "svg"})
    assert body["status"] == 422
    # Views without a picture offer none.
    for path in ("/v1/districts", "/v1/comparisons/concepts", "/v1/observations"):
        assert (await refused(world, path, {"format": "svg"}))["status"] == 422
        assert (await refused(world, path, Accept="image/svg+xml"))["status"] == 406
