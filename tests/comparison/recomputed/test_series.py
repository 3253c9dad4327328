"""One indicator over time: every point and every trend, worked out again from the values."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tests.asking import got
from tests.comparison.recomputed.reckoned import Z, pooled, reckoned
from tests.comparison.recomputed.test_indicator import near
from tests.comparison.recomputed.trends import RECENT, direction, trend
from tests.comparison.recomputed.values import Values
from tests.factories import World

SERIES = "/v1/comparisons/indicators/{}/series"
POINT = ("value", "ci95", "p_value", "versus_state", "signal", "quartile")
# Shares with and rates without counts, rates with gaps, and numbers of people.
CODES = ("DEM-03", "EMP-05", "REF-05", "DEM-01", "SOC-02", "EDU-08")


def tables(found: dict[str, Any], facts: Values) -> dict[str, pd.DataFrame]:
    """Each period's districts with what the view should say of them."""
    code = found["indicator"]["code"]
    about, made = facts.indicators[code], {}
    for point in found["state"]["points"]:
        on = {name: point[name] for name in ("period", "territory_date")}
        table = facts.table(code, {**on, "basis": found["basis"]}, found["breakdown"])
        value = point["value"]
        state = np.nan if about["kind"] == "count" or value is None else float(value)
        told = reckoned(about["kind"], float(about["factor"]), table, state)
        made[point["period"]] = told.assign(usable=table["usable"].reindex(told.index))
        if point["method"] in ("wilson", "byar"):
            sums = pooled(about["kind"], float(about["factor"]), table[table["usable"]])
            for name in ("value", "numerator", "denominator", "ci95"):
                assert near(point[name], sums[name]), (code, point["period"], name)
    return made


def errors(limits: pd.Series) -> Any:
    """The standard error behind each interval; NaN where there is none."""
    return np.array([(one[1] - one[0]) / (2 * Z) if one else np.nan for one in limits])


def require_trend(told: dict[str, Any], points: pd.DataFrame, where: object) -> float:
    """Compare a trend with that of the last five points in one piece; its level of chance."""
    recent = points.iloc[-RECENT:]
    used = recent[recent["segment"] == recent["segment"].max()] if len(recent) else recent
    made = trend(
        used["period"].astype(int).to_numpy(float),
        used["value"].to_numpy(float),
        errors(used["ci95"]) if len(used) else np.array([]),
    )
    if made is None:
        assert told["refused"], where
        return float("nan")
    assert (told["from"], told["to"]) == (used["period"].iloc[0], used["period"].iloc[-1]), where
    assert (told["method"], told["points"]) == (made["method"], len(used)), where
    assert near(told["slope"], made["slope"]), (where, told["slope"], made["slope"])
    assert near(told["p_value"], made["p_value"]), (where, told["p_value"], made["p_value"])
    assert told["significant"] == made["significant"], where
    assert told["survives_leave_one_out"] == made["survives"], where
    assert told["direction"] == direction(made), where
    return float(made["p_value"])


@pytest.mark.parametrize("code", CODES)
async def test_every_point_and_every_trend(world: World, facts: Values, code: str) -> None:
    found = await got(world, SERIES.format(code))
    made = tables(found, facts)
    levels = []
    for row in found["districts"]:
        lines = []
        for point in row["points"]:
            own = made[point["period"]].loc[row["ags"]]
            for name in POINT:
                assert near(point[name], own[name]), (code, row["name"], point["period"], name)
            assert point["comparable"] == own["usable"]
            if own["usable"]:
                lines.append({**own[["value", "ci95"]], **point_of(point)})
        points = pd.DataFrame(lines, columns=["value", "ci95", "period", "segment"])
        levels.append(require_trend(row["trend"], points, (code, row["name"])))
        gone = {one["period"] for one in row["missing"]}
        assert gone == set(found["periods"]) - {one["period"] for one in row["points"]}
    known = np.isfinite(levels)
    many = np.zeros(len(levels), dtype=bool)
    if known.any():
        many[known] = stats.false_discovery_control(np.array(levels)[known]) <= 0.05
    for row, holds in zip(found["districts"], many, strict=True):
        if row["trend"]["refused"] is None:
            expected = bool(holds and row["trend"]["significant"])
            assert row["trend"]["significant_after_bh"] is expected


def point_of(point: dict[str, Any]) -> dict[str, Any]:
    return {"period": point["period"], "segment": point["segment"]}


async def test_the_state_s_own_trend(world: World, facts: Values) -> None:
    found = await got(world, SERIES.format("DEM-03"))
    made = tables(found, facts)
    lines = []
    for point in found["state"]["points"]:
        if point["value"] is not None:
            table = made[point["period"]]
            assert point["coverage"]["districts"] == len(table)
            lines.append(
                {"value": point["value"], "ci95": point["ci95"], "segment": 1}
                | {"period": point["period"]}
            )
    require_trend(found["state"]["trend"], pd.DataFrame(lines), "state")
