"""How the values of one indicator lie across the districts; silent under five districts."""

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.sums import added

# Quartiles of four values are those values: they would name districts, not describe a spread.
FEWEST = 5


@dataclass(frozen=True, slots=True)
class Spread:
    """Five order statistics and the mean of rates, in the unit of the values.

    `mean_unweighted` counts a small district like a large one; it is not the value of the
    state, which `pooled` computes from the counts.
    """

    n: int
    min: float
    q1: float
    median: float
    q3: float
    max: float
    mean_unweighted: float
    # All values, ascending.
    ordered: NDArray[np.float64] = field(repr=False, compare=False)


def spread(values: ArrayLike) -> Spread | None:
    """Quartiles by linear interpolation between the observed values, None under `FEWEST`.

    The districts are the whole population, not a sample of it, so the smallest and the
    largest value count as the 0th and 100th percentile ("inclusive"; type 7 in
    R. J. Hyndman, Y. Fan, The American Statistician 50 (1996) 361-365).
    NaN and infinite values are no values and do not count.
    """
    (made,) = spreads(np.ravel(np.asarray(values, dtype=np.float64))[None])
    return made


def spreads(rows: NDArray[np.float64]) -> list[Spread | None]:
    """The same of each row of values."""
    finite = np.isfinite(rows)
    ordered = np.sort(np.where(finite, rows, np.nan), axis=-1)  # NaN goes last
    known = np.count_nonzero(finite, axis=-1)
    if not known.size or known.max() < FEWEST:
        return [None] * len(rows)
    at = np.array((0.0, 0.25, 0.5, 0.75, 1.0)) * np.maximum(known - 1, 0)[:, None]
    below = np.floor(at).astype(np.int64)
    above = np.minimum(below + 1, np.maximum(known - 1, 0)[:, None])
    first, second = (np.take_along_axis(ordered, one, axis=-1) for one in (below, above))
    five = (first + (second - first) * (at - below)).tolist()
    mean = added(np.where(finite, rows, 0.0)) / np.maximum(known, 1)
    made = zip(known.tolist(), five, mean.tolist(), ordered, strict=True)
    return [
        Spread(n, low, q1, median, q3, high, each, row[:n]) if n >= FEWEST else None
        for n, (low, q1, median, q3, high), each, row in made
    ]


def quartile(values: ArrayLike, whole: Spread | None = None) -> NDArray[np.float64]:
    """The quarter 1..4 in which each value lies; NaN for no value, all NaN under `FEWEST`.

    A value on a boundary belongs to the quarter below it: quarter 1 is `value <= q1`. Equal
    values are never parted, so with many ties a quarter can be larger or empty. `whole` is the
    spread of all, where it is known already; the values may then be some of them.
    """
    asked = np.asarray(values, dtype=np.float64)
    whole = whole or spread(asked)
    if whole is None:
        return np.full(asked.shape, np.nan)
    boundaries = np.array([whole.q1, whole.median, whole.q3])
    position = 1.0 + np.searchsorted(boundaries, asked, side="left")
    return np.where(np.isfinite(asked), position, np.nan)


def percentile(values: ArrayLike, whole: Spread | None = None) -> NDArray[np.float64]:
    """Share of all values below each value, in percent; equal values count half.

    Formula: 100 · (below + equal / 2) / n, where `equal` includes the value itself, rounded to
    a whole number (a half to the even one). Hence a single highest value of 22 stands at 98,
    not at 100. NaN for no value, all NaN under `FEWEST`. `whole` is the spread of all, where it is
    known already; the values may then be some of them.
    """
    asked = np.asarray(values, dtype=np.float64)
    whole = whole or spread(asked)
    if whole is None:
        return np.full(asked.shape, np.nan)
    present = whole.ordered
    below = np.searchsorted(present, asked, side="left")
    equal = np.searchsorted(present, asked, side="right") - below
    return np.where(np.isfinite(asked), np.rint(100 * (below + equal / 2) / present.size), np.nan)
