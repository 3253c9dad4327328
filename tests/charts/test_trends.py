"""The line of a trend has the slope that the view tells, at the height of the points behind it."""

from statistics import median
from typing import Any

import numpy as np
import pytest

from app.charts.trends import at, ends, said
from tests.asking import got
from tests.charts.seen import INDICATOR, caption, nodes, spec_of, values
from tests.factories import World

SERIES = f"{INDICATOR}/series"
UNEMPLOYED = "/v1/comparisons/indicators/EMP-05/series"


def height(trend: dict[str, Any], points: list[dict[str, Any]]) -> tuple[float, float]:
    """Both ends by NumPy's weighted polynomial, or by the median of what the slope leaves."""
    years = np.array([float(point["period"]) for point in points])
    found = np.array([point["value"] for point in points])
    if trend["method"] == "weighted_slope":
        errors = [point["ci95"][1] - point["ci95"][0] for point in points]
        line = np.polyfit(years, found, 1, w=1 / np.array(errors))
        return float(np.polyval(line, years[0])), float(np.polyval(line, years[-1]))
    rest = median(found - trend["slope"] * years)
    return tuple(rest + trend["slope"] * years[[0, -1]])


@pytest.mark.parametrize("path", [SERIES, UNEMPLOYED])
async def test_each_trend_is_drawn_over_its_own_points(world: World, path: str) -> None:
    view = await got(world, path)
    spec = await spec_of(world, path)
    rows = [row for row in values(spec) if row.get("kind") == "trend"]
    methods = set()
    for one in view["districts"]:
        trend = one["trend"]
        drawn = [row for row in rows if row["name"] == one["name"]]
        assert [row["at"] for row in drawn] == [float(trend["from"]), float(trend["to"])]
        assert {row["firm"] for row in drawn} == {trend["significant"]}
        inside = [p for p in one["points"] if trend["from"] <= p["period"] <= trend["to"]]
        assert len(inside) == trend["points"]
        expected = height(trend, inside)
        assert [row["value"] for row in drawn] == pytest.approx(expected, abs=1e-4)
        methods.add(trend["method"])
    assert methods == {"weighted_slope" if path == SERIES else "theil_sen"}
    assert "Breites helles Band: Trend der letzten vergleichbaren Punkte" in caption(spec)
    assert " je Jahr (" in spec["description"]
    # Proven ones are a band of their own, others thin and dashed.
    marks = [node["mark"] for node in nodes(spec) if "'trend'" in str(node.get("transform"))]
    assert [("strokeDash" in mark, mark["strokeWidth"] > 2) for mark in marks] == [
        *((False, True), (True, False)),
    ]


async def test_a_trend_that_was_refused_is_not_drawn_but_named(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-01/series"
    view = await got(world, path)
    spec = await spec_of(world, path)
    refused = {one["name"] for one in view["districts"] if one["trend"]["refused"]}
    assert "Wartburgkreis" in refused
    drawn = {row["name"] for row in values(spec) if row.get("kind") == "trend"}
    assert drawn == {one["name"] for one in view["districts"]} - refused
    assert "nach dem letzten harten Bruch: Ilm-Kreis, " in caption(spec)
    # Few are told with their slopes.
    spec = await spec_of(world, path, district=["16063", "16055"])
    assert " je Jahr (" in caption(spec)
    assert "Wartburgkreis kein Trend, weniger als vier vergleichbare Punkte" in spec["description"]


def test_of_quarters_those_of_the_same_season_carry_the_line() -> None:
    points = [
        {"period": f"{year}-Q{n}", "value": year - 2000.0 + 7 * n, "comparable": True, "ci95": None}
        for year in range(2016, 2021)
        for n in range(1, 5)
    ]
    trend = {"method": "theil_sen", "from": "2016-Q2", "to": "2020-Q2", "slope": 0.25}
    assert ends({"points": points, "trend": trend}) == [(2016.25, 30.0), (2020.25, 34.0)]
    assert at("2020-07") == 2020.5


def test_what_does_not_hold_among_many_is_told() -> None:
    trend = {"method": "theil_sen", "significant": True, "significant_after_bh": False}
    told = {"slope": 2.0, "slope_ci95": None, "to": "2020", "direction": "rising", "refused": None}
    lines = said([{"name": name, "trend": {**trend, **told}} for name in ("A", "B")])
    assert "A +2,00 je Jahr, steigt; B" in lines[0]
    assert "die gleichen jedes Jahres" not in lines[0]
    assert "von 2 nachgewiesenen bleiben nach Benjamini–Hochberg 0." in lines[0]
