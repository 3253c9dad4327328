"""Confidence intervals of proportions and rates from counts; without counts there is none.

Shapes: every argument is a number or an array, arrays are broadcast against each other,
the answer is a pair of float64 arrays (lower, upper). NaN stands for "no value" on both
sides. A pair of counts that cannot be true (negative, more cases than people, nobody to
count) has no interval: it answers NaN and leaves its neighbours alone.

Units: limits come in units of `factor` (100 = percent, 1,000 = per thousand), one for all or one
for each.

Assumption: the districts are counted in full. The interval does not speak of a sample but of
the process behind the count, which might have ended a little differently in the same
circumstances (binomial for proportions, Poisson for rates).
"""

from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
Interval = tuple[FloatArray, FloatArray]
Factor = float | FloatArray
FloatPair = tuple[FloatArray, FloatArray]
# Cases, and the people or the exposure that they are out of.
Pair = tuple[ArrayLike, ArrayLike]


def normal_quantile(level: float) -> float:
    """The z of a two-sided `level`: 0.95 answers 1.96.

    Raises ValueError unless 0 < level < 1, because a percentage given by mistake
    (95) would otherwise pass as a very cautious interval.
    """
    if not 0 < level < 1:
        raise ValueError(f"level must lie between 0 and 1, not {level}")
    return NormalDist().inv_cdf((1 + level) / 2)


def wilson(
    numerator: ArrayLike, denominator: ArrayLike, factor: Factor = 100.0, level: float = 0.95
) -> Interval:
    """Wilson score interval of a proportion x / n.

    Formula: (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n + z²)), times `factor`.
    Stays inside 0..factor and has a width even at x = 0 and x = n. An undefined pair
    (n <= 0, x < 0, x > n) answers NaN.

    Source: E. B. Wilson, J Am Stat Assoc 22 (1927) 209-212; method 3 in
    R. G. Newcombe, Statistics in Medicine 17 (1998) 857-872.
    """
    x, n = np.broadcast_arrays(_floats(numerator), _floats(denominator))
    known = np.isfinite(x) & np.isfinite(n) & (n > 0) & (x >= 0) & (x <= n)
    x, n = np.where(known, x, 0.0), np.where(known, n, 1.0)
    z = normal_quantile(level)
    centre = 2 * x + z**2
    reach = z * np.sqrt(z**2 + 4 * x * (1 - x / n))
    width = 2 * (n + z**2)
    # At the two ends the formula gives 0 and 1 exactly; floating point would miss them by a hair.
    lower = np.where(x == 0, 0.0, (centre - reach) / width)
    upper = np.where(x == n, 1.0, (centre + reach) / width)
    return np.where(known, factor * lower, np.nan), np.where(known, factor * upper, np.nan)


def wilson_bounded(low: Pair, high: Pair, factor: Factor = 100.0, level: float = 0.95) -> Interval:
    """Wilson interval when the counts are known only to lie between two pairs (x, n).

    `low` is the pair with the least share that may be true, `high` the one with the greatest:
    rounding leaves (x − e₁, n + e₂) and (x + e₁, n − e₂). The union of the intervals of all in
    between: the lower limit of the one and the upper limit of the other, since both limits grow
    with x and fall with n. Cases are first cut to 0..n, as bounds may reach beyond. A `low` above
    its `high` answers NaN. So the stated level holds whichever pair is the true one.
    """
    if low is high:
        return wilson(*low, factor, level)
    (x1, n1), (x2, n2) = ordered(low, high)
    lower, _ = wilson(np.maximum(x1, 0), n1, factor, level)
    _, upper = wilson(np.minimum(x2, n2), n2, factor, level)
    return both_or_none(lower, upper)


def byar(
    count: ArrayLike, exposure: ArrayLike, factor: Factor = 1000.0, level: float = 0.95
) -> Interval:
    """Byar's approximation to the exact Poisson interval of a rate: count per exposure.

    Formula: o·(1 − 1/(9o) − z/(3√o))³ and (o+1)·(1 − 1/(9(o+1)) + z/(3√(o+1)))³, divided by
    the exposure, times `factor`. The lower limit of 0 is 0, and is cut to 0 where the cube
    turns negative (one case at 99.8 %). Within 0.2 % of the exact limits from ten cases up.
    An undefined pair (exposure <= 0, count < 0) answers NaN. A count above its exposure is
    allowed: one person can have several cases.

    Source: K. J. Rothman, J. D. Boice, Epidemiologic analysis with a programmable calculator
    (1979); N. E. Breslow, N. E. Day, Statistical methods in cancer research II (1987).
    """
    o, t = np.broadcast_arrays(_floats(count), _floats(exposure))
    known = np.isfinite(o) & np.isfinite(t) & (t > 0) & (o >= 0)
    o, t = np.where(known, o, 0.0), np.where(known, t, 1.0)
    z = normal_quantile(level)
    some = np.where(o > 0, o, 1.0)
    root = np.maximum(1 - 1 / (9 * some) - z / (3 * np.sqrt(some)), 0.0)
    lower = np.where(o > 0, some * root**3, 0.0)
    upper = (o + 1) * (1 - 1 / (9 * (o + 1)) + z / (3 * np.sqrt(o + 1))) ** 3
    scale = factor / t
    return np.where(known, scale * lower, np.nan), np.where(known, scale * upper, np.nan)


def byar_bounded(low: Pair, high: Pair, factor: Factor = 1000.0, level: float = 0.95) -> Interval:
    """Byar's interval when the counts are known only to lie between two pairs (cases, exposure).

    The union as in `wilson_bounded`; cases below 0 count as 0.
    """
    if low is high:
        return byar(*low, factor, level)
    (x1, n1), (x2, n2) = ordered(low, high)
    lower, _ = byar(np.maximum(x1, 0), n1, factor, level)
    _, upper = byar(x2, n2, factor, level)
    return both_or_none(lower, upper)


def ordered(low: Pair, high: Pair) -> tuple[FloatPair, FloatPair]:
    """Both pairs, and no cases where they are the wrong way round or one cannot be."""
    x1, n1, x2, n2 = np.broadcast_arrays(*(_floats(one) for one in (*low, *high)))
    right = (n1 > 0) & (n2 > 0) & (x1 * n2 <= x2 * n1)
    return (np.where(right, x1, np.nan), n1), (np.where(right, x2, np.nan), n2)


def both_or_none(lower: FloatArray, upper: FloatArray) -> Interval:
    """Half an interval would read as a certainty on the other side."""
    known = np.isfinite(lower) & np.isfinite(upper)
    return np.where(known, lower, np.nan), np.where(known, upper, np.nan)


def _floats(column: ArrayLike) -> FloatArray:
    return np.asarray(column, dtype=np.float64)
