"""The same rows written in every format that is read, each by a writer that is not ours."""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from tests.properties.mixtures import Row
from tests.reading.files import as_csv, as_json, as_ndjson, as_ods, as_xlsx, table

SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OPEN = "application/vnd.oasis.opendocument.spreadsheet"
SDMX = "application/vnd.sdmx.data+csv"
# What a spreadsheet keeps of a number; longer ones are typed as text.
DIGITS = 15
ACTING = ("=", "+", "-", "@", "\t", "\r")
FREE = ("source", "method", "note", "reason")
NAMED = {"indicator": "INDICATOR", "period": "TIME_PERIOD", "value": "OBS_VALUE"}


def quoted(row: Row) -> Row:
    """Free text as files bring it: an apostrophe before what a spreadsheet would run."""
    return row | {
        name: "'" + row[name]
        for name in FREE
        if name in row and row[name].lstrip("'").startswith(ACTING)
    }


def cells(rows: Iterable[Row]) -> list[list[Any]]:
    header, *lines = table([quoted(row) for row in rows])
    return [header, *([_held(cell) for cell in line] for line in lines)]


def _held(cell: Any) -> Any:
    """A number as a cell of numbers where that keeps every digit."""
    if not isinstance(cell, int | Decimal):
        return cell
    number = Decimal(cell)
    fits = len(number.normalize().as_tuple().digits) <= DIGITS and abs(number.adjusted()) <= DIGITS
    return cell if fits else f"{number:E}"


def as_sdmx(rows: Sequence[Row]) -> bytes:
    """SDMX-CSV 1.0; the status and the reason of a missing value stand in columns of our own."""
    header, *lines = table([quoted(row) for row in rows])
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(["DATAFLOW", *(NAMED.get(name, name.upper()) for name in header)])
    for line in lines:
        told = ("" if cell is None else _plain(cell) for cell in line)
        writer.writerow(["KS:VALUES(1.0)", *told])
    return out.getvalue().encode()


def _plain(cell: Any) -> str:
    return str(cell) if isinstance(cell, str) else str(Decimal(cell))


WRITERS: dict[str, tuple[str, Callable[[list[Row]], bytes]]] = {
    "json": ("application/json", as_json),
    "ndjson": ("application/x-ndjson", as_ndjson),
    "csv": ("text/csv", lambda rows: as_csv([quoted(row) for row in rows])),
    "csv-de": ("text/csv", lambda rows: as_csv([quoted(row) for row in rows], ";", "utf-8-sig")),
    "xlsx": (SHEETS, lambda rows: as_xlsx(cells(rows))),
    "xlsx-inline": (SHEETS, lambda rows: as_xlsx(cells(rows), constant_memory=True)),
    "ods": (OPEN, lambda rows: as_ods(cells(rows))),
    "sdmx-csv": (SDMX, as_sdmx),
}
