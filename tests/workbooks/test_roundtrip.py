"""Fill in, send, read the marks, mend, send again: the whole way over HTTP, with the same file."""

import io
import zipfile

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from app.workbooks.cells import MEDIA_TYPE, ODS_MEDIA_TYPE
from app.workbooks.fills import COLOURS
from tests.asking import problem
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push_body, read, row, seen, stock
from tests.workbooks.books import XLSX, address, fetched, filled, looked_at, values

# Synthetic: an impossible count, and a word where a code belongs.
FAULTY = {
    ("LEG-01", "value"): -7,
    ("DEM-03", "numerator"): 9200,
    ("DEM-03", "denominator"): 105900,
    ("DEM-01", "value"): 105900,
    ("DEM-01", "status"): "fertig",
    ("REF-01", "missing"): "not_yet_available",
}
MENDED = {("LEG-01", "value"): 407, ("DEM-01", "status"): "provisional"}


def coloured(sheet: Worksheet, colour: str) -> set[str]:
    """The cells of this colour."""
    return {
        str(cell.coordinate)
        for cells in sheet.iter_rows()
        for cell in cells
        if cell.fill.fill_type and cell.fill.fgColor.rgb == colour
    }


async def test_fill_send_mend_send(fresh: World) -> None:
    sent = filled(await fetched(fresh), FAULTY)
    before = await stock(fresh)
    dry = await push_body(fresh, sent, query="?dry_run=true", headers=XLSX)
    refused = await push_body(fresh, sent, headers=XLSX)
    assert (dry.status_code, refused.status_code) == (422, 422)
    assert refused.headers["content-type"] == MEDIA_TYPE
    assert refused.headers["x-submission-outcome"] == "refused"
    assert await stock(fresh) == before
    sheet = values(refused.content)
    faults = [("LEG-01", "value"), ("DEM-01", "status")]
    places = {address(sheet, *fault) for fault in faults}
    assert coloured(sheet, COLOURS["error"]) == places
    for place in places:
        assert sheet[place].comment
        assert sheet[place].comment.text.startswith("Fehler: ")

    accepted = await push_body(fresh, filled(refused.content, MENDED), headers=XLSX)
    assert accepted.status_code == 201
    assert accepted.headers["x-submission-outcome"] == "accepted"
    assert coloured(values(accepted.content), COLOURS["error"]) == set()
    stored = await seen(
        fresh, await fresh.key("district", ILM_KREIS), district=ILM_KREIS, period="2023"
    )
    assert {one["indicator"]: one["value"] or one["missing"] for one in stored} == {
        "DEM-01": 105900,
        "DEM-03": 8.69,
        "LEG-01": 407,
        "REF-01": "not_yet_available",
    }
    again = await push_body(fresh, accepted.content, headers=XLSX)
    assert "created=0, updated=0, unchanged=4" in again.headers["x-submission-counts"]
    await kept(fresh, accepted.headers["location"])


async def kept(world: World, location: str) -> None:
    """The accepted workbook can be fetched again, by its district only."""
    key = await world.key("district", ILM_KREIS)
    answer = await read(world, location, key, format="xlsx")
    assert (answer.status_code, answer.headers["content-type"]) == (200, MEDIA_TYPE)
    assert looked_at(answer.content).sheetnames[0] == "Prüfergebnis"
    same = await read(world, location, key, format="xlsx")
    assert same.content == answer.content
    known = {**key, "If-None-Match": answer.headers["etag"]}
    assert (await read(world, location, known, format="xlsx")).status_code == 304
    other = await read(world, location, await world.key("district", GERA), format="xlsx")
    assert problem(other)["type"] == "/problems/unknown-submission"


async def test_a_template_sent_back_as_it_came_changes_nothing(fresh: World) -> None:
    given = [
        row(period="2024", note="=so gezählt", source="'+eigen", reason="-"),
        row(indicator="DEM-03", period="2024", numerator=9000, denominator=105000, value=None),
        row(indicator="EMP-05", period="2024", value=None, missing="not_collected"),
        row(indicator="DEM-02", period="2024", value=9000, breakdown={"sex": "total"}),
        row(indicator="DEM-02", period="2024", value=4000, breakdown={"sex": "female"}),
        row(indicator="SOC-02", period="2024", value=None, precision="range")
        | {"value_min": 8, "value_max": 9.5, "visibility": "internal", "status": "estimated"},
    ]
    first = await fresh.client.post(
        f"/v1/districts/{ILM_KREIS}/submissions",
        json={"rows": given},
        headers=await fresh.key("district", ILM_KREIS),
    )
    assert first.status_code == 201, first.text
    again = await push_body(
        fresh,
        await fetched(fresh, period="2024"),
        headers={"Content-Type": MEDIA_TYPE},
    )
    assert again.status_code == 201, again.text
    counts = again.json()["counts"]
    assert counts["unchanged"] == counts["received"] == len(given)


