"""Lets through, by one comparison each, the figures that no rule can object to.

Whatever is unusual is left to the rules: None means "not seen to be right", never "wrong".
"""

from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from kreisspiegel_rules.figures import half_unit
from kreisspiegel_rules.ground import Ground
from kreisspiegel_rules.judged import Hit, Number

Six = tuple[Number | None, Number | None, Number | None, Number | None, Number | None, str | None]
# Six digits after the point are the most that a definition may ask for.
_PLACES = 6
_LARGEST = 10**12


class Kept(NamedTuple):
    """Value, numerator, denominator, both bounds and what was computed; then the rest."""

    figures: Six
    rounding_base: Number | None = None
    hits: tuple[Hit, ...] = ()


_NONE = Kept((None, None, None, None, None, None))


def quick(
    members: Mapping[str, Any], at: Ground, missing: str | None, precision: str | None
) -> Kept | None:
    """The figures of a row of one of the three usual kinds, if they are plainly right."""
    if "value_min" in members or "value_max" in members or "rounding_base" in members:
        return None
    if missing is not None:
        none = "value" in members or "numerator" in members or "denominator" in members
        return None if none or precision is not None else _NONE
    if precision == "range" or at.definition is None:
        return None
    return _count(members, at) if at.plain else _fraction(members, at, at.definition.factor)


def _count(members: Mapping[str, Any], at: Ground) -> Kept | None:
    if "numerator" in members or "denominator" in members:
        return None
    value: Any = members.get("value")
    if value.__class__ is not int or not at.least <= value <= at.most:
        return None
    if at.multiple and value % at.multiple:
        return None
    return Kept((value, None, None, None, None, None))


def _fraction(members: Mapping[str, Any], at: Ground, factor: Number) -> Kept | None:
    value: Any = members.get("value")
    top: Any = members.get("numerator")
    bottom: Any = members.get("denominator")
    if not (top.__class__ is bottom.__class__ is int and value is not None):
        return None
    # A zero may be written as a negative one.
    if not (0 <= top <= bottom < _LARGEST and bottom and (value or value.__class__ is int)):
        return None
    exponent: Any = value.as_tuple().exponent if value.__class__ is Decimal else 0
    if not (at.least <= value <= at.most and -_PLACES <= exponent <= 0):
        return None
    if abs(value * bottom - factor * top) > half_unit(-exponent) * bottom:
        return None
    below = at.limits.small_base
    hits = _small(bottom, below) if bottom < below else ()
    return Kept((value, top, bottom, None, None, None), None, hits)


@lru_cache(maxsize=1_000)
def _small(bottom: int, below: int) -> tuple[Hit, ...]:
    return (Hit("small_base", "denominator", str(below), str(bottom)),)
