"""The profile on the present territory: every cell what its indicator's own view says there."""

from http import HTTPStatus

import pytest

from tests.asking import got
from tests.comparison.test_profile import INDICATOR, by_code, of
from tests.factories import World

EISENACH, WARTBURG = "16056", "16063"
CURRENT = {"territory": "current"}
PATH = "/v1/comparisons/districts/{}"


@pytest.mark.parametrize("period", ["2018", None])
async def test_every_cell_is_the_one_that_the_view_of_its_indicator_shows(
    world: World, period: str | None
) -> None:
    asked = {**CURRENT, **({"period": period} if period else {})}
    found = await got(world, PATH.format(WARTBURG), asked)
    assert found["territory"] == "current"
    assert any("heutigen Gebietsstand" in note for note in found["notes"])
    cells, refused = 0, set()
    for one in found["indicators"]:
        code = one["indicator"]["code"]
        answer = await world.client.get(INDICATOR.format(code), params=asked)
        if answer.status_code == HTTPStatus.CONFLICT:
            # A difference of rates: refused alone, among many a cell without value.
            refused.add(code)
            assert one["cell"] is None
            continue
        alone = answer.json()
        shown = next((row for row in alone["districts"] if row["ags"] == WARTBURG), None)
        assert one["cell"] == shown, code
        assert one["missing"] == of(alone["missing"], WARTBURG), code
        for same in ("period", "basis", "territory_date", "state", "distribution"):
            assert one[same] == alone[same], (code, same)
        cells += one["cell"] is not None
    assert cells >= 5
    assert refused == {
        one["indicator"]["code"]
        for one in found["indicators"]
        if one["indicator"]["kind"] == "difference"
    }


async def test_a_former_district_has_no_place_on_it(world: World) -> None:
    found = await got(world, PATH.format(EISENACH), {**CURRENT, "tier": "core"})
    assert {one["cell"] for one in found["indicators"]} == {None}
    reasons = {one["missing"]["reason"] for one in found["indicators"]}
    assert reasons == {"not_on_territory"}


async def test_its_trends_are_those_of_the_series_there(world: World) -> None:
    told = by_code(
        await got(world, PATH.format(WARTBURG), {**CURRENT, "tier": "core", "trend": "true"})
    )
    for code in ("DEM-01", "DEM-03"):
        one = told[code]
        asked = {**CURRENT, "basis": one["basis"], "to": one["period"], "district": WARTBURG}
        series = await got(world, INDICATOR.format(code) + "/series", asked)
        of_series, here = series["districts"][0]["trend"], one["trend"]
        assert here | {"significant_after_bh": None} == of_series | {"significant_after_bh": None}


@pytest.mark.parametrize(
    "asked",
    [
        {"territory": "current", "territory_date": "2017-12-31", "period": "2018"},
        {"territory_date": "2018-12-31"},
    ],
)
async def test_a_territory_is_named_as_in_the_view_of_one_indicator(
    world: World, asked: dict[str, str]
) -> None:
    codes = ["DEM-01", "DEM-03", "REF-05"]
    matrix = await got(world, "/v1/comparisons/matrix", {**asked, "indicator": codes})
    profile = by_code(await got(world, PATH.format(EISENACH), {**asked, "tier": "core"}))
    row = [one["ags"] for one in matrix["districts"]].index(EISENACH)
    for place, code in enumerate(codes):
        alone = await got(world, INDICATOR.format(code), asked)
        assert alone["territory_date"] == asked["territory_date"]
        shown = next((one for one in alone["districts"] if one["ags"] == EISENACH), None)
        column, entry = matrix["indicators"][place], profile[code]
        for same in ("period", "basis", "territory_date", "state", "distribution"):
            assert column[same] == entry[same] == alone[same], (code, same)
        assert entry["cell"] == shown
        cell = matrix["cells"][row][place]
        assert cell == (shown and {name: shown[name] for name in cell})
