"""What rounded counts still tell: how far sums, differences and ratios of them may be off.

A count rounded to a base b (5 in the AZR) stands for a whole number at most ⌊b/2⌋ away, halves
going either way. `worst` is a bound that holds always; `probable` is passed by chance in 1 − level
of the cases, if the parts were rounded independently of each other and every residue is equally
likely. Base 1, 0 and NaN mean "not rounded". Shapes broadcast; units are those of the counts.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.stats.intervals import FloatArray, Interval, normal_quantile


@dataclass(frozen=True, slots=True)
class Error:
    """By how much a figure may be off, up or down; `probable` is never more than `worst`."""

    worst: FloatArray
    probable: FloatArray


def reach(base: ArrayLike) -> FloatArray:
    """How far a count rounded to `base` may lie from the true one: ⌊b/2⌋, in counts."""
    return np.floor(_base(base) / 2)


def variance(base: ArrayLike) -> FloatArray:
    """Variance of the error of one rounded count: (b² − 1)/12, in counts squared.

    It is the variance of b equally likely whole numbers in a row. With an even base and halves
    that always go up, the errors have a mean of half a count besides; `worst` covers it.
    """
    return (_base(base) ** 2 - 1) / 12


def summed(bases: ArrayLike, level: float = 0.95) -> Error:
    """Error of a sum of counts, each rounded to its base on the last axis; also of differences.

    Formula: worst = Σ ⌊b/2⌋, probable = z·√(Σ (b² − 1)/12). A difference is a sum with one
    sign turned, so its error is the same: `summed([b₁, b₂])`. Of n parts rounded to 5 the worst is
    2n, the probable 2.77·√n.

    Source of the variance: W. F. Sheppard, Proc London Math Soc 29 (1898) 353-380, in its
    discrete form.
    """
    worst = reach(bases).sum(axis=-1)
    spread = normal_quantile(level) * np.sqrt(variance(bases).sum(axis=-1))
    return Error(worst, np.minimum(spread, worst))


def ratio_error(
    numerator: ArrayLike,
    denominator: ArrayLike,
    bases: tuple[ArrayLike, ArrayLike],
    factor: float = 100.0,
    level: float = 0.95,
) -> Error:
    """Error of numerator / denominator in units of `factor`, from the two counts' bases.

    Formula: worst = the larger distance from the ratio to the ends of `ratio_range`; probable =
    z·√(v₁ + r²·v₂)/n with the variances v of the two roundings (first order). NaN unless
    n > ⌊b₂/2⌋ and x >= 0.
    """
    x, n = _counts(numerator, denominator)
    lower, upper = ratio_range(x, n, bases, factor)
    known = np.isfinite(lower)
    safe = np.where(known, n, 1.0)
    r = np.where(known, x, 0.0) / safe
    worst = np.maximum(upper - factor * r, factor * r - lower)
    deviation = np.sqrt(variance(bases[0]) + r**2 * variance(bases[1])) / safe
    probable = factor * normal_quantile(level) * deviation
    return Error(worst, np.where(known, np.minimum(probable, worst), np.nan))


def ratio_range(
    numerator: ArrayLike,
    denominator: ArrayLike,
    bases: tuple[ArrayLike, ArrayLike],
    factor: float = 100.0,
) -> Interval:
    """Least and greatest numerator / denominator that rounding allows, in units of `factor`.

    Formula (interval arithmetic): max(x − e₁, 0)/(n + e₂) to (x + e₁)/(n − e₂), with e = ⌊b/2⌋.
    NaN unless n > e₂ (otherwise there may be nobody to count) and x >= 0. The upper end may
    exceed the whole: whether that can be is known to the caller alone.

    Source: R. E. Moore, Interval analysis (1966).
    """
    x, n = _counts(numerator, denominator)
    top, bottom = reach(bases[0]), reach(bases[1])
    known = np.isfinite(x) & np.isfinite(n) & (x >= 0) & (n > bottom)
    safe = np.where(known, n - bottom, 1.0)
    lower, upper = np.maximum(x - top, 0.0) / (n + bottom), (x + top) / safe
    return np.where(known, factor * lower, np.nan), np.where(known, factor * upper, np.nan)


def _counts(numerator: ArrayLike, denominator: ArrayLike) -> tuple[FloatArray, FloatArray]:
    """Pairs that cannot be are NaN from here on."""
    x, n = np.broadcast_arrays(
        np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    known = np.isfinite(x) & np.isfinite(n) & (n > 0)
    return np.where(known, x, np.nan), np.where(known, n, np.nan)


def _base(base: ArrayLike) -> FloatArray:
    asked = np.asarray(base, dtype=np.float64)
    return np.where(asked >= 1, asked, 1.0)
