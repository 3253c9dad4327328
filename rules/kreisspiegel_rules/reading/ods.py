"""ODS, row by row out of the archive; what is repeated is counted, blank repetition is free."""

import zipfile
from collections.abc import Iterator

from kreisspiegel_rules.reading.container import broken
from kreisspiegel_rules.reading.opened import Limits, Meter
from kreisspiegel_rules.reading.sheets import (
    DAY,
    FORMULA,
    NUMBER,
    PERCENT,
    TEXT,
    TRUTH,
    Cell,
    Row,
    Sheet,
    repeat,
    too_long,
)
from kreisspiegel_rules.reading.xml_stream import Attributes, Handler, parse, run

_PART = "content.xml"
_BLOCK = 64 * 1024
_SPACE = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0 {}"
_TABLE = _SPACE.format("table", "table")
_ROW = _SPACE.format("table", "table-row")
_CELLS = (_SPACE.format("table", "table-cell"), _SPACE.format("table", "covered-table-cell"))
_ROWS_REPEATED = _SPACE.format("table", "number-rows-repeated")
_COLUMNS_REPEATED = _SPACE.format("table", "number-columns-repeated")
_NAME = _SPACE.format("table", "name")
_FORMULA = _SPACE.format("table", "formula")
_VISIBILITY = _SPACE.format("table", "visibility")
_VALUE_TYPE = _SPACE.format("office", "value-type")
_VALUE = _SPACE.format("office", "value")
_DATE = _SPACE.format("office", "date-value")
_TRUTH = _SPACE.format("office", "boolean-value")
_STRING = _SPACE.format("office", "string-value")
_ANNOTATION = _SPACE.format("office", "annotation")
_P = _SPACE.format("text", "p")
_INSIDE = {
    _SPACE.format("text", "s"): " ",
    _SPACE.format("text", "tab"): "\t",
    _SPACE.format("text", "line-break"): "\n",
}
_COUNT = _SPACE.format("text", "c")


class _Names(Handler):
    """Only the names of the tables; a table within a cell is none of them."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._depth = 0

    def start(self, name: str, attributes: Attributes) -> None:
        if name == _TABLE:
            if not self._depth:
                self.found.append(attributes.get(_NAME, ""))
            self._depth += 1

    def end(self, name: str) -> None:
        if name == _TABLE:
            self._depth -= 1


class Ods:
    """An ODS workbook as a book of sheets."""

    def __init__(self, archive: zipfile.ZipFile, limits: Limits, meter: Meter) -> None:
        if _PART not in archive.namelist():
            raise broken(_PART)
        self._archive = archive
        self._limits, self._meter = limits, meter
        names = _Names()
        run(archive, _PART, names, lambda: None)
        # Two tables of one name: the first one is meant, as in the program.
        self.sheets = [Sheet(name, _PART, hidden=False) for name in dict.fromkeys(names.found)]
        self.hidden_rows = 0

    def rows(self, sheet: Sheet) -> Iterator[Row]:
        """The sheet's rows, as far as they hold anything; a repeated row comes again and again."""
        handler = _TableHandler(sheet.name, self._limits, self._meter)
        for _ in parse(self._archive, sheet.part, handler):
            self._meter.chars += _BLOCK
            handler.check()
            for line, times, cells in handler.rows:
                for again in range(times):
                    yield line + again, cells
            handler.rows.clear()
            self.hidden_rows = handler.hidden
            if handler.done:
                return


class _TableHandler(Handler):
    """Collects the rows of one table."""

    def __init__(self, table: str, limits: Limits, meter: Meter) -> None:
        self._table, self._limits, self._meter = table, limits, meter
        self.rows: list[tuple[int, int, dict[int, Cell]]] = []
        self.hidden = 0
        self.done = False
        self._depth = self._aside = 0
        self._reading = False
        self._line = 1
        self._times = 1
        self._place = 0
        self._hidden = False
        self._cells: dict[int, Cell] = {}
        self._cell: Attributes = {}
        self._paragraphs: list[str] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if name == _TABLE:
            self._begin_table(attributes)
        elif self._reading and self._depth == 1:
            if name in _CELLS:
                self._cell, self._paragraphs = attributes, []
            elif name == _ROW:
                self._times = int(attributes.get(_ROWS_REPEATED, 1))
                self._hidden = attributes.get(_VISIBILITY, "visible") != "visible"
                self._cells, self._place = {}, 0
            else:
                self._begin_text(name, attributes)

    def _begin_text(self, name: str, attributes: Attributes) -> None:
        if name == _ANNOTATION:
            self._aside += 1
        elif name == _P and not self._aside:
            self.wanted = []
        elif name in _INSIDE and self.wanted is not None:
            times = min(int(attributes.get(_COUNT, 1)), self._limits.field)
            self.wanted.append(_INSIDE[name] * times)

    def _begin_table(self, attributes: Attributes) -> None:
        if not self._depth:
            self._reading = not self.done and attributes.get(_NAME, "") == self._table
        self._depth += 1

    def end(self, name: str) -> None:
        if name == _TABLE:
            self._depth -= 1
            if self._reading and not self._depth:
                self._reading, self.done = False, True
        elif self._reading and self._depth == 1:
            if name in _CELLS:
                self._end_cell()
            elif name == _ROW:
                self._end_row()
            elif name == _ANNOTATION:
                self._aside -= 1
            elif name == _P and self.wanted is not None:
                self._paragraphs.append("".join(self.wanted))
                self.wanted = None

    def _end_cell(self) -> None:
        times = int(self._cell.get(_COLUMNS_REPEATED, 1))
        cell = self._read_cell()
        if cell is not None:
            # Past the widest table a program knows nothing can follow.
            times = min(times, 16_384 - self._place)
            repeat(self._meter, cell[1], self._limits, times)
            for again in range(times):
                self._cells[self._place + again] = cell
        self._place += times

    def _read_cell(self) -> Cell | None:
        cell = self._cell
        if _FORMULA in cell:
            # "of:=SUM([.A1])": the prefix names the grammar.
            return FORMULA, "=" + cell[_FORMULA].partition("=")[2]
        kind = cell.get(_VALUE_TYPE)
        if kind in ("float", "currency"):
            return NUMBER, cell.get(_VALUE, "")
        if kind == "percentage":
            return PERCENT, cell.get(_VALUE, "")
        if kind == "date":
            return DAY, cell.get(_DATE, "").removesuffix("T00:00:00")
        if kind == "boolean":
            return TRUTH, "1" if cell.get(_TRUTH) == "true" else "0"
        text = cell.get(_STRING) or "\n".join(self._paragraphs)
        return (TEXT, text) if text else None

    def _end_row(self) -> None:
        if self._cells:
            if self._times > 1:
                held = sum(len(text) for _, text in self._cells.values())
                repeat(self._meter, " " * held, self._limits, self._times)
            self.rows.append((self._line, self._times, self._cells))
            self.hidden += self._hidden * self._times
        self._line += self._times
        self._cells = {}

    def check(self) -> None:
        """After each block: no cell may grow past what a text can be."""
        held = sum(map(len, self.wanted or ())) + sum(map(len, self._paragraphs))
        if held > self._limits.field:
            raise too_long(self._limits, self._line)
