"""CSV and SDMX-CSV as rows: a table of text, read by the meaning of its columns."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from kreisspiegel_rules.reading.cells import text_cells
from kreisspiegel_rules.reading.columns import columns
from kreisspiegel_rules.reading.delimited import Delimited
from kreisspiegel_rules.reading.opened import Limits, Reading
from kreisspiegel_rules.reading.places import by_column
from kreisspiegel_rules.reading.sdmx_csv import is_sdmx, sdmx_columns, sdmx_members
from kreisspiegel_rules.reading.text import cut_off
from kreisspiegel_rules.sent import SentRow, Unreadable

Convert = Callable[[int, Sequence[str]], dict[str, Any]]


def read_table(reading: Reading, table: Delimited, limits: Limits) -> None:
    """Fill a reading with the table's columns and rows; an SDMX header is known by its name."""
    if is_sdmx(table.header):
        reading.kind = "sdmx-csv"
        found, separator = sdmx_columns(table.header, limits, table.line)
    elif reading.kind == "sdmx-csv":
        raise _no_sdmx(table.line)
    else:
        found, separator = columns(table.header, limits, table.line), ""

    members = text_cells(found.plan, table.style)

    def in_sdmx(line: int, cells: Sequence[str]) -> dict[str, Any]:
        row = members(cells)
        return sdmx_members(row, line, separator) if row else row

    reading.columns = found.headers
    reading.layout = by_column(table.line, found.headers)
    reading.rows = _rows(
        table, in_sdmx if reading.kind == "sdmx-csv" else lambda _line, cells: members(cells)
    )


def _rows(table: Delimited, convert: Convert) -> Iterator[SentRow]:
    number = 0
    width = len(table.header)
    line, cells = table.line, table.header
    for line, cells in table.records:
        row = convert(line, cells)
        if row:
            number += 1
            yield SentRow(number, line, row)
    # Cells may be left out at the end of a line, but not where the file breaks off.
    if 0 < len(cells) < width and not table.progress.ended():
        raise cut_off(line)


def _no_sdmx(line: int) -> Unreadable:
    return Unreadable(
        "header_missing",
        "Die erste Spalte von SDMX-CSV heißt DATAFLOW oder STRUCTURE; diese Datei beginnt anders.",
        "The first column of SDMX-CSV is DATAFLOW or STRUCTURE; this file begins otherwise.",
        line=line,
    )
