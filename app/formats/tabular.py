"""Tables as CSV: RFC 4180, or the German way with semicolons and decimal commas."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

MEDIA_TYPE = "text/csv; charset=utf-8"
# A spreadsheet runs a text cell that begins like this as a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")

NUMBERS = (Decimal, int, float)


def csv_bytes(
    columns: Sequence[str], rows: Iterable[Mapping[str, Any]], *, german: bool = False
) -> bytes:
    """A header and one line per row; absent and NULL cells are empty, `0` is never left out.

    The German form carries a byte order mark, without which Excel misreads umlauts.
    """
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";" if german else ",", lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([_cell(row.get(name), german) for name in columns] for row in rows)
    return text.getvalue().encode("utf-8-sig" if german else "utf-8")


def _cell(value: Any, german: bool) -> str:
    # Most cells are one of these two.
    if type(value) is str:
        return "'" + value if value.startswith(FORMULA) else value
    return "" if value is None else _of_another_type(value, german)


def _of_another_type(value: Any, german: bool) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, NUMBERS):
        written = format(value, "f") if isinstance(value, Decimal) else repr(value)
        return written.replace(".", ",") if german else written
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, list | tuple):
        return _cell("; ".join(str(one) for one in value), german)
    return _cell(str(value), german)
