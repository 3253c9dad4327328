"""Columns as the database writes them, one text each, and as they are when somebody asks for one.

A text of four hundred entries costs a fraction of four hundred texts, on both sides; and most
columns of most tables are never looked at.
"""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

import numpy as np
import orjson
from numpy.typing import NDArray

Floats = NDArray[np.float64]
# Of closed lists, so that no entry holds a comma; nothing stands for NULL.
WORDS = ("area", "basis", "supplier", "precision", "status", "computed", "missing")
DAYS = ("territory_date", "reference_date")
# With every digit.
FIGURES = ("value", "numerator", "denominator", "value_min", "value_max", "rounding_base")
SIGNS = ("undated", "hidden", "unseen")
# Of the values that are the inhabitants of a year.
PEOPLE_COLUMNS = ("area", "supplier", "territory_date", "value")
# What a figure must be to be reckoned with.
USABLE = frozenset(("exact", "rounded", "approx"))
# Whatever anybody wrote.
FREE = ("source", "note")
# Columns of which an entry is not cut out of a text.
WHOLE = (*FREE, *SIGNS)
NULL = "null"
# So long is the key of a district; that of its state is shorter.
DISTRICT = 5
YES = "1"
NOTHING = (None,)


# What a statement selects, from rows that hold all these columns.
AGGREGATES = {
    **{name: f"string_agg(coalesce({name}::text, ''), ',')" for name in (*WORDS, *DAYS)},
    **{name: f"string_agg(coalesce({name}::text, '{NULL}'), ',')" for name in FIGURES},
    **{name: f"string_agg(CASE WHEN {name} THEN '{YES}' ELSE '0' END, '')" for name in SIGNS},
    **{name: f"array_agg({name})" for name in FREE},
    "revision": "string_agg(revision::text, ',')",
}


class Written:
    """All rows of a slice, column by column; a column is read when it is first asked for."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self._row = row
        self._read: dict[str, list[Any]] = {}
        self._alike: dict[str, tuple[Any, ...]] = {}
        self.areas = areas(row["area"] or "")
        self.many = len(self.areas.names)

    def __getitem__(self, name: str) -> list[Any]:
        if name not in self._read:
            # Most columns say the same of everybody.
            alike = self.alike(name)
            self._read[name] = list(alike) * self.many if alike else self._differing(name)
        return self._read[name]

    def _differing(self, name: str) -> list[Any]:
        return READ[name](self._row[name]) if self.many else []

    def entry(self, name: str, row: int) -> Any:
        """What one row has in a column, without reading the others."""
        if alike := self.alike(name):
            return alike[0]
        if name in self._read or name in WHOLE:
            return self[name][row]
        return READ[name](self._row[name].split(",", row + 1)[row])[0]

    def figures(self, name: str) -> Floats:
        """Numbers to reckon with, NaN where there is none."""
        if self.alike(name) == NOTHING:
            return np.full(self.many, np.nan)
        return np.array(orjson.loads(f"[{self._row[name] or ''}]"), dtype=np.float64)

    def signs(self, name: str) -> NDArray[np.bool_]:
        return np.array(self[name], dtype=np.bool_)

    def holds(self, name: str) -> bool:
        """Whether any row bears the sign."""
        return YES in (self._row[name] or "")

    def alike(self, name: str) -> tuple[Any, ...]:
        """What all rows have in a column, alone; nothing where they differ, or there are none."""
        if name not in self._alike:
            self._alike[name] = self._one(name) if self.many else ()
        return self._alike[name]

    def _one(self, name: str) -> tuple[Any, ...]:
        column = self._row[name]
        if name in FREE:
            return tuple(column[:1]) if column.count(column[0]) == self.many else ()
        if name in SIGNS:
            return () if YES in column and "0" in column else (YES in column,)
        first = column.partition(",")[0]
        return tuple(READ[name](first)) if f"{first}," * self.many == f"{column}," else ()


class Areas:
    """Whose rows they are, in their order; `alone` if each is a district's, and its only one."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.names = tuple(written.split(",")) if written else ()
        districts = {one for one in self.names if len(one) == DISTRICT}
        self.alone = len(districts) == len(self.names)


@lru_cache(256)
def areas(written: str) -> Areas:
    """Most slices are of the same districts."""
    return Areas(written)


def _words(written: str) -> list[str | None]:
    parts = written.split(",")
    if "" in parts:
        return [one or None for one in parts]
    return list(parts)


def _exact(written: str) -> list[str | None]:
    parts = written.split(",")
    if NULL in written:
        return [None if one == NULL else one for one in parts]
    return list(parts)


def _days(written: str) -> list[date | None]:
    parts = written.split(",")
    known = {one: date.fromisoformat(one) if one else None for one in set(parts)}
    return [known[one] for one in parts]


def _signs(written: str) -> list[bool]:
    return [one == YES for one in written]


READ: Mapping[str, Callable[[Any], list[Any]]] = {
    **dict.fromkeys(WORDS, _words),
    **dict.fromkeys(DAYS, _days),
    **dict.fromkeys(FIGURES, _exact),
    **dict.fromkeys(SIGNS, _signs),
    **dict.fromkeys(FREE, list),
    "revision": lambda written: [int(one) for one in written.split(",")],
}
