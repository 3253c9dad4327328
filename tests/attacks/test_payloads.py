"""Bodies made to harm: a clear refusal over HTTP, nothing stored, and the service goes on."""

import gzip
import io
import json
import zipfile
from collections.abc import Callable

import pytest
from kreisspiegel_rules.judged import QUOTED

from tests.asking import problem
from tests.attacks.live import Live, unharmed
from tests.intake.pushes import row
from tests.properties.spelled import OPEN, SHEETS
from tests.reading.files import ROW, as_ods, as_xlsx, ods, replaced, table

JSON, LINES, CSV = "application/json", "application/x-ndjson", "text/csv"
SHEET = "xl/worksheets/sheet1.xml"
HEAD = "indicator;period;value\n"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'


def one(value: str) -> bytes:
    return f'{{"rows": [{{"indicator": "LEG-01", "period": "2020", "value": {value}}}]}}'.encode()


def book() -> bytes:
    return as_xlsx(table([ROW]))


def sheet_of_one() -> bytes:
    return as_ods(table([ROW]))


def bomb(archive: bytes, part: str) -> bytes:
    """Forty megabytes of blanks in a twentieth of one; a file as small may hold 32."""
    return replaced(archive, part, b"<worksheet>" + b" " * 40_000_000)


def overlapping() -> bytes:
    """A thousand parts that are all the same bytes of the file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b" " * 10_000_000)
        (first,) = archive.infolist()
        for number in range(1000):
            again = zipfile.ZipInfo(f"xl/{number}.xml")
            for name in ("header_offset", "compress_size", "file_size", "CRC", "compress_type"):
                setattr(again, name, getattr(first, name))
            archive.filelist.append(again)
            archive.NameToInfo[again.filename] = again
    return out.getvalue()


def repeated_cells() -> bytes:
    """A sheet in ODS that says one cell a thousand million times."""
    cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="string">'
    row_of = '<table:table-row table:number-rows-repeated="1048576">'
    text = f"{cell}<text:p>indicator</text:p></table:table-cell>"
    return ods(f'<table:table table:name="Werte">{row_of}{text}</table:table-row></table:table>')


def far_cell() -> bytes:
    """Two cells, as far apart as a sheet is large."""
    with zipfile.ZipFile(io.BytesIO(book())) as archive:
        sheet = archive.read(SHEET).decode()
    far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    return replaced(book(), SHEET, sheet.replace("</sheetData>", far).encode())


def many_names(number: int) -> bytes:
    """One object of so many members, the last two of which are one."""
    return b"{" + b"".join(b'"a%d":1,' % name for name in range(number)) + b'"z":1,"z":1}'


UNREADABLE: list[tuple[str, str, Callable[[], bytes], str]] = [
    ("zip bomb", SHEETS, lambda: bomb(book(), SHEET), "inflates_too_far"),
    ("zip bomb in ODS", OPEN, lambda: bomb(sheet_of_one(), "content.xml"), "inflates_too_far"),
    ("parts upon parts", SHEETS, overlapping, "broken_workbook inflates_too_far"),
    ("billion laughs", SHEETS, lambda: replaced(book(), SHEET, LAUGHS), "xml_declarations"),
    (
        "billion laughs in ODS",
        OPEN,
        lambda: replaced(sheet_of_one(), "content.xml", LAUGHS),
        "xml_declarations",
    ),
    ("a cell for every grain", OPEN, repeated_cells, "header_missing repeats_too_often"),
    ("half a workbook", SHEETS, lambda: book()[:-200], "broken_workbook"),
    ("a workbook in name only", SHEETS, lambda: b"PK\x03\x04" + bytes(500), "broken_workbook"),
    ("PDF as workbook", SHEETS, lambda: b"%PDF-1.7 ...", "content_differs"),
    ("workbook as JSON", JSON, book, "content_differs"),
    ("gzip as JSON", JSON, lambda: gzip.compress(one("1")), "content_differs"),
    ("NaN", JSON, lambda: one("NaN"), "not_a_number"),
    ("minus infinity", LINES, lambda: b'{"value": -Infinity}', "not_a_number"),
    ("200 levels", JSON, lambda: one("[" * 200 + "]" * 200), "nesting_too_deep"),
    ("200,000 levels", JSON, lambda: one("[" * 200_000), "nesting_too_deep row_too_long truncated"),
    ("200 levels in a line", LINES, lambda: b'{"a":' * 200 + b"1" + b"}" * 200, "nesting_too_deep"),
    ("an exponent past all reckoning", JSON, lambda: one("1e" + "9" * 30), "number_out_of_range"),
    ("NUL", JSON, lambda: one('"\0"'), "nul"),
    ("NUL in disguise", JSON, lambda: one('"\\u0000"'), "nul"),
    ("NUL in CSV", CSV, (HEAD + "LEG-01;2020;\0").encode, "nul"),
    ("half a character", JSON, lambda: one('"\\ud800"'), "half_a_character"),
    ("UTF-16", CSV, lambda: HEAD.encode("utf-16"), "encoding_not_supported"),
    ("broken UTF-8", JSON, lambda: one('"\xe4"').decode().encode("latin-1"), "encoding_broken"),
    ("a name twice", JSON, lambda: one('1, "value": 2'), "duplicate_member"),
    ("a name twice behind many", LINES, lambda: many_names(90_000), "duplicate_member"),
    ("cut off", JSON, lambda: one("1")[:-2], "truncated"),
    ("a quote without end", CSV, (HEAD + '"' + "x" * 2_000_000).encode,
     "row_too_long malformed_csv truncated"),
    ("one endless line", LINES, lambda: b'"' + b"x" * 2_000_000, "row_too_long"),
    ("too many columns", CSV, (HEAD[:-1] + ";x" * 600 + "\n").encode, "too_many_columns"),
    ("no header", CSV, lambda: b"LEG-01;2020;480\n", "header_missing"),
    ("nothing", JSON, lambda: b"", "empty"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("media", "made", "codes"), [case[1:] for case in UNREADABLE], ids=[c[0] for c in UNREADABLE]
)
async def test_what_cannot_be_read_is_refused_by_name(
    live: Live, media: str, made: Callable[[], bytes], codes: str
) -> None:
    async with unharmed(live):
        answer = await live.push(made(), media)
        body = problem(answer)
        assert (answer.status_code, body["type"]) == (400, "/problems/malformed-payload")
        assert body["errors"][0]["code"] in codes.split()


LONG = "x" * 100_000
SEX = '1, "breakdown": {"sex": %s}'
# Each is one row of one push, in a year of its own.
FAULTY: list[tuple[str, str, str]] = [
    ("1e400", "number_out_of_range", "value"),
    ("-1e400", "number_out_of_range", "value"),
    # Ten thousand digits, and next to nothing.
    ("1" * 10_000, "number_out_of_range", "value"),
    ("1e-999999999", "number_out_of_range", "value"),
    # Behind a sign, and with a letter.
    ('"(1e400)"', "number_out_of_range", "value"),
    ('"1e-999999999 p"', "number_out_of_range", "value"),
    (SEX % "1e400", "unknown_category", "breakdown/sex"),
    (SEX % "1e-999999999", "unknown_category", "breakdown/sex"),
    (SEX % '[1e400, {"a": 1e-9}]', "unknown_category", "breakdown/sex"),
    (f'1, "status": "{LONG}"', "unknown_status", "status"),
    (f'1, "{LONG}": 1', "unknown_member", LONG),
    (f'1, "breakdown": {{"{LONG}": "x"}}', "unknown_breakdown", f"breakdown/{LONG}"),
]


@pytest.mark.parametrize("mode", ["atomic", "partial&dry_run=true"])
async def test_what_can_be_read_and_is_absurd_is_a_fault_of_its_row(live: Live, mode: str) -> None:
    rows = [
        f'{{"indicator": "LEG-01", "period": "{year}", "value": {value}}}'
        for year, (value, *_) in enumerate(FAULTY, 2008)
    ]
    body = f'{{"rows": [{", ".join(rows)}]}}'.encode()
    async with unharmed(live):
        answer = await live.push(body, JSON, f"?mode={mode}&findings=all")
        assert answer.status_code == (422 if mode == "atomic" else 200), answer.text
        told = answer.json()["findings"]
        assert answer.json()["counts"]["rejected"] == len(FAULTY)
        faults = [one for one in told if one["severity"] != "info"]
        assert [(one["code"], one["pointer"]) for one in faults] == [
            (code, f"/rows/{number}/{field}") for number, (_, code, field) in enumerate(FAULTY)
        ]
        # Neither the number nor the text comes back longer than it can be read.
        others = [one["expected"] for one in told if one["severity"] == "info"]
        shown = [len(one) for one in [*(one["found"] for one in faults), *others]]
        assert max(shown) <= 2 * QUOTED


async def test_a_formula_is_not_reckoned_but_refused_at_its_cell(live: Live) -> None:
    sheet = as_xlsx([["indicator", "period", "value"], ["LEG-01", "2020", 7]])
    with zipfile.ZipFile(io.BytesIO(sheet)) as archive:
        text = archive.read(SHEET).decode()
    acting = text.replace("<v>7</v>", '<f>HYPERLINK("http://x")</f><v>7</v>')
    assert acting != text
    async with unharmed(live):
        answer = await live.push(replaced(sheet, SHEET, acting.encode()), SHEETS)
        assert answer.status_code == 422, answer.text
        (found,) = answer.json()["findings"]
        assert (found["code"], found["cell"]) == ("formula_cell", "C2")


@pytest.mark.parametrize(
    "media", ["text/html", "multipart/form-data; boundary=x", "application/xml", "image/svg+xml"]
)
async def test_another_content_type_is_refused(live: Live, media: str) -> None:
    async with unharmed(live):
        answer = await live.push(json.dumps({"rows": [row()]}).encode(), media)
        assert problem(answer)["type"] == "/problems/unsupported-format"
        assert answer.status_code == 415


async def test_cells_as_far_apart_as_a_sheet_is_large_cost_nothing(live: Live) -> None:
    async with unharmed(live):
        answer = await live.push(far_cell(), SHEETS)
        assert answer.status_code == 422, answer.text
        assert [f["code"] for f in answer.json()["findings"]][-1] == "surplus_cells"
