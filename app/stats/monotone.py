"""Trends of short or uncertain series by order alone: no counts, no normal distribution needed.

Shapes as in `trend`: the last axis holds the points in the order of time, in front of it stand
the districts; NaN is a point without a value.
"""

import math
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import FloatArray, normal_quantile
from app.stats.normal import two_sided

FEWEST = 4
# Up to here all orders are counted; above, the normal approximation misses the exact p value by
# less than 0.01, and by less than 0.005 where that is below 0.2.
EXACT = 10


@dataclass(frozen=True, slots=True)
class MannKendall:
    """Pairs that rise minus pairs that fall, the variance of that by chance, two-sided p value."""

    s: FloatArray
    variance: FloatArray
    p_value: FloatArray
    points: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class TheilSen:
    """Median slope with its interval, in the unit of the values per unit of the times."""

    slope: FloatArray
    lower: FloatArray
    upper: FloatArray
    points: NDArray[np.int64]


def mann_kendall(values: ArrayLike) -> MannKendall:
    """Test for a monotonic trend: S = Σ sign(yⱼ − yᵢ) over all pairs i < j.

    p value: up to ten points exactly, the share of all orders of these values (ties
    included) with at least this |S|; above, normal with z = (S − sign S)/√Var and
    Var = (n(n−1)(2n+5) − Σ t(t−1)(2t+5)) / 18 over groups of t equal values.
    NaN under four points. With four points p is never below 0.083, so no series of four is
    significant at 5 %: that is a property of four points, not of the test.

    Assumption: without a trend every order of the points would be equally likely (no
    autocorrelation, no season). Only the order of the points counts, not their distance.

    Source: H. B. Mann, Econometrica 13 (1945) 245-259; M. G. Kendall, Rank correlation methods
    (1975); R. O. Gilbert, Statistical methods for environmental pollution monitoring (1987), 16.4.
    """
    y = np.asarray(values, dtype=np.float64)
    known = np.isfinite(y)
    n = np.count_nonzero(known, axis=-1)
    enough = n >= FEWEST
    y = np.where(known, y, np.nan)
    earlier, later = np.triu_indices(y.shape[-1], 1)
    s = np.nan_to_num(np.sign(y[..., later] - y[..., earlier])).sum(axis=-1)
    # Each value told by how many it is equal to, itself included.
    ties = np.where(known, (y[..., :, None] == y[..., None, :]).sum(axis=-1), 0)
    # Σ over groups of t(t − 1)(2t + 5) is Σ over values of (t − 1)(2t + 5).
    tied = np.where(known, (ties - 1) * (2 * ties + 5), 0).sum(axis=-1)
    variance = (n * (n - 1) * (2 * n + 5) - tied) / 18
    z = (s - np.sign(s)) / np.sqrt(np.where(variance > 0, variance, 1.0))
    p = np.where(n > EXACT, two_sided(z), _exact(s, ties, (n <= EXACT) & enough))
    s, variance, p = (np.where(enough, each, np.nan) for each in (s, variance, p))
    return MannKendall(s, variance, p, np.asarray(n))


