"""One indicator over time: every point and every trend, worked out again from the values."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tests.asking import got
from tests.comparison.recomputed.reckoned import Z, ends, interval, near, near_chance, told
from tests.comparison.recomputed.stated import of_all, require_ground, require_state
from tests.comparison.recomputed.trends import RECENT, direction, trend
from tests.comparison.recomputed.values import Values, part_of
from tests.factories import World

SERIES = "/v1/comparisons/indicators/{}/series"
POINT = ("value", "ci95", "versus_state", "signal", "quartile")
# Shares with and rates without counts, rates with gaps, and numbers of people.
CODES = ("DEM-03", "EMP-05", "REF-05", "DEM-01", "SOC-02", "EDU-08")


def tables(found: dict[str, Any], facts: Values) -> dict[str, pd.DataFrame]:
    """Each period's districts with what the view should say of them."""
    code, made = found["indicator"]["code"], {}
    for point in found["state"]["points"]:
        on = {name: point[name] for name in ("period", "territory_date")}
        view = {**on, "basis": found["basis"], "breakdown": found["breakdown"]}
        require_ground(view, code, facts, found["basis"])
        table = facts.table(code, view, found["breakdown"])
        state = require_state(point, facts, code, view, table)
        told = of_all(facts, code, table, state)
        made[point["period"]] = told.assign(usable=table["usable"].reindex(told.index))
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
    assert near_chance(told["p_value"], made["p_value"]), (where, told["p_value"], made["p_value"])
    assert told["significant"] == made["significant"], where
    assert told["survives_leave_one_out"] == made["survives"], where
    assert told["direction"] == direction(made), where
    return float(made["p_value"])


@pytest.mark.parametrize("code", CODES)
async def test_every_point_and_every_trend(world: World, facts: Values, code: str) -> None:
    found = await got(world, SERIES.format(code))
    made = {period: table.to_dict("index") for period, table in tables(found, facts).items()}
    require_trend_of_state(found, facts)
    levels = []
    for row in found["districts"]:
        lines = []
        for point in row["points"]:
            own = made[point["period"]][row["ags"]]
            for name in POINT:
                assert near(point[name], own[name]), (code, row["name"], point["period"], name)
            assert near_chance(point["p_value"], own["p_value"]), (code, row["name"])
            assert point["comparable"] == own["usable"]
            if own["usable"]:
                lines.append({"value": own["value"], "ci95": own["ci95"], **point_of(point)})
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


def recent(
    facts: Values, ags: str, view: Mapping[str, Any], after_break: str | None = None
) -> pd.DataFrame:
    """A district's last values up to the view's period, on its basis, as a trend reads them.

    Where they break is what the view says; the tests of breaks say where that is.
    """
    factor = float(facts.indicators[view["indicator"]["code"]]["factor"])
    code, part = view["indicator"]["code"], part_of(view["breakdown"])
    own = facts.of_district(code, part, ags)
    own = own[own["usable"] & (own["basis"] == view["basis"]) & (own["period"] <= view["period"])]
    lines: list[dict[str, Any]] = []
    for period in sorted(own["period"].unique(), reverse=True):
        if len(lines) == RECENT:
            break
        known = facts.grounds(code, period, part)
        day = next(day for basis, day in known if basis == view["basis"])
        on = {"period": period, "basis": view["basis"], "territory_date": day}
        table = facts.table(code, on, view["breakdown"])
        cell = table.loc[ags].to_dict() if ags in table.index else {"usable": False}
        if cell["usable"]:
            limits = told(interval(facts.law(code), *ends(cell), factor))
            segment = 2 if after_break and after_break <= period else 1
            line = {"value": cell["value"], "ci95": limits, "period": period}
            lines.insert(0, {**line, "segment": segment})
    return pd.DataFrame(lines, columns=["value", "ci95", "period", "segment"])


def require_trend_of_state(found: dict[str, Any], facts: Values) -> None:
    """Compare the state's trend with that of its points which lack the same as the last one."""
    code, lines = found["indicator"]["code"], []
    for point in found["state"]["points"]:
        on = {name: point[name] for name in ("period", "territory_date")}
        table = facts.table(code, {**on, "basis": found["basis"]}, found["breakdown"])
        counted = table["usable"]
        if point["method"] != "sum":
            counted = counted & table["numerator"].notna() & table["denominator"].notna()
        lacks = None if point["method"] == "source" else frozenset(table.index[~counted])
        if point["value"] is not None:
            hard = [one for one in found["breaks"] if of_all_districts(one, point["period"])]
            line = {name: point[name] for name in ("value", "ci95", "period")}
            lines.append({**line, "segment": len({one["period"] for one in hard}), "lacks": lacks})
    same = [line for line in lines if line["lacks"] == lines[-1]["lacks"]]
    points = pd.DataFrame(same, columns=["value", "ci95", "period", "segment"])
    require_trend(found["state"]["trend"], points, (code, "state"))


def of_all_districts(one: dict[str, Any], until: str) -> bool:
    """Whether a hard break up to a period is one of the state: of all, or of who was counted."""
    everybody = one["districts"] is None or one["kind"] == "census"
    return bool(one["severity"] == "hard" and everybody and one["period"] <= until)
