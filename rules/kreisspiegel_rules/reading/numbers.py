"""Numbers written as text, in the style of their file; what two readers read apart is said."""

import re
from decimal import Decimal, InvalidOperation

from kreisspiegel_rules.sent import AmbiguousNumber

Number = int | Decimal

_EXPONENT = r"(?:[eE][+-]?[0-9]+)?"
_POINT = re.compile(rf"[+-]?[0-9]+(?:\.[0-9]+)?{_EXPONENT}")
_COMMA = re.compile(rf"[+-]?[0-9]+(?:,[0-9]+)?{_EXPONENT}")
# Thousands never begin with a zero: 0.504 is no five hundred and four.
_GERMAN_GROUPS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?")
_ENGLISH_GROUPS = re.compile(r"[+-]?[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?")
_ONE_GROUP = re.compile(r"[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}")


def parse(text: str, style: str) -> Number | AmbiguousNumber | None:
    """The number in style "point" (1.5), "comma" (1.234,5) or "either"; None when it is none."""
    if len(text) <= 18 and text.isdigit() and text.isascii():
        return int(text)
    if style == "point":
        return _number(text) if _POINT.fullmatch(text) else None
    return _comma(text) if style == "comma" else _either(text)


def _either(text: str) -> Number | AmbiguousNumber | None:
    if _ONE_GROUP.fullmatch(text):
        return AmbiguousNumber(text)
    if _POINT.fullmatch(text):
        return _number(text)
    if _ENGLISH_GROUPS.fullmatch(text):
        return _number(text.replace(",", ""))
    return _comma(text)


def _comma(text: str) -> Number | AmbiguousNumber | None:
    if _COMMA.fullmatch(text):
        return _number(text.replace(",", "."))
    if not _GERMAN_GROUPS.fullmatch(text):
        return None
    if text.count(".") == 1 and "," not in text:
        return AmbiguousNumber(text)
    return _number(text.replace(".", "").replace(",", "."))


def _number(text: str) -> Number | None:
    try:
        return Decimal(text)
    except InvalidOperation:
        # An exponent of twenty digits: no number that anybody could mean.
        return None


def shortest(text: str) -> Number:
    """A number as a workbook stores it, without the noise of its binary form (6.11, not 6.110…03).

    Raises ValueError when it is none, or not finite.
    """
    if len(text) <= 15 and text.isascii():
        if text.isdigit():
            return int(text)
        if _POINT.fullmatch(text) and "e" not in text and "E" not in text:
            return Decimal(text)
    number = float(text)
    if number.is_integer() and abs(number) < 1e16:
        return int(number)
    shown = Decimal(repr(number))
    if not shown.is_finite():
        raise ValueError(text)
    return shown
