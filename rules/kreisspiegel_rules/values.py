"""Rules about the figures themselves: presence, bounds, fractions, rounding, and what follows.

Each rule is one function over the figures of one row; it yields what it finds.
"""

from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import NamedTuple

from kreisspiegel_rules.figures import (
    EXACT,
    decimal,
    half_unit,
    product,
    quotient,
    rounded,
    scale,
    text,
)
from kreisspiegel_rules.ground import PLAIN, Ground
from kreisspiegel_rules.judged import Hit
from kreisspiegel_rules.pack import Definition

_PRECISE = ("exact", "rounded")
_FIGURES = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")


class Stated(NamedTuple):
    """What the row says, numbers as `decimal`; `mistyped` when a figure was left out as unread."""

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    value_min: Decimal | None
    value_max: Decimal | None
    rounding_base: Decimal | None
    missing: str | None
    precision: str | None
    mistyped: bool


class Figures(NamedTuple):
    """What the row means: the one of three that was left out is worked out."""

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    computed: str | None


def figures(said: Stated, defined: Definition | None) -> Figures:
    """The figures with the one that was left out; rounded as PostgreSQL rounds."""
    value, top, bottom = said.value, said.numerator, said.denominator
    if defined is None or defined.kind in PLAIN:
        return Figures(value, top, bottom, None)
    factor = defined.factor
    if bottom is not None and bottom > 0:
        if value is None and top is not None:
            value = rounded(quotient(product(factor, top), bottom), defined.decimals)
            return Figures(value, top, bottom, "value")
        if value is not None and top is None:
            top = rounded(quotient(product(value, bottom), decimal(factor)), 0)
            return Figures(value, top, bottom, "numerator")
    elif bottom is None and value and top is not None:
        bottom = rounded(quotient(product(top, factor), value), 0)
        if bottom > 0:
            return Figures(value, top, bottom, "denominator")
    return Figures(value, top, said.denominator, None)


