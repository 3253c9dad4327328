"""Profile and matrix: each cell, worked out again from the values of its indicator."""

from typing import Any

import numpy as np
import pandas as pd
import pytest
from scipy import stats

from tests.asking import got
from tests.comparison.recomputed.reckoned import pooled, reckoned
from tests.comparison.recomputed.test_indicator import near, require_spread
from tests.comparison.recomputed.values import Values
from tests.factories import World

PROFILE = "/v1/comparisons/districts/{}"
MATRIX = "/v1/comparisons/matrix"
CELL = ("value", "ci95", "versus_state", "signal", "quartile")
SIDES = {"higher_better": ("higher", "lower"), "lower_better": ("lower", "higher")}


def of_indicator(entry: dict[str, Any], about: dict[str, Any], facts: Values) -> pd.DataFrame:
    """What stands of one indicator in the district's line of a view of many; checks its state."""
    table = facts.table(about["code"], entry, entry["breakdown"])
    kind, factor, state = about["kind"], float(about["factor"]), entry["state"]
    if state["method"] in ("wilson", "byar"):
        made = pooled(kind, factor, table[table["usable"]])
        for name in ("value", "numerator", "denominator", "ci95"):
            assert near(state[name], made[name]), (about["code"], name)
    value = state["value"]
    reference = np.nan if kind == "count" or value is None else float(value)
    require_spread(
        {"distribution": entry["distribution"], "indicator": about, "period": entry["period"]},
        table.loc[table["usable"], "value"],
    )
    return reckoned(kind, factor, table, reference)


@pytest.mark.parametrize("ags", ["16070", "16051", "16063"])
async def test_every_cell_of_a_profile(world: World, facts: Values, ags: str) -> None:
    found = await got(world, PROFILE.format(ags))
    levels = {}
    for entry in found["indicators"]:
        code = entry["indicator"]["code"]
        if entry["cell"] is None:
            assert entry["missing"]["reason"]
            continue
        own = of_indicator(entry, facts.indicators[code], facts)
        if entry["cell"]["value"] is not None:
            told, row = entry["cell"], own.loc[ags]
            for name in (*CELL, "p_value"):
                assert near(told[name], row[name]), (code, name, told[name], row[name])
            assert near(entry["favourable"], favourable(entry["indicator"], row)), code
            if not np.isnan(row["p_value"]):
                levels[code] = row["p_value"]
    still = dict(zip(levels, stats.false_discovery_control(list(levels.values())), strict=True))
    for entry in found["indicators"]:
        level = still.get(entry["indicator"]["code"])
        assert entry["significant_after_bh"] == (None if level is None else level <= 0.05)
    assert len(levels) >= 2


def favourable(indicator: dict[str, Any], row: pd.Series) -> str | None:
    sides = SIDES.get(indicator["direction"])
    if sides is None or row["versus_state"] is None:
        return None
    words = {sides[0]: "favourable", sides[1]: "unfavourable"}
    return words.get(row["versus_state"], "similar")


async def test_every_cell_of_the_matrix(world: World, facts: Values) -> None:
    found = await got(world, MATRIX)
    gone = {(one["ags"], one["indicator"]) for one in found["missing"]}
    filled = 0
    for place, entry in enumerate(found["indicators"]):
        code = entry["code"]
        made = None
        if entry["state"] is not None:
            made = of_indicator(entry, facts.indicators[code], facts)
        for district, cells in zip(found["districts"], found["cells"], strict=True):
            told = cells[place]
            assert ((district["ags"], code) in gone) is (told is None)
            if told is None or told["value"] is None or made is None:
                continue
            row = made.loc[district["ags"]]
            filled += 1
            for name in CELL:
                assert near(told[name], row[name]), (code, district["name"], name)
            if told["percentile"] is not None:
                assert abs(told["percentile"] - row["percentile"]) <= 0.5
    assert filled > 100
