"""The columns of a table: every member of its territory, with its cell or with none.

A column is made when it is first asked for: of most tables, most are never looked at.
"""

import json
from collections.abc import Callable, Collection, Iterator, Mapping, MutableMapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any

import numpy as np

from app.comparison.picked import Picked
from app.comparison.written import NOTHING, SIGNS, Written
from app.formats.sheet import NULL, Alike, Digits

# Columns by name, each with one entry per district, ordered by the districts' names.
Fetched = MutableMapping[str, Any]
EXACT = ("value", "numerator", "denominator", "value_min", "value_max", "other_value")
AS_WRITTEN = (
    *("supplier", "computed", "missing", "precision", "status", "source", "note", "undated"),
    "unseen",
    *("revision", "territory_date", "reference_date"),
)
# With NaN where there is no figure.
NUMBERS = ("value", "numerator", "denominator")
CELL = (
    *AS_WRITTEN,
    *("hidden", "other_supplier", "rounding_base"),
    *(f"{name}_text" for name in EXACT),
)
# What the conversion to another territory says of a cell; nothing, where there was none.
CONVERTED = ("harmonised", "estimated", "quality", "carried", "why")
# What a cell says that bears no flag.
PLAIN = {
    "precision": "exact",
    "status": "final",
    **dict.fromkeys(("computed", "reference_date", "note")),
}
DERIVED = ("elsewhere", "deviation", "reworked", *CONVERTED)


class Cells(Fetched):
    """The cells chosen from the rows of a slice; `beside` are the columns of who there is."""

    def __init__(
        self,
        rows: Written,
        chosen: Picked,
        beside: Mapping[str, list[Any]],
        declared: Mapping[str, str],
        end: date,
    ) -> None:
        self.rows, self.chosen, self.declared, self.end = rows, chosen, declared, end
        self._made: dict[str, Any] = dict(beside)
        self._names = dict.fromkeys((*beside, *CELL, *NUMBERS, *DERIVED))

    def __getitem__(self, name: str) -> Any:
        if name not in self._made:
            self._made[name] = MADE[name](self)
        return self._made[name]

    def entry(self, name: str, place: int) -> Any:
        """One district's entry; of a column that nobody asked for, no more than that is read."""
        if name in self._made:
            return self._made[name][place]
        if name in SELDOM and not SELDOM[name](self):
            return None
        if name not in ENTRIES:
            return self[name][place]
        row = self.chosen.places.rows[place]
        return self.rows.entry(ENTRIES[name], row) if row < self.rows.many else None

    def of_text(self, place: int) -> Mapping[str, Any]:
        """What is said of one district's figure (see `written.SAID`); nothing where none counts."""
        row = self.chosen.places.rows[place]
        return self.rows.of_text(row) if row < self.rows.many else {}

    @property
    def sound(self) -> bool:
        """Whether every cell is a figure as it is, to be reckoned with and off by nothing."""
        return self.rows.sound and self.chosen.places.full

    def present(self, name: str) -> Collection[Any]:
        """What stands in a column of rows: one thing where all have the same, else all of it."""
        if name in CONVERTED:
            return NOTHING
        if name == "hidden" and not (self.rows.holds("hidden") or self.rows.holds("unseen")):
            return NOTHING
        if not self.chosen.places.full:
            return list(self[name])
        return self.rows.alike(ENTRIES.get(name, name)) or list(self[name])

    @cached_property
    def plain(self) -> bool:
        """Whether no cell has anything to it that a flag is for; most tables are like that."""
        rows, chosen = self.rows, self.chosen
        if self.declared or chosen.second or chosen.elsewhere or not chosen.places.full:
            return False
        return (
            not any(map(rows.holds, SIGNS))
            and all(rows.alike(name) == (usual,) for name, usual in PLAIN.items())
            and bool(rows.alike("source"))
        )

    def __setitem__(self, name: str, column: Any) -> None:
        self._names[name], self._made[name] = None, column

    def __delitem__(self, name: str) -> None:
        del self._names[name]
        self._made.pop(name, None)

    def __iter__(self) -> Iterator[str]:
        return iter(self._names)

    def __len__(self) -> int:
        return len(self._names)


def present(fetched: Mapping[str, Any], name: str) -> Collection[Any]:
    """The same of any columns."""
    return fetched.present(name) if isinstance(fetched, Cells) else fetched[name]


