"""What is said of each figure for itself against the state: interval, side, signal, p value.

Worked out when somebody asks, for all figures of all tables at once or for a few of them: of
hundreds of figures, going from one array to the next costs more than the arithmetic, and a profile
shows one of each table.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from app.comparison.figures import (
    Columns,
    Ends,
    Floats,
    Law,
    ends,
    floats,
    interval,
    strangeness,
)
from app.stats import funnel
from app.stats.normal import two_sided

Places = slice | Sequence[int] | NDArray[np.int64]


class Told(NamedTuple):
    """One entry per figure; NaN and '' where there is nothing to be said."""

    lower: Floats
    upper: Floats
    versus_state: funnel.Words
    signal: funnel.Words
    # Against the state's value.
    p_value: Floats

    def at(self, places: Places) -> "Told":
        taken: list[Any] = [column[places] for column in self]
        return Told(*taken)


NOTHING = Told(
    *(np.empty(0), np.empty(0)),
    *(np.empty(0, dtype=np.object_), np.empty(0, dtype=np.object_)),
    np.empty(0),
)


class Verdicts:
    """Of all figures of some tables under one law, one table after the other."""

    def __init__(
        self,
        law: Law,
        tables: Sequence[tuple[float, Columns]],
        states: Sequence[Mapping[str, Any]],
    ) -> None:
        """Each table with the factor of its indicator, and the value of its state."""
        cols = [one for _, one in tables]
        sizes = [one.value.size for one in cols]
        self.law = law
        self.starts = np.cumsum([0, *sizes]).tolist()
        self._factor = np.repeat([factor for factor, _ in tables], sizes)
        self._reference = np.repeat(floats([one["value"] for one in states]), sizes)
        self._comparable = np.concatenate([one.comparable for one in cols])
        self._ends = ends(
            np.concatenate([one.numerator for one in cols]),
            np.concatenate([one.denominator for one in cols]),
            np.concatenate([one.off.at_all for one in cols]),
            np.concatenate([one.off.base for one in cols]),
        )

    @cached_property
    def away(self) -> Floats:
        """How many standard errors each lies from its state; NaN where it is not compared."""
        found = strangeness(self.law, self._factor, self._ends, self._reference)
        return np.where(self._comparable, found, np.nan)

    @cached_property
    def whole(self) -> Told:
        """What is said of every figure."""
        return self.at(slice(None))

    def at(self, places: Places) -> Told:
        """What is said of some of them."""
        reference, away = self._reference[places], self.away[places]
        lower, upper = interval(self.law, self._factor[places], _at(self._ends, places))
        beside = np.where(self._comparable[places], lower, np.nan)
        side = funnel.versus_state(beside, upper, reference)
        return Told(lower, upper, side, funnel.words(away), two_sided(away))

    def of(self, table: int) -> "Own":
        """Those of one of the tables."""
        return Own(self, self.starts[table], self.starts[table + 1])


def _at(found: Ends, places: Places) -> Ends:
    low = found.low[0][places], found.low[1][places]
    if found.low is found.high:
        return Ends(low, low)
    return Ends(low, (found.high[0][places], found.high[1][places]))


@dataclass(frozen=True, slots=True)
class Own:
    """What is said of the figures of one table."""

    verdicts: Verdicts
    start: int
    stop: int

    @property
    def whole(self) -> Told:
        return self.verdicts.whole.at(slice(self.start, self.stop))

    @property
    def away(self) -> Floats:
        return self.verdicts.away[self.start : self.stop]


def across(held: Sequence[tuple[Own | Told, int]]) -> Told:
    """One figure of each of many tables, in their order."""
    groups: dict[int, tuple[Verdicts | Told, list[int], list[int]]] = {}
    for number, (own, place) in enumerate(held):
        which, start = (own.verdicts, own.start) if isinstance(own, Own) else (own, 0)
        _, numbers, places = groups.setdefault(id(which), (which, [], []))
        numbers.append(number)
        places.append(start + place)
    order = np.argsort([number for _, numbers, _ in groups.values() for number in numbers])
    told = [which.at(places) for which, _, places in groups.values()]
    columns: list[Any] = [np.concatenate(one)[order] for one in zip(*told, strict=True)]
    return Told(*columns)
