"""What can be reckoned with: figures in columns, how far off each may be, which law it follows.

A count may be off because somebody rounded it, because it was worked out from a printed share, or
because part of a territory was estimated. Interval, signal and p value of a figure take all of it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from app.comparison.fetched import Cells, present
from app.comparison.written import USABLE
from app.formats.sheet import Lasting
from app.stats import funnel, intervals, rounding

Floats = NDArray[np.float64]
DERIVED = frozenset(("numerator", "denominator"))
# What chance does to a figure: nothing is known of a count, a difference, or a balance, whose
# variance is that of both its sides; the others are binomial or Poisson.
Law = Literal["count", "difference", "balance", "proportion", "rate"]
METHODS: Mapping[Law, str] = {"proportion": "wilson", "rate": "byar", "balance": "pooled"}


def law_of(definition: Mapping[str, Any]) -> Law:
    """The law of an indicator's figures.

    A share that may pass the whole (children counted where the day care is, not where they live)
    is no proportion, and a rate that may fall below zero is what comes less what goes.
    """
    kind = definition["kind"]
    if kind in ("count", "difference"):
        law: Law = kind
        return law
    within = definition["numerator_within_denominator"] or definition["max_value"] is not None
    if kind == "share" and within:
        return "proportion"
    # Of an indicator of its own, a district may have left the bound out.
    below = definition["min_value"] is None and definition["owner"] is None
    return "balance" if below else "rate"


@dataclass(frozen=True, slots=True)
class Off:
    """By how much counts may be off at worst, in counts.

    `count` and `base` are errors of numerator and denominator that districts do not share; `moved`
    is what of the numerator went over with part of a territory: none of it may have, or twice as
    much. What one district has too much of that, another has too little.
    """

    count: Floats
    base: Floats
    moved: Floats

    @property
    def at_all(self) -> Floats:
        """Of the numerator, all that is uncertain."""
        return self.count + self.moved


@dataclass(frozen=True, slots=True)
class Columns:
    """One entry per district; NaN and None where there is no figure."""

    value: Floats
    numerator: Floats
    denominator: Floats
    population: Floats
    comparable: NDArray[np.bool_]
    off: Off

    def some(self, places: Sequence[int]) -> "Columns":
        """The entries at these places."""
        own = (self.value, self.numerator, self.denominator, self.population)
        value, numerator, denominator, population = (one[places] for one in own)
        off = Off(*(getattr(self.off, one.name)[places] for one in fields(Off)))
        comparable = self.comparable[places]
        return Columns(value, numerator, denominator, population, comparable, off)


def floats(column: Sequence[Any] | Floats) -> Floats:
    """Numbers to reckon with, NaN for None; what already is such a column stays it."""
    if isinstance(column, Lasting):
        return column.floats
    return np.asarray(column, dtype=np.float64)


def columns(fetched: Mapping[str, Any], factor: float) -> Columns:
    """Numeric columns out of fetched ones, and which of the values may be computed with."""
    value, denominator = floats(fetched["value"]), floats(fetched["denominator"])
    comparable = np.isfinite(value)
    if isinstance(fetched, Cells) and fetched.sound:
        numerator, population = floats(fetched["numerator"]), floats(fetched["population"])
        nothing = np.zeros(value.shape)
        off = Off(nothing, nothing, nothing)
        return Columns(value, numerator, denominator, population, comparable, off)
    # Most cells are like all others: that is asked before a column is made of it.
    if not USABLE.issuperset(present(fetched, "precision")):
        comparable &= np.array([one in USABLE for one in fetched["precision"]], dtype=np.bool_)
    # A value only its owner sees must not shift a sum that others can compare with theirs.
    for name in ("undated", "hidden"):
        if any(present(fetched, name)):
            comparable &= np.array([not one for one in fetched[name]], dtype=np.bool_)
    return Columns(
        value=value,
        numerator=floats(fetched["numerator"]),
        denominator=denominator,
        population=floats(fetched["population"]),
        comparable=comparable,
        off=_off(fetched, denominator, value, factor),
    )


def _off(fetched: Mapping[str, Any], denominator: Floats, value: Floats, factor: float) -> Off:
    # A base below 1 is that of the value, not of the counts.
    nothing = reach = np.zeros(value.shape)
    if any(one is not None for one in present(fetched, "rounding_base")):
        reach = rounding.reach(floats(fetched["rounding_base"]))
    count, base, moved = reach, reach, nothing
    if not DERIVED.isdisjoint(present(fetched, "computed")):
        # A share printed with s decimals stands for all within half a unit of its last place.
        half = 0.5 * 10.0 ** -floats([_decimals(one) for one in fetched["value_text"]])
        computed = np.array(fetched["computed"], dtype=object)
        count = np.where(computed == "numerator", half * denominator / factor, count)
        least = np.where(value > half, value - half, np.nan)
        base = np.where(computed == "denominator", half * denominator / least, base)
    # What was put together from parts of a territory brings its own.
    if any(carried := present(fetched, "carried")):
        own = floats([one or (np.nan,) * 3 for one in carried]).T
        brought = np.isfinite(own[0])
        count, base, moved = (
            np.where(brought, one, other)
            for one, other in zip(own, (count, base, moved), strict=True)
        )
    return Off(count, base, moved)


def _decimals(written: str | None) -> int:
    """How many digits follow the point; a printed zero counts."""
    return len(written.partition(".")[2]) if written else 0


@dataclass(frozen=True, slots=True)
class Ends:
    """The pairs of counts with the least and with the greatest quotient that may be true."""

    low: tuple[Floats, Floats]
    high: tuple[Floats, Floats]


def ends(numerator: Floats, denominator: Floats, count: Floats, base: Floats) -> Ends:
    """The ends of each pair of counts, off by `count` and `base`; NaN where one is not known."""
    known = np.isfinite(numerator) & np.isfinite(denominator)
    x, n = np.where(known, numerator, np.nan), np.where(known, denominator, np.nan)
    if not (count.any() or base.any()):
        # One and the same pair, so that nothing is reckoned twice.
        only = (x, n)
        return Ends(only, only)
    return Ends((np.maximum(x - count, 0.0), n + base), (x + count, n - base))


def interval(law: Law, factor: float | Floats, found: Ends) -> intervals.Interval:
    """The 95 % interval of each figure: the union over all that its counts may stand for.

    NaN for laws without one, and where the counts cannot be.
    """
    if law not in ("proportion", "rate"):
        nothing = np.full(found.low[0].shape, np.nan)
        return nothing, nothing
    bounded = intervals.wilson_bounded if law == "proportion" else intervals.byar_bounded
    return bounded(found.low, found.high, factor)


def strangeness(law: Law, factor: float | Floats, found: Ends, state: float | Floats) -> Floats:
    """How many standard errors the nearest of all possible figures lies above or below the state's.

    NaN where nothing can be said; 0 where the state's value lies between the ends.
    """
    if law not in ("proportion", "rate"):
        return np.full(found.low[0].shape, np.nan)
    kind: funnel.Kind = "proportion" if law == "proportion" else "rate"
    return funnel.away(found.low, found.high, state, kind, factor)
