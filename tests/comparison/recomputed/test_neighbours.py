"""Similar districts and what is learnt from them, worked out again with SciPy and pandas."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tests.asking import got
from tests.comparison.recomputed.invented import ILM_KREIS
from tests.comparison.recomputed.reckoned import near, near_chance
from tests.comparison.recomputed.stated import of_all, require_group, state_of
from tests.comparison.recomputed.test_many import favourable, read_together
from tests.comparison.recomputed.test_series import (
    SERIES,
    errors,
    recent,
    require_trend,
    tables,
)
from tests.comparison.recomputed.trends import direction, trend
from tests.comparison.recomputed.values import Values, part_of
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
    if not asked:
        on = {"period": "2018", "peers": "similar", "district": ags}
        view = await got(world, "/v1/comparisons/indicators/DEM-03", on)
        assert set(view["peers"]["members"]) == set(every.index[:5])
        require_group(view["peers"], facts, "DEM-03", facts.table("DEM-03", view, {}))


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
        assert near_chance(told["p_value"], own["p_value"])
        assert (told["significant"], told["direction"]) == (True, direction(own))
        # No five points are less likely than this; so many of so many had to be.
        moved = [each["difference_trend"] for each in found["considered"]]
        clear = sum(way in ("rising", "falling") for way in moved)
        assert own["p_value"] * sum(way is not None for way in moved) / clear > 0.05
        assert told["significant_after_bh"] is False
        # It grows on the side that is not the wished one.
        wished = 1 if one["indicator"]["direction"] == "higher_better" else -1
        assert wished * off.iloc[-1] < 0
        assert wished * own["slope"] < 0
        assert near(one["evidence"]["difference"], off.iloc[-1])


async def test_who_differs_when_all_is_read_together_and_who_moved_as_wished(
    invented: World, known: Values
) -> None:
    key = await invented.key("ministry")
    found = await got(invented, LEARNING.format(ILM_KREIS), {}, **key)
    told = {one["indicator"]: one for one in found["considered"] if one["value"] is not None}
    for one in found["considered"]:
        part = part_of(known.indicators[one["indicator"]]["default_breakdown"])
        if one["outcome"] != "neutral":
            assert known.newest(one["indicator"], part) in (one["period"], None), one["indicator"]
    levels, sides = {}, {}
    for code, one in told.items():
        about = known.indicators[code]
        if about["direction"] != "neutral" and about["kind"] != "count":
            row, state = beside_the_state(known, code, one["period"])
            assert near(one["value"], row["value"]), code
            assert near(one["state_value"], state), code
            assert near_chance(one["p_value"], row["p_value"]), code
            if row["versus_state"]:
                levels[code], sides[code] = row["p_value"], favourable(about, row)
    still = read_together(levels)
    for code, side in sides.items():
        certain = side != "unfavourable" or still[code]
        assert told[code]["outcome"] == (side if certain else "not_certain"), code
    assert {told[code]["outcome"] for code in sides} == {*sides.values(), "not_certain"}
    assert {one["indicator"]["code"] for one in found["indicators"]} == {
        code for code, side in sides.items() if side == "unfavourable" and still[code]
    }
    for one in found["indicators"]:
        require_improved(one, found["peers"], known)


def beside_the_state(facts: Values, code: str, period: str) -> tuple[pd.Series, float]:
    """What is said of the Ilm-Kreis, and the value of the state it is measured by."""
    breakdown = facts.indicators[code]["default_breakdown"]
    basis, day = facts.grounds(code, period, part_of(breakdown))[0]
    view = {"period": period, "basis": basis, "territory_date": day, "breakdown": breakdown}
    table = facts.table(code, view, breakdown)
    value = state_of(facts, code, view, table)["value"]
    state = np.nan if value is None else float(value)
    return of_all(facts, code, table, state).loc[ILM_KREIS], state


def require_improved(one: dict[str, Any], peers: list[dict[str, Any]], facts: Values) -> None:
    """Of the similar ones those are told of whose last points moved as wished, beyond chance."""
    wished = {"higher_better": "rising", "lower_better": "falling"}[one["indicator"]["direction"]]
    view = {**one, "breakdown": facts.indicators[one["indicator"]["code"]]["default_breakdown"]}
    moved, against = {}, []
    for peer in peers:
        points = recent(facts, peer["ags"], view)
        years, values = (points[name].to_numpy(float) for name in ("period", "value"))
        made = trend(years, values, errors(points["ci95"]))
        if made and made["significant"]:
            moved[peer["ags"]] = points
            against += [peer["ags"]] if direction(made) != wished else []
    assert {peer["ags"] for peer in one["similar"]} == moved.keys() - set(against)
    # One similar district moved as clearly the other way.
    assert against
    for peer in one["similar"]:
        told, points = peer["improvement"], moved[peer["ags"]]
        ends = (told["from_value"], told["to_value"])
        assert all(map(near, ends, points["value"].iloc[[0, -1]]))
        require_trend(told["trend"], points, peer["name"])
    evidence = one["evidence"]
    side = "über" if evidence["value"] > evidence["state_value"] else "unter"
    assert f"; das liegt {side} dem" in one["offer_de"]


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
