"""Many tests read at once: which findings still stand when chance had so many tries."""

from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import FloatArray


@dataclass(frozen=True, slots=True)
class Adjusted:
    """Per test its adjusted p value (q) and whether it is rejected at the level asked for."""

    q: FloatArray
    rejected: NDArray[np.bool_]


def benjamini_hochberg(p: ArrayLike, level: float = 0.05) -> Adjusted:
    """Control of the false discovery rate over all tests in `p`, whatever its shape.

    Formula: with m known p values in ascending order, q₍ᵢ₎ = min over j >= i of m·p₍ⱼ₎ / j;
    rejected where q <= level. So of all findings named, at most the share `level` is
    expected to be chance. NaN is no test: it stays NaN, is not rejected and not counted in m.
    Raises ValueError for a number that is no probability, because m would be wrong for all.

    Assumption: tests independent of each other or positively dependent. Districts compared
    with a state of which they are part are slightly negatively dependent; with 22 of them and
    more that is far below what the rate promises.

    Source: Y. Benjamini, Y. Hochberg, J R Stat Soc B 57 (1995) 289-300.
    """
    asked, known = _known(p)
    order = np.argsort(asked[known], kind="stable")
    m = order.size
    stepped = asked[known][order] * m / np.arange(1, m + 1)
    # From the largest p value down: the least seen so far.
    descending = np.minimum.accumulate(stepped[::-1])[::-1]
    found = np.empty(m)
    found[order] = descending
    q = np.full(asked.shape, np.nan)
    q[known] = found
    return Adjusted(q, q <= level)


def rejected_from(z: ArrayLike, level: float = 0.05) -> FloatArray:
    """The least |z| whose two-sided p value `benjamini_hochberg` rejects; NaN without any.

    Shapes: the last axis are tests that are read at once; one answer for each of the others.
    Formula: the least |z|₍ᵢ₎ >= −Φ⁻¹(i·level / 2m), with the m known ones in descending order;
    that is p₍ᵢ₎ <= i·level / m told in standard errors. Whoever asks whether a few are rejected
    among all is spared the p values of the others. NaN is no test; an infinite z is one.
    """
    away = np.sort(np.abs(np.asarray(z, dtype=np.float64)), axis=-1)  # NaN goes last
    if not away.shape[-1]:
        return np.full(away.shape[:-1], np.nan)
    rows = away.reshape(-1, away.shape[-1])
    known = np.count_nonzero(~np.isnan(rows), axis=-1)
    least = np.full(len(rows), np.nan)
    for m in filter(None, set(known.tolist())):
        those = np.flatnonzero(known == m)
        held = rows[those, :m] >= _steps(m, level)[::-1]
        first = np.argmax(held, axis=-1)
        least[those] = np.where(held.any(axis=-1), rows[those, first], np.nan)
    return least.reshape(away.shape[:-1])


@lru_cache(1_000)
def _steps(m: int, level: float) -> FloatArray:
    normal = NormalDist()
    made = np.array([-normal.inv_cdf(i * level / (2 * m)) for i in range(1, m + 1)])
    made.setflags(write=False)
    return made


def _known(p: ArrayLike) -> tuple[FloatArray, NDArray[np.bool_]]:
    asked = np.asarray(p, dtype=np.float64)
    known = np.isfinite(asked)
    if np.isinf(asked).any() or ((asked[known] < 0) | (asked[known] > 1)).any():
        raise ValueError("a p value must lie between 0 and 1")
    return asked, known
