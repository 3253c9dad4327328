"""What the columns of a comparison say: state value, spread, intervals and signals.

Column by column in NumPy; the order of the districts changes nothing but the order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.stats import funnel, intervals, multiple, pooled, spread

Floats = NDArray[np.float64]
# Below this share of the inhabitants, districts do not stand for the state they lie in.
ENOUGH_PEOPLE = 0.5
NO_COUNTS: dict[str, Any] = dict.fromkeys(("numerator", "denominator", "ci95"))
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

    def some(self, places: Sequence[int]) -> "Columns":
        """The entries at these places."""
        return Columns(*(getattr(self, one.name)[places] for one in fields(self)))


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
    # Against the state's value: alone, and with all districts of the table read at once.
    p_value: Floats
    after_bh: NDArray[np.bool_]

    def some(self, places: Sequence[int]) -> "Numbers":
        """What is said of these places; state and spread stay those of all."""
        columns = {one.name: getattr(self, one.name) for one in fields(self)}
        taken: dict[str, Any] = {
            n: c[places] for n, c in columns.items() if isinstance(c, np.ndarray)
        }
        return replace(self, **taken)


def floats(column: Sequence[Any]) -> Floats:
    return np.array(column, dtype=np.float64)


def columns(fetched: Mapping[str, Sequence[Any]], factor: float) -> Columns:
    """Numeric columns out of fetched ones, and which of the values may be computed with."""
    value, denominator = floats(fetched["value"]), floats(fetched["denominator"])
    computed = np.array(fetched["computed"], dtype=object)
    # A share printed with s decimals stands for a count within half a unit of its last place.
    printed = np.zeros(value.shape)
    if "numerator" in fetched["computed"]:
        scale = np.array([_decimals(one) for one in fetched["value_text"]], dtype=np.float64)
        printed = 0.5 * 10.0**-scale * denominator / factor
    rounded = np.nan_to_num(floats(fetched["rounding_base"])) / 2
    carried = floats(fetched["carried"])
    precision = np.array(fetched["precision"], dtype=object)
    undated = np.array(fetched["undated"], dtype=object) == True  # noqa: E712 -- None is not False
    hidden = np.array(fetched["hidden"], dtype=object) == True  # noqa: E712 -- None is not False
    return Columns(
        value=value,
        numerator=floats(fetched["numerator"]),
        denominator=denominator,
        population=floats(fetched["population"]),
        # What was put together from parts of a territory brings its own.
        error=np.where(
            np.isfinite(carried), carried, np.where(computed == "numerator", printed, rounded)
        ),
        # A value only its owner sees must not shift a sum that others can compare with theirs.
        comparable=np.isfinite(value) & np.isin(precision, USABLE) & ~undated & ~hidden,
    )


def _decimals(written: str | None) -> int:
    """How many digits follow the point; a printed zero counts."""
    return len(written.partition(".")[2]) if written else 0


def work_out(kind: str, factor: float, cols: Columns, published: dict[str, Any] | None) -> Numbers:
    """All numbers of one comparison; `kind` is the indicator's (count, share, rate …)."""
    values = np.where(cols.comparable, cols.value, np.nan)
    tops = np.where(cols.comparable, cols.numerator, np.nan)
    bottoms = np.where(cols.comparable, cols.denominator, np.nan)
    state = _state(kind, factor, cols, published)
    silent = _nothing_said(values.size)
    # Of a whole edition, many indicators have no figure at all, and many more no counts.
    if not (np.isfinite(cols.value).any() or np.isfinite(cols.numerator).any()):
        return Numbers(state=state, distribution=None, **silent)
    reference = np.nan if kind == "count" or state["value"] is None else float(state["value"])
    within: funnel.Kind = "proportion" if kind == "share" else "rate"
    lower, upper = _intervals(kind, factor, cols)
    counted = np.where(np.isfinite(tops), values, np.nan)
    if np.isfinite(reference) and np.isfinite(counted).any():
        p_value = funnel.p_value(counted, bottoms, reference, within, factor)
        silent["signal"] = funnel.signal(counted, bottoms, reference, within, factor)
        silent["p_value"] = p_value
        silent["after_bh"] = multiple.benjamini_hochberg(p_value).rejected
    return Numbers(
        state=state,
        distribution=distribution(values),
        lower=lower,
        upper=upper,
        quartile=spread.quartile(values),
        percentile=spread.percentile(values),
        versus_state=funnel.versus_state(
            np.where(cols.comparable, lower, np.nan), upper, reference
        ),
        **{name: silent[name] for name in ("signal", "p_value", "after_bh")},
    )


