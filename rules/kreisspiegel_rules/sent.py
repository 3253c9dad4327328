"""What a reader hands to the judge: rows as they were sent, whatever format they came in.

Every format ends here, so that one set of rules gives one verdict. Numbers are `Decimal`
(an `int` is one too), absent cells are absent members, and what cannot be read as a number
stays the text it was: the rules say so with its place.
"""

from typing import Any, NamedTuple

TEXTS = (
    "district",
    "indicator",
    "period",
    "missing",
    "precision",
    "status",
    "basis",
    "territory_date",
    "reference_date",
    "source",
    "method",
    "note",
    "reason",
    "visibility",
    "embargo_until",
)
NUMBERS = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")
MEMBERS = (*TEXTS, *NUMBERS, "breakdown")


class SentRow(NamedTuple):
    """One row: its number from 1, its line in the file if it has lines, and its members.

    `members` is what JSON would give: str, Decimal, int, bool, None, dict, list. A row that
    is no object at all stands there as it came.
    """

    number: int
    line: int | None
    members: Any


class Formula(str):
    """The text of a formula in a cell; what it would show depends on who opens the file."""

    __slots__ = ()


class AmbiguousNumber(str):
    """A number that two readers read differently, such as 6.504 in a German file."""

    __slots__ = ()


class Unreadable(Exception):
    """The file cannot be read on; `place` says where (line, column, cell, sheet or pointer)."""

    def __init__(self, code: str, german: str, english: str, **place: Any) -> None:
        super().__init__(german)
        self.code = code
        self.german = german
        self.english = english
        self.place = place
