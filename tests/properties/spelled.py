"""The same rows written in every format that is read, each by a writer that is not ours."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Any

from tests.properties.mixtures import Row
from tests.reading.files import as_json, as_ndjson, as_ods, as_xlsx, table

SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OPEN = "application/vnd.oasis.opendocument.spreadsheet"
SDMX = "application/vnd.sdmx.data+csv"
# What a spreadsheet keeps of a number; longer ones are typed as text.
DIGITS = 15
ACTING = ("=", "+", "-", "@", "\t", "\r")
FREE = ("source", "method", "note", "reason")
NAMED = {"indicator": "INDICATOR", "period": "TIME_PERIOD", "value": "OBS_VALUE"}
# The column by which SDMX-CSV is known, and what every row says there.
FLOW = ("DATAFLOW", "KS:VALUES(1.0)")


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


def as_csv(rows: Iterable[Row], delimiter: str = ",", first: Sequence[str] = ()) -> bytes:
    """CSV as a program writes it; `first` is a column more, of header and one cell for all."""
    head, *lines = table([quoted(row) for row in rows])
    more, *rest = first or ("",)
    header = [NAMED.get(name, name.upper()) for name in head] if first else head
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    writer.writerow([more, *header] if first else header)
    for line in lines:
        writer.writerow([*rest, *(_written(cell, delimiter) for cell in line)])
    return out.getvalue().encode()


def _written(cell: Any, delimiter: str) -> str:
    if cell is None or isinstance(cell, str):
        return cell or ""
    return str(cell).replace(".", "," if delimiter == ";" else ".")


WRITERS: dict[str, tuple[str, Callable[[list[Row]], bytes]]] = {
    "json": ("application/json", as_json),
    "ndjson": ("application/x-ndjson", as_ndjson),
    "csv": ("text/csv", as_csv),
    "csv-de": ("text/csv", lambda rows: BOM_UTF8 + as_csv(rows, ";")),
    "xlsx": (SHEETS, lambda rows: as_xlsx(cells(rows))),
    "xlsx-inline": (SHEETS, lambda rows: as_xlsx(cells(rows), inline=True)),
    "ods": (OPEN, lambda rows: as_ods(cells(rows))),
    "sdmx-csv": (SDMX, lambda rows: as_csv(rows, first=FLOW)),
}
