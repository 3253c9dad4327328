"""The rows of a push of projects, whatever file they came in, read by the readers of all pushes."""

import csv
import json
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import IO, Any, NamedTuple

from kreisspiegel_rules.reading import Limits, kind_of
from kreisspiegel_rules.reading.container import opened
from kreisspiegel_rules.reading.json_text import json_rows
from kreisspiegel_rules.reading.json_values import Refused, decoded, inspect
from kreisspiegel_rules.reading.numbers import shortest
from kreisspiegel_rules.reading.ods import Ods
from kreisspiegel_rules.reading.opened import Meter, Reading
from kreisspiegel_rules.reading.sheets import (
    FORMULA,
    MONTH,
    NUMBER,
    Book,
    Cell,
    letters,
    read_cells,
)
from kreisspiegel_rules.reading.text import UTF8, blocks, detected, lines
from kreisspiegel_rules.reading.window import Window
from kreisspiegel_rules.reading.xlsx import Xlsx
from kreisspiegel_rules.sent import Unreadable

from app.formats.tabular import FORMULA as ACTING
from app.projects.flat import SENT, TOLD, is_header, members, named

HEADER_WITHIN = 20
STYLES = {";": "comma", ",": "point", "\t": "either"}
HEAD = 4096
LIMITS = Limits(inflated=128 * 1024**2)
Place = Callable[[str | None], dict[str, Any]]


class Sent(NamedTuple):
    """One row: its number from 1, its members, and where a finding about one of them points.

    `owner` and `supplier` are what a table that was exported tells of whose entry it was.
    """

    number: int
    members: Any
    place: Place
    owner: str | None = None
    supplier: str | None = None


@dataclass(slots=True)
class Rows:
    """An open file; the comment is complete after the last row."""

    kind: str
    rows: Iterator[Sent] = field(default_factory=lambda: iter(()))
    reading: Reading | None = None

    @property
    def comment(self) -> str | None:
        return self.reading.comment if self.reading else None


def _nowhere(_: str | None) -> dict[str, Any]:
    return {}


def opened_rows(file: IO[bytes], media: str, filename: str | None) -> Rows:
    """Begin to read; raises Unreadable, now or with a later row, when it cannot go on."""
    file.seek(0)
    head = file.read(HEAD)
    file.seek(0)
    kind = kind_of(media, filename, head)
    found = Rows(kind)
    if kind == "json":
        found.reading = Reading(kind)
        window = Window(blocks(file, UTF8, found.reading.meter), LIMITS)
        rows = json_rows(found.reading, window)
        found.rows = (Sent(one.number, one.members, _nowhere) for one in rows)
    elif kind == "ndjson":
        found.rows = _objects(lines(blocks(file, UTF8, Meter()), LIMITS, newline="\n"))
    elif kind == "csv":
        found.rows = _table(lines(blocks(file, detected(file), Meter()), LIMITS))
    elif kind in ("xlsx", "ods"):
        archive = opened(file, LIMITS)
        make = Xlsx if kind == "xlsx" else Ods
        found.rows = _sheet(make(archive, LIMITS, Meter()))
    else:
        raise Unreadable(
            "unsupported_format",
            "Projekte werden als JSON, NDJSON, CSV, XLSX oder ODS gelesen.",
            "Projects are read as JSON, NDJSON, CSV, XLSX or ODS.",
        )
    return found


def _objects(texts: Iterator[str]) -> Iterator[Sent]:
    filled = ((line, text.strip()) for line, text in enumerate(texts, 1) if text.strip())
    for number, (line, text) in enumerate(filled, 1):
        place = {"line": line}
        try:
            found, end = decoded(text, 0)
            if end != len(text):
                raise json.JSONDecodeError("Extra data", text, end)
            inspect(found, LIMITS)
        except json.JSONDecodeError as broken:
            raise Unreadable(
                "malformed_json",
                f"Zeile {line}, Spalte {broken.pos + 1}: kein gültiges JSON.",
                f"Line {line}, column {broken.pos + 1}: not valid JSON.",
                **place,
            ) from broken
        except Refused as refused:
            german, english = f"Zeile {line}: {refused.german}", f"Line {line}: {refused.english}"
            raise Unreadable(refused.code, german, english, **place) from refused
        yield Sent(number, found, _by_line(line))


def _by_line(line: int) -> Place:
    return lambda _: {"line": line}


