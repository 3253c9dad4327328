"""What the tests of reading share: rows written in every format, and files read back."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any
from xml.sax.saxutils import escape

import pytest
import xlsxwriter
from kreisspiegel_rules.reading import Limits, Reading, Unreadable, open_rows
from kreisspiegel_rules.sent import MEMBERS, NUMBERS, SentRow

Row = dict[str, Any]
NAMES = [name for name in MEMBERS if name != "breakdown"]
# Synthetic: no figure of any place.
ROW: Row = {"indicator": "DEM-02", "period": "2018", "value": 3571, "breakdown": {"sex": "male"}}


def opened(content: bytes, kind: str, limits: Limits | None = None) -> Reading:
    return open_rows(io.BytesIO(content), kind, limits or Limits())


def sent(content: bytes, kind: str, limits: Limits | None = None) -> list[SentRow]:
    """All rows of a file."""
    return [row for chunk in opened(content, kind, limits).chunks() for row in chunk]


def members(content: bytes, kind: str) -> list[Any]:
    return [row.members for row in sent(content, kind)]


def refusal(content: bytes, kind: str, limits: Limits | None = None) -> Unreadable:
    """Why a file cannot be read; every refusal speaks both languages."""
    with pytest.raises(Unreadable) as refused:
        sent(content, kind, limits)
    assert refused.value.german
    assert refused.value.english
    return refused.value


def dimensions(rows: Iterable[Row]) -> list[str]:
    return sorted({name for row in rows for name in row.get("breakdown", {})})


def table(rows: Sequence[Row]) -> list[list[Any]]:
    """Header and rows; what a row lacks is None."""
    split = dimensions(rows)
    cells = [[row.get(name) for name in NAMES] for row in rows]
    parts = [[row.get("breakdown", {}).get(name) for name in split] for row in rows]
    return [[*NAMES, *split], *(one + more for one, more in zip(cells, parts, strict=True))]


def as_json(rows: Sequence[Row], **more: Any) -> bytes:
    return _spelled({"rows": list(rows)} | more)


def as_ndjson(rows: Sequence[Row]) -> bytes:
    return b"".join(_spelled(row) + b"\n" for row in rows)


def _spelled(value: Any) -> bytes:
    """JSON with every digit: the encoder itself knows no Decimal, so a mark stands for it."""
    text = json.dumps(value, ensure_ascii=False, default=lambda number: f"\u0001{number}\u0001")
    return re.sub(r'"\\u0001([^"]*)\\u0001"', r"\1", text).encode()


def as_csv(rows: Sequence[Row], delimiter: str = ",", encoding: str = "utf-8") -> bytes:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter)
    for cells in table(rows):
        writer.writerow([_written(cell, delimiter) for cell in cells])
    return out.getvalue().encode(encoding)


def as_sdmx_csv(rows: Sequence[Row]) -> bytes:
    """Version 1.0, with members that the standard has no name for under their own."""
    head, *lines = as_csv(rows).decode().split("\r\n")
    names = {"district": "AREA", "period": "TIME_PERIOD", "value": "OBS_VALUE"}
    columns = [names.get(name, name.upper()) for name in head.split(",")]
    flow = [f"IKM:INT(1.0),{line}" if line else "" for line in lines]
    return "\r\n".join([",".join(["DATAFLOW", *columns]), *flow]).encode()


def _written(cell: Any, delimiter: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, int | Decimal):
        return f"{Decimal(cell):f}".replace(".", "," if delimiter == ";" else ".")
    return str(cell)


def as_xlsx(
    cells: Sequence[Sequence[Any]],
    sheet: str = "Werte",
    more: Mapping[str, Sequence[Sequence[Any]]] | None = None,
    *,
    inline: bool = False,
) -> bytes:
    """A workbook; `inline` writes texts into their cells instead of sharing them."""
    out = io.BytesIO()
    options = {"constant_memory": True} if inline else {"in_memory": True}
    with xlsxwriter.Workbook(out, options) as book:
        for name, rows in {sheet: cells, **(more or {})}.items():
            page = book.add_worksheet(name)
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    if isinstance(cell, str):
                        page.write_string(at, column, cell)
                    elif cell is not None:
                        page.write(at, column, cell)
    return out.getvalue()


ODS_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content'
    ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
    ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
    ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
    ' xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0">'
    "<office:body><office:spreadsheet>"
)
ODS_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>'
)
ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def ods(tables: str, mimetype: bool = True) -> bytes:
    """An ODS file around tables that are XML already."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        if mimetype:
            name = zipfile.ZipInfo("mimetype")
            archive.writestr(name, "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", ODS_HEAD + tables + ODS_TAIL)
        archive.writestr("META-INF/manifest.xml", ODS_MANIFEST)
    return out.getvalue()


def as_ods(cells: Sequence[Sequence[Any]], sheet: str = "Werte") -> bytes:
    rows = "".join(
        "<table:table-row>" + "".join(map(_ods_cell, row)) + "</table:table-row>" for row in cells
    )
    return ods(f'<table:table table:name="{escape(sheet)}">{rows}</table:table>')


def _ods_cell(cell: Any) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, int | Decimal):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    lines = "".join(
        f"<text:p>{escape(line).replace(' ', '<text:s/>')}</text:p>" for line in cell.split("\n")
    )
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'


def numbers(row: Row) -> Row:
    """The row with its numbers by value: 5, 5.0 and 5E+0 are one."""
    return {
        name: Decimal(value) if name in NUMBERS and isinstance(value, int | Decimal) else value
        for name, value in row.items()
    }


def replaced(archive: bytes, part: str, content: bytes) -> bytes:
    """The archive with one part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as old, zipfile.ZipFile(out, "w", 8) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    return out.getvalue()


def part(archive: bytes, name: str) -> bytes:
    with zipfile.ZipFile(io.BytesIO(archive)) as opened_archive:
        return opened_archive.read(name)
