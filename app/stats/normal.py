"""Tails of the normal distribution for whole arrays; NaN in, NaN out."""

import math

import numpy as np
from numpy.typing import ArrayLike

from app.stats.intervals import FloatArray


def two_sided(z: ArrayLike) -> FloatArray:
    """Probability of a standard normal at least as far from 0 as `z`: 1.96 answers 0.05.

    Formula: erfc(|z| / √2), any shape, without a unit. The complementary error function keeps
    its relative accuracy far out (z = 30 answers 10⁻¹⁹⁷), where 1 − Φ would be plain 0.
    NumPy has no error function, hence one call of the standard library per number.
    """
    distance = np.abs(np.asarray(z, dtype=np.float64)) / math.sqrt(2)
    # Numbers of Python's own: those of an array take twice as long, one by one.
    tails = list(map(math.erfc, distance.ravel().tolist()))
    return np.array(tails, dtype=np.float64).reshape(distance.shape)