def _table(texts: Iterator[str]) -> Iterator[Sent]:
    head = list(islice(texts, HEADER_WITHIN))
    delimiter, skipped = _dialect(head)
    reader = csv.reader(chain(head[skipped:], texts), delimiter=delimiter, strict=True)
    try:
        header = next(reader)
        columns, whose = _columns(header, skipped + 1), _whose(header)
        number, line = 0, skipped + reader.line_num + 1
        for cells in reader:
            said = {name: _plain(cells[at]) for at, name in columns.items() if at < len(cells)}
            if row := members(said, STYLES[delimiter]):
                number += 1
                told = [cells[at].strip() if at < len(cells) else None for at in whose]
                yield Sent(number, row, _by_column(line), *told)
            line = skipped + reader.line_num + 1
    except csv.Error as fault:
        raise Unreadable(
            "malformed_csv",
            f"Zeile {skipped + reader.line_num}: kein gültiges CSV; steht ein Anführungszeichen"
            f" ohne sein Gegenstück? ({fault})",
            f"Line {skipped + reader.line_num}: not valid CSV ({fault}).",
            line=skipped + reader.line_num,
        ) from fault


def _plain(cell: str) -> str:
    # The sign before a text that a spreadsheet would run is no part of it.
    return cell[1:] if cell[:1] == "'" and cell[1:].startswith(ACTING) else cell


def _by_column(line: int) -> Place:
    return lambda field: {"line": line, **({"column": field} if field else {})}


def _dialect(head: list[str]) -> tuple[str, int]:
    """The delimiter by which a line is the header, and how many lines stand above it."""
    found = [
        (delimiter, at)
        for at, line in enumerate(head)
        for delimiter in STYLES
        if is_header(line.replace('"', "").strip().split(delimiter))
    ]
    if not found:
        raise _headless(line=1)
    # Labels may stand in the line above the names.
    delimiter, at = found[0]
    return delimiter, at + 1 if (delimiter, at + 1) in found else at


def _sheet(book: Book) -> Iterator[Sent]:
    for sheet in (one for one in book.sheets if not one.hidden):
        rows = book.rows(sheet)
        head = [(line, read_cells(cells)) for line, cells in islice(rows, HEADER_WITHIN)]
        headers = [
            at
            for at, (_, cells) in enumerate(head)
            if is_header([text for _, text in cells.values()])
        ]
        if not headers:
            continue
        at = headers[0] + (headers[0] + 1 in headers)
        line, cells = head[at]
        header = [cells.get(i, ("", ""))[1] for i in range(max(cells) + 1)]
        columns, whose = _columns(header, line), _whose(header)
        below = chain(head[at + 1 :], ((line, read_cells(cells)) for line, cells in rows))
        number = 0
        for line, cells in below:
            said = {
                name: _shown(sheet.name, line, at, cells[at])
                for at, name in columns.items()
                if at in cells
            }
            if row := members(said):
                number += 1
                told = [cells.get(at, ("", ""))[1].strip() for at in whose]
                yield Sent(number, row, _by_cell(sheet.name, line, columns), *told)
        return
    raise _headless()


def _by_cell(sheet: str, line: int, columns: dict[int, str]) -> Place:
    letter = {name: letters(at) for at, name in columns.items()}
    return lambda field: {"sheet": sheet, "cell": f"{letter.get(field or 'key', 'A')}{line}"}


def _shown(sheet: str, line: int, at: int, cell: Cell) -> str:
    kind, text = cell
    if kind == FORMULA:
        raise Unreadable(
            "formula",
            f"In {letters(at)}{line} steht eine Formel; bitte durch ihren Wert ersetzen.",
            f"{letters(at)}{line} holds a formula; replace it by its value.",
            sheet=sheet,
            cell=f"{letters(at)}{line}",
        )
    if kind == NUMBER:
        with suppress(ValueError):
            return str(shortest(text))
    return text[:7] if kind == MONTH else text


def _whose(header: list[str]) -> list[int]:
    """Where a table says whose entry a line is; a place that no line has where it does not."""
    names = [named(cell) for cell in header]
    return [names.index(one) if one in names else sys.maxsize for one in ("owner", "supplier")]


def _columns(header: list[str], line: int) -> dict[int, str]:
    """The member of each column; what is told beside them, or begins with _, is passed over."""
    found: dict[int, str] = {}
    for at, cell in enumerate(header):
        name = named(cell)
        if not name or name.startswith("_") or name in TOLD:
            continue
        if name not in SENT or name in found.values():
            known = name in SENT
            raise Unreadable(
                "duplicate_column" if known else "unknown_column",
                f"Die Spalte „{cell.strip()}“ " + ("steht doppelt." if known else "ist unbekannt."),
                f"The column “{cell.strip()}” is " + ("given twice." if known else "not known."),
                line=line,
                column=cell.strip(),
            )
        found[at] = name
    return found


def _headless(**place: Any) -> Unreadable:
    return Unreadable(
        "header_missing",
        "Es fehlt die Kopfzeile: eine Zeile muss die Spalten key (Schlüssel) und title_de (Titel)"
        " nennen.",
        "There is no header: one line has to name the columns key and title_de.",
        **place,
    )
