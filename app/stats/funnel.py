"""Does a district differ from the state by more than its size explains? Funnel limits say it.

The limits are the values at which the district's own interval would just touch the state
value: Wilson's for proportions, Byar's for rates. So signal and interval in one row never
contradict each other: `beyond_95` holds exactly where the 95 % interval leaves the state
value out.

Assumption: between districts nothing but chance. With large denominators this is rarely true
(over-dispersion), so "beyond" means "not chance", not "important", and never "bad".
"""

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import (
    Factor,
    FloatArray,
    FloatPair,
    Interval,
    Pair,
    byar,
    normal_quantile,
)
from app.stats.normal import two_sided

Kind = Literal["proportion", "rate"]
INNER, OUTER = 0.95, 0.998
# By number, and taken as they are: an array of texts would make each of them anew.
Words = NDArray[np.object_]
_SIGNALS: Words = np.array(("inside", "beyond_95", "beyond_99_8", ""), dtype=np.object_)
_SIDES: Words = np.array(("similar", "lower", "higher", ""), dtype=np.object_)
UNKNOWN = 3

# Newton's method doubles the correct digits each round; from the starting points below six rounds
# reach the last bit for every expected count from 0 to 10⁹, the rest is reserve.
_ROUNDS = 12


def limits(
    denominator: ArrayLike,
    reference: ArrayLike,
    kind: Kind = "proportion",
    factor: float = 100.0,
    level: float = INNER,
) -> Interval:
    """Funnel limits (lower, upper) around `reference`, both in units of `factor`.

    proportion: θ ± z·√(θ(1 − θ)/n), cut to 0..factor: the normal approximation of
    D. J. Spiegelhalter, Statistics in Medicine 24 (2005) 1185-1202, and the inversion of the
    Wilson interval. rate: the observed counts whose Byar limits equal the expected count
    θ·n, over n: the inversion Public Health England uses for its Poisson funnels (R package
    PHEindicatormethods), with Byar in place of the exact limits.
    NaN unless n > 0 and 0 <= reference (and <= factor for proportions).
    Accuracy: with ten or more cases expected the limits lie within one case (rates) or two
    (proportions, if ten are expected on the other side too) of the exact quantile. Below that
    a proportion's limit on the side of the long tail is too tight: read it with care.
    """
    n, theta = np.broadcast_arrays(
        np.asarray(denominator, dtype=np.float64), np.asarray(reference, dtype=np.float64) / factor
    )
    known = _answerable(n, theta, kind, 1.0)
    n, theta = np.where(known, n, 1.0), np.where(known, theta, 0.0)
    z = normal_quantile(level)
    if kind == "proportion":
        reach = z * np.sqrt(theta * (1 - theta) / n)
        lower, upper = np.maximum(theta - reach, 0.0), np.minimum(theta + reach, 1.0)
    else:
        lower, upper = _fewest(theta * n, level) / n, _most(theta * n, level) / n
    return np.where(known, factor * lower, np.nan), np.where(known, factor * upper, np.nan)


def away(
    low: Pair, high: Pair, reference: ArrayLike, kind: Kind = "proportion", factor: Factor = 100.0
) -> FloatArray:
    """How many standard errors a district lies above (or, negative, below) the state.

    `low` and `high` are the pairs (cases, people) with the least and the greatest value that the
    district may have (see `intervals.wilson_bounded`); the nearer one counts, and where the state
    lies between them the answer is 0. `reference` in units of `factor`.
    proportion: the score z = (p − θ) / √(θ(1 − θ)/n). rate: Byar's limits solved for z with o
    cases and e = θ·n expected: 3√o·(1 − 1/(9o) − ∛(e/o)) above the state,
    3√(o+1)·(∛(e/(o+1)) − 1 + 1/(9(o+1))) below it, and 0 where that is negative.
    So |z| > 1.96 exactly where the 95 % interval leaves the state out. NaN without people, cases
    or reference, and for what cannot be (fewer than no cases, a proportion above the whole).
    The reference is taken as given: that a district is part of its state is not allowed for.

    Source: as `limits` and `intervals.byar`.
    """
    x1, n1, x2, n2, theta = np.broadcast_arrays(
        *(np.asarray(column, dtype=np.float64) for column in (*low, *high, reference))
    )
    known = np.isfinite(x1) & np.isfinite(x2) & (x1 >= 0) & (x2 >= 0)
    known &= _answerable(n1, theta, kind, factor) & _answerable(n2, theta, kind, factor)
    if kind == "proportion":
        known &= x1 <= n1
        x2 = np.minimum(x2, n2)
    x1, n1, x2, n2, theta = (np.where(known, one, 1.0) for one in (x1, n1, x2, n2, theta / factor))
    scored = _score if kind == "proportion" else _byar_score
    above = scored(x1, n1, theta)
    below = above if low is high else scored(x2, n2, theta)
    found = np.where(above > 0, above, np.where(below < 0, below, 0.0))
    return np.where(known, found, np.nan)


