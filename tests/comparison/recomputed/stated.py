"""What a view settles before it reckons, and the state's value that it reckons then, by pandas."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import pandas as pd

from tests.comparison.recomputed.reckoned import near, pooled, reckoned
from tests.comparison.recomputed.values import Values, part_of

METHODS = {"share": "wilson", "rate": "byar", "balance": "pooled"}
# Where fewer live, districts do not stand for a state of which its source speaks itself.
ENOUGH = 0.5
SPREAD = ("min", "q1", "median", "q3", "max")


def require_ground(view: Mapping[str, Any], code: str, facts: Values, basis: Any = None) -> None:
    """The view chose its ground as pandas does; where nothing is known, its period's end."""
    known = facts.grounds(code, view["period"], part_of(view["breakdown"]))
    nothing = (basis or facts.indicators[code]["default_basis"], f"{view['period'][:4]}-12-31")
    best = next((one for one in known if basis in (None, one[0])), nothing)
    assert (view["basis"], view["territory_date"]) == best, (code, view["period"])


def state_of(
    facts: Values, code: str, view: Mapping[str, Any], table: pd.DataFrame
) -> dict[str, Any]:
    """The state's value with its method and coverage, as docs/statistik.md says it is made."""
    law, factor = facts.law(code), float(facts.indicators[code]["factor"])
    usable = table[table["usable"]]
    counted = usable[usable["denominator"].gt(0) & usable["numerator"].notna()]
    people = facts.people(view)
    published = facts.published(code, view, part_of(view["breakdown"]))
    nothing = dict.fromkeys(("value", "numerator", "denominator", "ci95", "method"))
    enough = people[counted.index].sum() >= ENOUGH * people.sum() or np.isnan(published)
    if law == "count":
        total = usable["value"].sum() if len(usable) else None
        made, those = {**nothing, "value": total, "method": "sum"}, usable
    elif len(counted) and enough:
        made, those = {**pooled(law, factor, counted), "method": METHODS[law]}, counted
    elif not np.isnan(published):
        made, those = {**nothing, "value": published, "method": "source"}, usable
    else:
        made, those = nothing, usable
    covered = {
        "districts": len(those),
        "of": len(table),
        "population_share": people[those.index].sum() / people.sum(),
    }
    return {**made, "coverage": covered, "published": published}


def require_state(
    told: Mapping[str, Any], facts: Values, code: str, view: Mapping[str, Any], table: pd.DataFrame
) -> float:
    """Compare all that is told of the state; what the districts are measured by, NaN for none."""
    where = (code, view["period"])
    on = (*where, view["basis"], view["territory_date"], part_of(view["breakdown"]))
    made = facts.once(on, table, lambda: state_of(facts, code, view, table))
    for name in ("value", "numerator", "denominator", "ci95", "method"):
        assert near(told[name], made[name]), (*where, name, told[name], made[name])
    for name in ("districts", "of"):
        assert told["coverage"][name] == made["coverage"][name], (*where, name)
    off = told["coverage"]["population_share"] - made["coverage"]["population_share"]
    assert abs(off) <= 0.5e-4 + 1e-9, where
    published = told["published"] and told["published"]["value"]
    assert near(published, made["published"]), (*where, "published")
    value = made["value"]
    return np.nan if facts.law(code) == "count" or value is None else float(told["value"])


def require_spread(told: Mapping[str, Any] | None, values: pd.Series, where: object) -> None:
    """Compare quartiles and the unweighted mean; nothing is said of fewer than five values."""
    if len(values) < 5:
        assert told is None, where
        return
    assert told is not None, where
    assert told["n"] == len(values), where
    made = values.quantile([0, 0.25, 0.5, 0.75, 1]).tolist()
    for name, figure in zip(SPREAD, made, strict=True):
        assert near(told[name], figure), (where, name)
    assert near(told["mean_unweighted"], values.mean()), where


def require_group(told: Mapping[str, Any], facts: Values, code: str, table: pd.DataFrame) -> None:
    """Compare what the members of a group make together, and how their values spread."""
    law, those = facts.law(code), table.loc[told["members"]]
    usable = those[those["usable"]]
    counted = usable[usable["denominator"].gt(0) & usable["numerator"].notna()]
    made: dict[str, Any] = dict.fromkeys(("value", "numerator", "denominator", "ci95", "method"))
    if law == "count":
        total = usable["value"].sum() if len(usable) else None
        made = {**made, "n": len(usable), "value": total, "method": "sum"}
    elif len(counted):
        factor = float(facts.indicators[code]["factor"])
        made = {**pooled(law, factor, counted), "method": METHODS[law]}
    for name, figure in {"n": 0, **made}.items():
        assert near(told[name], figure), (code, name, told[name], figure)
    require_spread(told["distribution"], usable["value"], code)


def of_all(facts: Values, code: str, table: pd.DataFrame, state: float) -> pd.DataFrame:
    """What a view says of every district of a table."""
    law, factor = facts.law(code), float(facts.indicators[code]["factor"])
    made: pd.DataFrame = facts.once(
        ("districts", code, state), table, lambda: reckoned(law, factor, table, state)
    )
    return made
