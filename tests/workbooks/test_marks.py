"""Findings are marked at their cells, old marks go without a trace, and nothing is run."""

import io
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook
from openpyxl.comments import Comment
from openpyxl.styles import PatternFill
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from app.workbooks.cells import harmless, runs
from app.workbooks.fills import COLOURS
from app.workbooks.marks import Answer, annotate
from tests.factories import World
from tests.workbooks.books import address, fetched, filled, looked_at, opened, values

COUNTS = ("received", "created", "updated", "unchanged", "rejected", "withdrawn")


def finding(cell: str | None, severity: str = "error", **more: Any) -> dict[str, Any]:
    """A synthetic finding at a cell of the sheet of values."""
    place = {"sheet": "Werte", "cell": cell} if cell else {}
    said = {"rule": "synthetic", "severity": severity, "message": f"Befund {severity}."}
    return {"row": 1, "pointer": "/rows/0", **said, "expected": "1", "found": "2", **place, **more}


def answer(*findings: dict[str, Any], status: int = 422) -> Answer:
    counts = {**dict.fromkeys(COUNTS, 0), "received": 1, "rejected": int(status == 422)}
    about = {"district": "16070", "rule_pack": "2026.1", "counts": counts}
    return Answer({**about, "findings": list(findings)}, status)


def colour(sheet: Worksheet, cell: str) -> str | None:
    fill = sheet[cell].fill
    return str(fill.fgColor.rgb) if fill.fill_type else None


def saved(book: Workbook) -> bytes:
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


async def test_every_finding_is_marked_by_colour_and_in_words(world: World) -> None:
    plain = filled(await fetched(world), {("LEG-01", "value"): 480})
    sheet = values(plain)
    value, note = address(sheet, "LEG-01", "value"), address(sheet, "LEG-01", "note")
    silenced = {"silenced_by": "so gezählt"}
    came = annotate(
        plain,
        answer(
            finding(note, "info"),
            finding(value, "warning", **silenced),
            finding(value),
            finding(None, "warning"),
        ),
    )
    sheet = values(came)
    assert colour(sheet, value) == COLOURS["error"]
    assert colour(sheet, note) == COLOURS["info"]
    said = sheet[value].comment
    assert said
    assert said.text.startswith(
        "Fehler: Befund error.\n\nWarnung: Befund warning. (beantwortet: so gezählt)"
    )
    assert said.author == "Kreisspiegel"
    assert sheet[note].comment
    assert sheet[note].comment.text.startswith("Hinweis: ")
    assert sheet[value].value == 480


async def test_the_result_stands_in_front_with_links_to_the_cells(world: World) -> None:
    plain = await fetched(world)
    cell = address(values(plain), "LEG-01", "value")
    book = looked_at(annotate(plain, answer(finding(cell), finding(None))))
    assert book.sheetnames == ["Prüfergebnis", "Anleitung", "Werte", "Codes", "Stempel"]
    assert [one.title for one in book.worksheets if one.sheet_view.tabSelected] == ["Prüfergebnis"]
    front = book["Prüfergebnis"]
    told = {row[0].value: row[1].value for row in front.iter_rows(max_col=2)}
    assert told["Ergebnis"] == "Abgelehnt: 1 Angabe ist fehlerhaft, nichts wurde gespeichert."
    links = [c.hyperlink.location for cells in front.iter_rows() for c in cells if c.hyperlink]
    assert links == [f"'Werte'!{cell}"]


async def test_drop_downs_protection_and_definitions_stay(world: World) -> None:
    plain = await fetched(world)
    cell = address(values(plain), "DEM-03", "indicator")
    came = values(annotate(plain, answer(finding(cell))))
    before = values(plain)
    assert before.data_validations.count == came.data_validations.count
    assert came.protection.sheet
    assert came.freeze_panes == before.freeze_panes
    assert came[cell].protection.locked
    definition, note = before[cell].comment, came[cell].comment
    assert definition
    assert note
    assert note.text.startswith(definition.text)
    assert note.text.endswith("Fehler: Befund error.")
    assert note.author == definition.author


async def test_marks_of_an_earlier_round_go_without_a_trace(world: World) -> None:
    plain = filled(await fetched(world), {("LEG-01", "value"): 480})
    sheet = values(plain)
    places = [address(sheet, "LEG-01", name) for name in ("indicator", "value", "period")]
    first = annotate(plain, answer(*(finding(place) for place in places)))
    second = annotate(first, answer(finding(places[1], "info")))
    third = values(annotate(second, answer(status=201)))
    for place in places:
        assert colour(third, place) == colour(sheet, place)
        before, after = (
            note and note.text for note in (one[place].comment for one in (sheet, third))
        )
        assert before == after
    assert colour(values(second), places[0]) == colour(sheet, places[0])
    assert looked_at(second).sheetnames.count("Prüfergebnis") == 1


