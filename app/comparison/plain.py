"""Figures as they go out: six decimals, whole numbers without a fraction, None for NaN."""

import math

import numpy as np

from app.comparison.figures import Floats

# Six decimals more would not fit into a float.
LARGE = 1e9


def plain(number: float) -> float | int | None:
    """One figure."""
    if not math.isfinite(number):
        return None
    rounded = round(float(number), 6)
    return int(rounded) if rounded.is_integer() else rounded


def pair(lower: float, upper: float) -> list[float | int | None] | None:
    """Two limits; None where there are none."""
    return [plain(lower), plain(upper)] if math.isfinite(lower) else None


def rounded(column: Floats) -> Floats:
    """A column, NaN left as it is; at once, as one by one took longer than reckoning."""
    if (np.abs(column) > LARGE).any():
        return np.array([round(one, 6) for one in column.tolist()])
    # There is no zero below zero.
    return np.rint(column * 1e6) / 1e6 + 0.0
