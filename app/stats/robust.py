"""Features on one scale, so that one odd district does not set the measure for all others."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike

from app.stats.intervals import FloatArray

# What makes the two measures equal the standard deviation of a normal distribution:
# 1/Φ⁻¹(0.75) and 1/(2·Φ⁻¹(0.75)).
MAD_FACTOR = 1.4826022185056018
IQR_FACTOR = MAD_FACTOR / 2


@dataclass(frozen=True, slots=True)
class Standardised:
    """Scores without unit; per feature its centre and scale, in its unit, and the measure used.

    `measure` is 'mad', 'iqr', 'std' or, where all values are equal or none is known, 'none'.
    """

    scores: FloatArray
    centre: FloatArray
    scale: FloatArray
    measure: list[str]


def standardised(values: ArrayLike) -> Standardised:
    """(x − median) / scale per column; rows are districts, columns features.

    Scale: 1.4826 · MAD, the median distance from the median. More than half of the values
    equal makes that 0: then IQR · 0.7413 (quartiles as in `spread`); if that is 0 too, the
    standard deviation (over n: the districts are all there are). With no spread at all the
    score of every known value is 0: such a feature parts nobody. NaN and infinite values count
    nowhere and have no score.

    Source: P. J. Rousseeuw, C. Croux, J Am Stat Assoc 88 (1993) 1273-1283.
    """
    table = np.asarray(values, dtype=np.float64)
    table = np.where(np.isfinite(table), table, np.nan)
    told = [_scale(column[np.isfinite(column)]) for column in table.T]
    centre = np.array([middle for middle, _, _ in told])
    scale = np.array([width for _, width, _ in told])
    scores = (table - centre) / np.where(scale > 0, scale, 1.0)
    return Standardised(scores, centre, scale, [measure for _, _, measure in told])


def _scale(present: FloatArray) -> tuple[float, float, str]:
    if present.size == 0:
        return np.nan, np.nan, "none"
    low, middle, high = np.quantile(present, (0.25, 0.5, 0.75), method="linear").tolist()
    widths = {
        "mad": MAD_FACTOR * float(np.median(np.abs(present - middle))),
        "iqr": IQR_FACTOR * (high - low),
        "std": float(present.std()) if present.min() < present.max() else 0.0,
    }
    found = next((name for name, width in widths.items() if width > 0), "none")
    return middle, widths.get(found, 0.0), found
