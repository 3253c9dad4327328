"""One indicator over all districts: every number of the view, worked out again from the values."""

from typing import Any

import numpy as np
import pandas as pd
import pytest

from tests.asking import got
from tests.comparison.recomputed.reckoned import NEAR, pooled, reckoned
from tests.comparison.recomputed.values import Values
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


def near(one: Any, other: Any) -> bool:
    """The same figure, both of them missing, or both limits the same."""
    if other is None or (isinstance(other, float) and np.isnan(other)):
        return one is None
    if isinstance(other, str):
        return bool(one == other)
    return one is not None and bool(np.allclose(one, other, rtol=1e-7, atol=NEAR))


def require_same(view: dict[str, Any], facts: Values) -> pd.DataFrame:
    """Compare a whole view with what pandas and SciPy make of the values; the table it is of."""
    code, about = view["indicator"]["code"], facts.indicators[view["indicator"]["code"]]
    kind, factor = about["kind"], float(about["factor"])
    table = facts.table(code, view, view["breakdown"])
    usable = table[table["usable"]]
    state = view["state"]
    counted = usable.dropna(subset=["numerator", "denominator"])
    if state["method"] in ("wilson", "byar"):
        made = pooled(kind, factor, usable)
        assert state["coverage"]["districts"] == made["n"]
        for name in ("value", "numerator", "denominator", "ci95"):
            assert near(state[name], made[name]), (code, view["period"], name)
    elif state["method"] == "source":
        assert state["value"] == facts.published(code, view)
        # Most people live where nothing is counted; otherwise the districts would be summed.
        assert len(counted) < len(table)
        assert state["coverage"]["districts"] == len(usable)
    elif state["method"] == "sum":
        assert near(state["value"], usable["value"].sum() if len(usable) else None)
    assert state["coverage"]["of"] == len(table)
    require_spread(view, usable["value"])
    reference = np.nan if kind == "count" or state["value"] is None else float(state["value"])
    require_districts(view, reckoned(kind, factor, table, reference))
    gone = {one["ags"] for one in view["missing"]}
    assert gone == set(table.index) - {row["ags"] for row in view["districts"]}
    return table


def require_spread(view: dict[str, Any], values: pd.Series) -> None:
    if len(values) < 5:
        assert view["distribution"] is None
        return
    told = view["distribution"]
    made = values.quantile([0, 0.25, 0.5, 0.75, 1]).tolist()
    assert told["n"] == len(values)
    for name, figure in zip(("min", "q1", "median", "q3", "max"), made, strict=True):
        assert near(told[name], figure), (view["indicator"]["code"], view["period"], name)
    assert near(told["mean_unweighted"], values.mean())


def require_districts(view: dict[str, Any], made: pd.DataFrame) -> None:
    for row in view["districts"]:
        if row["value"] is None:
            continue  # a range or a bound is shown and never reckoned with
        own, where = made.loc[row["ags"]], (view["indicator"]["code"], view["period"], row["name"])
        for name in ("value", "ci95", "p_value", "versus_state", "signal", "quartile"):
            assert near(row[name], own[name]), (*where, name, row[name], own[name])
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
    table = require_same(view, facts)
    assert len(table) in (22, 23, 24)
    assert len(view["districts"]) + len(view["missing"]) == len(table)


@pytest.mark.parametrize("by", ["type", "size", "region"])
async def test_a_group_is_the_sum_of_its_members(world: World, facts: Values, by: str) -> None:
    asked = {"period": "2018", "peers": by, "district": "16070"}
    view = await got(world, VIEW.format("DEM-03"), asked)
    table = facts.table("DEM-03", view, view["breakdown"])
    there = facts.on(view["territory_date"])
    if by == "type":
        alike = set(there[there["type"] == "landkreis"].index) - {"16070"}
        assert set(view["peers"]["members"]) == alike
    made = pooled("share", 100.0, table.loc[view["peers"]["members"]])
    for name in ("n", "value", "numerator", "denominator", "ci95"):
        assert near(view["peers"][name], made[name]), name


async def test_ranks_are_those_of_pandas(world: World, facts: Values) -> None:
    view = await got(world, VIEW.format("EMP-05"), {"period": "2019", "rank": "true"})
    table = facts.table("EMP-05", view, view["breakdown"])
    made = table["value"].rank(ascending=False, method="min")
    assert {row["ags"]: row["rank"] for row in view["districts"]} == made.astype(int).to_dict()
