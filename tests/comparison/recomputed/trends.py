"""Trends by other means: least squares of NumPy, slopes of SciPy, and every order counted out."""

from functools import cache
from itertools import combinations, permutations
from typing import Any

import numpy as np
from scipy import stats

from tests.comparison.recomputed.reckoned import Floats

RECENT, FEWEST = 5, 4
# Of Fingertips' recent trends: χ² with one degree of freedom, 2 in 1,000.
FAR = float(stats.chi2.ppf(0.998, 1))


def trend(years: Floats, values: Floats, errors: Floats) -> dict[str, Any] | None:
    """Of the points given, which lie in one piece; NaN errors where nothing is counted."""
    if len(values) < FEWEST:
        return None
    if len(values) == RECENT and np.isfinite(errors).all() and (errors > 0).all():
        return _weighted(years, values, errors)
    p = _by_order(values)
    return {
        "method": "theil_sen",
        "slope": float(stats.theilslopes(values, years).slope),
        "p_value": p,
        "significant": p < 0.05,
        "survives": None,
    }


def _weighted(years: Floats, values: Floats, errors: Floats) -> dict[str, Any]:
    slope, error = _line(years, values, errors)
    chi2 = (slope / error) ** 2
    without = [
        _line(*(np.delete(one, place) for one in (years, values, errors)))[0]
        for place in range(len(values))
    ]
    survives = all(np.sign(one) == np.sign(slope) for one in without)
    return {
        "method": "weighted_slope",
        "slope": slope,
        "p_value": float(stats.chi2.sf(chi2, 1)),
        "significant": survives and chi2 > FAR,
        "survives": survives,
    }


def _line(years: Floats, values: Floats, errors: Floats) -> tuple[float, float]:
    fit, covariance = np.polyfit(years - years.mean(), values, 1, w=1 / errors, cov="unscaled")
    return float(fit[0]), float(np.sqrt(covariance[0, 0]))


def _score(values: tuple[float, ...]) -> int:
    return int(sum(np.sign(b - a) for a, b in combinations(values, 2)))


def _by_order(values: Floats) -> float:
    """Mann–Kendall: the share of all orders of these values that rise or fall at least so much."""
    return _of_ranks(tuple(stats.rankdata(values).tolist()))


@cache
def _of_ranks(ranks: tuple[float, ...]) -> float:
    own = abs(_score(ranks))
    every = [abs(_score(one)) for one in permutations(ranks)]
    return float(np.mean([one >= own for one in every]))


def direction(made: dict[str, Any]) -> str:
    if not made["significant"]:
        return "steady"
    return "rising" if made["slope"] > 0 else "falling"
