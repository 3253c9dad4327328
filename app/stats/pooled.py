"""The value of the state from the counts of its districts; never a mean of their rates."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray


@dataclass(frozen=True, slots=True)
class Pooled:
    """What `n` districts make together; `value` is NaN when not one of them has counts."""

    value: float
    numerator: float
    denominator: float
    n: int


def pooled(
    numerator: ArrayLike, denominator: ArrayLike, factor: float = 100.0, *, signed: bool = False
) -> Pooled:
    """Σ numerator / Σ denominator · factor over the pairs where both counts are known.

    A pair with a NaN on either side, a denominator that is not positive or a negative numerator
    (unless they are `signed`: what comes less what goes) is left out of both sums: half a pair
    would tilt the ratio. Missing districts are not imputed; `n` says how many stand behind the
    value, and `summable` which.

    Assumption: the counts are additive, nobody is counted in two districts.
    """
    x, n = np.broadcast_arrays(
        np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    known = summable(x, n, signed=signed)
    cases, people = float(x[known].sum()), float(n[known].sum())
    value = factor * cases / people if people > 0 else float("nan")
    return Pooled(value, cases, people, int(np.count_nonzero(known)))


def summable(
    numerator: ArrayLike, denominator: ArrayLike, *, signed: bool = False
) -> NDArray[np.bool_]:
    """Which pairs `pooled` adds up, under the same names."""
    x, n = np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    known: NDArray[np.bool_] = np.isfinite(x) & np.isfinite(n) & (n > 0)
    return known if signed else known & (x >= 0)
