"""Exact Poisson intervals of rates, for counts so small that an approximation would be seen.

Why not SciPy's `gammaincinv`: this one function would cost every installation 143 MB on disk
and every process 29 MB of memory (docs/decisions/0014). Tests hold ours to SciPy's within 10⁻⁹.
"""

import math

import numpy as np
from numpy.typing import ArrayLike

from app.stats.intervals import (
    FloatArray,
    Interval,
    Pair,
    both_or_none,
    byar,
    normal_quantile,
    ordered,
)

# Where the integrand has fallen by e⁻⁴⁰ the rest is below the last bit of the sum.
_DECAY = 40.0
# Gauss-Legendre with so many points integrates any of them to 10⁻¹⁰, half of them to 10⁻⁸.
_NODES, _WEIGHTS = np.polynomial.legendre.leggauss(64)
# Three rounds from the starts below reach the last bits at every level; two are reserve.
_ROUNDS = 5


def garwood(
    count: ArrayLike, exposure: ArrayLike, factor: float = 1000.0, level: float = 0.95
) -> Interval:
    """Exact interval of a Poisson rate: count per exposure, in units of `factor`.

    Formula: the lower limit x solves P(o, x) = α/2, the upper one Q(o + 1, x) = α/2, where P
    and Q are the tails of the gamma distribution; the same as χ²(α/2; 2o)/2 and
    χ²(1 − α/2; 2o + 2)/2. Divided by the exposure, times `factor`. The lower limit of 0 is 0.
    Shapes, NaN and the pairs that have no interval as in `intervals.byar`. A count need not be
    whole (one derived from a rounded rate is not): the formula fills the gaps monotonically.
    Assumption: cases come independently of each other. "Exact" means that the interval misses
    the truth at most as often as stated; for small counts it is wider than it would need to be.

    Source: F. Garwood, Biometrika 28 (1936) 437-442.
    """
    o, t = np.broadcast_arrays(
        np.asarray(count, dtype=np.float64), np.asarray(exposure, dtype=np.float64)
    )
    known = np.isfinite(o) & np.isfinite(t) & (t > 0) & (o >= 0)
    o, t = np.where(known, o, 0.0), np.where(known, t, 1.0)
    normal_quantile(level)  # refuses a level that is none
    tail = (1 - level) / 2
    lower = np.where(o > 0, _quantile(np.where(o > 0, o, 1.0), tail, upper=False), 0.0)
    upper = _quantile(o + 1, tail, upper=True)
    scale = factor / t
    return np.where(known, scale * lower, np.nan), np.where(known, scale * upper, np.nan)


def garwood_bounded(low: Pair, high: Pair, factor: float = 1000.0, level: float = 0.95) -> Interval:
    """Exact interval when the counts are known only to lie between two pairs.

    The union as in `intervals.byar_bounded`.
    """
    (x1, n1), (x2, n2) = ordered(low, high)
    lower, _ = garwood(np.maximum(x1, 0), n1, factor, level)
    _, upper = garwood(x2, n2, factor, level)
    return both_or_none(lower, upper)


def _quantile(shape: FloatArray, tail: float, *, upper: bool) -> FloatArray:
    """x that leaves `tail` of a gamma distribution of this shape below it, or above it.

    Newton's method on log(tail) as a function of u = log x. That function is concave, so from
    any start the second step lies on the safe side of the root and all others run towards it.
    Its slope is ±1/I, with the integral I of `_integral`: nothing else has to be computed.
    """
    a, sign = shape.ravel(), 1.0 if upper else -1.0
    log_gamma = np.array([math.lgamma(each) for each in a])
    u = _start(a, log_gamma, tail, upper=upper)
    for _ in range(_ROUNDS):
        integral = _integral(a, np.exp(u), sign)
        log_tail = a * u - np.exp(u) - log_gamma + np.log(integral)
        u = u + sign * (log_tail - math.log(tail)) * integral
    return np.exp(u).reshape(shape.shape)


def _start(a: FloatArray, log_gamma: FloatArray, tail: float, *, upper: bool) -> FloatArray:
    """Logarithm of Byar's limit; where that is 0, of x from xᵃ/Γ(a + 1) = tail, its bound."""
    low, high = byar(a - 1 if upper else a, 1.0, 1.0, 1 - 2 * tail)
    guess = high if upper else low
    bound = (math.log(tail) + log_gamma + np.log(a)) / a
    return np.where(guess > 0, np.log(np.where(guess > 0, guess, 1.0)), bound)


def _integral(a: FloatArray, x: FloatArray, sign: float) -> FloatArray:
    """I with tail = xᵃe⁻ˣ/Γ(a) · I: ∫₀^∞ exp(−h(s)) ds, h(s) = x·(e^{±s} − 1) ∓ a·s.

    It is the integral of the density from x outwards in s = |log(t/x)|, which has no pole at 0
    and no case for large or small shapes. h grows from 0, at least like |a − x|·s + x·s²/2
    upwards and like |a − x|·s and a·s − x downwards: there the range is cut.
    """
    drift = np.maximum(sign * (x - a), 0.0)
    if sign > 0:
        # The positive root of x·s²/2 + drift·s = 40, in the form without cancellation.
        reach = 2 * _DECAY / (drift + np.sqrt(drift**2 + 2 * _DECAY * x))
    else:
        reach = np.minimum((_DECAY + x) / a, _DECAY / np.maximum(drift, 1e-300))
    s = reach[:, None] * (_NODES + 1) / 2
    exponent = x[:, None] * np.expm1(sign * s) - sign * a[:, None] * s
    return reach / 2 * (np.exp(-exponent) @ _WEIGHTS)
