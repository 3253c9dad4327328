"""P values as they are told: four significant digits, and never 0, since nothing is impossible.

So a reader can adjust for as many tests as he likes, however small the numbers get.
"""

import math

import numpy as np

from app.comparison.figures import Floats
from app.formats.sheet import NULL, Digits

# Far below what any sample can tell; what is smaller still is told as this.
LEAST = 1e-300
FOUR_DIGITS = "%.4g"


def chances(column: Floats) -> Digits:
    """A column of p values as they are written; None for NaN."""
    known = np.isfinite(column)
    levels = np.where(known, np.maximum(column, LEAST), 1.0).tolist()
    # Written in one go: one by one took longer than finding out how likely they are.
    made = (" ".join([FOUR_DIGITS] * len(levels)) % tuple(levels)).encode().split()
    if known.all():
        return Digits(made)
    both = zip(made, known.tolist(), strict=True)
    return Digits([one if there else NULL for one, there in both])


def chance(level: float) -> float | None:
    """One p value; None for NaN."""
    return None if math.isnan(level) else float(FOUR_DIGITS % max(float(level), LEAST))
