"""Sums that are the same in whichever order they are made."""

import math

import numpy as np
from numpy.typing import ArrayLike

from app.stats.intervals import FloatArray

# Up to here, every whole number is one of floating point too.
EXACT = 2.0**53


def added(rows: ArrayLike) -> FloatArray:
    """Sums along the last axis in the unit of the entries, rounded once; NaN where one is NaN.

    Σ of whole numbers is exact as it is. Everything else is added without losing a bit, so that
    neither the order of the districts nor zeros for those who are left out change the last digit.

    Source: J. R. Shewchuk, Discrete & Computational Geometry 18 (1997) 305-363 (`math.fsum`).
    """
    every = np.asarray(rows, dtype=np.float64)
    flat = every.reshape(math.prod(every.shape[:-1]), every.shape[-1])
    sums: FloatArray = flat.sum(axis=-1)
    if flat.any():
        plain = (flat == np.rint(flat)).all(axis=-1) & (np.abs(flat).sum(axis=-1) < EXACT)
        for place in np.flatnonzero(~plain).tolist():
            sums[place] = math.fsum(flat[place].tolist())
    made: FloatArray = sums.reshape(every.shape[:-1])
    return made
