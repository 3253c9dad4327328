"""The signs that German tables write in place of a figure, and the letters beside one.

After the Zeichenerklärung of the statistical offices: `-` exactly nothing, `.` unknown or
secret, `…` comes later, `/` not reliable enough, `x` makes no sense here, `( )` of limited
reliability; `p` provisional, `r` corrected, `s` estimated.
"""

import re
from decimal import Decimal
from typing import NamedTuple

from kreisspiegel_rules.figures import text
from kreisspiegel_rules.judged import Number
from kreisspiegel_rules.reading.numbers import parse
from kreisspiegel_rules.sent import AmbiguousNumber

MISSING = {
    ".": "confidential",
    "…": "not_yet_available",
    "...": "not_yet_available",
    "/": "unreliable",
    "x": "not_applicable",
    "X": "not_applicable",
}
NOTHING = {"-", "–", "—"}
LETTERS = {"p": "provisional", "r": None, "s": "estimated"}
_BRACKETED = re.compile(r"\(\s*([^()\s]+)\s*\)(?:\s*([prs]))?")
_LETTERED = re.compile(r"([^()\s]*[0-9])\s*([prs])")
# Longer texts are no figures; nobody has to wait for the patterns to find that out.
_LONGEST = 60


class Sign(NamedTuple):
    """What a sign says: members of the row, and the figure it leaves."""

    value: Number | None = None
    missing: str | None = None
    precision: str | None = None
    status: str | None = None

    def said(self) -> str:
        """The members of the row that the sign stands for."""
        told = (f"{name}={_plain(one)}" for name, one in self._asdict().items() if one is not None)
        return ", ".join(told)


def _plain(one: Number | str) -> str:
    return text(one) or "" if isinstance(one, Decimal) else str(one)


def read(written: str) -> Sign | AmbiguousNumber | None:
    """What the text in place of a value says; None when it is no sign."""
    sent = written.strip()
    if len(sent) > _LONGEST:
        return None
    if sent in MISSING:
        return Sign(missing=MISSING[sent])
    if sent in NOTHING:
        return Sign(value=0)
    if found := _BRACKETED.fullmatch(sent):
        return _figure(found[1], found[2], "approx")
    if found := _LETTERED.fullmatch(sent):
        return _figure(found[1], found[2], None)
    return None


def _figure(
    written: str, letter: str | None, precision: str | None
) -> Sign | AmbiguousNumber | None:
    value = parse(written, "either")
    if value is None or isinstance(value, AmbiguousNumber):
        return value
    return Sign(value, precision=precision, status=LETTERS[letter] if letter else None)
