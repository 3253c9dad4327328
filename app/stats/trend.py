"""Does a series rise or fall by more than chance, and not by one odd point? A line says it.

Shapes: `times` has one entry per point; `values` and `errors` end in that axis, in front of it
stand as many districts as wanted. NaN is a point without a value. Slopes come in the unit of the
values per unit of the times. Points may be unevenly spaced.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import FloatArray, normal_quantile
from app.stats.normal import two_sided

RECENT = 5
# χ² with one degree of freedom is passed by chance in 2 of 1,000 series: 9.5495.
CRITICAL = normal_quantile(0.998) ** 2
# Two points always lie on a line; and one of three can still be left out.
FEWEST = 3


@dataclass(frozen=True, slots=True)
class Slopes:
    """Per district; NaN, False and '' where there are fewer than `FEWEST` points.

    `survives`: every slope with one point left out has the same sign. `significant`: χ² beyond
    9.5495 and `survives`. `direction`: 'rising', 'falling', or 'steady' if not significant.
    """

    slope: FloatArray
    lower: FloatArray
    upper: FloatArray
    chi2: FloatArray
    p_value: FloatArray
    points: NDArray[np.int64]
    survives: NDArray[np.bool_]
    significant: NDArray[np.bool_]
    direction: NDArray[np.str_]


def standard_error(lower: ArrayLike, upper: ArrayLike, level: float = 0.95) -> FloatArray:
    """Standard error behind an interval: (upper − lower) / 2z, in the unit of the limits.

    So the weights of a trend come from the counts by way of Wilson's or Byar's interval: a
    count of 0 has a width there, where its plain variance would be 0 and its weight infinite,
    and a rounding error that widened the interval lowers the weight.
    """
    low, high = np.asarray(lower, dtype=np.float64), np.asarray(upper, dtype=np.float64)
    return (high - low) / (2 * normal_quantile(level))


def recent(values: ArrayLike, points: int = RECENT) -> NDArray[np.bool_]:
    """Which entries are among the last `points` known ones of their district; all, if fewer."""
    known = np.isfinite(np.asarray(values, dtype=np.float64))
    still_to_come = np.cumsum(known[..., ::-1], axis=-1)[..., ::-1]
    return known & (still_to_come <= points)


def weighted_slope(
    times: ArrayLike, values: ArrayLike, errors: ArrayLike, level: float = 0.95
) -> Slopes:
    """Slope of the weighted least-squares line, tested as Fingertips' recent trend.

    Formula: w = 1/error², t̄ = Σwt/Σw, S = Σw(t − t̄)², slope b = Σw(t − t̄)y / S, its standard
    error 1/√S, χ² = b²·S with one degree of freedom, limits b ± z/√S at `level`.
    A point counts if value and error are finite and the error is positive.

    Assumptions: points independent of each other (no overlapping periods), errors known, the
    change straight. In large districts the errors are so small that any steady change is
    significant: it says "not chance", not "important".

    Source: Office for Health Improvement and Disparities, Fingertips technical guidance, trend
    markers (method for rates and all other indicators; proportions are tested there by the χ²
    test for trend, here by the same line as all others).
    """
    t, y, e = np.broadcast_arrays(*(np.asarray(m, np.float64) for m in (times, values, errors)))
    known = np.isfinite(t) & np.isfinite(y) & np.isfinite(e) & (e > 0)
    points = np.count_nonzero(known, axis=-1)
    enough = points >= FEWEST
    known = known & enough[..., None]
    w = np.where(known, 1 / np.where(known, e, 1.0) ** 2, 0.0)
    t, y = np.where(known, t, 0.0), np.where(known, y, 0.0)
    slope, information = _line(t, y, w)
    chi2 = slope**2 * information
    reach = normal_quantile(level) / np.sqrt(information)
    survives = enough & _survives(t, y, w, slope)
    significant = survives & (chi2 > CRITICAL)
    return Slopes(
        slope=slope,
        lower=slope - reach,
        upper=slope + reach,
        chi2=chi2,
        p_value=two_sided(np.sqrt(chi2)),
        points=points,
        survives=survives,
        significant=significant,
        direction=_direction(slope, significant),
    )


def _direction(slope: FloatArray, significant: NDArray[np.bool_]) -> NDArray[np.str_]:
    words = np.where(slope > 0, "rising", "falling")
    return np.select([~np.isfinite(slope), significant], ["", words], default="steady")


def _line(t: FloatArray, y: FloatArray, w: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Slope and S along the last axis; NaN where the weights leave no two different times."""
    total = w.sum(axis=-1, keepdims=True)
    some = np.where(total > 0, total, 1.0)
    # Both centred: years around 2020 and shares around 90 would cost digits otherwise.
    off = t - (w * t).sum(axis=-1, keepdims=True) / some
    height = y - (w * y).sum(axis=-1, keepdims=True) / some
    information = (w * off**2).sum(axis=-1)
    information = np.where(information > 0, information, np.nan)
    return (w * off * height).sum(axis=-1) / information, information


def _survives(t: FloatArray, y: FloatArray, w: FloatArray, slope: FloatArray) -> NDArray[np.bool_]:
    """Whether the slope keeps its sign whichever point is left out; 0 has none to keep."""
    kept = 1.0 - np.eye(t.shape[-1])
    each, _ = _line(t[..., None, :], y[..., None, :], w[..., None, :] * kept)
    same: NDArray[np.bool_] = np.sign(each) == np.sign(slope)[..., None]
    # A point that never counted may be left out too: the slope stays what it is.
    return np.asarray(same.all(axis=-1) & (slope != 0), dtype=np.bool_)
