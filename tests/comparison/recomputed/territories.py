"""Figures on another territory by other means: matrices of the shares that districts publish."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from tests.comparison.recomputed.values import FIGURES, Values, part_of

# Which weight carries what, best first; all that is tested here is of people.
WEIGHTS = ("weight_population", "weight_area")
OFF = ("error", "base_error", "moved")


def shares(facts: Values, start: str, target: str) -> pd.DataFrame:
    """Which share of each district of one day (rows) lies in which district of the other."""
    moves, (early, late) = facts.moves, sorted((start, target))
    between = moves[(early < moves["effective_on"]) & (moves["effective_on"] <= late)]
    every = facts.versions["ags"].unique()
    made = pd.DataFrame(np.eye(len(every)), every, every)
    for day in sorted(between["effective_on"].unique(), reverse=start > target):
        step = pd.DataFrame(np.eye(len(every)), every, every)
        for _, one in between[between["effective_on"] == day].iterrows():
            known = [one[name] for name in WEIGHTS if not pd.isna(one[name])]
            weight = 1.0 if one["kind"] == "merger" else known[0]
            step.loc[one["from"], one["to"]] += weight
            step.loc[one["from"], one["from"]] -= weight
        made = made @ (_back(facts, step, day) if start > target else step)
    return made


def _back(facts: Values, step: pd.DataFrame, day: str) -> pd.DataFrame:
    """The way back goes by the people who lived in each part before (Bayes' rule)."""
    eve = str((pd.Timestamp(day) - pd.Timedelta(days=1)).date())
    then = facts.counted.merge(facts.on(eve)[["valid_from", "end"]], on="ags")
    then = then[then["reference_date"].between(then["valid_from"], then["end"])]
    last = then.sort_values("reference_date").drop_duplicates("ags", keep="last")
    people = last.set_index("ags")["population"].reindex(step.index).fillna(1.0)
    came = step.mul(people, axis=0)
    # A district that began on this day was nowhere before.
    return (came / came.sum()).fillna(0.0).T


def converted(facts: Values, code: str, view: Mapping[str, Any]) -> pd.DataFrame:
    """The view's table on its territory, each district out of whichever tells it best.

    What needs no estimate goes before what does, what needs no conversion before what does, and
    the view's own ground before others. `moved` is what of `error` is the estimate's.
    """
    day, part = view["territory_date"], part_of(view["breakdown"])
    found = [
        _brought(facts, code, {**view, "territory_date": on}, day).assign(ground=place)
        for place, (basis, on) in enumerate(facts.grounds(code, view["period"], part))
        if basis == view["basis"]
    ]
    every = pd.concat(found).sort_values(["estimated", "harmonised", "ground"])
    every = every[every["value"].notna()]
    first = every[~every.index.duplicated()]
    return first.reindex(facts.on(day).index).assign(
        usable=lambda made: made["usable"].eq(True),
        estimated=lambda made: made["estimated"].eq(True),
    )


def _brought(facts: Values, code: str, on: Mapping[str, Any], day: str) -> pd.DataFrame:
    about, table = facts.indicators[code], facts.table(code, on, on["breakdown"])
    target = facts.on(day).index
    share = shares(facts, on["territory_date"], day).loc[table.index, target]
    moved = np.minimum(share, 1 - share)
    names = ["value"] if about["kind"] == "count" else ["numerator", "denominator"]
    known = table["usable"] & table[names].notna().all(axis=1)
    # One part without a figure leaves no sum.
    whole = (share.gt(0).T @ ~known).eq(0) & share.gt(0).any()
    sums = share.T @ table[[*names, "error", "base_error"]].fillna(0.0)
    sums["moved"] = moved.T @ table[names[0]].fillna(0.0).abs()
    made = sums[whole].reindex(target)
    if about["kind"] != "count":
        rate = float(about["factor"]) * made["numerator"] / made["denominator"]
        digit = 10.0 ** about["decimals"]
        made["value"] = np.floor(rate * digit + 0.5 + 1e-9) / digit
    same = [bool(ags in share.index and share.loc[ags, ags] == 1) for ags in target]
    same = pd.Series(same, target) & share.gt(0).sum().eq(1)
    made = made.assign(
        error=made["error"] + made["moved"],
        usable=made["value"].notna(),
        harmonised=~same,
        estimated=moved.gt(0).any(),
    )
    made = made.reindex(columns=[*FIGURES, *OFF, "usable", "harmonised", "estimated"])
    own = [*FIGURES, "error", "base_error", "usable"]
    made.loc[same, own] = table.reindex(target).loc[same, own]
    return made
