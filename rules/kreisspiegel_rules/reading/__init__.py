"""Files of rows, in six formats: each is read in a stream, and each ends as the same rows."""

from typing import IO

from kreisspiegel_rules.reading.delimited import open_table
from kreisspiegel_rules.reading.json_text import json_rows, ndjson_rows
from kreisspiegel_rules.reading.kinds import kind_of
from kreisspiegel_rules.reading.opened import Limits, Note, Reading, no_rows
from kreisspiegel_rules.reading.places import by_line, placed
from kreisspiegel_rules.reading.tables import read_table
from kreisspiegel_rules.reading.text import (
    FROM_WINDOWS,
    UTF8,
    WINDOWS_1252,
    blocks,
    detected,
    lines,
)
from kreisspiegel_rules.reading.window import Window
from kreisspiegel_rules.reading.workbook import read_workbook
from kreisspiegel_rules.sent import Unreadable

__all__ = [
    "Limits",
    "Note",
    "Reading",
    "Unreadable",
    "kind_of",
    "no_rows",
    "open_rows",
    "placed",
]

_DEFAULT = Limits()


def open_rows(file: IO[bytes], kind: str, limits: Limits = _DEFAULT) -> Reading:
    """Begin to read a file; raises Unreadable, now or in a later chunk, when it cannot go on."""
    reading = Reading(kind)
    if kind == "json":
        window = Window(blocks(file, UTF8, reading.meter), limits)
        reading.rows = json_rows(reading, window)
    elif kind == "ndjson":
        reading.rows = ndjson_rows(
            lines(blocks(file, UTF8, reading.meter), limits, newline="\n"), limits
        )
        reading.layout = by_line()
    elif kind in ("csv", "sdmx-csv"):
        encoding = detected(file)
        if encoding == WINDOWS_1252:
            reading.notes.append(FROM_WINDOWS)
        text = lines(blocks(file, encoding, reading.meter), limits)
        read_table(reading, open_table(text, limits), limits)
    else:
        read_workbook(reading, file, limits)
    return reading
