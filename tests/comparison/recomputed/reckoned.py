"""The statistics of DESIGN's views by other means: SciPy and statsmodels, never `app.stats`."""

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import NDArray
from scipy import optimize, stats
from statsmodels.stats.proportion import proportion_confint

Floats = NDArray[np.float64]
Z = float(stats.norm.ppf(0.975))
LIMITS = {"beyond_99_8": 0.002, "beyond_95": 0.05}
SAID = ("value", "ci95", "p_value", "signal", "versus_state", "quartile", "percentile")
# Answers are rounded to six decimals.
NEAR = 1e-5


def byar(count: float, z: float = Z) -> tuple[float, float]:
    """Limits of a Poisson count. Breslow, Day, Statistical Methods in Cancer Research II, 2.10."""
    low = count * (1 - 1 / (9 * count) - z / (3 * np.sqrt(count))) ** 3 if count > 0 else 0.0
    more = count + 1
    return max(float(low), 0.0), more * (1 - 1 / (9 * more) + z / (3 * np.sqrt(more))) ** 3


def interval(
    kind: str, low: float, high: float, of: float, factor: float
) -> tuple[float, float] | None:
    """Every count from `low` to `high` may be the true one: the union of their intervals."""
    if np.isnan([low, high, of]).any() or kind == "count":
        return None
    if kind == "share":
        lower, _ = proportion_confint(max(low, 0.0), of, method="wilson")
        _, upper = proportion_confint(min(high, of), of, method="wilson")
        return factor * lower, factor * upper
    return factor * byar(max(low, 0.0))[0] / of, factor * byar(high)[1] / of


def pooled(kind: str, factor: float, usable: pd.DataFrame) -> dict[str, Any]:
    """What some districts make together: the sum of counts over the sum of people."""
    known = usable.dropna(subset=["numerator", "denominator"])
    top, of, error = (known[name].sum() for name in ("numerator", "denominator", "error"))
    return {
        "n": len(known),
        "numerator": top,
        "denominator": of,
        "value": factor * top / of,
        "ci95": interval(kind, top - error, top + error, of, factor),
    }


def reckoned(kind: str, factor: float, table: pd.DataFrame, state: float) -> pd.DataFrame:
    """Per district what the view says of it, against the state's value."""
    usable = table[table["usable"]]
    values = usable["value"]
    made = []
    edges = values.quantile([0.25, 0.5, 0.75])
    for ags, row in table[table["value"].notna()].iterrows():
        low, high = row["numerator"] - row["error"], row["numerator"] + row["error"]
        both = interval(kind, low, high, row["denominator"], factor)
        p = np.nan
        if row["usable"] and both and not np.isnan(state):
            p = p_value(kind, row["value"] / factor, row["denominator"], state / factor)
        many = row["usable"] and len(values) >= 5
        made.append(
            {
                "ags": ags,
                "value": row["value"],
                "ci95": both,
                "p_value": p,
                "signal": None if np.isnan(p) else signal(p),
                "versus_state": side(both, state) if row["usable"] else None,
                "quartile": 1 + int((edges < row["value"]).sum()) if many else None,
                "percentile": (
                    stats.percentileofscore(values, row["value"], "mean") if many else None
                ),
            }
        )
    found = pd.DataFrame(made, columns=["ags", *SAID]).set_index("ags")
    tested = found["p_value"].dropna()
    if len(tested):
        found["after_bh"] = pd.Series(stats.false_discovery_control(tested) <= 0.05, tested.index)
    return found


def side(both: tuple[float, float] | None, state: float) -> str | None:
    if both is None or np.isnan(state):
        return None
    return "higher" if both[0] > state else "lower" if both[1] < state else "similar"


def signal(p: float) -> str:
    return next((word for word, level in LIMITS.items() if p < level), "inside")


def p_value(kind: str, value: float, of: float, state: float) -> float:
    """The level of the limit on which the value lies: of the funnel, or of Byar's interval."""
    if kind == "share":
        z = abs(value - state) / np.sqrt(state * (1 - state) / of)
        return float(2 * stats.norm.sf(z))
    count, expected = value * of, state * of
    at = 0 if count > expected else 1

    def off(z: float) -> float:
        return byar(count, z)[at] - expected

    if off(0.0) * (1 if at == 0 else -1) <= 0:
        return 1.0
    z = float(optimize.brentq(off, 0.0, 3 * np.sqrt(count) + 50 if at else _until(count)))
    return float(2 * stats.norm.sf(z))


def _until(count: float) -> float:
    """Where the lower limit of a count reaches zero."""
    return float(3 * np.sqrt(count) * (1 - 1 / (9 * count)))
