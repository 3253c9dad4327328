"""Values as the database writes them, a short line each, and their members when somebody asks.

A line holds three figures, as JSON has them, the length of the source, and a text with all else,
which in most tables is the same in every line. All sources come as one text. To be reckoned with,
the figures stand beside the lines as numbers. The database makes it all when a value is stored
(`models/observation.py`); what may not be seen of it, the gate has taken out
(`disclosure/gate.py`).
"""

from collections.abc import Mapping
from datetime import date
from functools import cached_property, lru_cache
from itertools import chain, repeat
from types import MappingProxyType
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.formats.sheet import Digits

Floats = NDArray[np.float64]
# In the order of the line, with every digit; the length of the source and the text follow.
NUMBERS = ("value", "numerator", "denominator")
LENGTH = len(NUMBERS)
OF_LINE = LENGTH + 2
# Instead of a length.
NO_SOURCE = "-"
# In the order of the text: before the cross, and behind it what goes with the figure.
OPEN = (
    *("basis", "supplier", "territory_date", "precision", "rounding_base", "status"),
    *("reference_date", "undated", "revision"),
)
CLOSED = ("computed", "missing", "value_min", "value_max")
# What is left out; nothing stands for NULL.
USUAL = {"supplier": "district", "precision": "exact", "status": "final", "revision": 1}
DAYS = ("territory_date", "reference_date")
SIGNS = ("undated", "hidden", "unseen")
# What a figure must be to be reckoned with.
USABLE = frozenset(("exact", "rounded", "approx"))
# Whatever anybody wrote.
FREE = ("source", "note")
MARK = '"'
# Three numbers of eight bytes, the first byte first.
FIGURES = np.dtype((">f8", len(NUMBERS)))
# How a line goes on where it has no figure: without a value there are no counts, nor one of two.
BARE = {"value": "null,null,null,", **dict.fromkeys(NUMBERS[1:], ",null,null,")}
# So long is the key of a district; that of its state is shorter.
DISTRICT = 5
# What every text says.
SAID = frozenset((*OPEN, *CLOSED))
NOTHING = (None,)
DAY_ONE = date(1970, 1, 1).toordinal()
# Supplies differ in far fewer ways.
MOST = 10_000

# What a statement selects, from rows that hold all these columns.
OF_PEOPLE = {
    **{name: f"string_agg({name}, ',')" for name in ("area", "line")},
    "figures": "string_agg(figures, '')",
}
AGGREGATES = {**OF_PEOPLE, "source": "string_agg(source, '')", "note": "array_agg(note)"}


@lru_cache(MOST)
def said(text: str) -> Mapping[str, Any]:
    """What a line's text says, by member; `sound` is a figure as it is, neither rounded nor odd."""
    rest, _, signs = text.partition("!")
    before, _, behind = rest.partition("#")
    made: dict[str, Any] = {"hidden": "h" in signs, "unseen": "u" in signs}
    for names, part in ((OPEN, before), (CLOSED, behind)):
        both = zip(names, chain(part.split("|"), repeat("")), strict=False)
        made |= {name: one or USUAL.get(name) for name, one in both}
    made |= {name: _day(made[name]) for name in DAYS}
    made |= {"undated": bool(made["undated"]), "revision": int(made["revision"])}
    unsound = ("rounding_base", "computed", *SIGNS)
    made["sound"] = made["precision"] in USABLE and not any(made[name] for name in unsound)
    return MappingProxyType(made)


def _day(written: str | None) -> date | None:
    return None if written is None else date.fromordinal(DAY_ONE + int(written))


