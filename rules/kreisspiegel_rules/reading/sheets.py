"""What XLSX and ODS have in common: sheets of rows of cells, and what a cell holds.

A cell is a pair: its kind, and its text as the file has it.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple, Protocol

from kreisspiegel_rules.reading.opened import Limits, Meter
from kreisspiegel_rules.sent import Unreadable

TEXT, NUMBER, PERCENT, TRUTH, FORMULA = "text", "number", "percent", "truth", "formula"
# Both as ISO text; of a month only year and month are shown.
DAY, MONTH = "day", "month"
Cell = tuple[str, str]
# A short text that many cells share costs less than the cell itself; longer ones are counted.
SHORT = 256


class Shape:
    """What rows have in common that differ in nothing but number and values.

    `reads` make a cell of what is written in it; None stands for a number as it is written.
    """

    __slots__ = ("columns", "reads")

    def __init__(
        self, columns: tuple[int, ...], reads: tuple[Callable[[str], Cell] | None, ...]
    ) -> None:
        self.columns, self.reads = columns, reads


class Shaped(NamedTuple):
    """A row of a shape: what is written in each of its columns, not read yet."""

    shape: Shape
    written: list[str]

    def cells(self) -> dict[int, Cell]:
        """The cells that hold something."""
        every = zip(self.shape.columns, self.shape.reads, self.written, strict=True)
        return {
            at: read(written) if read else (NUMBER, written)
            for at, read, written in every
            if written
        }


Cells = dict[int, Cell] | Shaped
Row = tuple[int, Cells]


def read_cells(cells: Cells) -> dict[int, Cell]:
    """The cells by column, however they came."""
    return cells.cells() if isinstance(cells, Shaped) else cells


class Sheet(NamedTuple):
    """A sheet of the workbook; `part` is where its format finds it."""

    name: str
    part: str
    hidden: bool


class Book(Protocol):
    """A workbook that has passed the inspection of its archive."""

    sheets: list[Sheet]
    hidden_rows: int

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """Rows that hold something, with their numbers and with cells by column from 0."""


def repeat(meter: Meter, text: str, limits: Limits, times: int = 1) -> None:
    """Count what a file says once and means often; too much of it is refused."""
    if times == 1 and len(text) < SHORT:
        return
    meter.repeated += (len(text) + SHORT) * times
    meter.chars += len(text) * times
    if meter.repeated > limits.inflated:
        raise Unreadable(
            "repeats_too_often",
            "Die Arbeitsmappe wiederholt dieselben Texte so oft, dass sie nicht gelesen wird. Große"
            " Lieferungen bitte als CSV senden.",
            "The workbook repeats its texts too often to be read. Please send large data as CSV.",
        )


def too_long(limits: Limits, line: int | None = None) -> Unreadable:
    """A cell holds more text than any cell of an office program can."""
    return Unreadable(
        "field_too_long",
        f"Eine Zelle ist länger als {limits.field} Zeichen.",
        f"A cell is longer than {limits.field} characters.",
        **({"line": line} if line else {}),
    )


def letters(column: int) -> str:
    """The column's name from its number, counted from 0: A, B, …, Z, AA."""
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name


def column_number(reference: str) -> int:
    """The column's number from 0 of a cell's name such as D7."""
    number = 0
    for letter in reference:
        if not "A" <= letter <= "Z":
            break
        number = number * 26 + ord(letter) - 64
    if not 0 < number <= 16_384:
        raise ValueError(reference)
    return number - 1
