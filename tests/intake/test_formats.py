"""The same rows in other formats: the same verdict, with the place in the file."""

import io
import json
from typing import Any

import pytest
import xlsxwriter

from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, push_body, row, stock

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
HEADER = ("indicator", "period", "sex", "value", "note")
# One good, one bad, one good; synthetic.
TABLE: list[tuple[Any, ...]] = [
    ("LEG-01", "2020", None, 480, "Müller"),
    ("LEG-01", "2021", None, -1, None),
    ("LEG-01", "2022", "female", 200, None),
]
ROWS = [
    row(note="Müller"),
    row(period="2021", value=-1),
    row(period="2022", value=200, breakdown={"sex": "female"}),
]


def delimited(by: str) -> str:
    lines = [HEADER, *TABLE]
    return "\n".join(by.join("" if one is None else str(one) for one in line) for line in lines)


def workbook(stamp: dict[str, str] | None = None) -> bytes:
    file = io.BytesIO()
    with xlsxwriter.Workbook(file, {"in_memory": True}) as book:
        sheet = book.add_worksheet("Werte")
        for number, line in enumerate([HEADER, *TABLE]):
            sheet.write_row(number, 0, ["" if one is None else one for one in line])
        if stamp:
            book.add_worksheet("Stempel").write_column(0, 0, list(stamp))
            book.get_worksheet_by_name("Stempel").write_column(0, 1, list(stamp.values()))
    return file.getvalue()


FORMATS: dict[str, tuple[str, bytes, dict[str, Any]]] = {
    "csv": ("text/csv", delimited(",").encode(), {"line": 3, "column": "value"}),
    "semicolon": ("text/csv", delimited(";").encode("utf-8-sig"), {"line": 3, "column": "value"}),
    "windows": ("text/csv", delimited(";").encode("cp1252"), {"line": 3, "column": "value"}),
    "ndjson": (
        "application/x-ndjson",
        "\n".join(json.dumps(one) for one in ROWS).encode(),
        {"line": 2},
    ),
    "xlsx": (XLSX, workbook(), {"sheet": "Werte", "cell": "D3"}),
}


@pytest.fixture(scope="module")
async def expected(world: World) -> Any:
    """The verdict on the same rows in JSON."""
    return (await push(world, ROWS, query="?mode=partial&dry_run=true")).json()


@pytest.mark.parametrize("form", FORMATS)
async def test_every_format_gives_the_verdict_of_json_and_the_place_in_its_file(
    world: World, expected: Any, form: str
) -> None:
    media, body, place = FORMATS[form]
    query = "?mode=partial&dry_run=true"
    answer = await push_body(world, body, query=query, headers={"Content-Type": media})

    assert answer.status_code == 200, answer.text
    said = answer.json()
    assert (said["counts"], said["rows"]) == (expected["counts"], expected["rows"])
    told = [one for one in said["findings"] if one["row"] is not None]
    (fault,) = expected["findings"]
    assert told == [{**fault, **place}]


async def test_windows_1252_is_detected_and_said(world: World) -> None:
    media, body, _ = FORMATS["windows"]
    headers = {"Content-Type": media}
    answer = await push_body(world, body, query="?mode=partial&dry_run=true", headers=headers)

    said = {one["rule"]: one for one in answer.json()["findings"] if one["row"] is None}
    assert said["encoding_windows_1252"]["severity"] == "info"
    assert said["encoding_windows_1252"]["message"]


async def test_an_unknown_column_is_named_once(world: World) -> None:
    body = "indicator,period,value,farbe\nLEG-01,2020,480,rot\nLEG-01,2021,481,blau\n"

    answer = await push_body(world, body, headers={"Content-Type": "text/csv"})

    assert answer.status_code == 422
    said = answer.json()
    assert [(one["row"], one["rule"], one["found"]) for one in said["findings"]] == [
        (None, "unknown_member", "farbe")
    ]
    assert said["counts"]["rejected"] == 2


async def test_places_are_kept_with_the_submission(fresh: World) -> None:
    media, body, place = FORMATS["xlsx"]
    headers = {"Content-Type": media}

    given = await push_body(fresh, body, query="?mode=partial", headers=headers)

    assert given.json()["format"] == "xlsx"
    path = given.headers["location"] + "/findings"
    key = await fresh.key("district", ILM_KREIS)
    found = (await fresh.client.get(path, headers=key)).json()["items"]
    assert [{name: one[name] for name in place} for one in found] == [place]
    kept = await fresh.sql("SELECT media_type, content FROM submission_payload")
    assert [(one["media_type"], one["content"]) for one in kept] == [(media, body)]


async def test_a_template_of_another_district_is_refused_whole(world: World) -> None:
    before = await stock(world)
    body = workbook({"district": GERA, "period": "2020"})

    for mode in ("atomic", "partial"):
        answer = await push_body(world, body, query=f"?mode={mode}", headers={"Content-Type": XLSX})
        assert answer.status_code == 422
        first = answer.json()["findings"][0]
        assert (first["row"], first["rule"], first["found"]) == (
            None,
            "stamp_other_district",
            GERA,
        )
    assert await stock(world) == before
