"""Mark every finding at its cell of a workbook as it was sent, and take old marks off.

What comes back is the sender's own file: styles, drop-downs, protection and notes stay. It
runs nothing: formulas have become their text.
"""

import io
import math
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook, load_workbook
from openpyxl.cell.cell import Cell
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.xml.constants import ARC_CORE

from app.workbooks.cells import harmless, runs
from app.workbooks.fills import mark, marked, restore
from app.workbooks.notes import AUTHOR, with_findings, without_findings
from app.workbooks.result import RESULT, Listed, remembered, write_result

GRAVITY = {"fatal": 0, "error": 1, "warning": 2, "info": 3}
MODIFIED = re.compile(rb"<dcterms:modified.*?</dcterms:modified>", re.DOTALL)
Finding = dict[str, Any]
Address = tuple[str, str]
# Notes are drawn in points; a line holds about this many characters.
LINE_CHARACTERS, LINE_HEIGHT, NOTE_WIDTH = 62, 15, 380


@dataclass(frozen=True, slots=True)
class Answer:
    """What the workbook comes back with: the verdict, and whether anything was refused."""

    verdict: dict[str, Any]
    status: int


def annotate(original: bytes, answer: Answer) -> bytes:
    """The workbook with every finding marked at its cell, and the result in front."""
    with warnings.catch_warnings():
        # About features that get lost, such as pictures of newer programs.
        warnings.simplefilter("ignore")
        book = load_workbook(io.BytesIO(original), keep_links=False)
    _unmark(book)
    formulas = _without_formulas(book)
    listed = _mark(book, answer.verdict.get("findings", []))
    write_result(book, answer.verdict, answer.status, listed, formulas)
    for sheet in book.worksheets:
        # Several selected sheets would be edited together.
        sheet.sheet_view.tabSelected = sheet.title == RESULT
    book.active = 0
    made = io.BytesIO()
    book.save(made)
    return undated(made)


def undated(made: io.BytesIO) -> bytes:
    """The package without the instant of its writing: the same facts give the same bytes."""
    settled = io.BytesIO()
    with ZipFile(made) as package, ZipFile(settled, "w", ZIP_DEFLATED) as copy:
        for entry in package.infolist():
            content = package.read(entry)
            if entry.filename == ARC_CORE:
                content = MODIFIED.sub(b"", content)
            # The beginning of time for zip files; an entry made by name would tell today's.
            copy.writestr(ZipInfo(entry.filename), content, ZIP_DEFLATED)
    return settled.getvalue()


def _cells(sheet: Worksheet) -> Iterator[Cell]:
    # What is there. To walk row by row would make every cell up to the last one, and two cells
    # in opposite corners would be seventeen thousand million.
    for cell in list(sheet._cells.values()):
        # The covered cells of a merged range hold nothing.
        if isinstance(cell, Cell):
            yield cell


def _unmark(book: Workbook) -> None:
    """Take off what an earlier round put on; the file may have been mended since."""
    before = remembered(book)
    if RESULT in book.sheetnames:
        del book[RESULT]
    for sheet in book.worksheets:
        for cell in _cells(sheet):
            if marked(cell):
                restore(cell, before.get((sheet.title, cell.coordinate)))
            if cell.comment:
                _note(cell, without_findings(cell.comment.text, cell.comment.author))


def _note(cell: Cell, text: str) -> None:
    """Replace the note; its author stays where something of theirs is left."""
    author = cell.comment.author if cell.comment else AUTHOR
    cell.comment = Comment(text, author, *_size(text)) if text else None


def _size(text: str) -> tuple[int, int]:
    """Height and width in which the whole note can be read."""
    lines = sum(max(1, math.ceil(len(line) / LINE_CHARACTERS)) for line in text.split("\n"))
    return LINE_HEIGHT * (lines + 2), NOTE_WIDTH


def _without_formulas(book: Workbook) -> int:
    """Turn every formula into its text. Nobody can tell here which of them are harmless."""
    found = 0
    for sheet in book.worksheets:
        for cell in _cells(sheet):
            if cell.data_type == "f":
                # An array formula is an object that holds its text.
                cell.value = harmless(str(getattr(cell.value, "text", cell.value)))
                found += 1
            elif isinstance(cell.value, str) and runs(cell.value):
                # Text here, but a formula in a CSV that is made from this sheet.
                cell.value = harmless(cell.value)
    return found


def _mark(book: Workbook, findings: list[Finding]) -> list[Listed]:
    """Colour and note at every cell that has findings; the list that the result shows."""
    ordered = sorted(findings, key=lambda one: GRAVITY[one["severity"]])
    places = [_place(book, finding) for finding in ordered]
    placed: dict[Address, list[Finding]] = {}
    for finding, place in zip(ordered, places, strict=True):
        if place:
            placed.setdefault(place, []).append(finding)
    before: dict[Address | None, str] = {None: ""}
    for (title, address), same in placed.items():
        cell = book[title][address]
        before[title, address] = mark(cell, same[0]["severity"])
        kept = cell.comment.text if cell.comment else ""
        author = cell.comment.author if cell.comment and kept else AUTHOR
        text = with_findings(kept, same)
        cell.comment = Comment(text, author, *_size(text))
    return [
        Listed(finding, place, before[place])
        for finding, place in zip(ordered, places, strict=True)
    ]


def _place(book: Workbook, finding: Finding) -> Address | None:
    """The cell of a finding; None where it is about the file as a whole."""
    title, address = str(finding.get("sheet")), str(finding.get("cell") or "")
    if not address and finding.get("line"):
        # About the row, or about a member that has no column: the first cell stands for it.
        address = f"A{finding['line']}"
    if title not in book.sheetnames or not address:
        return None
    cell = book[title][address]
    if isinstance(cell, Cell):
        return title, address
    # Part of a merged range: its first cell is the one that shows.
    for merged in book[title].merged_cells.ranges:
        if address in merged:
            return title, merged.coord.partition(":")[0]
    return None
