"""An open file of rows, and the bounds it is read within; what a reader promises stands here."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any, NamedTuple

from kreisspiegel_rules.reading.places import placed
from kreisspiegel_rules.sent import SentRow, Unreadable

# A chunk ends at so many characters even when it is short of rows, so that memory stays bounded.
CHUNK = 4 * 1024**2
# It is looked at after so many rows each.
SOME = 16
# So many rows are in work at a time: few enough for the processor's caches, and gone before the
# collector of garbage would move them to what lives long.
ROWS = 250


@dataclass(frozen=True, slots=True)
class Limits:
    """How much one file may ask for. Every bound keeps memory or time in proportion to the file."""

    # A workbook of a million rows and ten columns inflates to half a gigabyte.
    inflated: int = 2 * 1024**3
    # Office programs pack up to some fifty times; a bomb packs a thousand times.
    ratio: int = 200
    entries: int = 2_000
    # As the csv module has it by default; a cell of Excel ends at 32,767.
    field: int = 131_072
    row: int = 1_000_000
    depth: int = 64
    columns: int = 500
    # Texts that a workbook keeps apart from its sheets have to be at hand all the time.
    shared: int = 64 * 1024**2


class Note(NamedTuple):
    """Something about the file as a whole that its sender should know."""

    code: str
    severity: str
    german: str
    english: str


@dataclass(slots=True)
class Meter:
    """How many characters have gone by, and how many of them a file only repeats."""

    chars: int = 0
    repeated: int = 0


@dataclass(slots=True)
class Reading:
    """Rows one after the other; comment, scope and notes are complete after the last chunk."""

    kind: str
    rows: Iterator[SentRow] = field(default_factory=lambda: iter(()))
    columns: dict[str, str] = field(default_factory=dict)
    layout: dict[str, Any] = field(default_factory=dict)
    meter: Meter = field(default_factory=Meter)
    notes: list[Note] = field(default_factory=list)
    comment: str | None = None
    scope: Any = None
    stamp: dict[str, str] | None = None

    def place(self, line: int | None, field: str | None) -> dict[str, Any]:
        """Where in the file a finding about this line and this field points."""
        return placed(self.layout, line, field)

    def chunks(self, size: int = ROWS) -> Iterator[list[SentRow]]:
        """The rows in lists of at most `size`, shorter ones where the rows are long."""
        chunk: list[SentRow] = []
        began = self.meter.chars
        while some := list(islice(self.rows, min(SOME, size))):
            chunk += some
            if len(chunk) > size - SOME or self.meter.chars - began > CHUNK:
                yield chunk
                chunk, began = [], self.meter.chars
        if chunk:
            yield chunk


def fault(pointer: str, code: str, german: str, english: str) -> dict[str, Any]:
    """One fault of a payload's shape, as the answer lists it."""
    return {
        "pointer": pointer,
        "code": code,
        "severity": "error",
        "message": german,
        "message_en": english,
    }


def misshapen(faults: list[dict[str, Any]]) -> Unreadable:
    """The payload is readable, but is no push; every fault of its shape is in it."""
    return Unreadable(
        "shape",
        "Die Lieferung hat nicht die erwartete Form.",
        "The push does not have the expected shape.",
        errors=faults,
    )


def no_rows() -> Unreadable:
    """For the caller: no row came, and no scope says that this is meant."""
    return misshapen(
        [fault("/rows", "no_rows", "Keine Zeile ist ausgefüllt.", "There is no row (rows).")],
    )