def plain(fetched: Fetched) -> dict[str, list[Any]]:
    """Every column as a list, None where there is no figure: to be put together cell by cell."""
    made = dict(fetched)
    for name in (*NUMBERS, "rounding_base"):
        made[name] = [None if np.isnan(one) else one for one in made[name].tolist()]
    return made


def nobody(beside: Mapping[str, list[Any]]) -> dict[str, list[Any]]:
    """The members of a territory without any cell."""
    nothing: list[Any] = [None] * len(beside["ags"])
    return {**beside, **dict.fromkeys((*CELL, *NUMBERS, *DERIVED), nothing)}


def reworked(fetched: Mapping[str, Sequence[Any]], end: date) -> Sequence[bool]:
    """Whose figure its supplier itself brought to a territory that was parted since its day.

    Whoever calls it exact has counted anew, or added municipalities up: that is no estimate.
    """
    if not any(fetched["parted"]):
        return Alike(False, len(fetched["parted"]))
    three = (fetched[name] for name in ("parted", "precision", "reference_date"))
    return [
        parted is not None and precision not in (None, "exact") and (counted or end) < parted
        for parted, precision, counted in zip(*three, strict=True)
    ]


def _nothing(one: Cells) -> Sequence[None]:
    return Alike(None, len(one["ags"]))


def _written(name: str) -> Callable[[Cells], Any]:
    def made(one: Cells) -> Sequence[Any]:
        places = one.chosen.places
        if places.full and (alike := one.rows.alike(name)):
            return Alike(alike[0], len(places.rows))
        return places.of(one.rows[name])

    return made


def _digits(name: str) -> Callable[[Cells], Any]:
    def made(one: Cells) -> Sequence[str | None]:
        places = one.chosen.places
        if one.rows.alike(name):
            return _nothing(one)
        return Digits(places.of(one.rows.digits(name), NULL))

    return made


def _figures(name: str) -> Callable[[Cells], Any]:
    return lambda one: one.chosen.places.figures(one.rows.figures(name))


def _second(name: str) -> Callable[[Cells], Any]:
    def made(one: Cells) -> Sequence[Any]:
        if not one.chosen.second:
            return _nothing(one)
        column: list[Any] = [None] * len(one["ags"])
        for place, row in one.chosen.second.items():
            column[place] = one.rows[name][row]
        return column

    return made


def _hidden(one: Cells) -> Sequence[bool | None]:
    """Whoever may not be seen by others, for whichever reason."""
    hidden: Sequence[bool | None] = _written("hidden")(one)
    if not one.rows.holds("unseen"):
        return hidden
    return [either or other for either, other in zip(hidden, _written("unseen")(one), strict=True)]


def _elsewhere(one: Cells) -> Sequence[str | None]:
    if not one.chosen.elsewhere:
        return _nothing(one)
    return [one.chosen.elsewhere.get(ags) for ags in one["ags"]]


def _deviation(one: Cells) -> Sequence[Any]:
    if not one.declared:
        return _nothing(one)
    both = zip(one["ags"], one["supplier"], strict=True)
    told = ((one.declared.get(ags) if who == "district" else None) for ags, who in both)
    return [json.loads(written) if written else None for written in told]


# Columns whose entries are those of the rows.
ENTRIES = {
    **{name: name for name in AS_WRITTEN},
    **{f"{name}_text": name for name in EXACT if name != "other_value"},
}
# What no cell has, unless there is something that it could be made of.
SELDOM: Mapping[str, Callable[[Cells], Any]] = {
    "other_value_text": lambda one: one.chosen.second,
    "other_supplier": lambda one: one.chosen.second,
    "elsewhere": lambda one: one.chosen.elsewhere,
    "deviation": lambda one: one.declared,
    **dict.fromkeys(CONVERTED, lambda _: None),
}
# How each column is made.
MADE: Mapping[str, Callable[[Cells], Any]] = {
    **{name: _written(of_rows) for name, of_rows in ENTRIES.items()},
    **{name: _figures(name) for name in (*NUMBERS, "rounding_base")},
    **{f"{name}_text": _digits(name) for name in NUMBERS},
    "other_value_text": _second("value"),
    "other_supplier": _second("supplier"),
    "hidden": _hidden,
    "elsewhere": _elsewhere,
    "deviation": _deviation,
    "reworked": lambda one: reworked(one, one.end),
    **dict.fromkeys(CONVERTED, _nothing),
}
