"""One indicator over all districts: every number of the view, worked out again from the values."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.asking import got
from tests.comparison.recomputed.reckoned import near, near_chance
from tests.comparison.recomputed.stated import (
    of_all,
    require_ground,
    require_group,
    require_spread,
    require_state,
)
from tests.comparison.recomputed.values import Values, part_of
from tests.factories import World

VIEW = "/v1/comparisons/indicators/{}"
# A share with counts from two suppliers, a rate with gaps, rates without counts, and a count.
CASES = [
    *(("DEM-03", year) for year in ("2013", "2014", "2018", "2019")),
    *(("REF-05", year) for year in ("2010", "2015", "2018", "2019")),
    *(("DEM-01", year) for year in ("1995", "2018", "2021")),
    *(("EMP-05", year) for year in ("2000", "2019")),
    *((code, "2018") for code in ("DEM-02", "EDU-05", "EDU-08", "SOC-02", "SOC-03")),
]


def require_same(view: dict[str, Any], facts: Values) -> pd.DataFrame:
    """Compare a whole view with what pandas and SciPy make of the values; the table it is of."""
    code = view["indicator"]["code"]
    table = facts.table(code, view, view["breakdown"])
    reference = require_state(view["state"], facts, code, view, table)
    require_spread(view["distribution"], table.loc[table["usable"], "value"], code)
    require_districts(view, of_all(facts, code, table, reference))
    gone = {one["ags"] for one in view["missing"]}
    assert gone == set(table.index) - {row["ags"] for row in view["districts"]}
    return table


def require_districts(view: dict[str, Any], made: pd.DataFrame) -> None:
    every = made.to_dict("index")
    for row in view["districts"]:
        if row["value"] is None:
            # A range or a bound is shown and never reckoned with.
            assert {row[name] for name in ("signal", "p_value", "quartile", "percentile")} == {None}
            continue
        own, where = every[row["ags"]], (view["indicator"]["code"], view["period"], row["name"])
        for name in ("value", "ci95", "versus_state", "signal", "quartile"):
            assert near(row[name], own[name]), (*where, name, row[name], own[name])
        assert near_chance(row["p_value"], own["p_value"]), (*where, row["p_value"], own["p_value"])
        assert (row["percentile"] is None) == np.isnan(own["percentile"]), where
        if row["percentile"] is not None:
            assert abs(row["percentile"] - own["percentile"]) <= 0.5, where
        holds = own.get("after_bh")
        expected = None if row["p_value"] is None else bool(holds)
        assert row["significant_after_bh"] is expected, where


@pytest.mark.parametrize(("code", "period"), CASES)
async def test_every_number_of_the_view(
    world: World, facts: Values, code: str, period: str
) -> None:
    view = await got(world, VIEW.format(code), {"period": period})
    require_ground(view, code, facts)
    table = require_same(view, facts)
    assert len(table) in (22, 23, 24)
    assert len(view["districts"]) + len(view["missing"]) == len(table)


@pytest.mark.parametrize("code", ["DEM-02", "DEM-03", "EDU-05", "EMP-05", "REF-05", "SOC-03"])
async def test_without_a_period_it_is_the_newest_sensible_one(
    world: World, facts: Values, code: str
) -> None:
    view = await got(world, VIEW.format(code))
    assert view["period"] == facts.newest(code, part_of(view["breakdown"]))
    require_ground(view, code, facts)


@pytest.mark.parametrize("by", ["all", "type", "size", "region", "list"])
async def test_a_group_is_the_sum_of_its_members(world: World, facts: Values, by: str) -> None:
    some = ["16051", "16055", "16070", "16071", "16076", "16077"]
    of_one = {} if by in ("all", "list") else {"district": "16070"}
    asked = {"period": "2018", "peers": some if by == "list" else by, **of_one}
    view = await got(world, VIEW.format("DEM-03"), asked)
    table = facts.table("DEM-03", view, view["breakdown"])
    there = facts.on(view["territory_date"])
    bands = {row["ags"]: (row["type"], row["context"]["size_band"]) for row in view["districts"]}
    members = {
        "all": set(there.index),
        "list": set(some),
        "type": set(there[there["type"] == "landkreis"].index) - {"16070"},
        "size": {ags for ags, band in bands.items() if band == bands["16070"]} - {"16070"},
        "region": {ags for ags, one in facts.regions.items() if one == facts.regions["16070"]}
        - {"16070"},
    }
    assert set(view["peers"]["members"]) == members[by]
    require_group(view["peers"], facts, "DEM-03", table)


async def test_ranks_are_those_of_pandas(world: World, facts: Values) -> None:
    view = await got(world, VIEW.format("EMP-05"), {"period": "2019", "rank": "true"})
    table = facts.table("EMP-05", view, view["breakdown"])
    made = table["value"].rank(ascending=False, method="min")
    assert {row["ags"]: row["rank"] for row in view["districts"]} == made.astype(int).to_dict()