async def test_a_neighbours_template_is_refused(world: World) -> None:
    theirs = filled(await fetched(world, GERA), {("LEG-01", "value"): 480})
    answer = await push_body(
        world, theirs, query="?dry_run=true", headers={"Content-Type": MEDIA_TYPE}
    )
    assert answer.status_code == 422
    assert "stamp_other_district" in {one["code"] for one in problem(answer)["errors"]}


@pytest.mark.parametrize(
    ("media", "body"),
    [
        ("text/csv", b"indicator;period;value\r\nLEG-01;2025;-7\r\n"),
        ("application/json", b'{"rows": [{"indicator": "LEG-01", "period": "2025", "value": -7}]}'),
    ],
)
async def test_other_files_come_back_as_a_workbook_too(
    world: World, media: str, body: bytes
) -> None:
    answer = await push_body(
        world, body, query="?dry_run=true&format=xlsx", headers={"Content-Type": media}
    )
    assert answer.status_code == 422
    sheet = values(answer.content)
    assert [cell.value for cell in sheet[2]] == ["LEG-01", "2025", -7]
    assert coloured(sheet, COLOURS["error"]) == {"C2"}


async def test_without_asking_for_a_workbook_the_verdict_is_json_with_cells(world: World) -> None:
    sent = filled(await fetched(world), FAULTY)
    answer = await push_body(
        world, sent, query="?dry_run=true", headers={"Content-Type": MEDIA_TYPE}
    )
    assert answer.status_code == 422
    cells = {(one["sheet"], one["cell"]) for one in problem(answer)["errors"]}
    sheet = values(sent)
    assert cells == {
        ("Werte", address(sheet, "LEG-01", "value")),
        ("Werte", address(sheet, "DEM-01", "status")),
    }


async def test_what_is_no_workbook_is_told_so(world: World) -> None:
    for media in (MEDIA_TYPE, ODS_MEDIA_TYPE):
        answer = await push_body(
            world, b"PK\x03\x04 kaputt", query="?format=xlsx", headers={"Content-Type": media}
        )
        assert problem(answer)["type"] == "/problems/malformed-payload"


async def test_an_accepted_workbook_is_read_by_others(world: World) -> None:
    sent = filled(await fetched(world), {("LEG-01", "value"): 407})
    answer = await push_body(world, sent, query="?dry_run=true", headers=XLSX)
    assert answer.status_code == 200
    assert answer.headers["x-submission-outcome"] == "dry-run"
    book = CalamineWorkbook.from_filelike(io.BytesIO(answer.content))
    assert book.sheet_names == ["Prüfergebnis", "Anleitung", "Werte", "Codes", "Stempel"]
    said = book.get_sheet_by_name("Prüfergebnis").to_python()
    assert said[1][:2] == [
        "Ergebnis",
        "Probelauf: die Lieferung würde angenommen. Gespeichert wurde nichts.",
    ]


async def test_a_workbook_that_only_our_reader_can_read_is_made_anew(world: World) -> None:
    sent = io.BytesIO(filled(await fetched(world), {("LEG-01", "value"): -7}))
    torn = io.BytesIO()
    with zipfile.ZipFile(sent) as package, zipfile.ZipFile(torn, "w") as copy:
        for name in package.namelist():
            copy.writestr(name, b"<torn" if name == "docProps/core.xml" else package.read(name))
    answer = await push_body(world, torn.getvalue(), query="?dry_run=true", headers=XLSX)
    assert answer.status_code == 422
    sheet = values(answer.content)
    assert sheet["A1"].value == "indicator"
    assert coloured(sheet, COLOURS["error"]) == {
        f"{cell.column_letter}2" for cell in sheet[1] if cell.value == "value"
    }
    assert looked_at(answer.content)["Stempel"]["B1"].value == ILM_KREIS


async def test_where_no_workbook_was_sent_none_is_kept(world: World) -> None:
    (kept,) = await world.sql(
        "SELECT id FROM submission WHERE area = '16070' AND supplier = 'district'"
    )
    key = await world.key("district", ILM_KREIS)
    answer = await read(world, f"/v1/submissions/{kept['id']}", key, format="xlsx")
    assert (answer.status_code, problem(answer)["type"]) == (404, "/problems/no-workbook-kept")


async def test_too_many_cells_are_refused_before_anything_is_judged(world: World) -> None:
    large = io.BytesIO()
    with zipfile.ZipFile(large, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("[Content_Types].xml", "")
        package.writestr("xl/worksheets/sheet1.xml", "<c/>" * 200_001)
    answer = await push_body(world, large.getvalue(), query="?dry_run=true", headers=XLSX)
    assert (answer.status_code, problem(answer)["limit"]) == (413, 200_000)
