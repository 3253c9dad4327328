"""Cells of a sheet as members of a row, each by what its column is for."""

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

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
    TEXT,
    TRUTH,
    Cell,
)
from kreisspiegel_rules.sent import Formula


def sheet_cells(plan: Sequence[Column]) -> Callable[[Mapping[int, Cell]], dict[str, Any]]:
    """A function from the cells of a row to its members; blank cells are absent."""
    readers = {
        at: (column.name, column.kind == columns.DIMENSION, _reader(column))
        for at, column in enumerate(plan)
        if column.kind != columns.NAMELESS
    }

    def members(cells: Mapping[int, Cell]) -> dict[str, Any]:
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

    return members


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
