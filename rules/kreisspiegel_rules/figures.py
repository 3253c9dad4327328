"""Exact arithmetic with the results of PostgreSQL's `numeric`, so that both sides round alike."""

from decimal import ROUND_05UP, ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Final

from kreisspiegel_rules.judged import Number

# Wide enough for a product of any two numbers that are let in; nothing here rounds by accident.
EXACT: Final = Context(prec=400, rounding=ROUND_HALF_UP)
# Truncates in a way that a second rounding gives what one rounding would have given.
_STICKY: Final = Context(prec=150, rounding=ROUND_05UP)
# PostgreSQL's NUMERIC_MIN_SIG_DIGITS and DEC_DIGITS: how far a quotient is worked out.
_SIGNIFICANT, _GROUP = 16, 4
# What is wider is never kept; written out, 1e-999999999 would fill a gigabyte.
_WIDEST = 300


def decimal(number: Number) -> Decimal:
    return number if isinstance(number, Decimal) else Decimal(number)


def scale(number: Number) -> int:
    """How many digits are written after the point."""
    if isinstance(number, int):
        return 0
    exponent = number.as_tuple().exponent
    return max(0, -exponent) if isinstance(exponent, int) else 0


def plain(number: Decimal) -> Decimal:
    """The same number as PostgreSQL keeps it: no exponent above zero, no negative zero."""
    if not number:
        number = number.copy_abs()
    return EXACT.quantize(number, _unit(0)) if _exponent(number) > 0 else number


def _exponent(number: Decimal) -> int:
    exponent = number.as_tuple().exponent
    return exponent if isinstance(exponent, int) else 0


@lru_cache(maxsize=2000)
def _unit(places: int) -> Decimal:
    return Decimal((0, (1,), -places))


def rounded(number: Decimal, places: int) -> Decimal:
    """Half away from zero, as PostgreSQL's round()."""
    return plain(number.quantize(_unit(places), context=EXACT))


def quotient(top: Decimal, bottom: Decimal) -> Decimal:
    """`top / bottom` with as many digits as PostgreSQL gives it (numeric.c, select_div_scale)."""
    weight_top, first_top = _leading(top)
    weight_bottom, first_bottom = _leading(bottom)
    weight = weight_top - weight_bottom - (first_top <= first_bottom)
    places = max(_SIGNIFICANT - weight * _GROUP, scale(top), scale(bottom), 0)
    return rounded(_STICKY.divide(top, bottom), places)


def _leading(number: Decimal) -> tuple[int, int]:
    """Position and value of the first digit to the base of 10,000."""
    if not number:
        return 0, 0
    weight, within = divmod(number.adjusted(), _GROUP)
    _, digits, exponent = number.as_tuple()
    first = 0
    for place in range(within + 1):
        first = first * 10 + (digits[place] if place < len(digits) else 0)
    del exponent
    return weight, first


def product(*numbers: Number) -> Decimal:
    made = Decimal(1)
    for number in numbers:
        made = EXACT.multiply(made, decimal(number))
    return made


def text(number: Number | None) -> str | None:
    """The number as PostgreSQL writes it, and with its exponent where that would be endless."""
    if number is None or isinstance(number, int):
        return None if number is None else str(number)
    if abs(number.adjusted()) > _WIDEST:
        return str(number)
    return format(plain(number), "f")


@lru_cache(maxsize=64)
def half_unit(places: int) -> Decimal:
    """Half of the last digit written: what rounding may have taken or added."""
    return Decimal((0, (5,), -places - 1))