def words(distance: ArrayLike) -> Words:
    """'inside', 'beyond_95' or 'beyond_99_8' for distances as `away` gives them, '' for NaN.

    On the limit is inside. Direction is not told here, `versus_state` does.
    """
    far = np.abs(np.asarray(distance, dtype=np.float64))
    beyond = (far > normal_quantile(INNER)).astype(np.intp) + (far > normal_quantile(OUTER))
    return _SIGNALS[np.where(np.isnan(far), UNKNOWN, beyond)]


def signal(
    value: ArrayLike,
    denominator: ArrayLike,
    reference: ArrayLike,
    kind: Kind = "proportion",
    factor: float = 100.0,
) -> Words:
    """The words for exact values, in units of `factor`; what has no answer as in `away`."""
    pair = _pair(value, denominator, factor)
    return words(away(pair, pair, reference, kind, factor))


def p_value(
    value: ArrayLike,
    denominator: ArrayLike,
    reference: ArrayLike,
    kind: Kind = "proportion",
    factor: float = 100.0,
) -> FloatArray:
    """How often chance alone would put a district of this size so far from the state, 0..1.

    Two-sided, for exact values in units of `factor`: the level at which the value lies on its
    funnel limit, so p < 0.05 says `beyond_95` and p < 0.002 `beyond_99_8`.
    """
    pair = _pair(value, denominator, factor)
    return two_sided(away(pair, pair, reference, kind, factor))


def _pair(value: ArrayLike, denominator: ArrayLike, factor: float) -> FloatPair:
    own, n = np.broadcast_arrays(
        np.asarray(value, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    return own * n / factor, n


def versus_state(lower: ArrayLike, upper: ArrayLike, reference: ArrayLike) -> Words:
    """'lower', 'similar' or 'higher' than the state, read off the district's interval.

    'similar' where the interval holds the reference, its ends included: no difference beyond
    chance was found, which is not a proof that there is none. '' where a number is missing.
    """
    low, high, state = np.broadcast_arrays(
        np.asarray(lower, dtype=np.float64),
        np.asarray(upper, dtype=np.float64),
        np.asarray(reference, dtype=np.float64),
    )
    known = np.isfinite(low) & np.isfinite(high) & np.isfinite(state)
    side = (high < state).astype(np.intp) + 2 * (low > state)
    return _SIDES[np.where(known, side, UNKNOWN)]


def _answerable(n: FloatArray, theta: FloatArray, kind: Kind, whole: Factor) -> NDArray[np.bool_]:
    """Where there are limits: on a positive denominator, around a reference that can be."""
    known = np.isfinite(n) & np.isfinite(theta) & (n > 0) & (theta >= 0)
    return known & (theta <= whole) if kind == "proportion" else known


def _fewest(expected: FloatArray, level: float) -> FloatArray:
    """The count whose upper Byar limit is `expected`; 0 where even no case at all is inside."""
    _, none = byar(0.0, 1.0, factor=1.0, level=level)
    reachable = np.maximum(expected, none)
    start = 1 + np.maximum(np.sqrt(reachable) - normal_quantile(level) / 2, 0.0) ** 2
    count = _solve(reachable, normal_quantile(level), start) - 1
    return np.where(expected > none, np.maximum(count, 0.0), 0.0)


def _most(expected: FloatArray, level: float) -> FloatArray:
    """The count whose lower Byar limit is `expected`."""
    start = 1 + (np.sqrt(expected) + normal_quantile(level) / 2) ** 2
    return _solve(expected, -normal_quantile(level), start)


def _solve(expected: FloatArray, z: float, start: FloatArray) -> FloatArray:
    """m from m·(1 − 1/(9m) + z/(3√m))³ = expected, by Newton's method.

    In u = m^(1/6) the cube root of the equation is u² − u⁻⁴/9 + z/(3u) = expected^(1/3). Its left
    side grows over the range used (all u for z < 0, u >= 1 else) and bends once at most, so
    Newton's method cannot stray.
    """
    target, u = np.cbrt(expected), start ** (1 / 6)
    for _ in range(_ROUNDS):
        # Multiplied out: powers took most of the time of all limits.
        square = u * u
        fourth = square * square
        slope = 2 * u + 4 / (9 * fourth * u) - z / (3 * square)
        u = u - (square - 1 / (9 * fourth) + z / (3 * u) - target) / slope
    return u**6


def _score(x: FloatArray, n: FloatArray, theta: FloatArray) -> FloatArray:
    """Distance in standard errors; without any (state at 0 or all) infinite, or 0 on the state."""
    error = np.sqrt(np.maximum(theta * (1 - theta), 0.0) / n)
    apart = x / n - theta
    certain = np.where(apart == 0, 0.0, np.copysign(np.inf, apart))
    return np.where(error > 0, apart / np.where(error > 0, error, 1.0), certain)


def _byar_score(o: FloatArray, n: FloatArray, theta: FloatArray) -> FloatArray:
    """The z at which Byar's lower limit (above the state) or upper limit (below) is the state."""
    e = theta * n
    some = np.where(o > 0, o, 1.0)
    above = 3 * np.sqrt(some) * (1 - 1 / (9 * some) - np.cbrt(e / some))
    below = 3 * np.sqrt(o + 1) * (np.cbrt(e / (o + 1)) - 1 + 1 / (9 * (o + 1)))
    return np.where(o > e, np.maximum(above, 0.0), -np.maximum(below, 0.0))
