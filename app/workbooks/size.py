"""How much a file asks of the marking, known before a push is taken: a workbook is held whole."""

import re
import zipfile
from http import HTTPStatus
from typing import IO, BinaryIO

from app.errors import Problem

# Measured: 300,000 cells take 150 MB and seven seconds.
MOST_CELLS = 200_000
# Far more than so many cells need; a workbook of pictures is none to be marked.
MOST_INFLATED = 64 * 1024 * 1024
# Rows of a text file have as many cells as columns; a cell takes two characters at least.
MOST_TEXT = 8 * 1024 * 1024
BLOCK = 1024 * 1024
CELL = re.compile(rb"<(?:\w+:)?(?:c|(?:covered-)?table-cell)[ />]")
# Longer than what the pattern matches, so that none is lost between two blocks.
OVERLAP = 64


class TooLargeToMark(Problem):
    status = HTTPStatus.REQUEST_ENTITY_TOO_LARGE
    title = ("Zu groß, um markiert zu werden", "Too large to be marked")
    mend = (
        "Bitte dieselbe Datei ohne `format=xlsx` und ohne `Accept` für Arbeitsmappen senden: das"
        " Urteil kommt dann als JSON, die Befunde auch als CSV.",
        "Send the same file without asking for a workbook; the verdict comes as JSON.",
    )


def markable(file: BinaryIO, size: int) -> None:
    """Refuse what is too large to be given back as a workbook; leaves the file at its beginning."""
    file.seek(0)
    try:
        with zipfile.ZipFile(file) as package:
            fits = _fits(package)
    except zipfile.BadZipFile:
        fits = size <= MOST_TEXT
    finally:
        file.seek(0)
    if not fits:
        raise TooLargeToMark(
            f"Markiert werden Arbeitsmappen bis {MOST_CELLS} Zellen.",
            f"Workbooks of up to {MOST_CELLS} cells are marked.",
            limit=MOST_CELLS,
        )


def _fits(package: zipfile.ZipFile) -> bool:
    cells = inflated = 0
    for entry in package.infolist():
        # What the sizes in the directory say may be wrong; what comes out is counted.
        with package.open(entry) as part:
            more, length = _counted(part, MOST_INFLATED - inflated)
        cells, inflated = cells + more, inflated + length
        if cells > MOST_CELLS or inflated > MOST_INFLATED:
            return False
    return True


def _counted(part: IO[bytes], most: int) -> tuple[int, int]:
    """Cells and bytes of a part, read no further than just beyond `most` bytes."""
    cells = length = 0
    kept = b""
    while length <= most and (block := part.read(BLOCK)):
        length += len(block)
        text = kept + block
        cells += len(CELL.findall(text)) - len(CELL.findall(kept))
        kept = text[-OVERLAP:]
    return cells, length
