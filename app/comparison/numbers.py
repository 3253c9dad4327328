"""What the columns of a comparison say: state value, spread, intervals and signals.

Column by column in NumPy; the order of the districts changes nothing but the order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.stats import funnel, intervals, pooled, spread

Floats = NDArray[np.float64]
# Below this share of the inhabitants, districts do not stand for the state they lie in.
ENOUGH_PEOPLE = 0.5
USABLE = ("exact", "rounded", "approx")


@dataclass(frozen=True, slots=True)
class Columns:
    """One entry per district; NaN and None where there is no figure."""

    value: Floats
    numerator: Floats
    denominator: Floats
    population: Floats
    error: Floats
    comparable: NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Numbers:
    """The state, the spread, and per district interval, quartile, percentile and signals."""

    state: dict[str, Any]
    distribution: dict[str, Any] | None
    lower: Floats
    upper: Floats
    quartile: Floats
    percentile: Floats
    versus_state: NDArray[np.str_]
    signal: NDArray[np.str_]


def floats(column: Sequence[Any]) -> Floats:
    return np.array(column, dtype=np.float64)


def columns(table: Mapping[str, Sequence[Any]], factor: float) -> Columns:
    """Numeric columns out of fetched ones, and which of the values may be computed with."""
    value, denominator = floats(table["value"]), floats(table["denominator"])
    computed = np.array(table["computed"], dtype=object)
    # A share printed with s decimals stands for a count within half a unit of its last place.
    printed = 0.5 * 10.0 ** -floats(table["scale"]) * denominator / factor
    rounded = np.nan_to_num(floats(table["rounding_base"])) / 2
    precision = np.array(table["precision"], dtype=object)
    undated = np.array(table["undated"], dtype=object) == True  # noqa: E712 -- None is not False
    hidden = np.array(table["hidden"], dtype=object) == True  # noqa: E712 -- None is not False
    return Columns(
        value=value,
        numerator=floats(table["numerator"]),
        denominator=denominator,
        population=floats(table["population"]),
        error=np.where(computed == "numerator", printed, rounded),
        # A value only its owner sees must not shift a sum that others can compare with theirs.
        comparable=np.isfinite(value) & np.isin(precision, USABLE) & ~undated & ~hidden,
    )


def work_out(kind: str, factor: float, cols: Columns, published: dict[str, Any] | None) -> Numbers:
    """All numbers of one comparison; `kind` is the indicator's (count, share, rate …)."""
    values = np.where(cols.comparable, cols.value, np.nan)
    tops = np.where(cols.comparable, cols.numerator, np.nan)
    bottoms = np.where(cols.comparable, cols.denominator, np.nan)
    state = _state(kind, factor, cols, published)
    reference = np.nan if kind == "count" or state["value"] is None else float(state["value"])
    within: funnel.Kind = "proportion" if kind == "share" else "rate"
    lower, upper = _intervals(kind, factor, cols)
    found = spread.spread(values)
    return Numbers(
        state=state,
        distribution=None
        if found is None
        else {
            "n": found.n,
            "min": plain(found.min),
            "q1": plain(found.q1),
            "median": plain(found.median),
            "q3": plain(found.q3),
            "max": plain(found.max),
            "mean_unweighted": plain(found.mean_unweighted),
        },
        lower=lower,
        upper=upper,
        quartile=spread.quartile(values),
        percentile=spread.percentile(values),
        versus_state=funnel.versus_state(
            np.where(cols.comparable, lower, np.nan), upper, reference
        ),
        signal=funnel.signal(
            np.where(np.isfinite(tops), values, np.nan), bottoms, reference, within, factor
        ),
    )


def _intervals(kind: str, factor: float, cols: Columns) -> tuple[Floats, Floats]:
    low, high = cols.numerator - cols.error, cols.numerator + cols.error
    known = np.isfinite(cols.numerator) & np.isfinite(cols.denominator)
    low, high = (np.where(known, side, np.nan) for side in (low, high))
    if kind == "share":
        return intervals.wilson_bounded(low, high, cols.denominator, factor)
    if kind in ("rate", "ratio"):
        return intervals.byar_bounded(low, high, cols.denominator, factor)
    nothing = np.full(cols.value.shape, np.nan)
    return nothing, nothing


def _state(
    kind: str, factor: float, cols: Columns, published: dict[str, Any] | None
) -> dict[str, Any]:
    values = np.where(cols.comparable, cols.value, np.nan)
    if kind == "count":
        known = np.isfinite(values)
        total = plain(float(np.nansum(values))) if known.any() else None
        made = {"value": total, "numerator": None, "denominator": None, "ci95": None}
        return {**made, "method": "sum", "coverage": _coverage(cols, known), "published": published}
    tops = np.where(cols.comparable, cols.numerator, np.nan)
    bottoms = np.where(cols.comparable, cols.denominator, np.nan)
    known = np.isfinite(tops) & np.isfinite(bottoms)
    coverage = _coverage(cols, known)
    share = coverage["population_share"] or 0.0
    if known.any() and (share >= ENOUGH_PEOPLE or published is None):
        made = _pooled(kind, factor, tops, bottoms, cols.error)
        return {**made, "coverage": coverage, "published": published}
    return {
        "value": published["value"] if published else None,
        "numerator": None,
        "denominator": None,
        "ci95": None,
        "method": "source" if published else None,
        "coverage": _coverage(cols, np.isfinite(values)),
        "published": published,
    }


def no_state(published: dict[str, Any] | None) -> dict[str, Any]:
    """The state where there is no district at all: the usual shape, without figures."""
    nothing = dict.fromkeys(("value", "numerator", "denominator", "ci95", "method"))
    coverage = {"districts": 0, "of": 0, "population_share": None}
    return {**nothing, "coverage": coverage, "published": published}


def _pooled(
    kind: str, factor: float, tops: Floats, bottoms: Floats, errors: Floats
) -> dict[str, Any]:
    """The pooled value with limits that hold the worst case: all rounding errors add up."""
    made = pooled.pooled(tops, bottoms, factor)
    ways = {"share": (intervals.wilson_bounded, "wilson")}
    way, method = ways.get(kind, (intervals.byar_bounded, "byar"))
    # The same pairs that are summed.
    known = (tops >= 0) & (bottoms > 0)
    error = float(np.where(known, errors, 0.0).sum())
    low, high = made.numerator - error, made.numerator + error
    lower, upper = way(low, high, made.denominator, factor)
    return {
        "value": plain(made.value),
        "numerator": plain(made.numerator),
        "denominator": plain(made.denominator),
        "ci95": pair(float(lower), float(upper)),
        "method": method,
    }


def _coverage(cols: Columns, known: NDArray[np.bool_]) -> dict[str, Any]:
    everybody = float(np.nansum(cols.population))
    those = float(np.nansum(np.where(known, cols.population, 0.0)))
    return {
        "districts": int(np.count_nonzero(known)),
        "of": int(cols.value.size),
        "population_share": round(those / everybody, 4) if everybody > 0 else None,
    }


def plain(number: float) -> float | int | None:
    """A figure for the wire: None for NaN, whole numbers without a fraction, six decimals."""
    if not np.isfinite(number):
        return None
    rounded = round(float(number), 6)
    return int(rounded) if rounded.is_integer() else rounded


def pair(lower: float, upper: float) -> list[float | int | None] | None:
    return None if not np.isfinite(lower) else [plain(lower), plain(upper)]
