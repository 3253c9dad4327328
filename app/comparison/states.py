"""What districts make together: the value of their state, or that of a group."""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.figures import METHODS, Columns, Floats, Law, ends, interval
from app.comparison.plain import pair, plain
from app.comparison.stacked import Stack, stacked
from app.stats import pooled
from app.stats.sums import added

# Below this share of the inhabitants, districts do not stand for the state they lie in.
ENOUGH_PEOPLE = 0.5
NO_COUNTS: Mapping[str, Any] = dict.fromkeys(("numerator", "denominator", "ci95"))
Published = Mapping[str, Any] | None
Which = NDArray[np.bool_]


def states(stack: Stack, published: Sequence[Published]) -> list[dict[str, Any]]:
    """Per table the value of the state with its limits, its coverage, and what was published."""
    known = _summed(stack)
    covered = _coverages(stack, known)
    if stack.law == "count":
        made: list[dict[str, Any]] = _totals(stack, known)
    else:
        whole = np.array([one["districts"] == one["of"] for one in covered])
        # What goes from one district to another changes nothing in the sum of both.
        off = stack.cols.off
        made = _pooled(stack, known, np.where(whole[:, None], off.count, off.at_all))
        standing = zip(covered, published, strict=True)
        small = [place for place, both in enumerate(standing) if not _stands(*both)]
        if small:
            valued = _coverages(stack, stack.cols.comparable & np.isfinite(stack.cols.value))
        for place in small:
            covered[place], one = valued[place], published[place]
            method = "source" if one else None
            made[place] = {"value": one and one["value"], **NO_COUNTS, "method": method}
    three = zip(made, covered, published, strict=True)
    return [{**one, "coverage": those, "published": told} for one, those, told in three]


def _stands(coverage: Mapping[str, Any], published: Published) -> bool:
    """Whether what districts make together is the value of the state."""
    enough = (coverage["population_share"] or 0.0) >= ENOUGH_PEOPLE
    return bool(coverage["districts"]) and (enough or published is None)


def summable(law: Law, cols: Columns) -> Which:
    """Whose counts make the value of the state; coverage speaks of the very same."""
    signed = law in ("balance", "difference")
    return cols.comparable & pooled.summable(cols.numerator, cols.denominator, signed=signed)


def together(law: Law, factor: float, cols: Columns, within: Which) -> dict[str, Any]:
    """What some of the districts make together, like a state of their own; `n` say how many do."""
    stack = stacked(law, [factor], [cols])
    known = within & _summed(stack)
    many = int(known.sum())
    if law == "count":
        return {"n": many, **_totals(stack, known)[0]}
    if many:
        return {"n": many, **_pooled(stack, known, stack.cols.off.at_all)[0]}
    # Without counts there is no value of a group: a mean of rates is none.
    return {"n": 0, "value": None, **NO_COUNTS, "method": None}


def _summed(stack: Stack) -> Which:
    """What is added up."""
    if stack.law == "count":
        return stack.cols.comparable & np.isfinite(stack.cols.value)
    return summable(stack.law, stack.cols)


def _totals(stack: Stack, known: Which) -> list[dict[str, Any]]:
    totals = added(np.where(known, stack.cols.value, 0.0))
    told = np.where(known.any(axis=-1), totals, np.nan).tolist()
    return [{"value": plain(one), **NO_COUNTS, "method": "sum"} for one in told]


def _pooled(stack: Stack, known: Which, error: Floats) -> list[dict[str, Any]]:
    """What each row makes; its limits hold the worst case: all errors add up."""
    law, cols, method = stack.law, stack.cols, METHODS.get(stack.law, "pooled")
    numerator = np.where(known, cols.numerator, np.nan)
    made = pooled.pooled(numerator, cols.denominator, stack.factors, signed=True)
    top, bottom = added(np.where(known, (error, cols.off.base), 0.0))
    limits = interval(law, stack.factors, ends(made.numerator, made.denominator, top, bottom))
    five = (made.value, made.numerator, made.denominator, *limits)
    return [
        {
            "value": plain(value),
            "numerator": plain(cases),
            "denominator": plain(people),
            "ci95": pair(low, high),
            "method": method,
        }
        for value, cases, people, low, high in zip(*(one.tolist() for one in five), strict=True)
    ]


def _coverages(stack: Stack, known: Which) -> list[dict[str, Any]]:
    people = np.where(np.isnan(stack.cols.population), 0.0, stack.cols.population)
    those, everybody = added((np.where(known, people, 0.0), people))
    four = (known.sum(axis=-1), stack.sizes, those, everybody)
    return [
        {
            "districts": districts,
            "of": of,
            "population_share": round(those / everybody, 4) if everybody > 0 else None,
        }
        for districts, of, those, everybody in zip(*(one.tolist() for one in four), strict=True)
    ]
