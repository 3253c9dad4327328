"""Every figure of a comparison, worked out again from the listed values by other means."""

from math import sqrt
from typing import Any

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from tests.asking import got, pages
from tests.factories import World

# INKAR prints two decimals, so a value stands for everything within half of the last one.
HALF = 0.005
Row = dict[str, Any]


async def compared(world: World, code: str, **params: str) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, f"/v1/comparisons/indicators/{code}", params)
    return found


async def standing(world: World, code: str, period: str) -> dict[str, Row]:
    """Per district the value that counts on the newest territory: its own, else the official."""
    asked = {"indicator": code, "period": period, "territory_date": "2021-12-31", "limit": "9"}
    rows = [row for row in await pages(world, "/v1/observations", asked) if row["district"]]
    rows.sort(key=lambda row: row["supplier"], reverse=True)
    return {row["district"]: row for row in rows}


def wilson(row: Row) -> tuple[float, float]:
    count, of = row["numerator"], row["denominator"]
    error = HALF * of / 100 if row["computed"] == "numerator" else 0.0
    low, _ = proportion_confint(count - error, of, method="wilson")
    _, high = proportion_confint(count + error, of, method="wilson")
    return 100 * low, 100 * high


def byar(low: float, high: float, of: float, factor: float) -> tuple[float, float]:
    # Breslow, Day, Statistical Methods in Cancer Research II (1987), formula 2.10.
    z = stats.norm.ppf(0.975)
    lower = low * (1 - 1 / (9 * low) - z / (3 * sqrt(low))) ** 3
    upper = (high + 1) * (1 - 1 / (9 * (high + 1)) + z / (3 * sqrt(high + 1))) ** 3
    return factor * lower / of, factor * upper / of