def _no_value(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant, at
    if said.missing is None and not said.mistyped and not _given(said):
        yield Hit("no_value", "value")


def _given(said: Stated) -> list[Decimal]:
    return [one for one in said[:5] if isinstance(one, Decimal)]


def _value_and_missing(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant, at
    if said.missing is not None and _given(said):
        yield Hit("value_and_missing", "missing", None, said.missing)


def _fraction(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    if at.definition is None:
        return
    top, bottom = said.numerator, said.denominator
    if at.plain:
        if top is not None or bottom is not None:
            field = "numerator" if top is not None else "denominator"
            found = text(top if top is not None else bottom)
            yield Hit("fraction_not_expected", field, "value", found)
        return
    half = (meant.numerator is None) != (meant.denominator is None)
    if half and (bottom is None or bottom > 0):
        yield Hit("incomplete_fraction", "numerator" if top is None else "denominator")


def _signs(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant
    if said.denominator is not None and said.denominator <= 0:
        yield Hit("denominator_not_positive", "denominator", "> 0", text(said.denominator))
    least = at.definition.min_value if at.definition else None
    if said.numerator is not None and said.numerator < 0 and least is not None and least >= 0:
        yield Hit("numerator_negative", "numerator", ">= 0", text(said.numerator))
    if said.rounding_base is not None and said.rounding_base <= 0:
        found = text(said.rounding_base)
        yield Hit("rounding_base_not_positive", "rounding_base", "> 0", found)


def _within(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    if at.definition is None or not at.definition.numerator_within_denominator:
        return
    top = meant.numerator if meant.computed == "numerator" else said.numerator
    if top is not None and said.denominator is not None and top > said.denominator:
        found = text(meant.numerator)
        yield Hit("numerator_exceeds_denominator", "numerator", text(said.denominator), found)


def _bounds(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    defined = at.definition
    if defined is None:
        return
    low = [one for one in (meant.value, said.value_min) if one is not None]
    high = [one for one in (meant.value, said.value_max) if one is not None]
    least, most = defined.min_value, defined.max_value
    below = least is not None and any(one < least for one in low)
    above = most is not None and any(one > most for one in high)
    if below or above:
        field = "value" if said.value_min is None else "value_min"
        found = meant.value if meant.value is not None else said.value_min
        yield Hit("value_out_of_bounds", field, _possible(defined), text(found))


def _possible(defined: Definition) -> str:
    least, most = text(defined.min_value), text(defined.max_value)
    if most is None or least is None:
        return f"≥ {least} {defined.unit}" if most is None else f"≤ {most} {defined.unit}"
    return f"{least}–{most} {defined.unit}"


def _whole(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant
    defined, value = at.definition, said.value
    if defined is None or defined.kind != "count" or value is None:
        return
    if defined.decimals == 0 and value != value.to_integral_value(context=EXACT):
        yield Hit("value_not_whole", "value", "integer", text(value))
    base = said.rounding_base
    if base is not None and base > 0 and EXACT.remainder(value, base):
        yield Hit("not_a_multiple", "value", text(base), text(value))
    multiple = Decimal(at.limits.azr_base)
    precise = (said.precision or "exact") in _PRECISE
    if at.basis == "azr" and base is None and precise and EXACT.remainder(value, multiple):
        yield Hit("azr_not_rounded", "value", text(multiple), text(value))


def _contradiction(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    defined, value, top, bottom = at.definition, said.value, said.numerator, said.denominator
    if defined is None or at.plain or value is None or top is None:
        return
    if bottom is None or bottom <= 0 or how_precise(said.precision, said.value_min) not in _PRECISE:
        return
    del meant
    exact = quotient(product(defined.factor, top), bottom)
    places = scale(value)
    if abs(EXACT.subtract(value, exact)) > _rounding(said, defined, bottom):
        expected = text(rounded(exact, max(places, defined.decimals)))
        yield Hit("value_contradicts_fraction", "value", expected, text(value))


def _rounding(said: Stated, defined: Definition, bottom: Decimal) -> Decimal:
    """How far a quotient may lie from the value that is stated beside its counts.

    A base below one is of the value itself. A base b from one on is of the counts, each of which
    is off by at most (b - 1) / 2: that moves numerator / denominator by (b - 1) / 2 times
    (factor + value) / denominator.
    """
    base, value = said.rounding_base or Decimal(0), said.value or Decimal(0)
    written = half_unit(scale(value))
    if base < 1:
        return max(written, EXACT.divide(base, Decimal(2)))
    off = EXACT.divide(EXACT.subtract(base, Decimal(1)), Decimal(2))
    moved = EXACT.multiply(off, EXACT.add(Decimal(defined.factor), abs(value)))
    return EXACT.add(written, EXACT.divide(moved, bottom))


def _range(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant, at
    low, high = said.value_min, said.value_max
    if low is not None and high is not None and low > high:
        yield Hit("range_reversed", "value_min", text(high), text(low))
    if (low is None) != (high is None):
        field = "value_min" if low is None else "value_max"
        yield Hit("range_incomplete", field, None, text(high if low is None else low))
    stated = [one for one in said[:3] if isinstance(one, Decimal)]
    if stated and not (low is None and high is None):
        yield Hit("range_and_value", "value", None, text(stated[0]))


def _precision(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del meant, at
    how = how_precise(said.precision, said.value_min)
    ranged = said.value_min is not None or said.value_max is not None
    if (how == "range") != ranged or (said.missing is not None and said.precision is not None):
        expected = "range" if said.value_min is not None else "exact"
        yield Hit("precision_inconsistent", "precision", expected, how)


def _length(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    named = {**said._asdict(), **meant._asdict()}
    digits, decimals = at.limits.digits, at.limits.decimals
    for name in _FIGURES:
        figure = named[name]
        if figure and (figure.adjusted() >= digits or scale(figure) > decimals):
            yield Hit("number_too_long", name, str(digits), text(figure))


def _small(said: Stated, meant: Figures, at: Ground) -> Iterator[Hit]:
    del said
    bottom = meant.denominator
    if at.definition is None or at.plain or bottom is None or bottom <= 0:
        return
    if bottom < at.limits.small_base and meant.value is not None:
        yield Hit("small_base", "denominator", str(at.limits.small_base), text(bottom))


def how_precise(precision: str | None, value_min: object) -> str:
    return precision or ("exact" if value_min is None else "range")


RULES: tuple[Callable[[Stated, Figures, Ground], Iterator[Hit]], ...] = (
    _no_value, _value_and_missing, _fraction, _signs, _within, _bounds, _whole, _contradiction,
    _range, _precision, _length, _small,
)  # fmt: skip
