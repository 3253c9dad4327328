"""Cells of text as members of a row; what is blank is absent, what is too much is told."""

from collections.abc import Callable, Sequence
from typing import Any

from kreisspiegel_rules.reading.columns import (
    DIMENSION,
    FREE_TEXT,
    NAMELESS,
    NUMBER,
    TEXT,
    Column,
)
from kreisspiegel_rules.reading.numbers import parse

# Of what stands past the header so much is told.
TOLD = 20
# Short texts that are remembered; a column of notes must not fill memory.
_SHORT, _REMEMBERED = 256, 4_096
_ACTING = ("=", "+", "-", "@", "\t", "\r")


class _Known(dict[str, str]):
    """Texts by what is written: codes and names come again and again, and are read once."""

    def __init__(self, read: Callable[[str], str]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, written: str) -> str:
        text = self._read(written)
        if len(written) < _SHORT:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[written] = text
        return text


def positions(plan: Sequence[Column], kind: int) -> list[tuple[int, str]]:
    """Where the columns of one kind stand, and their names."""
    return [(at, column.name) for at, column in enumerate(plan) if column.kind == kind]


def text_cells(plan: Sequence[Column], style: str) -> Callable[[Sequence[str]], dict[str, Any]]:
    """A function from the cells of a record to its members, numbers written in this style.

    The columns are sorted by kind beforehand: a million rows pass through here.
    """
    width = len(plan)
    texts, frees = positions(plan, TEXT), positions(plan, FREE_TEXT)
    numbers, dimensions = positions(plan, NUMBER), positions(plan, DIMENSION)
    nameless = positions(plan, NAMELESS)
    stripped, free = _Known(str.strip), _Known(_free)

    def members(cells: Sequence[str]) -> dict[str, Any]:
        beyond = cells[width:]
        cells = [*cells, *[""] * (width - len(cells))] if len(cells) < width else cells
        row: dict[str, Any] = {name: text for at, name in texts if (text := stripped[cells[at]])}
        for at, name in numbers:
            if text := cells[at].strip():
                number = parse(text, style)
                row[name] = text if number is None else number
        for at, name in frees:
            if text := free[cells[at]]:
                row[name] = text
        split = {
            name: text
            for at, name in dimensions
            if (cell := cells[at]) and (text := stripped[cell])
        }
        if split:
            row["breakdown"] = split
        if beyond or nameless:
            surplus([cells[at] for at, _ in nameless] + list(beyond), row)
        return row

    return members


def _free(text: str) -> str:
    return unquoted(text) if text.strip() else ""


def unquoted(text: str) -> str:
    """A text without the one apostrophe that our files set before what a program would run."""
    if text[0] == "'" and text.lstrip("'").startswith(_ACTING):
        return text[1:]
    return text


def surplus(cells: Sequence[Any], row: dict[str, Any]) -> None:
    """Tell of cells that no header names, unless they are blank."""
    filled = [text for cell in cells if (text := str(cell).strip())]
    if filled:
        row["#surplus"] = filled[:TOLD]
