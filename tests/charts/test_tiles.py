"""Tile maps: every district of every day has one place, and neighbours stay near each other."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import pytest

from app.load.files import DATA, table
from tests.asking import refused
from tests.charts.seen import INDICATOR, SHARE, spec_of, values
from tests.factories import World

# Where two districts really share a border, by the maps of the land survey (VG250, 2023).
NEIGHBOURS = {
    ("16051", "16071"), ("16055", "16071"), ("16052", "16076"), ("16061", "16064"),
    ("16061", "16065"), ("16062", "16065"), ("16063", "16067"), ("16064", "16068"),
    ("16065", "16068"), ("16066", "16054"), ("16069", "16072"), ("16070", "16073"),
    ("16053", "16074"), ("16054", "16069"), ("16054", "16070"), ("16064", "16067"),
}  # fmt: skip


# The same for Niedersachsen.
FURTHER = {
    ("03352", "03359"), ("03359", "03357"), ("03353", "03355"), ("03355", "03360"),
    ("03354", "03360"), ("03358", "03351"), ("03351", "03151"), ("03151", "03103"),
    ("03103", "03154"), ("03101", "03158"), ("03102", "03158"), ("03157", "03241"),
    ("03241", "03254"), ("03257", "03252"), ("03254", "03255"), ("03155", "03159"),
    ("03153", "03155"), ("03402", "03452"), ("03452", "03462"), ("03405", "03455"),
    ("03454", "03456"), ("03454", "03459"), ("03404", "03459"), ("03453", "03460"),
    ("03401", "03458"), ("03403", "03451"), ("03251", "03256"), ("03256", "03361"),
}  # fmt: skip
STATES = sorted(one.parent.name for one in DATA.glob("*/district_version.csv"))


@pytest.mark.parametrize("state", STATES)
def test_each_district_of_each_state_has_one_tile_to_itself(state: str) -> None:
    versions = table(DATA / state / "district_version.csv")
    tiles = table(DATA / state / "tile_grid.csv")
    days = {str(row["valid_from"]) for row in versions}
    for day in [*sorted(day for day in days if day >= "1998-01-01"), "2026-11-22"]:
        there = {row["ags"] for row in versions if _stands(row, day)}
        placed = [row for row in tiles if _stands(row, day)]
        assert sorted(str(row["ags"]) for row in placed) == sorted(map(str, there)), day
        assert len({(row["tile_row"], row["tile_column"]) for row in placed}) == len(placed)
    found = {row["ags"]: (int(row["tile_row"] or 0), int(row["tile_column"] or 0)) for row in tiles}
    apart = {
        pair
        for pair in NEIGHBOURS | FURTHER
        if pair[0] in found
        and max(abs(a - b) for a, b in zip(found[pair[0]], found[pair[1]], strict=True)) > 1
    }
    assert apart == set()


def _stands(row: Mapping[str, str | None], day: str) -> bool:
    return (row["valid_from"] or "") <= day <= (row["valid_to"] or "9999")


async def grid(world: World, day: str) -> dict[str, tuple[int, int]]:
    rows: Sequence[Any] = await world.sql(
        "SELECT ags, tile_row, tile_column FROM district_tile WHERE valid @> CAST(:day AS date)",
        {"day": date.fromisoformat(day)},
    )
    return {row["ags"]: (row["tile_row"], row["tile_column"]) for row in rows}


async def test_every_district_has_its_place_on_every_day_since_1998(world: World) -> None:
    for day in ("1998-01-01", "2018-12-31", "2021-06-30", "2021-07-01", "2026-11-22"):
        there = await world.sql(
            "SELECT ags FROM district_version WHERE valid @> CAST(:day AS date)",
            {"day": date.fromisoformat(day)},
        )
        placed = await grid(world, day)
        assert set(placed) == {row["ags"] for row in there}
        assert len(set(placed.values())) == len(placed)


async def test_the_map_shows_the_districts_of_its_day(world: World) -> None:
    spec = await spec_of(world, INDICATOR, **SHARE, chart="map")
    tiles = [row for row in values(spec) if "figure" in row]
    assert len(tiles) == 22
    assert not any("Eisenach" in "".join(row["name"]) for row in tiles)
    before = {"period": "2018", "territory_date": "2018-12-31", "chart": "map"}
    spec = await spec_of(world, "/v1/comparisons/indicators/DEM-01", **before)
    tiles = [row for row in values(spec) if "figure" in row]
    assert ["Eisenach"] in [row["name"] for row in tiles]


async def test_a_state_without_a_map_says_so(fresh: World) -> None:
    await fresh.sql("DELETE FROM district_tile")
    body = await refused(fresh, INDICATOR, {**SHARE, "chart": "map", "format": "svg"})
    assert (body["status"], body["reason"]) == (409, "no_tile_grid")
    assert "chart=dots" in body["detail"]
