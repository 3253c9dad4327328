"""One sheet, many ways to write it: every writer and either reader say the same rows."""

import io
import re
import zipfile
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
import python_calamine
import xlsxwriter
from kreisspiegel_rules.reading.xlsx_plain import plain_rows
from kreisspiegel_rules.sent import Formula

from tests.reading.files import (
    ROW,
    as_ods,
    as_xlsx,
    members,
    ods,
    part,
    replaced,
    sent,
    table,
)

HEAD = ["indicator", "period", "value", "territory_date", "embargo_until", "note", "sex"]
SHEET = "xl/worksheets/sheet1.xml"


def book(*cells: Any, formats: dict[int, str] | None = None, date_1904: bool = False) -> bytes:
    """A workbook of one row below the usual header; `formats` are number formats by column."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "date_1904": date_1904}) as made:
        page = made.add_worksheet("Werte")
        page.write_row(0, 0, HEAD)
        for column, cell in enumerate(cells):
            code = (formats or {}).get(column)
            page.write(1, column, cell, made.add_format({"num_format": code}) if code else None)
    return out.getvalue()


def row(*cells: Any, **options: Any) -> dict[str, Any]:
    found: list[dict[str, Any]] = members(book(*cells, **options), "xlsx")
    return found[0]


def test_both_formats_find_the_same_rows_as_an_independent_reader() -> None:
    cells = table([ROW, ROW | {"value": Decimal("6.25"), "note": "a\nb  c <&> ä"}])
    for content, kind in ((as_xlsx(cells), "xlsx"), (as_ods(cells), "ods")):
        theirs = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(content))
        grid = theirs.get_sheet_by_name("Werte").to_python()
        assert [[cell or None for cell in line] for line in grid[1:]] == [
            [one.get(name) if name != "sex" else one["breakdown"]["sex"] for name in grid[0]]
            for one in members(content, kind)
        ]


def test_a_workbook_that_another_program_rewrote_says_the_same() -> None:
    content = as_xlsx(table([ROW, ROW | {"note": "a\nb <&> 'ä'"}]))
    rewritten = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(content)).save(rewritten)

    assert members(rewritten.getvalue(), "xlsx") == members(content, "xlsx")


def test_what_office_programs_write_is_read_the_fast_way() -> None:
    shared, inline = as_xlsx(table([ROW] * 3)), as_xlsx(table([ROW] * 3), inline=True)
    rewritten = io.BytesIO()
    openpyxl.load_workbook(io.BytesIO(shared)).save(rewritten)

    for content in (shared, inline, rewritten.getvalue()):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            # It would raise NotPlain, were there anything that it does not understand.
            rows = list(plain_rows(archive, SHEET, lambda *cell: ("text", cell[2]), 100_000))
        assert [line for line, _, _ in rows] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (rb"<(/?)(worksheet|sheetData|row|c|v|is|t)\b", rb"<\1x:\2"),
        (rb"<v>(\d+)</v>", rb"<v><![CDATA[\1]]></v>"),
        (rb"<sheetData>", rb"<sheetData><!-- <row r='9'><c r='A9'><v>1</v></c></row> -->"),
        (rb'<c r="[A-Z]+\d+"', rb"<c"),
        (rb'<row r="\d+"', rb"<row"),
        (rb"</c>", b"</c>\r\n  "),
        (rb'r="(\w+)"', rb"r='\1'"),
        (rb"(<row r=\"3\")", rb'<row r="2" ht="15"/>\1'),
    ],
)
def test_every_way_to_write_a_sheet_says_the_same(old: bytes, new: bytes) -> None:
    full = [2018, 7, "2018-12-31", "x", "ä <b>", "male"]
    content = as_xlsx([HEAD, ["A & B", *full], ["DEM-02", *full]])
    sheet = part(content, SHEET)
    other = re.sub(old, new, sheet).replace(b"xmlns=", b"xmlns:x=" if b"<x:c" in new else b"xmlns=")
    if rb"x:\2" in new:
        other = re.sub(old, new, sheet).replace(b"xmlns=", b"xmlns:x=")
    assert other != sheet

    assert members(replaced(content, SHEET, other), "xlsx") == members(content, "xlsx")


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("a_x000D_b", "a\rb"),
        ("a_x005F_x000D_", "a_x000D_"),
        ("a_x0000_", "a_x0000_"),
        ("a_xD800_", "a_xD800_"),
    ],
)
def test_control_characters_are_read_as_office_writes_them(written: str, text: str) -> None:
    content = as_xlsx([HEAD, ["DEM-02", "2018", 5, None, None, "NOTE"]])
    name = "xl/sharedStrings.xml"
    shared = part(content, name).replace(b"NOTE", written.encode())

    assert members(replaced(content, name, shared), "xlsx")[0]["note"] == text


def test_rows_beside_a_formula_are_told_once() -> None:
    # The fast reader stops at the formula, the general one goes on behind the rows it told.
    rows = [["DEM-02", 2018, at] for at in range(3000)]
    content = as_xlsx([HEAD, *rows, ["DEM-02", 2018, "x"], ["DEM-02", 2018, 1]])
    sheet = part(content, SHEET)
    at = sheet.rindex(b't="s"', 0, sheet.index(b'<row r="3003"'))
    formula = sheet[:at] + b't="str"><f>C2+1</f>' + sheet[at + 6 :]
    found = sent(replaced(content, SHEET, formula), "xlsx")

    assert [one.line for one in found] == list(range(2, 3004))
    assert found[3000].members["value"] == Formula("=C2+1")


def test_shared_and_array_formulas_are_formulas() -> None:
    content = book("DEM-02", "2018", 77, 78, 79)
    sheet = part(content, SHEET)
    sheet = sheet.replace(b"<v>77</v>", b'<f t="shared" ref="C2:D2" si="0">A1+1</f><v>77</v>')
    sheet = sheet.replace(b"<v>78</v>", b'<f t="shared" si="0"/><v>78</v>')
    sheet = sheet.replace(b"<v>79</v>", b'<f t="array" ref="E2">SUM(A1)</f>')
    found = members(replaced(content, SHEET, sheet), "xlsx")[0]

    assert [found[name] for name in ("value", "territory_date", "embargo_until")] == [
        "=A1+1",
        "=A1+1",
        "=SUM(A1)",
    ]
    assert isinstance(found["value"], Formula)


def test_ods_cells_of_every_type_are_read() -> None:
    def cell(kind: str, attributes: str = "", text: str = "", times: int = 1) -> str:
        return (
            f'<table:table-cell office:value-type="{kind}" calcext:value-type="{kind}" {attributes}'
            f' table:number-columns-repeated="{times}">{text}</table:table-cell>'
        )

    head = "".join(cell("string", text=f"<text:p>{name}</text:p>") for name in HEAD)
    cells = [
        cell("string", text="<office:annotation><text:p>no</text:p></office:annotation>"
             "<text:p>DEM<text:span>-02</text:span></text:p>"),
        cell("float", 'office:value="2018"'),
        cell("percentage", 'office:value="0.0611"'),
        cell("date", 'office:date-value="2018-12-31"'),
        cell("date", 'office:date-value="2027-01-01T08:00:00"'),
        cell("string", text='<text:p>a<text:s text:c="2"/>b</text:p><text:p>c<text:tab/></text:p>'),
        cell("float", 'table:formula="of:=SUM([.A1])" office:value="3"'),
        "<table:covered-table-cell table:number-columns-repeated=\"1000\"/>",
        cell("boolean", 'office:boolean-value="true"', times=2),
    ]  # fmt: skip
    blank = '<table:table-row table:number-rows-repeated="5"><table:table-cell/></table:table-row>'
    again = '<table:table-row table:number-rows-repeated="2">'
    content = ods(
        f'<table:table table:name="Werte"><table:table-row>{head}</table:table-row>{blank}'
        f"{again}{''.join(cells)}</table:table-row>{blank}</table:table>"
    )
    found = sent(content, "ods")

    assert [one.line for one in found] == [7, 8]
    assert found[0].members == {
        "indicator": "DEM-02",
        "period": "2018",
        "value": Decimal("6.11"),
        "territory_date": "2018-12-31",
        "embargo_until": "2027-01-01T08:00:00+01:00",
        "note": "a  b\nc\t",
        "breakdown": {"sex": "=SUM([.A1])"},
        "#surplus": ["1", "1"],
    }