async def test_the_ilm_kreis_of_2018(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018")
    (own,) = [d for d in found["districts"] if d["ags"] == "16070"]
    told = ("name", "value", "numerator", "denominator", "supplier", "precision", "flags")
    assert {name: own[name] for name in told} == {
        "name": "Ilm-Kreis",
        "value": 6.11,
        "numerator": 6504,
        "denominator": 106402,
        "supplier": "district",
        "precision": "exact",
        "flags": ["suppliers_differ", "source_differs", "basis_assumed"],
    }
    assert own["other_supplier"] == {"supplier": "official", "value": 5.84}
    expected = proportion_confint(6504, 106402, method="wilson")
    assert own["ci95"] == pytest.approx([100 * limit for limit in expected], abs=1e-5)


@pytest.mark.parametrize("period", ["2014", "2018", "2019"])
async def test_the_state_is_the_sum_of_counts_over_the_sum_of_people(
    world: World, period: str
) -> None:
    state = (await compared(world, "DEM-03", period=period))["state"]
    rows = (await standing(world, "DEM-03", period)).values()
    top, bottom = (sum(row[name] for row in rows) for name in ("numerator", "denominator"))
    assert (state["numerator"], state["denominator"]) == (top, bottom)
    assert state["value"] == pytest.approx(100 * top / bottom, abs=1e-6)
    # In the worst case, every rounded share is off to the same side.
    error = sum(HALF * row["denominator"] / 100 for row in rows if row["computed"] == "numerator")
    assert error > 0
    low, _ = proportion_confint(top - error, bottom, method="wilson")
    _, high = proportion_confint(top + error, bottom, method="wilson")
    assert state["ci95"] == pytest.approx([100 * low, 100 * high], abs=1e-5)
    assert state["method"] == "wilson"
    assert state["coverage"] == {"districts": 22, "of": 22, "population_share": 1}


@pytest.mark.parametrize("period", ["2018", "2019"])
async def test_every_interval_holds_the_rounding_of_its_source(world: World, period: str) -> None:
    found = await compared(world, "DEM-03", period=period)
    rows = await standing(world, "DEM-03", period)
    for district in found["districts"]:
        assert district["ci95"] == pytest.approx(wilson(rows[district["ags"]]), abs=1e-5)
        derived = rows[district["ags"]]["computed"] == "numerator"
        assert ("derived_count" in district["flags"]) is derived


async def test_a_printed_zero_counts_as_a_digit(world: World) -> None:
    # Erfurt 2019 is printed as 8.50: the count is known to within 11 people, not 107.
    found = await compared(world, "DEM-03", period="2019")
    (erfurt,) = [d for d in found["districts"] if d["ags"] == "16051"]
    low, high = proportion_confint(erfurt["numerator"], erfurt["denominator"], method="wilson")
    assert erfurt["ci95"] == pytest.approx([100 * low, 100 * high], abs=0.006)


async def test_the_spread_is_that_of_the_districts(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018")
    values = [float(row["value"]) for row in (await standing(world, "DEM-03", "2018")).values()]
    low, q1, median, q3, high = np.quantile(values, [0, 0.25, 0.5, 0.75, 1])
    assert found["distribution"] == {
        "n": 22,
        "min": pytest.approx(low),
        "q1": pytest.approx(q1),
        "median": pytest.approx(median),
        "q3": pytest.approx(q3),
        "max": pytest.approx(high),
        "mean_unweighted": pytest.approx(np.mean(values), abs=1e-6),
    }
    for district in found["districts"]:
        place = stats.percentileofscore(values, district["value"], kind="mean")
        assert district["percentile"] == pytest.approx(place, abs=0.5)
        assert district["quartile"] == 1 + sum(district["value"] > q for q in (q1, median, q3))


async def test_signals_are_funnel_limits_around_the_state(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018")
    state = found["state"]["value"] / 100
    for district in found["districts"]:
        z = abs(district["value"] / 100 - state) / sqrt(state * (1 - state))
        z *= sqrt(district["denominator"])
        bounds = [stats.norm.ppf(1 - (1 - level) / 2) for level in (0.95, 0.998)]
        word = ("inside", "beyond_95", "beyond_99_8")[sum(z > bound for bound in bounds)]
        assert district["signal"] == word, district["name"]
        low, high = district["ci95"]
        side = "higher" if low > 100 * state else "lower" if high < 100 * state else "similar"
        assert district["versus_state"] == side, district["name"]


async def test_rates_have_byars_interval_and_stand_beside_the_published_state(
    world: World,
) -> None:
    found = await compared(world, "REF-05", period="2018")
    rows = await standing(world, "REF-05", "2018")
    for district in found["districts"]:
        row = rows[district["ags"]]
        error = HALF * row["denominator"] / 1000
        limits = byar(row["numerator"] - error, row["numerator"] + error, row["denominator"], 1000)
        assert district["ci95"] == pytest.approx(limits, abs=1e-5), district["name"]
    top, bottom = (sum(row[name] for row in rows.values()) for name in ("numerator", "denominator"))
    assert found["state"]["value"] == pytest.approx(1000 * top / bottom, abs=1e-6)
    error = sum(HALF * row["denominator"] / 1000 for row in rows.values())
    limits = byar(top - error, top + error, bottom, 1000)
    assert found["state"]["ci95"] == pytest.approx(limits, abs=1e-5)
    assert (found["state"]["method"], found["state"]["published"]["value"]) == ("byar", 3.67)


async def test_counts_add_up_and_have_no_interval(world: World) -> None:
    found = await compared(world, "DEM-01", period="2018", territory_date="2018-12-31")
    assert found["state"]["value"] == sum(d["value"] for d in found["districts"]) == 2143145
    assert (found["state"]["method"], found["state"]["ci95"]) == ("sum", None)
    assert {d["ci95"] for d in found["districts"]} == {None}
    assert {d["signal"] for d in found["districts"]} == {None}


async def test_rates_without_counts_take_the_state_from_the_source(world: World) -> None:
    found = await compared(world, "EDU-05", period="2018")
    told = ("value", "numerator", "denominator", "ci95", "method")
    assert [found["state"][name] for name in told] == [9.28, None, None, None, "source"]
    assert found["state"]["published"]["source"].startswith("INKAR")
    assert found["state"]["coverage"]["districts"] == 22
    assert {d["ci95"] for d in found["districts"]} == {None}
    assert any("Landeswert" in note for note in found["notes"])


async def test_without_a_published_state_there_is_none_and_never_a_mean_of_rates(
    world: World,
) -> None:
    found = await compared(world, "EMP-05", period="2018")
    told = ("value", "numerator", "denominator", "ci95", "method", "published")
    assert [found["state"][name] for name in told] == [None] * 6
    assert found["distribution"]["n"] == 22
    assert {d["versus_state"] for d in found["districts"]} == {None}


async def test_neutral_things_are_listed_by_name_and_not_ranked(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018")
    listed = (await got(world, "/v1/districts", {"valid_on": "2021-12-31"}))["items"]
    assert found["indicator"]["direction"] == "neutral"
    assert [d["ags"] for d in found["districts"]] == [d["ags"] for d in listed]
    assert {one["rank"] for one in found["districts"]} == {None}
    assert found["ranking"] is None