class Written:
    """All rows of a slice, column by column; a column is read when it is first asked for."""

    def __init__(self, row: Mapping[str, Any]) -> None:
        self._row = row
        self._read: dict[str, list[Any]] = {}
        self._alike: dict[str, tuple[Any, ...]] = {}
        self.areas = areas(row["area"] or "")
        self.many = len(self.areas.names)
        self._line: str = row["line"] or ""
        self._raw = self._line.encode()
        kept: NDArray[Any] = np.frombuffer(row["figures"] or b"", FIGURES)
        self._figures: Floats = np.ascontiguousarray(kept.T, dtype=np.float64)
        self._figures.setflags(write=False)
        # The texts lie between two marks each: they hold none, as they are codes, numbers and days.
        self._marks: NDArray[np.intp] = np.flatnonzero(
            np.frombuffer(self._raw, np.uint8) == ord(MARK)
        )
        # One line less, and everybody behind it would have another's figure.
        lines, figures = self._marks.size / 2, self._figures.shape[1]
        if not lines == figures == self.many:
            raise ValueError(f"{self.many} values, but {lines:g} lines and {figures} figures")
        first, length = (self._text(0), self._before(0)[LENGTH]) if self.many else ("", NO_SOURCE)
        text = f"{MARK}{first}{MARK}"
        # Where the source is as long everywhere, so long it is.
        self._length = length if self._line.count(f",{length},{text}") == self.many else None
        same = self.many > 0 and (self._length or self._line.count(text) == self.many)
        # What is said of the rows, each thing once; and where it is one and the same, that.
        texts = [first] if same else list(dict.fromkeys(self._texts))
        self.kinds: list[Mapping[str, Any]] = [said(one) for one in texts]
        self._of_all: Mapping[str, Any] = self.kinds[0] if same else {}
        self.sound = all(one["sound"] for one in self.kinds)

    def _text(self, row: int) -> str:
        start, end = self._marks[2 * row : 2 * row + 2].tolist()
        return self._line[start + 1 : end]

    def _before(self, row: int) -> list[str]:
        """What stands in the line of a row before its text."""
        start = self._marks[2 * row - 1] + 2 if row else 0
        return self._line[start : self._marks[2 * row]].split(",")

    @cached_property
    def _texts(self) -> list[str]:
        return self._line.split(MARK)[1::2]

    @cached_property
    def _members(self) -> list[bytes]:
        return self._raw.split(b",") if self.many else []

    def __getitem__(self, name: str) -> list[Any]:
        if name not in self._read:
            # Most columns say the same of everybody.
            alike = self.alike(name)
            self._read[name] = list(alike) * self.many if alike else self._differing(name)
        return self._read[name]

    def _differing(self, name: str) -> list[Any]:
        if name == "area":
            return list(self.areas.names)
        if name == "source":
            return self._sources()
        if name in FREE:
            return list(self._row[name] or ())
        if name not in NUMBERS:
            return [said(one)[name] for one in self._texts]
        return list(Digits(self.digits(name)))

    def _sources(self) -> list[str | None]:
        """All sources are one text, cut as long as each of them is."""
        made: list[str | None] = []
        start = 0
        for length in self._members[LENGTH::OF_LINE]:
            none = length == NO_SOURCE.encode()
            end = start if none else start + int(length)
            made.append(None if none else self._row["source"][start:end])
            start = end
        return made

    def digits(self, name: str) -> list[bytes]:
        """Numbers as JSON has them."""
        return self._members[NUMBERS.index(name) :: OF_LINE]

    def entry(self, name: str, row: int) -> Any:
        """What one row has in a column, without reading the others."""
        if name in self._read:
            return self._read[name][row]
        if name in NUMBERS:
            written = self._before(row)[NUMBERS.index(name)]
            return None if written == "null" else written
        return self[name][row] if name in FREE else self.of_text(row)[name]

    def of_text(self, row: int) -> Mapping[str, Any]:
        """What the text of a row says, all of it."""
        return self._of_all or said(self._text(row))

    def figures(self, name: str) -> Floats:
        """Numbers to reckon with, NaN where there is none."""
        if name in NUMBERS:
            column: Floats = self._figures[NUMBERS.index(name)]
            return column
        if self.alike(name) == NOTHING:
            return np.full(self.many, np.nan)
        return np.array([np.nan if one is None else float(one) for one in self[name]])

    def signs(self, name: str) -> NDArray[np.bool_]:
        return np.array(self[name], dtype=np.bool_)

    def holds(self, name: str) -> bool:
        """Whether any row bears the sign."""
        return any(one[name] for one in self.kinds)

    def alike(self, name: str) -> tuple[Any, ...]:
        """What all rows have in a column, alone; nothing where they differ, or there are none."""
        if name in self._of_all:
            return (self._of_all[name],)
        if name not in self._alike:
            self._alike[name] = self._one(name) if self.many else ()
        return self._alike[name]

    def _one(self, name: str) -> tuple[Any, ...]:
        if name == "area":
            return ()
        if name in NUMBERS:
            # Equal figures may be written with other digits.
            return NOTHING if self._line.count(BARE[name]) == self.many else ()
        if name == "source":
            return self._one_source()
        if name in FREE:
            column = self._row[name]
            return tuple(column[:1]) if column.count(column[0]) == self.many else ()
        first, *others = (one[name] for one in self.kinds)
        return () if any(one != first for one in others) else (first,)

    def _one_source(self) -> tuple[str | None, ...]:
        if self._length in (None, NO_SOURCE):
            return NOTHING if self._length else ()
        whole: str = self._row["source"] or ""
        first = whole[: int(self._length or 0)]
        return (first,) if whole == first * self.many else ()


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