def _nothing_said(size: int) -> dict[str, Any]:
    """Every column of which nothing can be said."""
    unknown, silent = np.full(size, np.nan), np.full(size, "")
    numbers = ("lower", "upper", "quartile", "percentile", "p_value")
    return {
        **dict.fromkeys(numbers, unknown),
        **dict.fromkeys(("versus_state", "signal"), silent),
        "after_bh": np.zeros(size, dtype=np.bool_),
    }


def distribution(values: Floats) -> dict[str, Any] | None:
    """Quartiles and the unweighted mean for the wire; None under five values."""
    found = spread.spread(values)
    if found is None:
        return None
    told = ("min", "q1", "median", "q3", "max", "mean_unweighted")
    return {"n": found.n, **{name: plain(getattr(found, name)) for name in told}}


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
        coverage = _coverage(cols, known)
        total = plain(float(np.nansum(values))) if known.any() else None
        made = {"value": total, **NO_COUNTS, "method": "sum"}
        return {**made, "coverage": coverage, "published": published}
    tops = np.where(cols.comparable, cols.numerator, np.nan)
    bottoms = np.where(cols.comparable, cols.denominator, np.nan)
    known = np.isfinite(tops) & np.isfinite(bottoms)
    coverage = _coverage(cols, known)
    share = coverage["population_share"] or 0.0
    if known.any() and (share >= ENOUGH_PEOPLE or published is None):
        made = _pooled(kind, factor, tops, bottoms, cols.error)
        return {**made, "coverage": coverage, "published": published}
    made = {"value": published["value"] if published else None, **NO_COUNTS}
    method = "source" if published else None
    coverage = _coverage(cols, np.isfinite(values))
    return {**made, "method": method, "coverage": coverage, "published": published}


def together(kind: str, factor: float, cols: Columns, within: NDArray[np.bool_]) -> dict[str, Any]:
    """What some of the districts make together, like a state of their own; `n` say how many do."""
    values, tops, bottoms = (
        np.where(within & cols.comparable, column, np.nan)
        for column in (cols.value, cols.numerator, cols.denominator)
    )
    if kind == "count":
        known = np.isfinite(values)
        nothing = dict.fromkeys(("numerator", "denominator", "ci95"))
        total = plain(float(np.nansum(values))) if known.any() else None
        return {"n": int(known.sum()), "value": total, **nothing, "method": "sum"}
    known = np.isfinite(tops) & np.isfinite(bottoms)
    if known.any():
        return {"n": int(known.sum()), **_pooled(kind, factor, tops, bottoms, cols.error)}
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
    return Numbers(state, None, **_nothing_said(0))


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
    # Every comparison with NaN is false; infinity is no figure either.
    if not -FURTHEST < number < FURTHEST:
        return None
    rounded = round(float(number), 6)
    return int(rounded) if rounded.is_integer() else rounded


FURTHEST = float("inf")


def plains(column: Floats) -> list[float | int | None]:
    """The same for a column; at once, because rounding one by one took longer than reckoning."""
    known = np.where(np.isfinite(column), column, 0.0)
    if (np.abs(known) > 1e9).any():
        # Six decimals more would not fit into a float.
        return list(map(plain, column.tolist()))
    rounded = (np.rint(known * 1e6) / 1e6).tolist()
    whole = [int(one) if one.is_integer() else one for one in rounded]
    return [
        one if there else None
        for one, there in zip(whole, np.isfinite(column).tolist(), strict=True)
    ]


def pair(lower: float, upper: float) -> list[float | int | None] | None:
    return None if not np.isfinite(lower) else [plain(lower), plain(upper)]


def pairs(lower: Floats, upper: Floats) -> list[list[float | int | None] | None]:
    """Limits for the wire; None where there are none."""
    both = zip(plains(lower), plains(upper), strict=True)
    return [None if low is None else [low, high] for low, high in both]