def test_a_note_whose_author_was_lost_is_known_by_its_last_line() -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Werte"
    sheet["A1"], sheet["B1"] = "eigen", "indicator"
    sheet["A1"].comment = Comment("meine Notiz", "jemand")
    sheet["B1"].fill = PatternFill("solid", fgColor="FF00AA00")
    marked = opened(annotate(saved(book), answer(finding("B1"), finding("A1"))))
    for cells in marked["Werte"].iter_rows():
        for cell in cells:
            if cell.comment:
                cell.comment = Comment(cell.comment.text, "Unknown Author")
    again = values(annotate(saved(marked), answer(status=200)))
    assert again["B1"].comment is None
    assert colour(again, "B1") == "FF00AA00"
    assert again["A1"].comment
    assert again["A1"].comment.text == "meine Notiz"
    assert colour(again, "A1") is None


def test_what_comes_back_runs_nothing() -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Werte"
    sheet["A1"] = "=1+1"
    other = book.create_sheet("Rechnung")
    other["C3"] = '=HYPERLINK("http://example.org","x")'
    message = finding("A1", message='=cmd|"/c calc"!A0\x01', found="@SUM(A1)")
    came = opened(annotate(saved(book), answer(message)))
    kinds = {c.data_type for one in came.worksheets for cells in one.iter_rows() for c in cells}
    assert "f" not in kinds
    assert came["Werte"]["A1"].value == "'=1+1"
    said = [c.value for cells in came["Prüfergebnis"].iter_rows() for c in cells if c.value]
    assert '\'=cmd|"/c calc"!A0\ufffd' in said
    assert "2 in Text verwandelt" in said
    assert [text for text in said if str(text).startswith(("=", "@", "+"))] == []


def test_two_cells_in_opposite_corners_are_two_cells() -> None:
    book = Workbook()
    for title in ("Werte", "Prüfergebnis"):
        sheet = book.create_sheet(title)
        sheet["A1"] = sheet["XFD1048576"] = "Ecke"
    came = annotate(saved(book), answer(finding("A1")))
    assert values(came)["XFD1048576"].value == "Ecke"


def test_a_finding_in_a_merged_range_is_marked_where_it_shows() -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Werte"
    sheet.merge_cells("B2:C3")
    came = values(annotate(saved(book), answer(finding("C3"))))
    assert colour(came, "B2") == COLOURS["error"]


@pytest.mark.parametrize(
    ("status", "dry_run", "rejected", "said"),
    [
        (201, False, 0, "Angenommen und gespeichert."),
        (201, False, 2, "Angenommen und gespeichert. 2 Angaben sind fehlerhaft und ausgelassen."),
        (422, False, 0, "Abgelehnt: nichts wurde gespeichert."),
        (200, True, 0, "Probelauf: die Lieferung würde angenommen. Gespeichert wurde nichts."),
    ],
)
def test_the_result_says_what_became_of_it(
    status: int, dry_run: bool, rejected: int, said: str
) -> None:
    counts = {**dict.fromkeys(COUNTS, 0), "rejected": rejected}
    receipt = {"id": "5b1c8a52", "payload_sha256": "00ff"}
    about = {"district": "16070", "rule_pack": "2026.1", "counts": counts, "dry_run": dry_run}
    summary = {"rule": "jump", "severity": "warning", "count": 1500, "silenced": 1}
    verdict = {
        **about,
        "receipt": None if dry_run else receipt,
        "findings": [finding(None, "warning")],
        "findings_total": 1500,
        "findings_summary": [{**summary, "first_row": 1, "message": "Sprung."}],
    }
    book = CalamineWorkbook.from_filelike(
        io.BytesIO(annotate(saved(Workbook()), Answer(verdict, status)))
    )
    rows = book.get_sheet_by_name("Prüfergebnis").to_python()
    assert ["Ergebnis", said] in [row[:2] for row in rows]
    assert ["Warnung", "jump", 1500, 1, "Sprung."] in [row[:5] for row in rows]
    assert (["Quittung", "5b1c8a52"] in [row[:2] for row in rows]) is not dry_run
    assert any(str(row[0]).startswith("Gezeigt werden 1 von 1500") for row in rows)


def test_the_same_verdict_gives_the_same_bytes() -> None:
    book = Workbook()
    book.create_sheet("Werte")
    plain = saved(book)
    made = annotate(plain, answer(finding("A1")))
    with ZipFile(io.BytesIO(made)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b"modified" not in package.read("docProps/core.xml")
    assert annotate(plain, answer(finding("A1"))) == made


def test_text_that_looks_like_a_formula_is_quoted_once_however_often_it_comes_back() -> None:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Werte"
    for place, text in enumerate(("=1+1", "@x", "'+x", "-", "-5,3", "'tis"), 1):
        sheet.cell(place, 1, text).data_type = "s"
    once = annotate(saved(book), answer())
    for came in (once, annotate(once, answer())):
        texts = [cell.value for cell in values(came)["A"]]
        assert texts == ["'=1+1", "'@x", "'+x", "-", "-5,3", "'tis"]


@given(st.text(alphabet="=+-@\t'a1,", max_size=6))
def test_a_text_that_goes_out_comes_back_as_it_was(text: str) -> None:
    out = harmless(text)
    assert not runs(out)
    quoted = out[:1] == "'" and out.lstrip("'").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert (out[1:] if quoted else out) == text
