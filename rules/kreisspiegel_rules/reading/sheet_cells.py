"""Cells of a sheet as members of a row, each by what its column is for."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from functools import partial
from itertools import compress
from typing import Any, NamedTuple

from kreisspiegel_rules.reading import columns
from kreisspiegel_rules.reading.cells import surplus, unquoted
from kreisspiegel_rules.reading.columns import Column
from kreisspiegel_rules.reading.dates import german_instant
from kreisspiegel_rules.reading.numbers import parse, shortest
from kreisspiegel_rules.reading.sheets import (
    DAY,
    FORMULA,
    MONTH,
    NUMBER,
    PERCENT,
    SHORT,
    TEXT,
    TRUTH,
    Cell,
    Cells,
    Shape,
    Shaped,
)
from kreisspiegel_rules.sent import Formula

# Members of one kind that are remembered.
_REMEMBERED = 4_096


class _Reader(NamedTuple):
    """Under which name a column's cells are members of a row or of its breakdown, and which."""

    name: str
    is_dimension: bool
    read: Callable[[Cell], Any]


class _Known(dict[str, Any]):
    """Members by what is written in their cells: a text that comes again is read once."""

    def __init__(self, cell: Callable[[str], Cell], member: Callable[[Cell], Any]) -> None:
        super().__init__()
        self._cell, self._member = cell, member

    def __missing__(self, written: str) -> Any:
        cell = self._cell(written)
        value = self._member(cell)
        # Long ones are counted each time; a column of free texts must not fill memory.
        if len(cell[1]) < SHORT:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[written] = value
        return value


Named = tuple[tuple[int, str, Callable[[str], Any]], ...]


class _Planned(NamedTuple):
    """For a shape: place among its values, name and reader of every member and every dimension."""

    members: Named
    dimensions: Named


def sheet_cells(plan: Sequence[Column]) -> Callable[[Cells], dict[str, Any]]:
    """A function from the cells of a row to its members; blank cells are absent."""
    readers = {
        at: _Reader(column.name, column.kind == columns.DIMENSION, _reader(column))
        for at, column in enumerate(plan)
        if column.kind != columns.NAMELESS
    }
    planned: dict[Shape, _Planned | None] = {}
    by_cell, by_shape = partial(_by_cell, readers), _shapes(readers)

    def members(cells: Cells) -> dict[str, Any]:
        if not isinstance(cells, Shaped):
            return by_cell(cells)
        shape, written = cells
        known = planned[shape] if shape in planned else planned.setdefault(shape, by_shape(shape))
        if known is None:
            return by_cell(cells.cells())
        row = {
            name: value
            for at, name, read in known.members
            if (text := written[at]) and ((value := read(text)) or value != "")
        }
        if known.dimensions and (
            split := {
                name: value
                for at, name, read in known.dimensions
                if (text := written[at]) and (value := read(text)) != ""
            }
        ):
            row["breakdown"] = split
        return row

    return members


def _by_cell(readers: Mapping[int, _Reader], cells: Mapping[int, Cell]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    split: dict[str, Any] = {}
    beyond: list[int] = []
    for at, cell in cells.items():
        known = readers.get(at)
        if known is None:
            beyond.append(at)
            continue
        name, is_dimension, read = known
        if (value := read(cell)) != "":
            (split if is_dimension else row)[name] = value
    if split:
        row["breakdown"] = split
    if beyond:
        surplus([cells[at][1] for at in sorted(beyond)], row)
    return row


def _shapes(readers: Mapping[int, _Reader]) -> Callable[[Shape], _Planned | None]:
    """A function from a shape to what its values are; None where some stand in no column."""
    remembered: dict[Any, Callable[[str], Any]] = {}

    def known(cell: Callable[[str], Cell] | None, member: Callable[[Cell], Any]) -> Any:
        if cell is None:
            # Numbers seldom come again.
            return shortest if member is _number else lambda text: member((NUMBER, text))
        if (cell, member) not in remembered:
            remembered[cell, member] = _Known(cell, member).__getitem__
        return remembered[cell, member]

    def planned(shape: Shape) -> _Planned | None:
        if not readers.keys() >= set(shape.columns):
            return None
        split = [readers[column].is_dimension for column in shape.columns]
        named = [
            (at, readers[column].name, known(cell, readers[column].read))
            for at, (column, cell) in enumerate(zip(shape.columns, shape.reads, strict=True))
        ]
        return _Planned(
            tuple(one for one, apart in zip(named, split, strict=True) if not apart),
            tuple(compress(named, split)),
        )

    return planned


def _reader(column: Column) -> Callable[[Cell], Any]:
    if column.name in _BY_NAME:
        return _BY_NAME[column.name]
    by_kind = {
        columns.NUMBER: _number,
        columns.FREE_TEXT: _free,
        columns.SKIPPED: lambda _cell: "",
    }
    return by_kind.get(column.kind, _text)


def _text(cell: Cell) -> Any:
    """A code, a date or a dimension; numbers and dates come as the text a push would have."""
    kind, text = cell
    if kind == TEXT:
        return text.strip()
    return text if kind in (DAY, MONTH) else _other(kind, text)


def _period(cell: Cell) -> Any:
    # Excel makes a first of January 2018 out of 2018-01, and shows no day.
    return cell[1][:7] if cell[0] == MONTH else _text(cell)


def _instant(cell: Cell) -> Any:
    return german_instant(cell[1]) if cell[0] in (DAY, MONTH) else _text(cell)


def _number(cell: Cell) -> Any:
    kind, text = cell
    if kind == NUMBER:
        return shortest(text)
    if kind == PERCENT:
        return _shown(kind, text)
    if kind in (TRUTH, FORMULA):
        return _other(kind, text)
    text = text.strip()
    number = parse(text, "either") if kind == TEXT else None
    return text if number is None else number


def _free(cell: Cell) -> Any:
    kind, text = cell
    if kind == TEXT:
        return unquoted(text) if text.strip() else ""
    return _text(cell)


def _other(kind: str, text: str) -> Any:
    if kind == FORMULA:
        return Formula(text)
    if kind == TRUTH:
        return text in ("1", "true")
    return f"{_shown(kind, text):f}"


def _shown(kind: str, text: str) -> Decimal:
    """The number as the sheet shows it: 6.11 % is held as 0.0611."""
    number = Decimal(shortest(text))
    return number.scaleb(2) if kind == PERCENT else number


_BY_NAME = {"period": _period, "embargo_until": _instant}
