"""The template holds what a district is asked for, and is the same bytes while the data are."""

import io

import pytest
from openpyxl.worksheet.worksheet import Worksheet
from python_calamine import CalamineWorkbook

from tests.asking import problem
from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, push, row
from tests.workbooks.books import PATH, fetched, lines, looked_at, values


async def test_every_indicator_of_the_period_has_a_line(world: World) -> None:
    listed = lines(values(await fetched(world, period="2018")))
    found = await world.client.get("/v1/indicators", params={"limit": 1000})
    owed = [one["code"] for one in found.json()["items"] if one["availability"] != "state_only"]
    assert [line["indicator"] for line in listed if not line.get("sex")] == owed
    assert {line["period"] for line in listed} == {"2018"}
    quarter = lines(values(await fetched(world, period="2018-Q2")))
    assert [line["indicator"] for line in quarter] == ["EMP-01", "EMP-07", "EMP-08"]


async def test_where_the_calendar_has_entries_they_are_the_lines(world: World) -> None:
    listed = lines(values(await fetched(world, period="2025")))
    key = await world.key("steward")
    found = await world.client.get("/v1/frameworks/2026.1/obligations", headers=key)
    due = {
        one["indicator"]: "freiwillig" if one["duty"] == "voluntary" else one["due_on"]
        for one in found.json()["items"]
        if one["period"] == "2025"
    }
    assert due
    for line in listed:
        told = due[line["indicator"]]
        day = told if told == "freiwillig" else f"bis {told[8:]}.{told[5:7]}.{told[:4]}"
        assert line["_faellig"] == day
    assert {line["indicator"] for line in listed} == set(due)


async def test_last_years_figures_stand_beside_and_name_their_origin(world: World) -> None:
    listed = lines(values(await fetched(world, period="2019")))
    line = next(one for one in listed if one["indicator"] == "DEM-03")
    assert (line["_vorjahr_zaehler"], line["_vorjahr_nenner"]) == (6504, 106402)
    assert line["_vorjahr_angabe"] == "eigene Angabe, Bevölkerungsfortschreibung"
    assert line["value"] is None


async def test_a_part_is_asked_for_where_one_was_given(world: World) -> None:
    answer = await world.client.get(
        "/v1/observations",
        params={"district": EISENACH, "period": "2018", "supplier": "district", "limit": 1000},
        headers=await world.key("district", EISENACH),
    )
    given = [one for one in answer.json()["items"] if one["breakdown"].get("sex") == "female"]
    listed = lines(values(await fetched(world, EISENACH, "2019")))
    asked = [line for line in listed if line.get("sex") == "female"]
    assert given
    assert {one["indicator"] for one in asked} == {one["indicator"] for one in given}
    assert {one["_gliederung"] for one in asked} == {"weiblich"}


async def test_what_is_read_is_locked_and_what_is_asked_for_is_not(world: World) -> None:
    sheet = values(await fetched(world))
    names = {str(cell.value): cell.column for cell in sheet[2]}
    assert sheet.protection.sheet
    locked = {name: sheet.cell(3, column).protection.locked for name, column in names.items()}
    assert [name for name in names if not locked[name]] == [
        *("value", "missing", "note", "source", "basis", "status", "precision"),
        *("value_min", "value_max", "rounding_base", "territory_date", "reference_date"),
        *("method", "reason", "visibility", "embargo_until"),
    ]
    # A count has neither numerator nor denominator; a share has both.
    share = next(one for one in sheet["A"] if one.value == "DEM-03").row
    assert not sheet.cell(share, names["numerator"]).protection.locked
    assert sheet.freeze_panes == "C3"
    offered = {str(one.sqref): one.formula1 for one in sheet.data_validations.dataValidation}
    assert '"final,provisional,estimated"' in offered.values()
    note = sheet.cell(share, 1).comment
    assert note
    assert "Nenner:" in note.text


async def test_the_stamp_and_the_guide_name_district_and_period(world: World) -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(await fetched(world)))
    assert book.sheet_names == ["Anleitung", "Werte", "Codes", "Stempel"]
    stamp = {str(row[0]): row[1] for row in book.get_sheet_by_name("Stempel").to_python()}
    assert stamp["district"] == ILM_KREIS
    assert stamp["period"] == "2023"
    assert stamp["framework"] == stamp["rule_pack"] == "2026.1"
    guide = book.get_sheet_by_name("Anleitung").to_python()
    assert guide[0][0] == "Ilm-Kreis (16070): Angaben für 2023"


async def test_the_same_data_give_the_same_bytes(world: World) -> None:
    key = await world.key("district", ILM_KREIS)
    path = PATH.format(ILM_KREIS)
    first = await world.client.get(path, params={"period": "2025"}, headers=key)
    again = await world.client.get(path, params={"period": "2025"}, headers=key)
    assert first.content == again.content
    known = await world.client.get(
        path,
        params={"period": "2025"},
        headers={**key, "If-None-Match": first.headers["etag"]},
    )
    assert known.status_code == 304


async def test_what_is_stored_is_filled_in_and_no_text_is_run(fresh: World) -> None:
    pushed = row(note='=HYPERLINK("http://example.org";"x")', source="@SUM(1)", period="2024")
    assert (await push(fresh, [pushed])).status_code == 201
    content = await fetched(fresh, period="2024")
    line = next(one for one in lines(values(content)) if one["indicator"] == "LEG-01")
    assert (line["value"], line["note"], line["source"]) == (
        480,
        '\'=HYPERLINK("http://example.org";"x")',
        "'@SUM(1)",
    )
    for sheet in looked_at(content):
        assert isinstance(sheet, Worksheet)
        assert [c.coordinate for cells in sheet for c in cells if c.data_type == "f"] == []


@pytest.mark.parametrize(
    ("ags", "period", "code"),
    [
        (EISENACH, "2025", "district_not_in_period"),
        (ILM_KREIS, "2199", "period_in_future"),
    ],
)
async def test_there_is_no_template_for_what_cannot_be_delivered(
    world: World, ags: str, period: str, code: str
) -> None:
    answer = await world.client.get(
        PATH.format(ags), params={"period": period}, headers=await world.key("district", ags)
    )
    assert answer.status_code == 422
    assert [one["code"] for one in problem(answer)["errors"]] == [code]


async def test_a_template_is_for_its_district_only(world: World) -> None:
    answer = await world.client.get(
        PATH.format(GERA), params={"period": "2025"}, headers=await world.key("district", ILM_KREIS)
    )
    assert problem(answer)["type"] == "/problems/not-yours"
    nobody = await world.client.get(PATH.format(GERA), params={"period": "2025"})
    assert problem(nobody)["type"] == "/problems/unknown-key"
