"""The matrix: its cells are those of the indicators' views, every empty one has its reason."""

from typing import Any

import pytest

from tests.asking import got, refused
from tests.comparison.test_tables import table
from tests.factories import World

PATH = "/v1/comparisons/matrix"
INDICATOR = "/v1/comparisons/indicators/{}"
Row = dict[str, Any]


async def test_every_cell_is_the_one_that_the_view_of_its_indicator_shows(world: World) -> None:
    found = await got(world, PATH)
    districts = [one["ags"] for one in found["districts"]]
    gone = {(one["ags"], one["indicator"]): one for one in found["missing"]}
    seen = set()
    for place, column in enumerate(found["indicators"]):
        code = column["code"]
        alone = await got(world, INDICATOR.format(code))
        for same in ("period", "basis", "territory_date", "state", "distribution", "breakdown"):
            assert column[same] == alone[same], (code, same)
        shown = {row["ags"]: row for row in alone["districts"]}
        reasons = {row["ags"]: row["reason"] for row in alone["missing"]}
        for ags, cells in zip(districts, found["cells"], strict=True):
            if cell := cells[place]:
                seen.add(code)
                assert cell == {name: shown[ags][name] for name in cell}
                assert (ags, code) not in gone
            else:
                reason = reasons.get(ags, "not_on_territory")
                assert gone[ags, code]["reason"] == reason
                assert gone[ags, code]["detail"]
    assert {"DEM-01", "DEM-03", "EMP-05"} <= seen


async def test_on_the_present_territory_the_cells_are_those_of_the_views_too(world: World) -> None:
    asked: Row = {"territory": "current", "period": "2018"}
    codes = ["DEM-01", "DEM-03", "REF-05"]
    found = await got(world, PATH, {**asked, "indicator": codes})
    assert found["territory"] == "current"
    assert any("heutigen Gebietsstand" in note for note in found["notes"])
    assert "16056" not in [one["ags"] for one in found["districts"]]
    for place, code in enumerate(codes):
        alone = await got(world, INDICATOR.format(code), asked)
        assert found["indicators"][place]["state"] == alone["state"]
        shown = {row["ags"]: row for row in alone["districts"]}
        for row, cells in zip(found["districts"], found["cells"], strict=True):
            assert (cells[place] is None) is (row["ags"] not in shown)
            if cell := cells[place]:
                assert cell == {name: shown[row["ags"]][name] for name in cell}


async def test_rows_go_by_name_and_columns_by_framework(world: World) -> None:
    found = await got(world, PATH)
    listed = (await got(world, "/v1/indicators", {"tier": "core"}))["items"]
    assert [one["code"] for one in found["indicators"]] == [one["code"] for one in listed]
    every = (await got(world, "/v1/districts"))["items"]
    # Eisenach stands in the table of the register figures of 2018.
    assert [one["ags"] for one in found["districts"]] == [one["ags"] for one in every]
    backwards = await got(
        world,
        PATH,
        {"indicator": ["EMP-05", "DEM-01"], "district": ["16051", "16070", "16055"]},
    )
    assert [one["code"] for one in backwards["indicators"]] == ["DEM-01", "EMP-05"]
    names = [one["name"] for one in backwards["districts"]]
    assert names == ["Erfurt", "Ilm-Kreis", "Weimar"]


async def test_choosing_districts_changes_no_number(world: World) -> None:
    asked: Row = {"indicator": ["DEM-03", "REF-05"], "period": "2018"}
    whole = await got(world, PATH, asked)
    some = await got(world, PATH, {**asked, "district": ["16056", "16070"]})
    assert some["indicators"] == whole["indicators"]
    ilm_kreis = [one["ags"] for one in whole["districts"]].index("16070")
    assert some["cells"] == [[None, None], whole["cells"][ilm_kreis]]
    assert [(one["ags"], one["indicator"], one["reason"]) for one in some["missing"]] == [
        ("16056", "DEM-03", "not_on_territory"),
        ("16056", "REF-05", "not_on_territory"),
    ]


async def test_a_period_that_an_indicator_does_not_have_leaves_its_column_empty(
    world: World,
) -> None:
    asked: Row = {"indicator": "DEM-03", "district": "16070", "period": "2018-Q1"}
    found = await got(world, PATH, asked)
    assert found["cells"] == [[None]]
    assert [one["reason"] for one in found["missing"]] == ["no_such_period"]
    assert found["indicators"][0]["state"] is None


@pytest.mark.parametrize(
    ("params", "status", "named"),
    [
        ({"indicator": ["DEM-03", "DEM-99"]}, 422, "DEM-99"),
        ({"indicator": "L16070-99"}, 404, "L16070-99"),
        ({"district": "99999"}, 422, "99999"),
        ({"district": "16070", "state": "17"}, 422, "17"),
        ({"tier": "core"}, 422, "tier"),
        ({"indicator": [f"DEM-{n:02}" for n in range(61)]}, 422, "61"),
        ({"district": [f"16{n:03}" for n in range(501)]}, 422, "501"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(
    world: World, params: Row, status: int, named: str
) -> None:
    body = await refused(world, PATH, params)
    assert body["status"] == status
    assert named in body["detail"]


async def test_the_table_has_a_line_per_indicator_and_district(world: World) -> None:
    asked = {"indicator": "DEM-02", "period": "2018"}
    found = await got(world, PATH, asked)
    rows = await table(world, PATH, "csv", **asked)
    assert [row["ags"] for row in rows] == [one["ags"] for one in found["districts"]]
    for row, (cell,) in zip(rows, found["cells"], strict=True):
        assert row["value"] == (str(cell["value"]) if cell else "")
        assert bool(row["missing"]) is (cell is None)
