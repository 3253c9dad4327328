"""What is said of each figure for itself against the state: interval, side, signal, p value.

Worked out when somebody asks, for all figures of all tables at once or for a few of them: of
hundreds of figures, going from one array to the next costs more than the arithmetic, and a profile
shows one of each table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np

from app.comparison.figures import Ends, Floats, ends, floats, interval, strangeness
from app.comparison.stacked import Stack
from app.stats import funnel
from app.stats.normal import two_sided


class Told(NamedTuple):
    """One entry per figure; NaN and '' where there is nothing to be said."""

    lower: Floats
    upper: Floats
    versus_state: funnel.Words
    signal: funnel.Words
    # Against the state's value.
    p_value: Floats

    def at(self, places: Any) -> "Told":
        taken: list[Any] = [column[places] for column in self]
        return Told(*taken)


NOTHING = Told(
    *(np.empty(0), np.empty(0)),
    *(np.empty(0, dtype=np.object_), np.empty(0, dtype=np.object_)),
    np.empty(0),
)


class Verdicts:
    """Of all figures of tables under one law, each a row of a block."""

    def __init__(self, stack: Stack, states: Sequence[float | None]) -> None:
        """`states` are the values of the state, one for each table."""
        cols = stack.cols
        self.stack = stack
        self._reference = np.broadcast_to(floats(states)[:, None], cols.value.shape)
        self._ends = ends(cols.numerator, cols.denominator, cols.off.at_all, cols.off.base)

    @cached_property
    def away(self) -> Floats:
        """How many standard errors each lies from its state; NaN where it is not compared."""
        stack = self.stack
        found = strangeness(stack.law, stack.factor, self._ends, self._reference)
        return np.where(stack.cols.comparable, found, np.nan)

    @cached_property
    def whole(self) -> Told:
        """What is said of every figure, in rows like the tables."""
        return self.at(...)

    def at(self, places: Any) -> Told:
        """What is said of some of them, named like those of an array."""
        stack, reference, away = self.stack, self._reference[places], self.away[places]
        lower, upper = interval(stack.law, stack.factor[places], _at(self._ends, places))
        beside = np.where(stack.cols.comparable[places], lower, np.nan)
        side = funnel.versus_state(beside, upper, reference)
        return Told(lower, upper, side, funnel.words(away), two_sided(away))

    def of(self, row: int) -> "Own":
        """Those of one of the tables."""
        return Own(self, row)


def _at(found: Ends, places: Any) -> Ends:
    low = found.low[0][places], found.low[1][places]
    if found.low is found.high:
        return Ends(low, low)
    return Ends(low, (found.high[0][places], found.high[1][places]))


@dataclass(frozen=True, slots=True)
class Own:
    """What is said of the figures of one table."""

    verdicts: Verdicts
    row: int

    @property
    def whole(self) -> Told:
        size = self.verdicts.stack.sizes[self.row]
        return self.verdicts.whole.at((self.row, slice(size)))


def across(held: Sequence[tuple[Own | Told, int]]) -> Told:
    """One figure of each of many tables, in their order."""
    groups: dict[int, tuple[Verdicts | Told, list[int], list[Any]]] = {}
    for number, (own, place) in enumerate(held):
        which, at = (own.verdicts, (own.row, place)) if isinstance(own, Own) else (own, (place,))
        _, numbers, places = groups.setdefault(id(which), (which, [], []))
        numbers.append(number)
        places.append(at)
    order = np.argsort([number for _, numbers, _ in groups.values() for number in numbers])
    told = [which.at(tuple(np.array(places).T)) for which, _, places in groups.values()]
    columns: list[Any] = [np.concatenate(one)[order] for one in zip(*told, strict=True)]
    return Told(*columns)
