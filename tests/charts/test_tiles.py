"""The tile map of Thüringen: every district of every day has one place, and others have none."""

from collections.abc import Sequence
from datetime import date
from typing import Any

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


async def test_neighbours_on_the_land_mostly_touch_on_the_map(world: World) -> None:
    placed = await grid(world, "2026-11-22")
    apart = {
        pair: [abs(a - b) for a, b in zip(placed[pair[0]], placed[pair[1]], strict=True)]
        for pair in NEIGHBOURS
    }
    assert {pair for pair, way in apart.items() if max(way) > 1} == set()


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
