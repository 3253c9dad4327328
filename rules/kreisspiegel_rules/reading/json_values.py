"""JSON values as Python reads them, less what JSON or Python would let pass: NaN, doubled names.

Numbers keep every digit; texts that PostgreSQL cannot store and nesting that nobody means are
refused.
"""

import json
import re
from collections import Counter
from decimal import Decimal, InvalidOperation
from typing import Any, NoReturn

from kreisspiegel_rules.reading.opened import Limits


class Refused(Exception):
    """A value that is JSON, but nothing that a push may hold; its place is added outside."""

    def __init__(self, code: str, german: str, english: str) -> None:
        super().__init__(german)
        self.code, self.german, self.english = code, german, english


def twice(name: str) -> Refused:
    """A member that is given two times: which one counts is left to chance."""
    return Refused(
        "duplicate_member",
        f"Die Angabe „{name[:200]}“ steht doppelt.",
        f"The member “{name[:200]}” is given twice.",
    )


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        # Counted in one go: a megabyte of names would take minutes one by one.
        often = Counter(name for name, _ in pairs)
        raise twice(next(name for name, times in often.items() if times > 1))
    return found


def _no_number(word: str) -> NoReturn:
    raise Refused("not_a_number", f"„{word}“ ist keine Zahl.", f"“{word}” is no number.")


_WORDS = ("true", "false", "null")
# What can stand behind the last whole digit of a number, or before the first.
_BEGUN = re.compile("-|\\.|[eE][+-]?")
_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=Decimal, parse_constant=_no_number
)
# Python refuses to read thousands of digits as int; as Decimal the judge can name the row.
_PATIENT = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=Decimal, parse_int=Decimal, parse_constant=_no_number
)


def decoded(text: str, at: int) -> tuple[Any, int]:
    """The value that begins here and where it ends; raises JSONDecodeError or Refused."""
    try:
        return _DECODER.raw_decode(text, at)
    except json.JSONDecodeError:
        raise
    except ValueError:
        return _PATIENT.raw_decode(text, at)
    except RecursionError:
        raise _too_deep() from None
    except InvalidOperation:
        raise Refused(
            "number_out_of_range",
            "Eine Zahl ist größer oder kleiner, als gerechnet werden kann.",
            "A number is larger or smaller than can be reckoned with.",
        ) from None


def breaks_off(broken: json.JSONDecodeError) -> bool:
    """Whether the text is right as far as it goes, and only its end is missing."""
    left = broken.doc[broken.pos :].rstrip()
    if broken.msg.startswith("Unterminated"):
        return True
    if broken.msg.startswith("Invalid \\"):
        return '"' not in left
    return bool(_BEGUN.fullmatch(left)) or any(word.startswith(left) for word in _WORDS)


# What Python says of broken JSON, by its beginning.
_GERMAN = {
    "Expecting value": "hier fehlt ein Wert",
    "Expecting property name": "hier fehlt ein Name in Anführungszeichen",
    "Expecting ':'": "hier fehlt ein Doppelpunkt",
    "Expecting ','": "hier fehlt ein Komma oder eine Klammer",
    "Illegal trailing comma": "vor der Klammer steht ein Komma zu viel",
    "Extra data": "nach dem Ende steht noch etwas",
    "Unterminated string": "ein Text endet nicht",
    "Invalid control character": "im Text steht ein Steuerzeichen",
    "Invalid \\": "auf den umgekehrten Schrägstrich folgt ein anderes Zeichen als erlaubt",
}


def in_german(message: str) -> str:
    """The same of broken JSON in German; a sign that is missing is named."""
    known = (said for begun, said in _GERMAN.items() if message.startswith(begun))
    wanted = message.removeprefix("Expecting ").replace(" or ", " oder ")
    return next(known, "etwas anderes" if wanted == message else f"erwartet wird {wanted}")


def _too_deep() -> Refused:
    return Refused(
        "nesting_too_deep",
        "Die Verschachtelung ist zu tief.",
        "The nesting is too deep.",
    )


def suspicious(text: str) -> bool:
    """Whether escapes in here may stand for NUL or half a character; asked once per block."""
    return "\\u0000" in text or "\\ud" in text or "\\uD" in text


def remarkable(text: str, at: int, end: int, limits: Limits) -> bool:
    """Whether a value is long or bracketed enough to be worth a look inside."""
    return end - at > limits.field or (
        text.count("[", at, end) + text.count("{", at, end) > limits.depth
    )


def inspect(value: Any, limits: Limits, depth: int = 1) -> None:
    """Refuse texts that cannot be stored and nesting that nobody means."""
    if isinstance(value, str):
        _inspect_text(value, limits)
    elif isinstance(value, dict | list):
        if depth > limits.depth:
            raise _too_deep()
        for inner in value:
            inspect(inner, limits, depth + 1)
        if isinstance(value, dict):
            for inner in value.values():
                inspect(inner, limits, depth + 1)


def _inspect_text(text: str, limits: Limits) -> None:
    if len(text) > limits.field:
        raise Refused(
            "field_too_long",
            f"Ein Text ist länger als {limits.field} Zeichen.",
            f"A text is longer than {limits.field} characters.",
        )
    if "\0" in text:
        raise Refused("nul", "Die Lieferung enthält das Zeichen NUL.", "There is a NUL.")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise Refused(
            "half_a_character",
            "Ein Text enthält ein halbes Zeichen (ein einzelnes Surrogat).",
            "A text contains half a character (a lone surrogate).",
        ) from None
