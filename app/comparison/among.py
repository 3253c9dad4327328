"""Where a figure stands among all others of its table: worked out when somebody asks.

A profile asks it of one district in each of fifty tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.stats import multiple, spread

Floats = NDArray[np.float64]


class Stood(NamedTuple):
    """The same for figures of many tables, one of each."""

    quartile: Floats
    percentile: Floats
    after_bh: NDArray[np.bool_]

    def some(self, places: Sequence[int]) -> "Stood":
        return Stood(self.quartile[places], self.percentile[places], self.after_bh[places])


@dataclass(frozen=True)
class Among:
    """Figures that may be compared, and how far each lies from the state; NaN where there is none.

    `whole` and `rejected_from` (see `multiple.rejected_from`) are those of all, also where the
    figures are only some of them.
    """

    values: Floats
    away: Floats
    whole: spread.Spread | None
    rejected_from: float

    @cached_property
    def quartile(self) -> Floats:
        return spread.quartile(self.values, self.whole) if self.whole else self._nothing

    @cached_property
    def percentile(self) -> Floats:
        return spread.percentile(self.values, self.whole) if self.whole else self._nothing

    @cached_property
    def after_bh(self) -> NDArray[np.bool_]:
        """What still stands when all of the table are read at once."""
        return np.abs(self.away) >= self.rejected_from

    @property
    def _nothing(self) -> Floats:
        return np.full(self.values.shape, np.nan)

    def some(self, places: Sequence[int]) -> "Among":
        return replace(self, values=self.values[places], away=self.away[places])


def among(values: Floats, away: Floats) -> Among:
    """Of all figures of a table, and how many standard errors each lies from the state."""
    (made,) = among_each(values[None], away[None], [values.size])
    return made


def among_each(values: Floats, away: Floats, sizes: Sequence[int]) -> list[Among]:
    """The same of many tables: a row each, of which the first `sizes` are its own."""
    wholes, least = spread.spreads(values), multiple.rejected_from(away).tolist()
    four = zip(values, away, sizes, wholes, least, strict=True)
    return [Among(one[:size], far[:size], whole, first) for one, far, size, whole, first in four]


def of_each(those: Sequence[Among | Stood]) -> Stood:
    """One after the other, as columns."""
    return Stood(
        np.concatenate([one.quartile for one in those]),
        np.concatenate([one.percentile for one in those]),
        np.concatenate([one.after_bh for one in those]),
    )
