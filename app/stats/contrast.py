"""Two groups beside each other: difference and ratio of their shares or rates, with intervals.

Shapes: the members of both groups are numbers or arrays and are broadcast against each other;
answers are float64 arrays. NaN where a group has no value or counts that cannot be.

Assumptions: both groups are counted in full and nobody is in both, so chance worked on each by
itself (binomial for shares, Poisson for rates). An interval that holds "no difference" is not a
proof that there is none.

Rounding: `error` is by how much a numerator read from a rounded source may be off. An interval
then is the union over everything the two counts may have been. Every limit here rises, falls, or
rises and then falls in each count, so its extremes lie at the corners of what is possible.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.exact import garwood
from app.stats.intervals import (
    FloatArray,
    FloatPair,
    Interval,
    byar,
    normal_quantile,
    wilson,
)

Bounds = Callable[[FloatArray, FloatArray], Interval]
RATE_INTERVALS = {"byar": byar, "exact": garwood}


@dataclass(frozen=True, slots=True)
class Group:
    """Counts of one group: cases out of people, or cases per exposure.

    Either may be off: cases by `error`, people by `base_error`, up or down.
    """

    numerator: ArrayLike
    denominator: ArrayLike
    error: ArrayLike = 0.0
    base_error: ArrayLike = 0.0


@dataclass(frozen=True, slots=True)
class Contrast:
    """What was found between group and reference, and the limits of its interval."""

    estimate: FloatArray
    lower: FloatArray
    upper: FloatArray


def newcombe(
    group: Group, reference: Group, factor: float = 100.0, level: float = 0.95
) -> Contrast:
    """Difference of two independent proportions, p₁ − p₂, in units of `factor` (points).

    Formula (hybrid score, "method 10"): with Wilson limits l and u of each proportion,
    lower = d − √((p₁ − l₁)² + (u₂ − p₂)²), upper = d + √((u₁ − p₁)² + (p₂ − l₂)²).
    Stays inside ±factor, and has a width where both proportions are 0 or 1.

    Source: R. G. Newcombe, Statistics in Medicine 17 (1998) 873-890.
    """
    own, other = _counts(group, whole=True), _counts(reference, whole=True)
    return _difference(own, other, lambda x, n: wilson(x, n, factor, level), factor)


def rate_difference(
    group: Group,
    reference: Group,
    factor: float = 1000.0,
    level: float = 0.95,
    method: Literal["byar", "exact"] = "byar",
) -> Contrast:
    """Difference of two independent rates, in units of `factor`.

    Formula: as `newcombe`, with the limits of Byar (or the exact ones) in place of Wilson's:
    the method of variance estimates recovery (MOVER). A count may exceed its exposure.

    Source: G. Y. Zou, A. Donner, Statistics in Medicine 27 (2008) 1693-1702.
    """
    own, other = _counts(group, whole=False), _counts(reference, whole=False)
    limits = RATE_INTERVALS[method]
    return _difference(own, other, lambda x, n: limits(x, n, factor, level), factor)


def katz(group: Group, reference: Group, level: float = 0.95) -> Contrast:
    """Ratio of two independent proportions, p₁ / p₂, without a unit.

    Formula: exp(log(p₁/p₂) ± z·√(1/x₁ − 1/n₁ + 1/x₂ − 1/n₂)).
    No interval where a count is 0 (its logarithm does not exist), nor where both proportions
    are 1: the formula would claim certainty there. The ratio itself is told as long as the
    reference has cases. Reliable from about five cases in each group.

    Source: D. Katz et al., Biometrics 34 (1978) 469-474, method C.
    """
    own, other = _counts(group, whole=True), _counts(reference, whole=True)
    return _ratio(own, other, normal_quantile(level), whole=True)


def rate_ratio(group: Group, reference: Group, level: float = 0.95) -> Contrast:
    """Ratio of two independent rates, without a unit.

    Formula: exp(log(r₁/r₂) ± z·√(1/x₁ + 1/x₂)); zeros as in `katz`.

    Source: K. J. Rothman, S. Greenland, Modern epidemiology, 2nd ed. (1998), chapter 14.
    """
    own, other = _counts(group, whole=False), _counts(reference, whole=False)
    return _ratio(own, other, normal_quantile(level), whole=False)


def significant(contrast: Contrast, nothing: float) -> NDArray[np.bool_]:
    """Whether the interval leaves out `nothing`: 0 for differences, 1 for ratios.

    False also where there is no interval; the level is the one of the interval.
    """
    return (contrast.lower > nothing) | (contrast.upper < nothing)


@dataclass(frozen=True, slots=True)
class _Counts:
    """Cases and people, and the pairs with the least and the greatest quotient they may have been.

    NaN on all sides where they cannot be.
    """

    cases: FloatArray
    people: FloatArray
    ends: tuple[FloatPair, FloatPair]


def _counts(group: Group, *, whole: bool) -> _Counts:
    x, n, error, base_error = np.broadcast_arrays(
        *(
            np.asarray(one, np.float64)
            for one in (group.numerator, group.denominator, group.error, group.base_error)
        )
    )
    known = np.isfinite(x) & np.isfinite(n) & (n > base_error) & (x >= 0)
    known &= (error >= 0) & (base_error >= 0)
    if whole:
        known &= x <= n
    x, n = np.where(known, x, np.nan), np.where(known, n, np.nan)
    fewest, most = np.maximum(x - error, 0.0), x + error
    if whole:
        most = np.minimum(most, n - base_error)
    return _Counts(x, n, ((fewest, n + base_error), (most, n - base_error)))


def _difference(own: _Counts, other: _Counts, limits: Bounds, factor: float) -> Contrast:
    def between(one: FloatPair, two: FloatPair) -> Interval:
        (x1, n1), (x2, n2) = one, two
        p1, p2 = factor * x1 / n1, factor * x2 / n2
        (l1, u1), (l2, u2) = limits(x1, n1), limits(x2, n2)
        d = p1 - p2
        return d - np.hypot(p1 - l1, u2 - p2), d + np.hypot(u1 - p1, p2 - l2)

    estimate = factor * own.cases / own.people - factor * other.cases / other.people
    return Contrast(estimate, *_union(own, other, between))


def _ratio(own: _Counts, other: _Counts, z: float, *, whole: bool) -> Contrast:
    def between(one: FloatPair, two: FloatPair) -> Interval:
        (x1, n1), (x2, n2) = one, two
        spread = 1 / x1 + 1 / x2
        if whole:
            spread = np.maximum(spread - 1 / n1 - 1 / n2, 0.0)
        spread = np.where((x1 > 0) & (x2 > 0) & (spread > 0), spread, np.nan)
        middle, reach = np.log(x1 * n2 / (x2 * n1)), z * np.sqrt(spread)
        return np.exp(middle - reach), np.exp(middle + reach)

    with np.errstate(divide="ignore", invalid="ignore"):
        limits = _union(own, other, between)
        estimate = own.cases * other.people / (other.cases * own.people)
    return Contrast(np.where(np.isfinite(estimate), estimate, np.nan), *limits)


def _union(
    own: _Counts, other: _Counts, between: Callable[[FloatPair, FloatPair], Interval]
) -> Interval:
    """The least lower and the greatest upper limit; NaN as soon as one corner has none."""
    corners = [between(one, two) for one in own.ends for two in other.ends]
    lower, upper = zip(*corners, strict=True)
    return np.min(lower, axis=0), np.max(upper, axis=0)
