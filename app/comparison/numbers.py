"""What the columns of a comparison say: state value, spread, intervals and signals.

Column by column in NumPy; the order of the districts changes nothing but the order.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from app.comparison.among import Among, Stood, among, among_each
from app.comparison.figures import Columns, Floats, Law
from app.comparison.plain import plain
from app.comparison.stacked import stacked
from app.comparison.states import NO_COUNTS, states
from app.comparison.verdicts import NOTHING, Own, Told, Verdicts
from app.stats import spread


@dataclass(frozen=True)
class Numbers:
    """The state, the spread, and what is said of each district's figure, alone and among all."""

    state: dict[str, Any]
    distribution: dict[str, Any] | None
    own: Own | Told
    among: Among | Stood

    @cached_property
    def told(self) -> Told:
        """Interval, side of the state, signal and p value of each figure."""
        return self.own.whole if isinstance(self.own, Own) else self.own

    def some(self, places: Sequence[int]) -> "Numbers":
        """What is said of these places; state and spread stay those of all."""
        both = self.told.at(places), self.among.some(places)
        return Numbers(self.state, self.distribution, *both)


@dataclass(frozen=True, slots=True)
class Asked:
    """The figures of one comparison, and the law and unit of their indicator."""

    law: Law
    factor: float
    cols: Columns
    published: dict[str, Any] | None


def work_out(law: Law, factor: float, cols: Columns, published: dict[str, Any] | None) -> Numbers:
    """All numbers of one comparison, as the law of the indicator has them."""
    (made,) = work_out_each([Asked(law, factor, cols, published)])
    return made


def work_out_each(asked: Sequence[Asked]) -> list[Numbers]:
    """The numbers of many comparisons, each as if it were alone.

    All of one law are worked out at once: of hundreds of figures, going from one array to the next
    costs more than the arithmetic.
    """
    made = {
        at: no_numbers(one.published) for at, one in enumerate(asked) if not one.cols.value.size
    }
    for law in dict.fromkeys(one.law for one in asked):
        places = [at for at, one in enumerate(asked) if one.law == law and at not in made]
        if places:
            made |= zip(places, _of_law(law, [asked[place] for place in places]), strict=True)
    return [made[place] for place in range(len(asked))]


def _of_law(law: Law, asked: Sequence[Asked]) -> list[Numbers]:
    """The numbers of comparisons of at least one district each."""
    stack = stacked(law, [one.factor for one in asked], [one.cols for one in asked])
    found = states(stack, [one.published for one in asked])
    verdicts = Verdicts(stack, [one["value"] for one in found])
    values = np.where(stack.cols.comparable, stack.cols.value, np.nan)
    those = among_each(values, verdicts.away, stack.sizes.tolist())
    return [
        Numbers(state, _told(one.whole), verdicts.of(row), one)
        for row, (state, one) in enumerate(zip(found, those, strict=True))
    ]


def distribution(values: Floats) -> dict[str, Any] | None:
    """Quartiles and the unweighted mean for the wire; None under five values."""
    return _told(spread.spread(values))


def _told(found: spread.Spread | None) -> dict[str, Any] | None:
    if found is None:
        return None
    told = ("min", "q1", "median", "q3", "max", "mean_unweighted")
    return {"n": found.n, **{name: plain(getattr(found, name)) for name in told}}


def ranks(cols: Columns) -> list[int | None]:
    """1 is the highest value that may be compared; equal values share a rank."""
    values = np.where(cols.comparable, cols.value, np.nan)
    ordered = np.sort(-values[np.isfinite(values)])
    place = 1 + np.searchsorted(ordered, -values, side="left")
    return [
        one if known else None
        for one, known in zip(place.tolist(), np.isfinite(values).tolist(), strict=True)
    ]


def no_numbers(published: dict[str, Any] | None) -> Numbers:
    """Where there is no district at all: the usual shape, without figures."""
    nothing = {"value": None, **NO_COUNTS, "method": None}
    coverage = {"districts": 0, "of": 0, "population_share": None}
    state = {**nothing, "coverage": coverage, "published": published}
    return Numbers(state, None, NOTHING, among(np.empty(0), np.empty(0)))
