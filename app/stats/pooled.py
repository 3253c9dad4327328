"""The value of the state from the counts of its districts; never a mean of their rates."""

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import Factor
from app.stats.sums import added

# A number, or an array of them.
Group = Any


@dataclass(frozen=True, slots=True)
class Pooled:
    """What `n` districts make together; `value` is NaN when not one of them has counts.

    Numbers for one group of districts, arrays of one entry each for many.
    """

    value: Group
    numerator: Group
    denominator: Group
    n: Group


def pooled(
    numerator: ArrayLike, denominator: ArrayLike, factor: Factor = 100.0, *, signed: bool = False
) -> Pooled:
    """Σ numerator / Σ denominator · factor over the pairs where both counts are known.

    Shapes: the last axis are the districts of a group, in both alike; `factor` is one for all, or
    one for each group. A pair with a NaN on either side, a denominator that is not positive or a
    negative numerator (unless they are `signed`: what comes less what goes) is left out of both
    sums: half a pair would tilt the ratio. Missing districts are not imputed; `n` says how many
    stand behind the value, and `summable` which.

    Assumption: the counts are additive, nobody is counted in two districts.
    """
    x, n = np.broadcast_arrays(
        np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    )
    known = summable(x, n, signed=signed)
    cases, people = added(np.where(known, (x, n), 0.0))
    some = people > 0
    value = np.where(some, factor * cases / np.where(some, people, 1.0), np.nan)
    return Pooled(value, cases, people, np.count_nonzero(known, axis=-1))


def summable(
    numerator: ArrayLike, denominator: ArrayLike, *, signed: bool = False
) -> NDArray[np.bool_]:
    """Which pairs `pooled` adds up, under the same names."""
    x, n = np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    known: NDArray[np.bool_] = np.isfinite(x) & np.isfinite(n) & (n > 0)
    return known if signed else known & (x >= 0)
