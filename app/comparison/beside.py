"""Two tables on one ground beside each other: difference and ratio with intervals, by column.

Counts decide where both sides have them; without counts the values alone, and no interval.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.figures import Columns, Floats, Law, law_of
from app.comparison.numbers import work_out
from app.comparison.plain import pair, plain
from app.comparison.states import summable
from app.comparison.tables import Table
from app.stats import contrast
from app.stats.contrast import Contrast, Group

PROPORTIONS = {"difference": "newcombe", "ratio": "katz"}
RATES = {"difference": "mover_byar", "ratio": "log_rate_ratio"}


@dataclass(frozen=True)
class Beside:
    """Group and reference over the same districts in the same order.

    `both` says who has a single value on both sides, `comparable` whose may be summed up.
    """

    group: Table
    reference: Table
    both: NDArray[np.bool_]
    comparable: NDArray[np.bool_]
    difference: Contrast
    ratio: Contrast

    @property
    def law(self) -> Law:
        return law_of(self.group.slice.definition)

    @property
    def factor(self) -> float:
        return float(self.group.slice.definition["factor"])

    @cached_property
    def summed(self) -> NDArray[np.bool_]:
        """Whose figures make the gap of the state: the same districts on both sides."""
        sides = [summable(self.law, one.cols) for one in (self.group, self.reference)]
        counted: NDArray[np.bool_] = self.comparable & sides[0] & sides[1]
        return counted if counted.any() else self.comparable

    @cached_property
    def _sums(self) -> list[tuple[Mapping[str, Any], Group]]:
        return [self._pooled(one) for one in (self.group, self.reference)]

    @property
    def published(self) -> bool:
        """Whether both values of the state are those that the source publishes."""
        return all(state["method"] == "source" for state, _ in self._sums)

    @cached_property
    def state(self) -> dict[str, Any]:
        """The gap of all districts that are comparable on both sides together."""
        sums = self._sums
        own, other = (state for state, _ in sums)
        difference, ratio = _contrasts(self.law, self.factor, *(group for _, group in sums))
        alike = own["method"] == other["method"]
        values = [_number(one["value"]) if alike else np.nan for one in (own, other)]
        difference, ratio = _or_values(difference, ratio, *map(np.asarray, values))
        counted = bool(np.isfinite(difference.lower))
        return {
            "group_value": own["value"],
            "reference_value": other["value"],
            **told(difference, ratio, ()),
            "method": method(self.law) if counted else None,
            "coverage": own["coverage"],
        }

    def _pooled(self, table: Table) -> tuple[Mapping[str, Any], Group]:
        """The state's value of one side, and its counts; rounding errors add up at worst."""
        cols = replace(table.cols, comparable=self.summed)
        state = work_out(self.law, self.factor, cols, table.published).state
        top, bottom = _number(state["numerator"]), _number(state["denominator"])
        counted = self.summed & np.isfinite(cols.numerator) & np.isfinite(cols.denominator)
        # What goes from one district to another changes nothing in the sum of both.
        error = cols.off.count if counted.all() else cols.off.at_all
        errors = (float(each[counted].sum()) for each in (error, cols.off.base))
        return state, Group(top, bottom, *errors)


def beside(group: Table, reference: Table) -> Beside:
    """Put two tables of one period and ground beside each other."""
    one, two = group.cols, reference.cols
    both = np.array(group.shown, dtype=np.bool_) & np.array(reference.shown, dtype=np.bool_)
    both &= np.isfinite(one.value) & np.isfinite(two.value)
    definition = group.slice.definition
    counted = (_counts(cols, both) for cols in (one, two))
    difference, ratio = _contrasts(law_of(definition), float(definition["factor"]), *counted)
    own, other = (np.where(both, cols.value, np.nan) for cols in (one, two))
    return Beside(
        group,
        reference,
        both,
        both & one.comparable & two.comparable,
        *_or_values(difference, ratio, own, other),
    )


def method(law: Law) -> dict[str, str]:
    """How difference and ratio of figures under this law get their intervals."""
    return PROPORTIONS if law == "proportion" else RATES


def told(difference: Contrast, ratio: Contrast, place: Any) -> dict[str, Any]:
    """Difference and ratio of one district (`place`), or of the state, for the wire."""
    limits = float(difference.lower[place]), float(difference.upper[place])
    significant = bool(contrast.significant(difference, 0.0)[place])
    return {
        "difference": plain(difference.estimate[place]),
        "difference_ci95": pair(*limits),
        "ratio": plain(ratio.estimate[place]),
        "ratio_ci95": pair(float(ratio.lower[place]), float(ratio.upper[place])),
        "significant": significant if np.isfinite(limits[0]) else None,
    }


def _counts(cols: Columns, both: NDArray[np.bool_]) -> Group:
    top, bottom = (np.where(both, one, np.nan) for one in (cols.numerator, cols.denominator))
    return Group(top, bottom, cols.off.at_all, cols.off.base)


def _contrasts(law: Law, factor: float, own: Group, other: Group) -> tuple[Contrast, Contrast]:
    if law not in ("proportion", "rate"):
        # Of balances and differences chance says nothing: their values alone, no interval.
        nothing = np.full(np.shape(own.numerator), np.nan)
        return Contrast(nothing, nothing, nothing), Contrast(nothing, nothing, nothing)
    if law == "proportion":
        return contrast.newcombe(own, other, factor), contrast.katz(own, other)
    return contrast.rate_difference(own, other, factor), contrast.rate_ratio(own, other)


def _or_values(
    difference: Contrast, ratio: Contrast, own: Floats, other: Floats
) -> tuple[Contrast, Contrast]:
    """Where counts say nothing, what the values say by themselves; without an interval."""
    quotient = np.divide(own, other, out=np.full(own.shape, np.nan), where=other > 0)
    return (
        replace(difference, estimate=_first(difference.estimate, own - other)),
        replace(ratio, estimate=_first(ratio.estimate, quotient)),
    )


def _first(counted: Floats, valued: Floats) -> Floats:
    return np.asarray(np.where(np.isfinite(counted), counted, valued))


def _number(value: Any) -> float:
    return float("nan") if value is None else float(value)
