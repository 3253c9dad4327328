"""What the columns of a comparison say: state value, spread, intervals and signals.

Column by column in NumPy; the order of the districts changes nothing but the order.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.among import Among, Stood, among
from app.comparison.figures import METHODS, Columns, Floats, Law, ends, interval
from app.comparison.verdicts import NOTHING, Own, Told, Verdicts
from app.stats import pooled, spread

# Below this share of the inhabitants, districts do not stand for the state they lie in.
ENOUGH_PEOPLE = 0.5
NO_COUNTS: dict[str, Any] = dict.fromkeys(("numerator", "denominator", "ci95"))


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
    """The numbers of many comparisons, each as if it were alone."""
    states = _states(asked)
    made: list[Numbers | None] = [
        None if one.cols.value.size else no_numbers(one.published) for one in asked
    ]
    for law in dict.fromkeys(one.law for one in asked if one.cols.value.size):
        places = [at for at, one in enumerate(asked) if one.law == law and one.cols.value.size]
        those = [(asked[place].factor, asked[place].cols) for place in places]
        verdicts = Verdicts(law, those, [states[place] for place in places])
        for number, place in enumerate(places):
            made[place] = _numbers(asked[place], states[place], verdicts.of(number))
    return [one for one in made if one is not None]


def _numbers(asked: Asked, state: dict[str, Any], own: Own) -> Numbers:
    """The same with what is said of a figure among all others of its comparison."""
    values = np.where(asked.cols.comparable, asked.cols.value, np.nan)
    those = among(values, own.away)
    return Numbers(state, _told(those.whole), own, those)


def distribution(values: Floats) -> dict[str, Any] | None:
    """Quartiles and the unweighted mean for the wire; None under five values."""
    return _told(spread.spread(values))


def _told(found: spread.Spread | None) -> dict[str, Any] | None:
    if found is None:
        return None
    told = ("min", "q1", "median", "q3", "max", "mean_unweighted")
    return {"n": found.n, **{name: plain(getattr(found, name)) for name in told}}


def _states(asked: Sequence[Asked]) -> list[dict[str, Any]]:
    """The value of the state of each, with its limits."""
    both = [_state(one) for one in asked]
    for law in dict.fromkeys(one.law for one in asked):
        those = [
            (one.factor, state, sums)
            for one, (state, sums) in zip(asked, both, strict=True)
            if one.law == law and sums is not None
        ]
        if those:
            _limit(law, *zip(*those, strict=True))
    return [state for state, _ in both]


# Numerator and denominator of many together, and by how much they may be off.
Sums = tuple[float, float, float, float]


def _limit(
    law: Law, factors: Sequence[float], states: Sequence[dict[str, Any]], sums: Sequence[Sums]
) -> None:
    """Give pooled values the limits that hold the worst case: all errors add up."""
    lower, upper = interval(law, np.array(factors), ends(*np.array(sums).T))
    for state, low, high in zip(states, lower.tolist(), upper.tolist(), strict=True):
        state["ci95"] = pair(low, high)


def _state(asked: Asked) -> tuple[dict[str, Any], Sums | None]:
    """The value of the state, still without its limits, and the sums that have them."""
    law, cols, published = asked.law, asked.cols, asked.published
    values = np.where(cols.comparable, cols.value, np.nan)
    if law == "count":
        known = np.isfinite(values)
        coverage = _coverage(cols, known)
        total = plain(float(np.nansum(values))) if known.any() else None
        made = {"value": total, **NO_COUNTS, "method": "sum"}
        return {**made, "coverage": coverage, "published": published}, None
    known = summable(law, cols)
    coverage = _coverage(cols, known)
    share = coverage["population_share"] or 0.0
    if known.any() and (share >= ENOUGH_PEOPLE or published is None):
        # What goes from one district to another changes nothing in the sum of both.
        error = cols.off.count if known.all() else cols.off.at_all
        made, sums = _pooled(law, asked.factor, cols, known, error)
        return {**made, "coverage": coverage, "published": published}, sums
    made = {"value": published["value"] if published else None, **NO_COUNTS}
    method = "source" if published else None
    coverage = _coverage(cols, np.isfinite(values))
    return {**made, "method": method, "coverage": coverage, "published": published}, None


def summable(law: Law, cols: Columns) -> NDArray[np.bool_]:
    """Whose counts make the value of the state; coverage speaks of the very same."""
    signed = law in ("balance", "difference")
    return cols.comparable & pooled.summable(cols.numerator, cols.denominator, signed=signed)


def together(law: Law, factor: float, cols: Columns, within: NDArray[np.bool_]) -> dict[str, Any]:
    """What some of the districts make together, like a state of their own; `n` say how many do."""
    if law == "count":
        values = np.where(within & cols.comparable, cols.value, np.nan)
        known = np.isfinite(values)
        nothing = dict.fromkeys(("numerator", "denominator", "ci95"))
        total = plain(float(np.nansum(values))) if known.any() else None
        return {"n": int(known.sum()), "value": total, **nothing, "method": "sum"}
    known = within & summable(law, cols)
    if known.any():
        made, sums = _pooled(law, factor, cols, known, cols.off.at_all)
        _limit(law, [factor], [made], [sums])
        return {"n": int(known.sum()), **made}
    # Without counts there is no value of a group: a mean of rates is none.
    nothing = dict.fromkeys(("value", "numerator", "denominator", "ci95", "method"))
    return {"n": 0, **nothing}


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
    nothing = dict.fromkeys(("value", "numerator", "denominator", "ci95", "method"))
    coverage = {"districts": 0, "of": 0, "population_share": None}
    state = {**nothing, "coverage": coverage, "published": published}
    return Numbers(state, None, NOTHING, among(np.empty(0), np.empty(0)))


def _pooled(
    law: Law, factor: float, cols: Columns, known: NDArray[np.bool_], error: Floats
) -> tuple[dict[str, Any], Sums]:
    """What these make together, still without limits."""
    made = pooled.pooled(cols.numerator[known], cols.denominator[known], factor, signed=True)
    off = float(error[known].sum()), float(cols.off.base[known].sum())
    told = {
        "value": plain(made.value),
        "numerator": plain(made.numerator),
        "denominator": plain(made.denominator),
        "ci95": None,
        "method": METHODS.get(law, "pooled"),
    }
    return told, (made.numerator, made.denominator, *off)


def _coverage(cols: Columns, known: NDArray[np.bool_]) -> dict[str, Any]:
    people = np.where(np.isnan(cols.population), 0.0, cols.population)
    everybody = float(people.sum())
    those = everybody if known.all() else float(people[known].sum())
    return {
        "districts": int(np.count_nonzero(known)),
        "of": int(cols.value.size),
        "population_share": round(those / everybody, 4) if everybody > 0 else None,
    }


def plain(number: float) -> float | int | None:
    """A figure for the wire: None for NaN, whole numbers without a fraction, six decimals."""
    if not math.isfinite(number):
        return None
    rounded = round(float(number), 6)
    return int(rounded) if rounded.is_integer() else rounded


def rounded(column: Floats) -> Floats:
    """A column for the wire: six decimals; at once, as one by one took longer than reckoning."""
    # Six decimals more would not fit into a float.
    if (np.abs(column) > LARGE).any():
        return np.array([round(one, 6) for one in column.tolist()])
    # There is no zero below zero.
    return np.rint(column * 1e6) / 1e6 + 0.0


LARGE = 1e9


def pair(lower: float, upper: float) -> list[float | int | None] | None:
    return None if not np.isfinite(lower) else [plain(lower), plain(upper)]
