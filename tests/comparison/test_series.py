"""One indicator over time: the cells of the comparison, with breaks, reasons and trends beside."""

import csv
import io
from typing import Any

import numpy as np
import pytest
from scipy.stats import kendalltau, theilslopes
from statsmodels.regression.linear_model import WLS

from tests.asking import got, refused
from tests.factories import World
from tests.intake.pushes import ILM_KREIS

VIEW = "/v1/comparisons/indicators/{}"
SERIES = VIEW + "/series"
EISENACH, WARTBURGKREIS, GOTHA = "16056", "16063", "16067"
POINT = ("value", "numerator", "denominator", "ci95", "versus_state", "signal", "quartile")


async def series(world: World, code: str, **params: Any) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, SERIES.format(code), params)
    return found


def by_ags(found: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {row["ags"]: row for row in found["districts"]}


async def test_a_point_is_the_cell_of_the_comparison(world: World) -> None:
    found = await series(world, "DEM-03", **{"from": "2016"})
    for period in ("2016", "2019"):
        single = await got(world, VIEW.format("DEM-03"), {"period": period})
        cells = {row["ags"]: row for row in single["districts"]}
        for ags, row in by_ags(found).items():
            (point,) = [one for one in row["points"] if one["period"] == period]
            shared = point.keys() & cells[ags].keys()
            assert shared > {*POINT, "percentile", "flags", "territory_date", "p_value"}
            assert {name: point[name] for name in shared} == {
                name: cells[ags][name] for name in shared
            }
        (state,) = [one for one in found["state"]["points"] if one["period"] == period]
        told = {name: value for name, value in single["state"].items() if name != "code"}
        assert {name: state[name] for name in told} == told


async def test_the_trend_of_unemployment_is_what_scipy_says(world: World) -> None:
    found = await series(world, "EMP-05")
    assert found["periods"] == [str(year) for year in range(2000, 2020)]
    assert len(found["districts"]) == 22
    for row in found["districts"]:
        values = [point["value"] for point in row["points"]][-5:]
        trend = row["trend"]
        assert trend["method"] == "theil_sen"
        assert (trend["from"], trend["to"]) == ("2015", "2019")
        assert trend["slope"] == pytest.approx(theilslopes(values, range(5)).slope, abs=1e-6)
        assert trend["p_value"] == pytest.approx(kendalltau(range(5), values).pvalue, rel=5e-4)
        assert trend["significant"] is (trend["p_value"] < 0.05)


async def test_the_trend_of_a_share_is_weighted_by_its_counts(world: World) -> None:
    found = await series(world, "DEM-03")
    for row in [*found["districts"], found["state"]]:
        points = row["points"][-5:]
        errors = [(one["ci95"][1] - one["ci95"][0]) / 3.919927969080108 for one in points]
        design = np.column_stack([np.ones(5), np.arange(5)])
        values = [one["value"] for one in points]
        fit = WLS(values, design, weights=1 / np.array(errors) ** 2).fit()
        assert row["trend"]["method"] == "weighted_slope"
        assert row["trend"]["slope"] == pytest.approx(fit.params[1], abs=2e-5)
    # The state before 2014 has no figure: its source gives none, the districts no counts.
    assert [one["period"] for one in found["state"]["points"] if one["value"] is None] == [
        str(year) for year in range(2000, 2014)
    ]


async def test_a_published_value_of_the_state_has_a_trend_of_its_own(world: World) -> None:
    found = await series(world, "EDU-05", sex="female")
    assert {one["method"] for one in found["state"]["points"]} == {"source"}
    values = [one["value"] for one in found["state"]["points"]][-5:]
    trend = found["state"]["trend"]
    assert trend["slope"] == pytest.approx(theilslopes(values, range(5)).slope, abs=1e-6)


async def test_a_census_breaks_every_series_and_is_data(world: World) -> None:
    found = await series(world, "DEM-03")
    (census,) = [one for one in found["breaks"] if one["severity"] == "hard"]
    assert (census["period"], census["kind"], census["districts"]) == ("2011", "census", None)
    for row in found["districts"]:
        assert {one["segment"] for one in row["points"] if one["period"] < "2011"} == {1}
        assert {one["segment"] for one in row["points"] if one["period"] >= "2011"} == {2}
    # The brochure's own figure of the Ilm-Kreis stands among those of another source.
    soft = [one for one in found["breaks"] if one["kind"] == "source"]
    assert [(one["period"], one["districts"]) for one in soft] == [
        ("2018", [ILM_KREIS]),
        ("2019", [ILM_KREIS]),
    ]
    up_to = await series(world, "DEM-03", to="2014")
    trends = [row["trend"] for row in up_to["districts"]]
    # 2010 and 2011 to 2014: the break lies among the last five points, four are behind it.
    assert {(one["from"], one["points"], one["after_break"]) for one in trends} == {
        ("2011", 4, "2011")
    }
    before = await series(world, "DEM-03", to="2013")
    assert {row["trend"]["refused"]["reason"] for row in before["districts"]} == {
        "across_hard_break"
    }


async def test_who_gained_or_lost_land_breaks_alone(world: World) -> None:
    found = await series(world, "DEM-01")
    own = [one for one in found["breaks"] if one["kind"] == "territory"]
    assert {(one["period"], *one["districts"]) for one in own} == {
        *(("2019", ags) for ags in ("16054", "16063", "16066", "16070", "16072", "16073")),
        ("2020", WARTBURGKREIS),
    }
    rows = by_ags(found)
    eisenach, wartburgkreis = rows[EISENACH], rows[WARTBURGKREIS]
    assert [one["period"] for one in eisenach["points"]][-1] == "2019"
    assert [(one["period"], one["reason"]) for one in eisenach["missing"]] == [
        ("2020", "not_on_territory"),
        ("2021", "not_on_territory"),
    ]
    refusal = wartburgkreis["trend"]["refused"]
    assert refusal["reason"] == "across_hard_break"
    assert "Eisenach (16056) eingegliedert" in refusal["detail_de"]
    assert rows[GOTHA]["trend"]["points"] == 5
    # For the state as a whole nothing was lost.
    assert found["state"]["trend"]["points"] == 5
    names = [row["name"] for row in found["districts"]]
    assert names.index("Eisenach") == names.index("Eichsfeld") + 1


async def test_on_one_territory_no_land_changes_hands(world: World) -> None:
    current = await series(world, "DEM-01", territory="current", district=WARTBURGKREIS)
    (row,) = current["districts"]
    assert current["territory"] == "current"
    assert not [one for one in current["breaks"] if one["kind"] == "territory"]
    assert len(row["points"]) == len(current["periods"])
    assert row["trend"]["refused"] is None
    assert {"territory_harmonised"} <= set(row["points"][0]["flags"])
    fixed = await series(world, "DEM-01", territory_date="2021-12-31")
    assert not [one for one in fixed["breaks"] if one["kind"] == "territory"]
    assert EISENACH not in by_ags(fixed)
    differences = await refused(world, SERIES.format("EMP-03"), {"territory": "current"})
    assert differences["type"] == "/problems/not-additive"


async def test_one_basis_and_the_others_are_named(world: World) -> None:
    found = await series(world, "DEM-02")
    assert (found["basis"], found["periods"]) == ("azr", ["2018"])
    assert found["other_grounds"] == [{"basis": "own_register", "periods": ["2018"]}]
    assert any("other_grounds" in note for note in found["notes"])
    other = await series(world, "DEM-02", basis="own_register")
    assert other["other_grounds"] == [{"basis": "azr", "periods": ["2018"]}]
    body = await refused(world, SERIES.format("DEM-02"), {"basis": "survey"})
    assert body["errors"][0]["code"] == "unknown_basis"


async def test_chosen_districts_are_shown_and_all_are_compared(world: World) -> None:
    every = by_ags(await series(world, "DEM-03"))
    asked: dict[str, Any] = {"district": [ILM_KREIS, EISENACH], "from": "2015"}
    found = await series(world, "DEM-03", **asked)
    rows = by_ags(found)
    assert list(rows) == [EISENACH, ILM_KREIS]
    # Segments are counted within what is asked for; all else is the same.
    shown = [{**point, "segment": 2} for point in rows[ILM_KREIS]["points"]]
    assert shown == every[ILM_KREIS]["points"][-5:]
    # The figures stand on the territory of 2021, where there is no Eisenach any more.
    assert rows[EISENACH]["points"] == []
    assert {one["reason"] for one in rows[EISENACH]["missing"]} == {"not_on_territory"}
    assert rows[EISENACH]["trend"]["refused"]["reason"] == "too_few_points"
    assert {tuple(one["districts"] or ()) for one in found["breaks"]} == {(ILM_KREIS,)}


@pytest.mark.parametrize(
    ("code", "params", "at", "said"),
    [
        ("DEM-03", {"from": "2019", "to": "2017"}, "from", "reversed_periods"),
        ("DEM-03", {"from": "2019-Q1"}, "from", "malformed_period"),
        ("DEM-03", {"to": "2019-01"}, "to", "malformed_period"),
        ("EMP-05", {"from": "2018", "to": "2019-06"}, "to", "mixed_periods"),
        ("DEM-03", {"to": "neulich"}, "to", None),
        ("DEM-03", {"district": "99999"}, "district", "unknown_district"),
        ("DEM-03", {"period": "2018"}, "period", "unknown_parameter"),
        ("DEM-03", {"sex": "robot"}, "sex", "unknown_sex"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(
    world: World, code: str, params: dict[str, str], at: str, said: str | None
) -> None:
    body = await refused(world, SERIES.format(code), params)
    assert body["status"] == 422
    assert at in {one["parameter"] for one in body["errors"]}
    assert said is None or said in {one["code"] for one in body["errors"]}


async def test_a_span_without_a_figure_says_who_is_missing(world: World) -> None:
    found = await series(world, "DEM-03", **{"from": "1990", "to": "1995"})
    assert found["periods"] == ["1995"]
    said = "Für die Zeiträume von 1990 bis 1995 liegen keine Angaben vor."
    assert said in found["notes"]
    assert {len(row["points"]) for row in found["districts"]} == {0}
    assert {len(row["missing"]) for row in found["districts"]} == {1}


async def test_the_table_has_a_line_per_district_and_period(world: World) -> None:
    asked = {"from": "2017", "format": "csv"}
    answer = await world.client.get(SERIES.format("DEM-01"), params=asked)
    lines = list(csv.DictReader(io.StringIO(answer.text)))
    assert len(lines) == 23 * 5
    eisenach = [one for one in lines if one["ags"] == EISENACH]
    assert [(one["period"], one["value"], one["missing"]) for one in eisenach] == [
        ("2017", "42700", ""),
        ("2018", "42370", ""),
        ("2019", "42250", ""),
        ("2020", "", "not_on_territory"),
        ("2021", "", "not_on_territory"),
    ]
    assert {one["trend"] for one in eisenach} == {"too_few_points"}
