"""Workbooks, XLSX and ODS, as rows: which sheet is meant, what its cells say, who made it.

Both formats are read by readers of our own, in a stream, with the standard library alone.
"""

from collections.abc import Iterator
from itertools import chain, islice
from typing import IO

from kreisspiegel_rules.reading.columns import Columns, columns, headless, is_header
from kreisspiegel_rules.reading.container import broken, opened
from kreisspiegel_rules.reading.ods import Ods
from kreisspiegel_rules.reading.opened import Limits, Note, Reading
from kreisspiegel_rules.reading.places import by_cell
from kreisspiegel_rules.reading.sheet_cells import sheet_cells
from kreisspiegel_rules.reading.sheets import Book, Cell, Row, Sheet, letters, read_cells
from kreisspiegel_rules.reading.xlsx import Xlsx
from kreisspiegel_rules.sent import SentRow

VALUES, STAMP = "Werte", "Stempel"
HEADER_WITHIN = 20
# In a template a row counts as filled when one of these is.
FILLED = ("value", "numerator", "denominator", "value_min", "value_max", "missing")
_STAMP_ROWS = 50


def read_workbook(reading: Reading, file: IO[bytes], limits: Limits) -> None:
    """Fill a reading with the rows of the sheet that holds them, and the stamp of a template."""
    archive = opened(file, limits)
    make = Xlsx if reading.kind == "xlsx" else Ods
    book: Book = make(archive, limits, reading.meter)
    reading.stamp = _stamp(book)
    sheet, line, header, rows = _found(book)
    found = columns(header, limits, line)
    reading.columns = found.headers
    names = {field: letters(at) for field, at in found.positions.items()}
    # Cells past the header: the first of them would stand in the column behind it.
    names["#surplus"] = letters(len(found.plan))
    reading.layout = by_cell(sheet.name, line, names)
    reading.rows = _rows(reading, book, found, rows)


def _stamp(book: Book) -> dict[str, str] | None:
    sheet = next((sheet for sheet in book.sheets if sheet.name == STAMP), None)
    if sheet is None:
        return None
    return {
        cells[0][1]: cells[1][1] if 1 in cells else ""
        for _, row in islice(book.rows(sheet), _STAMP_ROWS)
        if 0 in (cells := read_cells(row))
    }


def _found(book: Book) -> tuple[Sheet, int, list[str], Iterator[Row]]:
    """The sheet with the rows, its header, and the rows below it."""
    named = [sheet for sheet in book.sheets if sheet.name == VALUES]
    others = [sheet for sheet in book.sheets if not sheet.hidden and sheet.name != STAMP]
    for sheet in named or others:
        rows = book.rows(sheet)
        head = list(islice(rows, HEADER_WITHIN))
        texts = [_texts(read_cells(cells)) for _, cells in head]
        headers = [at for at, cells in enumerate(texts) if is_header(cells)]
        if not headers:
            continue
        at = headers[0]
        # Above the names there may be a line of labels that are known as well.
        while at + 1 in headers:
            at += 1
        return sheet, head[at][0], texts[at], chain(head[at + 1 :], rows)
    raise headless(1, **({"sheet": VALUES} if named else {}))


def _texts(cells: dict[int, Cell]) -> list[str]:
    """The cells of a header row; a number is no name."""
    width = min(max(cells) + 1, 16_384)
    texts = [cells[at][1] if at in cells else "" for at in range(width)]
    while texts and not texts[-1].strip():
        texts.pop()
    return texts


def _rows(reading: Reading, book: Book, found: Columns, rows: Iterator[Row]) -> Iterator[SentRow]:
    members = sheet_cells(found.plan)
    number = left = 0
    for line, cells in rows:
        try:
            row = members(cells)
        except (ValueError, ArithmeticError) as fault:
            raise broken() from fault
        if not row:
            continue
        if reading.stamp is not None and row.keys().isdisjoint(FILLED):
            left += 1
            continue
        number += 1
        yield SentRow(number, line, row)
    if left:
        reading.notes.append(_left_blank(left))
    if book.hidden_rows:
        reading.notes.append(_hidden(book.hidden_rows))


def _left_blank(count: int) -> Note:
    return Note(
        "rows_left_blank",
        "info",
        f"{count} Zeilen der Vorlage sind nicht ausgefüllt und wurden ausgelassen.",
        f"{count} rows of the template are not filled in and were left out.",
    )


def _hidden(count: int) -> Note:
    return Note(
        "rows_hidden",
        "info",
        f"{count} Zeilen sind in der Tabelle ausgeblendet; sie wurden mitgelesen.",
        f"{count} rows are hidden in the sheet; they were read as well.",
    )
