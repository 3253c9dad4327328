"""Three real tables, as docs/beispiele/vergleich.ipynb reads them: what they say, and of whom not.

The figures are those that the sources publish; the notebook's own checks run in `scripts/proof`.
"""

import pytest

from tests.asking import got
from tests.comparison.recomputed.reckoned import near
from tests.comparison.recomputed.values import Values
from tests.factories import World

VIEW = "/v1/comparisons/indicators/{}"


async def test_the_foreign_share_of_all_districts_in_2018(world: World, facts: Values) -> None:
    found = await got(world, VIEW.format("DEM-03"), {"period": "2018"})
    table = facts.table("DEM-03", found, {})
    assert len(found["districts"]) == found["state"]["coverage"]["districts"] == len(table) == 22
    assert near(
        found["state"]["value"], 100 * table["numerator"].sum() / table["denominator"].sum()
    )
    assert found["state"]["value"] == pytest.approx(4.94, abs=0.005)
    # A mean of shares is another figure, and stands apart.
    assert found["distribution"]["mean_unweighted"] == pytest.approx(4.77, abs=0.005)
    assert {row["rank"] for row in found["districts"]} == {None}
    assert all(row["source"] and row["ci95"] for row in found["districts"])


async def test_asylum_benefit_rates_beside_what_the_state_publishes(
    world: World, facts: Values
) -> None:
    asked = {"from": "2010", "to": "2019"}
    found = await got(world, VIEW.format("REF-05") + "/series", asked)
    points = {point["period"]: point for point in found["state"]["points"]}
    assert list(points) == [str(year) for year in range(2010, 2020)]
    for period, point in points.items():
        told = facts.published("REF-05", {**point, "basis": found["basis"]})
        assert point["published"]["value"] == told
        if period < "2014":
            # Nobody published the people behind these rates: the source's own value, no interval.
            assert (point["method"], point["value"], point["ci95"]) == ("source", told, None)
        else:
            # Rates are printed with two decimals; the interval holds what that leaves open.
            assert point["method"] == "byar"
            assert point["value"] == pytest.approx(told, abs=0.015)
            assert point["ci95"][0] < told < point["ci95"][1]
        assert point["coverage"]["districts"] == 22
    assert {(one["period"], one["kind"]) for one in found["breaks"]} >= {("2011", "census")}


async def test_who_is_missing_lowers_the_coverage_and_is_named(world: World, facts: Values) -> None:
    # On the territory of 2018 there were 23 districts; seven are known on today's territory only.
    asked = {"period": "2018", "territory_date": "2018-12-31"}
    found = await got(world, VIEW.format("REF-05"), asked)
    table = facts.table("REF-05", found, {})
    covered = found["state"]["coverage"]
    assert (covered["districts"], covered["of"]) == (table["usable"].sum(), len(table)) == (16, 23)
    assert 0.5 < covered["population_share"] < 1
    assert {one["ags"] for one in found["missing"]} == set(table.index[~table["usable"]])
    assert {one["reason"] for one in found["missing"]} == {"other_ground", "not_yet_available"}
    assert any("wer fehlt, steht unter missing" in note for note in found["notes"])
    known = table[table["usable"]]
    assert near(
        found["state"]["value"], 1000 * known["numerator"].sum() / known["denominator"].sum()
    )


async def test_unemployment_over_twenty_years_with_each_district_s_trend(world: World) -> None:
    found = await got(world, VIEW.format("EMP-05") + "/series", {"from": "2000", "to": "2019"})
    assert found["periods"] == [str(year) for year in range(2000, 2020)]
    assert len(found["districts"]) == 22
    for row in found["districts"]:
        assert len(row["points"]) + len(row["missing"]) == 20
        trend = row["trend"]
        # Unemployment fell everywhere; not everywhere by more than chance in five points.
        assert (trend["method"], trend["from"], trend["to"]) == ("theil_sen", "2015", "2019")
        assert trend["slope"] < 0
        assert trend["direction"] == ("falling" if trend["significant"] else "steady")
