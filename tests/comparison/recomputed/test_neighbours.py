"""Similar districts and what is learnt from them, worked out again with SciPy and pandas."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tests.asking import got
from tests.comparison.recomputed.test_indicator import near
from tests.comparison.recomputed.test_series import SERIES, tables
from tests.comparison.recomputed.trends import direction, trend
from tests.comparison.recomputed.values import Values
from tests.factories import World

PEERS = "/v1/comparisons/districts/{}/peers"
LEARNING = "/v1/comparisons/districts/{}/learning"
# Beyond three robust deviations a district counts as far off, and no further.
REACH = 3.0


def features(found: dict[str, Any], facts: Values) -> pd.DataFrame:
    """The features of every district as the answer says they are, from the values themselves."""
    there = facts.on(found["territory_date"])
    made = pd.DataFrame(index=there.index)
    for one in found["features"]:
        code = one["code"]
        if code == "type":
            made[code] = there["type"]
            continue
        asked = "DEM-01" if code == "density" else code
        view = {name: one[name] for name in ("period", "basis")}
        table = facts.table(asked, {**view, "territory_date": found["territory_date"]}, {})
        value = table["value"].where(table["usable"])
        made[code] = value / there["area_km2"].astype(float) if code == "density" else value
    return made


def scores(found: dict[str, Any], made: pd.DataFrame) -> pd.DataFrame:
    """On one scale: distance from the median in robust standard deviations."""
    for one in found["features"]:
        code = one["code"]
        if code == "type":
            continue
        assert near(one["median"], made[code].median()), code
        column = np.log1p(made[code]) if one["transform"] else made[code]
        scale = stats.median_abs_deviation(column, scale="normal", nan_policy="omit")
        assert near(one["scale"], scale), code
        made[code] = (column - column.median()) / scale
    return made


def distances(found: dict[str, Any], made: pd.DataFrame, ags: str, left: str = "") -> pd.DataFrame:
    """Distance from one district to all others, and the share of each feature in it."""
    weights = {one["code"]: one["weight"] for one in found["features"] if one["code"] != left}
    made = made.dropna()
    parts = pd.DataFrame(index=made.index)
    gower = found["method"]["distance"] == "gower"
    for code, weight in weights.items():
        if code == "type":
            parts[code] = weight * (made[code] != made.loc[ags, code]).astype(float)
            continue
        column = made[code].clip(-REACH, REACH) if gower else made[code]
        off = (column - column[ags]).abs()
        parts[code] = weight * (off / (column.max() - column.min()) if gower else off**2)
    total = parts.sum(axis=1)
    told = total / sum(weights.values()) if gower else np.sqrt(total)
    return parts.div(total, axis=0).assign(distance=told).drop(index=ags).sort_values("distance")


@pytest.mark.parametrize(
    ("ags", "asked"),
    [
        ("16070", {}),
        ("16051", {"k": 3}),
        ("16063", {"weight": ["DEM-01:2", "type:0.5"]}),
        ("16070", {"feature": ["DEM-01", "DEM-03", "EMP-05"], "weight": "DEM-03:3"}),
    ],
)
async def test_distance_share_and_firmness(
    world: World, facts: Values, ags: str, asked: dict[str, Any]
) -> None:
    found = await got(world, PEERS.format(ags), asked)
    made = scores(found, features(found, facts))
    every = distances(found, made, ags)
    assert found["peers"]
    assert [one["ags"] for one in found["peers"]] == list(every.index[: len(found["peers"])])
    for one in found["peers"]:
        assert near(one["distance"], every.loc[one["ags"], "distance"]), one["name"]
        for code, share in one["contributions"].items():
            assert near(share, every.loc[one["ags"], code]), (one["name"], code)
    for code in (one["code"] for one in found["features"]):
        still = set(distances(found, made, ags, left=code).index[: len(found["peers"])])
        told = {one["ags"] for one in found["peers"] if one["survives"][code]}
        assert told == still & {one["ags"] for one in found["peers"]}, code
    for one in found["peers"]:
        assert one["stable"] is all(one["survives"].values())


async def test_what_a_growing_distance_rests_on(world: World, facts: Values) -> None:
    found = await got(world, LEARNING.format("16069"))
    assert found["indicators"]
    for one in found["indicators"]:
        code = one["indicator"]["code"]
        assert facts.indicators[code]["direction"] != "neutral"
        series = await got(world, SERIES.format(code), {"to": one["period"]})
        made = tables(series, facts)
        told = one["evidence"]["difference_trend"]
        assert one["why"] == "gap_widening"
        off = differences(series, facts, made, "16069")[told["from"] : told["to"]]
        years = off.index.astype(int).to_numpy(float)
        own = trend(years, off.to_numpy(), np.full(len(off), np.nan))
        assert own is not None
        assert near(told["slope"], own["slope"])
        assert near(told["p_value"], own["p_value"])
        assert (told["significant"], told["direction"]) == (True, direction(own))
        # It grows on the side that is not the wished one.
        wished = 1 if one["indicator"]["direction"] == "higher_better" else -1
        assert wished * off.iloc[-1] < 0
        assert wished * own["slope"] < 0
        assert near(one["evidence"]["difference"], off.iloc[-1])


def differences(
    series: dict[str, Any], facts: Values, made: dict[str, pd.DataFrame], ags: str
) -> pd.Series:
    """The district's value minus the state's as its source prints it, year by year."""
    code, off = series["indicator"]["code"], {}
    for point in series["state"]["points"]:
        view = {**point, "basis": series["basis"]}
        if point["method"] == "source" and ags in made[point["period"]].index:
            own = made[point["period"]].loc[ags, "value"]
            off[point["period"]] = own - facts.published(code, view)
    return pd.Series(off).dropna()
