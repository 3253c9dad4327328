"""XLSX, row by row out of the archive: a million rows take no more memory than a hundred."""

import zipfile
from collections.abc import Iterator
from functools import cache, lru_cache, partial
from itertools import islice

from kreisspiegel_rules.reading.dates import from_serial
from kreisspiegel_rules.reading.opened import Limits, Meter
from kreisspiegel_rules.reading.sheets import (
    DAY,
    FORMULA,
    MONTH,
    NUMBER,
    SHORT,
    TEXT,
    TRUTH,
    Cell,
    Row,
    Shaped,
    Sheet,
    column_number,
    repeat,
    too_long,
)
from kreisspiegel_rules.reading.xlsx_parts import Parts, unescaped
from kreisspiegel_rules.reading.xlsx_plain import NotPlain, plain_rows
from kreisspiegel_rules.reading.xml_stream import Attributes, Handler, local, parse

# Shared formulas say their text once; so many of them are remembered.
_MASTERS = 10_000
# A row of ten cells in XML; what is really long is counted where it is read.
ROUGHLY = 500
_column = cache(column_number)
_local = lru_cache(maxsize=1_024)(local)


class Xlsx:
    """An XLSX workbook as a book of sheets."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits, meter: Meter) -> None:
        self._archive = archive
        self._limits, self._meter = limits, meter
        parts = Parts(archive, limits)
        self._values = _Values(parts, limits, meter)
        self.sheets = parts.sheets
        self.hidden_rows = 0

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """The sheet's rows, as far as they hold anything."""
        told = 0
        try:
            for row in self._plain(sheet):
                yield row
                told += 1
        except NotPlain:
            # What was told so far was understood; the general reader goes on behind it.
            yield from islice(self._general(sheet), told, None)

    def _plain(self, sheet: Sheet) -> Iterator[Row]:
        read, longest = self._values.cell, self._limits.field
        self.hidden_rows = 0
        for line, hidden, cells in plain_rows(self._archive, sheet.part, read, longest):
            self._meter.chars += ROUGHLY
            if any(cells.written) if cells.__class__ is Shaped else cells:
                self.hidden_rows += hidden
                yield line, cells

    def _general(self, sheet: Sheet) -> Iterator[Row]:
        handler = _SheetHandler(self._values, self._limits)
        for block in parse(self._archive, sheet.part, handler):
            handler.check()
            self._meter.chars += len(block)
            yield from handler.rows
            handler.rows.clear()
            self.hidden_rows = handler.hidden


class _Values:
    """What a cell holds, by its type and its format."""

    def __init__(self, parts: Parts, limits: Limits, meter: Meter) -> None:
        self._text, self._shapes = parts.text, parts.shapes
        self._limits, self._meter = limits, meter
        self._day = lru_cache(maxsize=4_096)(partial(from_serial, since_1904=parts.since_1904))

    def cell(self, kind: str | None, style: str | None, value: str) -> Cell:
        """The cell's kind and text; `style` is the number of its format."""
        if kind == "s":
            text = self._text(value)
            if len(text) >= SHORT:
                repeat(self._meter, text, self._limits)
            return TEXT, text
        if kind is None or kind == "n":
            return (NUMBER, value) if style is None else self._formatted(style, value)
        if kind == "b":
            return TRUTH, value
        if kind == "d":
            return DAY, value.removesuffix("Z").removesuffix("T00:00:00")
        # A text in the cell itself, or the text of an error.
        return TEXT, unescaped(value)

    def _formatted(self, style: str, value: str) -> Cell:
        shape = self._shapes.get(style, NUMBER)
        if shape not in (DAY, MONTH):
            return shape, value
        day = self._day(value)
        return (shape, day) if day else (NUMBER, value)


class _SheetHandler(Handler):
    """Collects rows by events; only what stands in `c` within `row` counts."""

    def __init__(self, values: _Values, limits: Limits) -> None:
        self._read = values.cell
        self._limits = limits
        self.rows: list[Row] = []
        self.hidden = 0
        self._line = 0
        self._cells: dict[int, Cell] = {}
        self._hidden = False
        self._place = -1
        self._type: str | None = None
        self._style: str | None = None
        self._value: str | None = None
        self._formula: str | None = None
        self._shared: str | None = None
        self._masters: dict[str, str] = {}
        self._phonetic = False

    def start(self, name: str, attributes: Attributes) -> None:
        short = _local(name)
        if short == "c":
            reference = attributes.get("r")
            self._place = _column(reference.rstrip("0123456789")) if reference else self._place + 1
            self._type, self._style = attributes.get("t"), attributes.get("s")
            self._value = self._formula = None
        elif short in ("v", "t"):
            self.wanted = None if self._phonetic else []
        elif short == "f":
            self.wanted = []
            self._shared = attributes.get("si") if attributes.get("t") == "shared" else None
        elif short == "row":
            self._line = int(attributes.get("r", self._line + 1))
            self._hidden = attributes.get("hidden") in ("1", "true")
            self._place = -1
        elif short == "rPh":
            self._phonetic = True

    def end(self, name: str) -> None:
        short = _local(name)
        if short == "c":
            if self._formula is not None:
                self._cells[self._place] = (FORMULA, self._formula)
            elif self._value:
                self._cells[self._place] = self._read(self._type, self._style, self._value)
        elif short in ("v", "t") and self.wanted is not None:
            # A text in several runs is one text.
            self._value = (self._value or "") + "".join(self.wanted)
            self.wanted = None
        elif short == "f":
            self._end_formula()
        elif short == "row":
            self._end_row()
        elif short == "rPh":
            self._phonetic = False

    def _end_formula(self) -> None:
        text = "".join(self.wanted or ())
        self.wanted = None
        if self._shared is not None:
            if text and len(self._masters) < _MASTERS:
                self._masters[self._shared] = text
            text = text or self._masters.get(self._shared, "")
        self._formula = "=" + text

    def _end_row(self) -> None:
        if self._cells:
            self.rows.append((self._line, self._cells))
            self.hidden += self._hidden
            self._cells = {}

    def check(self) -> None:
        """After each block: no cell may grow past what a text can be."""
        held = sum(map(len, self.wanted or ())) + len(self._value or "") + len(self._formula or "")
        if held > self._limits.field:
            raise too_long(self._limits, self._line)
