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

from app.stats.intervals import FloatArray, Interval, byar, normal_quantile
from app.stats.normal import two_sided

Kind = Literal["proportion", "rate"]
INNER, OUTER = 0.95, 0.998

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


def signal(
    value: ArrayLike,
    denominator: ArrayLike,
    reference: ArrayLike,
    kind: Kind = "proportion",
    factor: float = 100.0,
) -> NDArray[np.str_]:
    """'inside', 'beyond_95' or 'beyond_99_8' per district, '' where it cannot be computed.

    `value` and `reference` in units of `factor`; a value on the limit is inside. No value, no
    positive denominator, no reference, or a value that cannot be (negative, a proportion
    above the whole) answers ''. Direction is not told here, `versus_state` does.
    """
    own = np.asarray(value, dtype=np.float64)
    low, high = limits(denominator, reference, kind, factor, INNER)
    far_low, far_high = limits(denominator, reference, kind, factor, OUTER)
    known = np.isfinite(own) & np.isfinite(low) & (own >= 0)
    if kind == "proportion":
        known &= own <= factor
    far = (own < far_low) | (own > far_high)
    near = (own < low) | (own > high)
    return np.select([~known, far, near], ["", "beyond_99_8", "beyond_95"], default="inside")


def p_value(
    value: ArrayLike,
    denominator: ArrayLike,
    reference: ArrayLike,
    kind: Kind = "proportion",
    factor: float = 100.0,
) -> FloatArray:
    """How often chance alone would put a district of this size so far from the state, 0..1.

    The level at which the value lies on its funnel limit, so p < 0.05 says `beyond_95` and
    p < 0.002 `beyond_99_8`: signal and p value never contradict each other.
    proportion: score test, z = (p − θ) / √(θ(1 − θ)/n). rate: Byar's limits solved for z with
    o = value·n observed and e = θ·n expected: 3√o·(1 − 1/(9o) − ∛(e/o)) above the state,
    3√(o+1)·(∛(e/(o+1)) − 1 + 1/(9(o+1))) below it. Two-sided; where neither is positive, 1.
    Arguments, shapes and what has no answer (NaN here) as in `signal`. The reference is taken
    as given: that a district is part of its state is not allowed for.

    Source: as `limits` and `intervals.byar`.
    """
    own, n, theta = np.broadcast_arrays(
        *(np.asarray(column, dtype=np.float64) for column in (value, denominator, reference))
    )
    known = _answerable(n, theta, kind, factor) & np.isfinite(own) & (own >= 0)
    if kind == "proportion":
        known &= own <= factor
    own, n, theta = (np.where(known, column, 1.0) for column in (own, n, theta))
    z = (
        _score(own, n, theta, factor)
        if kind == "proportion"
        else _byar_score(own, n, theta, factor)
    )
    return np.where(known, two_sided(z), np.nan)


def versus_state(lower: ArrayLike, upper: ArrayLike, reference: ArrayLike) -> NDArray[np.str_]:
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
    return np.select(
        [~known, high < state, low > state], ["", "lower", "higher"], default="similar"
    )


def _answerable(n: FloatArray, theta: FloatArray, kind: Kind, whole: float) -> NDArray[np.bool_]:
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


def _score(own: FloatArray, n: FloatArray, theta: FloatArray, factor: float) -> FloatArray:
    """Distance in standard errors; without any (state at 0 or all) infinite, or 0 on the state."""
    error = np.sqrt(np.maximum(theta * (factor - theta), 0.0) / n)
    away = own - theta
    certain = np.where(away == 0, 0.0, np.inf)
    return np.where(error > 0, away / np.where(error > 0, error, 1.0), certain)


def _byar_score(own: FloatArray, n: FloatArray, theta: FloatArray, factor: float) -> FloatArray:
    """The z at which Byar's lower limit (above the state) or upper limit (below) is the state."""
    o, e = own * n / factor, theta * n / factor
    some = np.where(o > 0, o, 1.0)
    above = 3 * np.sqrt(some) * (1 - 1 / (9 * some) - np.cbrt(e / some))
    below = 3 * np.sqrt(o + 1) * (np.cbrt(e / (o + 1)) - 1 + 1 / (9 * (o + 1)))
    return np.maximum(np.where(o > e, above, below), 0.0)
