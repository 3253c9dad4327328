"""CSV: the dialect is told by the header line; records keep the number of their first line.

A semicolon is how German programs write, with a decimal comma; a comma goes with a decimal
point; in a table by tabs either may stand.
"""

import csv
from collections.abc import Iterator, Sequence
from itertools import chain, islice
from typing import NamedTuple

from kreisspiegel_rules.reading.columns import is_header
from kreisspiegel_rules.reading.json_text import empty
from kreisspiegel_rules.reading.opened import Limits
from kreisspiegel_rules.reading.text import cut_off, too_long
from kreisspiegel_rules.sent import Unreadable

STYLES = {";": "comma", ",": "point", "\t": "either"}
# Above the header there may be a title, or a line of labels.
HEADER_WITHIN = 20

Record = tuple[int, list[str]]


class Progress:
    """Counts records, so that one that swallows the file is noticed while it does."""

    __slots__ = ("last", "line", "records")

    def __init__(self, line: int) -> None:
        self.records = 0
        self.line = line
        self.last = "\n"

    def ended(self) -> bool:
        """Whether the last line that was read has an end."""
        return self.last.endswith(("\n", "\r"))


class Delimited(NamedTuple):
    """An opened table of text: its style of numbers, its header, and the records below it."""

    style: str
    line: int
    header: list[str]
    records: Iterator[Record]
    progress: Progress


def _watched(lines: Iterator[str], progress: Progress, limits: Limits) -> Iterator[str]:
    """The lines, until one record has taken more of them than a row can be long."""
    taken, records = 0, -1
    for line in lines:
        if records != progress.records:
            taken, records = 0, progress.records
        taken += len(line)
        if taken > limits.row:
            raise too_long(progress.line, limits.row)
        progress.last = line
        yield line


def _records(
    lines: Iterator[str], delimiter: str, limits: Limits, progress: Progress
) -> Iterator[Record]:
    """Records with the number of their first line."""
    # The module holds one bound for the process; this is its default, whatever others made of it.
    csv.field_size_limit(limits.field)
    before = progress.line
    reader = csv.reader(_watched(lines, progress, limits), delimiter=delimiter, strict=True)
    try:
        for cells in reader:
            yield progress.line, cells
            progress.records += 1
            progress.line = before + reader.line_num
    except csv.Error as fault:
        raise _broken(fault, progress.line) from fault


def _broken(fault: csv.Error, line: int) -> Unreadable:
    if "unexpected end" in str(fault):
        return cut_off(line)
    return Unreadable(
        "malformed_csv",
        f"Ab Zeile {line}: kein gültiges CSV; steht ein Anführungszeichen ohne sein Gegenstück?"
        f" ({fault})",
        f"From line {line} on: not valid CSV; is there a quote without its counterpart? ({fault})",
        line=line,
    )


def open_table(lines: Iterator[str], limits: Limits) -> Delimited:
    """Find the header and the dialect; raises when there is none."""
    first = next(lines, None)
    if first is None:
        raise empty()
    progress = Progress(1)
    # Excel says its delimiter so; the line is no record.
    if first[:4].lower() == "sep=":
        first, progress.line = next(lines, ""), 2
    head = [first, *islice(lines, HEADER_WITHIN - 1)]
    delimiter = _delimiter(head)
    records = _records(chain(head, lines), delimiter, limits, progress)
    line, header, following = find_header(records)
    return Delimited(STYLES[delimiter], line, header, following, progress)


def _delimiter(head: Sequence[str]) -> str:
    """The delimiter by which one of the first lines is a header, else the most frequent one."""
    for line in head:
        for delimiter in STYLES:
            if is_header(line.replace('"', "").split(delimiter)):
                return delimiter
    return max(STYLES, key=head[0].count)


def find_header(records: Iterator[Record]) -> tuple[int, list[str], Iterator[Record]]:
    """Line and cells of the header, and the records below it.

    Of header lines one below the other the last one counts: above the names there may be labels.
    Without a header the first record stands for it, for its faults to be named.
    """
    head: list[Record] = list(islice(records, HEADER_WITHIN))
    found = next((place for place, (_, cells) in enumerate(head) if is_header(cells)), None)
    if found is None:
        line, cells = head[0] if head else (1, [])
        return line, cells, chain(head[1:], records)
    while found + 1 < len(head) and is_header(head[found + 1][1]):
        found += 1
    line, cells = head[found]
    return line, cells, chain(head[found + 1 :], records)
