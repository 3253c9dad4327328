"""Workbooks and archives whose bytes depend on their contents alone, for what is kept for years.

Written without a library and without compression: neither a clock, nor a version of anything, nor
the machine is in the bytes. The same rows make the same file in ten years' time.
"""

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from app.formats.book import Sheet

ZIP = "application/zip"
# The first day that an archive can write down; no file in it has another.
BEGINNING = (1980, 1, 1, 0, 0, 0)
UNIX, PLAIN_FILE = 3, 0o100644 << 16
# Excel takes no longer text in a cell; the CSV beside holds it whole.
LONGEST_TEXT = 32_767
# XML has no words for these; `_x000B_` is how workbooks write them, and its first sign if meant.
UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)")
HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml"
# Cells as they are; the line of labels in bold, the line of names small and grey.
LABEL, NAME = 1, 2
PLAIN_CELL = 'numFmtId="0" fontId="{}" fillId="0" borderId="0"'
STYLES = (
    f'{HEAD}<styleSheet xmlns="{MAIN}"><fonts count="3"><font><sz val="11"/><name val="Calibri"/>'
    '</font><font><b/><sz val="11"/><name val="Calibri"/></font><font><sz val="8"/>'
    '<color rgb="FF55606E"/><name val="Calibri"/></font></fonts><fills count="2"><fill>'
    '<patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'
    '</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border>'
    f'</borders><cellStyleXfs count="1"><xf {PLAIN_CELL.format(0)}/></cellStyleXfs>'
    f'<cellXfs count="3"><xf {PLAIN_CELL.format(0)} xfId="0"/><xf {PLAIN_CELL.format(1)} xfId="0"'
    ' applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>'
    f'<xf {PLAIN_CELL.format(2)} xfId="0" applyFont="1"/></cellXfs><cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Files in an archive, in their order, each as it is."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as packed:
        for name, content in files:
            about = zipfile.ZipInfo(name, BEGINNING)
            about.create_system, about.external_attr = UNIX, PLAIN_FILE
            packed.writestr(about, content)
    return made.getvalue()


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """A workbook of sheets: labels for people, names for programs, then the rows."""
    parts = {
        "[Content_Types].xml": _types(len(sheets)),
        "_rels/.rels": _relations([("rId1", "officeDocument", "xl/workbook.xml")]),
        "xl/workbook.xml": _book([one.name for one in sheets]),
        "xl/_rels/workbook.xml.rels": _relations(_of_the_book(len(sheets))),
        "xl/styles.xml": STYLES,
    }
    words = Words()
    for at, sheet in enumerate(sheets, 1):
        parts[f"xl/worksheets/sheet{at}.xml"] = "".join(_sheet(sheet, words))
    parts["xl/sharedStrings.xml"] = words.written()
    return archive((name, text.encode()) for name, text in parts.items())


def _types(sheets: int) -> str:
    kinds = {f"/xl/worksheets/sheet{at}.xml": "worksheet" for at in range(1, sheets + 1)}
    kinds |= {"/xl/workbook.xml": "sheet.main", "/xl/styles.xml": "styles"}
    kinds |= {"/xl/sharedStrings.xml": "sharedStrings"}
    listed = "".join(
        f'<Override PartName="{part}" ContentType="{SPREADSHEET}.{kind}+xml"/>'
        for part, kind in sorted(kinds.items())
    )
    return (
        f'{HEAD}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels"'
        ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(known: Iterable[tuple[str, str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="{name}" Type="{OFFICE}/{kind}" Target="{target}"/>'
        for name, kind, target in known
    )
    return f'{HEAD}<Relationships xmlns="{PACKAGE}/relationships">{listed}</Relationships>'


def _of_the_book(sheets: int) -> Iterator[tuple[str, str, str]]:
    for at in range(1, sheets + 1):
        yield f"rId{at}", "worksheet", f"worksheets/sheet{at}.xml"
    yield f"rId{sheets + 1}", "styles", "styles.xml"
    yield f"rId{sheets + 2}", "sharedStrings", "sharedStrings.xml"


def _book(names: Sequence[str]) -> str:
    listed = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="rId{at}"/>'
        for at, name in enumerate(names, 1)
    )
    return (
        f'{HEAD}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><bookViews><workbookView/></bookViews>'
        f"<sheets>{listed}</sheets></workbook>"
    )


def _sheet(sheet: Sheet, words: "Words") -> Iterator[str]:
    letters = [_letters(at) for at in range(len(sheet.columns))]
    heads = [(NAME, sheet.columns)]
    if sheet.labels:
        heads.insert(0, (LABEL, [sheet.labels.get(name, name) for name in sheet.columns]))
    below = len(heads) + 1
    rows = list(sheet.rows)
    last = f"{_letters(max(len(letters), 1) - 1)}{len(heads) + len(rows)}"
    yield (
        f'{HEAD}<worksheet xmlns="{MAIN}"><dimension ref="A1:{last}"/><sheetViews>'
        '<sheetView workbookViewId="0"><pane'
        f' ySplit="{len(heads)}" topLeftCell="A{below}" activePane="bottomLeft" state="frozen"/>'
        '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols><col min="1"'
        f' max="{max(len(letters), 1)}" width="18" customWidth="1"/></cols><sheetData>'
    )
    for line, (style, texts) in enumerate(heads, 1):
        both = zip(letters, texts, strict=True)
        cells = (f'<c r="{at}{line}" s="{style}"{words.cell(text)}' for at, text in both)
        yield f'<row r="{line}">{"".join(cells)}</row>'
    places = words.places
    columns = [(f'<c r="{at}', name) for at, name in zip(letters, sheet.columns, strict=True)]
    for line, row in enumerate(rows, below):
        written = ""
        for begin, name in columns:
            value = row.get(name)
            if isinstance(value, str):
                # As `Words.cell`, without a call for each of very many.
                place = places.setdefault(value, len(places))
                written += f'{begin}{line}" t="s"><v>{place}</v></c>'
            elif value is not None:
                written += f'{begin}{line}"{_content(value, words)}'
        yield f'<row r="{line}">{written}</row>'
    yield "</sheetData></worksheet>"


def _content(value: Any, words: "Words") -> str:
    if isinstance(value, Decimal):
        return f"><v>{value:f}</v></c>"
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return f"><v>{value!r}</v></c>"
    return words.cell(_text(value))


class Words:
    """The texts of a workbook, each once, in the order in which they come up."""

    def __init__(self) -> None:
        self.places: dict[str, int] = {}

    def cell(self, text: str) -> str:
        """What a cell holds that shows the text."""
        return f' t="s"><v>{self.places.setdefault(text, len(self.places))}</v></c>'

    def written(self) -> str:
        """All texts as the part of the workbook that its cells point to."""
        listed = "".join(
            f'<si><t xml:space="preserve">{_escaped(text)}</t></si>' for text in self.places
        )
        return f'{HEAD}<sst xmlns="{MAIN}" uniqueCount="{len(self.places)}">{listed}</sst>'


def _escaped(text: str) -> str:
    return escape(UNWRITABLE.sub(_spelled, text[:LONGEST_TEXT]))


def _spelled(sign: re.Match[str]) -> str:
    return f"_x{ord(sign[0]):04X}_"


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    if isinstance(value, list | tuple):
        return "; ".join(str(one) for one in value)
    return str(value)


def _letters(at: int) -> str:
    """The name of a column: A to Z, then AA."""
    before, letter = divmod(at, 26)
    return (_letters(before - 1) if before else "") + chr(ord("A") + letter)
