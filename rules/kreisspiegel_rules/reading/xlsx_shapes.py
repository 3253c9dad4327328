"""Rows of a sheet by their shape: what differs from one row to the next is its number and values.

A shape is learned from a row that was read cell by cell and seen by the parser. Whatever fits it,
letter by letter beside number and values, is as well-formed as that row was, and means the same.
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from kreisspiegel_rules.reading.container import broken
from kreisspiegel_rules.reading.sheets import NUMBER, Cell, Cells, Shape, Shaped, column_number

Read = Callable[[str | None, str | None, str], Cell]
Plain = tuple[int, bool, Cells]
# To learn a shape costs as much as some dozen rows read cell by cell: beyond the first it has to be
# earned by rows that fitted.
_AT_ONCE, _EARNED, _MOST = 32, 200, 256
# So many shapes that look alike at a glance are tried before a row is read cell by cell.
_ALIKE = 8
# Attributes of a row that may differ, such as its height. What hides it or names spaces may not.
_FREE = re.compile(r' (?!hidden=|xmlns)([\w:.-]+)="[0-9.:]+"')
_VALUE_ENDS = ("</v></c>", "</t></is></c>")
_REFERENCE = re.compile("&(?:#([0-9]+)|#x([0-9a-fA-F]+)|(amp|lt|gt|quot|apos));")
_NAMED_ONLY = re.compile("[^&]*(?:&(?:amp|lt|gt|quot|apos);[^&]*)*")
_NAMED = {"amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'"}


class Written(NamedTuple):
    """A cell as it stands in its row: all of it, then its parts."""

    text: str
    column: str
    row: str
    style: str
    kind: str
    value: str
    words: str


class _Pattern(NamedTuple):
    """Rows that fit it are of this shape."""

    fits: Callable[[str], re.Match[str] | None]
    hidden: bool
    shape: Shape


class Shapes:
    """The shapes of one sheet, learned on the way."""

    def __init__(self, part: str, read: Read) -> None:
        self._part, self._read = part, read
        self._reads: dict[tuple[str, str], Callable[[str], Cell] | None] = {}
        self._patterns: dict[tuple[int, str], list[_Pattern]] = {}
        self._latest: _Pattern | None = None
        self._learned = self._fitted = 0

    def fitting(self, row: str) -> Plain | None:
        """The row if it is of a known shape."""
        latest = self._latest
        found = latest.fits(row) if latest else None
        if found is None:
            for latest in self._patterns.get(_glance(row), ()):
                if found := latest.fits(row):
                    self._latest = latest
                    break
        if latest is None or found is None:
            return None
        number, *written = found.groups()
        if "&" in row:
            if not _NAMED_ONLY.fullmatch(row):
                return None
            written = list(map(referred, written))
        self._fitted += 1
        return int(number), latest.hidden, Shaped(latest.shape, written)

    def learn(self, row: str, head: str, hidden: bool, cells: Sequence[Written]) -> None:
        """Remember the shape of a row that was read; `head` is how it begins."""
        if self._learned >= _MOST or (self._learned - _AT_ONCE) * _EARNED > self._fitted:
            return
        alike = self._patterns.setdefault(_glance(row), [])
        columns = {cell.column for cell in cells}
        if len(alike) >= _ALIKE or len(columns) < len(cells):
            return
        self._learned += 1
        fits = re.compile(_head(head) + "".join(map(_cell, cells))).fullmatch
        valued = [cell for cell in cells if cell.text.endswith(_VALUE_ENDS)]
        shape = Shape(
            tuple(column_number(cell.column) for cell in valued),
            tuple(self._reader(cell.kind, cell.style) for cell in valued),
        )
        self._latest = _Pattern(fits, hidden, shape)
        alike.append(self._latest)

    def _reader(self, kind: str, style: str) -> Callable[[str], Cell] | None:
        how = (kind, style)
        if how not in self._reads:
            # A format that makes a day or a percentage of something makes it of one.
            number = kind in ("", "n") and self._read(None, style or None, "1")[0] == NUMBER
            read = partial(_cell_of, self._part, self._read, kind or None, style or None)
            self._reads[how] = None if number else read
        return self._reads[how]


def _cell_of(part: str, read: Read, kind: str | None, style: str | None, written: str) -> Cell:
    try:
        return read(kind, style, written)
    except ValueError as fault:
        raise broken(part) from fault


def _glance(row: str) -> tuple[int, str]:
    """What tells most shapes apart: how many tags a row has, and where its last cell stands."""
    last = row.rfind('<c r="') + 6
    return row.count("<"), row[last : last + 1]


def _head(text: str) -> str:
    """The pattern of a row's begin; its first group is the row's number."""
    made, seen = "", 0
    for found in _FREE.finditer(text):
        free = "([0-9]+)" if found[1] == "r" else "[0-9.:]+"
        made += re.escape(text[seen : found.start()]) + f' {re.escape(found[1])}="{free}"'
        seen = found.end()
    return made + re.escape(text[seen:])


def _cell(cell: Written) -> str:
    """The pattern of a cell; its group is the value, if it has one."""
    named = f'<c r="{cell.column}'
    rest = cell.text[len(named) + len(cell.row) :]
    end = next((end for end in _VALUE_ENDS if rest.endswith(end)), None)
    if end is None:
        return rf"{named}\1{re.escape(rest)}"
    begin = rest[: len(rest) - len(end) - len(cell.value or cell.words)]
    return rf"{named}\1{re.escape(begin)}([^<]*){end}"


def referred(text: str) -> str:
    """The text with the characters that its references stand for."""
    return _REFERENCE.sub(_character, text) if "&" in text else text


def _character(found: re.Match[str]) -> str:
    if found[3]:
        return _NAMED[found[3]]
    return chr(int(found[1]) if found[1] else int(found[2], 16))
