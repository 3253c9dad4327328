"""The statistics of DESIGN's views by other means: SciPy and statsmodels, never `app.stats`."""

from collections.abc import Mapping
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
Pair = tuple[Any, Any]


def near(one: Any, other: Any) -> bool:
    """The same figure, both of them missing, or both limits the same."""
    if other is None or (isinstance(other, float) and np.isnan(other)):
        return one is None
    if isinstance(other, str):
        return bool(one == other)
    if isinstance(other, tuple):
        return one is not None and all(near(*both) for both in zip(one, other, strict=True))
    return one is not None and bool(abs(one - other) <= NEAR + 1e-7 * abs(other))


def near_chance(one: Any, other: float) -> bool:
    """The same p value: four digits of it are told, and nothing below the least that is.

    Far out it hangs on every digit of the figures it is made of, which are told with six decimals.
    """
    if np.isnan(other):
        return one is None
    expected = np.log(max(other, 1e-300))
    return one is not None and bool(abs(np.log(one) - expected) <= 6e-4 + 1e-5 * abs(expected))


def byar(count: Any, z: float = Z) -> Pair:
    """Limits of a Poisson count. Breslow, Day, Statistical Methods in Cancer Research II, 2.10."""
    some, more = np.maximum(count, 1e-9), count + 1
    low = some * (1 - 1 / (9 * some) - z / (3 * np.sqrt(some))) ** 3
    return (
        np.where(count > 0, np.maximum(low, 0.0), 0.0 * count),
        more * (1 - 1 / (9 * more) + z / (3 * np.sqrt(more))) ** 3,
    )


def ends(row: Mapping[str, Any] | pd.DataFrame) -> tuple[Pair, Pair]:
    """The counts of the least and of the greatest quotient that a rounded pair may stand for."""
    least, most = row["numerator"] - row["error"], row["numerator"] + row["error"]
    of, off = row["denominator"], row["base_error"]
    return (np.maximum(least, 0.0), of + off), (most, of - off)


def interval(law: str, low: Pair, high: Pair, factor: float) -> Pair:
    """Every pair between the ends may be the true one: the union of their intervals; else NaN."""
    known = np.isfinite(np.array([*low, *high], dtype=float)).all(axis=0)
    if law not in ("share", "rate"):
        known = known & False
    lower, upper = np.full(np.shape(known), np.nan), np.full(np.shape(known), np.nan)
    x, n, y, m = (np.asarray(one, dtype=float)[known] for one in (*low, *high))
    if law == "share":
        lower[known] = proportion_confint(x, n, method="wilson")[0]
        upper[known] = proportion_confint(np.minimum(y, m), m, method="wilson")[1]
    else:
        lower[known], upper[known] = byar(x)[0] / n, byar(y)[1] / m
    return factor * lower, factor * upper


def told(limits: Pair) -> tuple[float, float] | None:
    """Limits as a view tells them: both, or none."""
    lower, upper = map(float, limits)
    return None if np.isnan(lower) else (lower, upper)


def pooled(law: str, factor: float, usable: pd.DataFrame) -> dict[str, Any]:
    """What some districts make together: the sum of counts over the sum of people."""
    known = usable.dropna(subset=["numerator", "denominator"])
    sums = known[["numerator", "denominator", "error", "base_error"]].sum()
    return {
        "n": len(known),
        "numerator": sums["numerator"],
        "denominator": sums["denominator"],
        "value": factor * sums["numerator"] / sums["denominator"],
        "ci95": told(interval(law, *ends(sums), factor)),
    }


def reckoned(law: str, factor: float, table: pd.DataFrame, state: float) -> pd.DataFrame:
    """Per district what the view says of it, against the state's value."""
    known = table[table["value"].notna()]
    those = known.loc[known["usable"], "value"]
    usable, values = known["usable"].to_numpy(bool), known["value"]
    low, high = ends(known)
    lower, upper = interval(law, low, high, factor)
    p = np.full(len(known), np.nan)
    if not np.isnan(state):
        four = zip(*(one.to_numpy(float) for one in (*low, *high)), strict=True)
        for place, (x, n, y, m) in enumerate(four):
            if usable[place] and np.isfinite(lower[place]):
                p[place] = p_value(law, (x, n), (y, m), state / factor)
    found = pd.DataFrame({"value": values, "p_value": p}, index=known.index)
    found["ci95"] = pd.Series(list(map(told, zip(lower, upper, strict=True))), known.index, object)
    limits = zip(found["ci95"], usable, strict=True)
    sides = [side(both, state) if use else None for both, use in limits]
    found["versus_state"] = pd.Series(sides, known.index, object)
    signals = [None if np.isnan(one) else signal(one) for one in p]
    found["signal"] = pd.Series(signals, known.index, object)
    found["quartile"], found["percentile"] = np.nan, np.nan
    if len(those) >= 5:
        edges = those.quantile([0.25, 0.5, 0.75]).to_numpy()
        place = 1 + (edges[None, :] < values[usable].to_numpy()[:, None]).sum(axis=1)
        found.loc[usable, "quartile"] = place
        below = stats.percentileofscore(those, values[usable], "mean")
        found.loc[usable, "percentile"] = below
    if (tested := np.isfinite(p)).any():
        held = stats.false_discovery_control(p[tested]) <= 0.05
        found["after_bh"] = pd.Series(held, known.index[tested])
    return found


def side(both: tuple[float, float] | None, state: float) -> str | None:
    if both is None or np.isnan(state):
        return None
    return "higher" if both[0] > state else "lower" if both[1] < state else "similar"


def signal(p: float) -> str:
    return next((word for word, level in LIMITS.items() if p < level), "inside")


def p_value(law: str, low: Pair, high: Pair, state: float) -> float:
    """The level of the limit on which the nearer end lies; 1 where the state is between both."""
    above, below = low[0] / low[1] > state, high[0] / high[1] < state
    if not (above or below):
        return 1.0
    count, of = low if above else high
    if law == "share":
        z = abs(count / of - state) / np.sqrt(state * (1 - state) / of)
        return float(2 * stats.norm.sf(z))
    expected = state * of
    at = 0 if above else 1

    def off(z: float) -> float:
        return float(byar(count, z)[at] - expected)

    if off(0.0) * (1 if at == 0 else -1) <= 0:
        return 1.0
    z = float(optimize.brentq(off, 0.0, 3 * np.sqrt(count) + 50 if at else _until(count)))
    return float(2 * stats.norm.sf(z))


def _until(count: float) -> float:
    """Where the lower limit of a count reaches zero."""
    return float(3 * np.sqrt(count) * (1 - 1 / (9 * count)))