def theil_sen(times: ArrayLike, values: ArrayLike, level: float = 0.95) -> TheilSen:
    """Median of the slopes of all pairs of points, and the slopes that bound it.

    Formula: with the N slopes in ascending order, the M-th from below and from above are the
    limits. Up to ten points M = (N − k)/2 + 1, with the least k that |S| of `mann_kendall` reaches
    by chance in at most 1 − level of all orders: exact, and NaN if there is none (under five
    points at 95 %). Above, M = round((N − z·√Var)/2), with the variance of `mann_kendall`.
    NaN under four points. A third of the points may be wild without moving the slope far.

    Times must grow strictly; raises ValueError otherwise.

    Source: P. K. Sen, J Am Stat Assoc 63 (1968) 1379-1389; M. Hollander, D. A. Wolfe,
    Nonparametric statistical methods (1973), chapter 9.
    """
    t, y = np.asarray(times, dtype=np.float64), np.asarray(values, dtype=np.float64)
    if not (np.diff(t) > 0).all():
        raise ValueError("times must grow strictly")
    test = mann_kendall(y)
    y = np.where(np.isfinite(y), y, np.nan)
    earlier, later = np.triu_indices(t.size, 1)
    slopes = np.sort((y[..., later] - y[..., earlier]) / (t[later] - t[earlier]), axis=-1)
    pairs = test.points * (test.points - 1) // 2
    enough = test.points >= FEWEST
    first = _first(test.points, pairs, test.variance, level)
    bounded = enough & (first >= 1)
    middle = (_taken(slopes, (pairs - 1) // 2) + _taken(slopes, pairs // 2)) / 2
    return TheilSen(
        slope=np.where(enough, middle, np.nan),
        lower=np.where(bounded, _taken(slopes, first - 1), np.nan),
        upper=np.where(bounded, _taken(slopes, pairs - first), np.nan),
        points=test.points,
    )


def _taken(slopes: FloatArray, position: NDArray[np.int64]) -> FloatArray:
    """The slope at this position of each row; any where there is none, the caller knows."""
    if slopes.shape[-1] == 0:
        return np.full(slopes.shape[:-1], np.nan)
    place = np.clip(position, 0, slopes.shape[-1] - 1)
    return np.take_along_axis(slopes, place[..., None], axis=-1)[..., 0]


def _first(
    points: NDArray[np.int64], pairs: NDArray[np.int64], variance: FloatArray, level: float
) -> NDArray[np.int64]:
    """M, counted from 1; 0 where no interval of this level exists."""
    reach = normal_quantile(level) * np.sqrt(np.nan_to_num(variance))
    # SciPy cuts at the ends in the same way.
    normal = np.maximum(np.rint((pairs - reach) / 2), 1)
    counted = np.array([_exact_first(n, level) for n in points.ravel().tolist()], dtype=np.int64)
    return np.where(points > EXACT, normal, counted.reshape(points.shape)).astype(np.int64)


@lru_cache(maxsize=256)
def _exact_first(n: int, level: float) -> int:
    if not FEWEST <= n <= EXACT:
        return 0
    pairs = n * (n - 1) // 2
    tails = _tails((1,) * n)
    reached = [k for k in range(pairs % 2, pairs + 1, 2) if tails[k] <= 1 - level]
    return (pairs - reached[0]) // 2 + 1 if reached else 0


def _exact(s: FloatArray, ties: NDArray[np.int64], asked: NDArray[np.bool_]) -> FloatArray:
    p = np.full(s.shape, np.nan)
    for row in np.argwhere(asked):
        place = tuple(row)
        # A group of t equal values shows up as t times the number t.
        sizes, seen = np.unique(ties[place][ties[place] > 0], return_counts=True)
        groups = tuple(np.repeat(sizes, seen // sizes).tolist())
        p[place] = _tails(groups)[int(abs(s[place]))]
    return p


@lru_cache(maxsize=1024)
def _tails(groups: tuple[int, ...]) -> tuple[float, ...]:
    """P(|S| >= k) for k = 0, 1, … over all orders of values with these groups of equal ones.

    The orders by their number of falling pairs are the coefficients of the Gaussian multinomial
    Π (1 − qⁱ), i = 1..n, over the same product for each group. S = pairs − 2·falling, where
    pairs of equal values do not count.
    """
    n = sum(groups)
    pairs = math.comb(n, 2) - sum(math.comb(size, 2) for size in groups)
    ways = [1] + [0] * pairs
    for i in range(1, n + 1):
        for power in range(pairs, i - 1, -1):
            ways[power] -= ways[power - i]
    for i in (i for size in groups for i in range(1, size + 1)):
        for power in range(i, pairs + 1):
            ways[power] += ways[power - i]
    total = sum(ways)
    reached = (
        sum(way for falling, way in enumerate(ways) if abs(pairs - 2 * falling) >= k)
        for k in range(pairs + 1)
    )
    return tuple(count / total for count in reached)
