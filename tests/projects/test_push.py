"""Many projects in one push: one complete verdict, the same from every kind of file."""

import csv
import io
import json
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from app.intake.receipt import verify
from app.routers.examples_projects import SEVERAL
from tests.asking import problem
from tests.factories import SIGNER, World
from tests.projects.pushes import OWN, SYNTHETIC, stored

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CODED = {"key": "b", "title_de": "B", "project_type": "idea", "goals_de": "Ziel", "start": "bald"}
ROWS: list[dict[str, str]] = [
    {"key": "a", "title_de": "A", "project_type": "tool", "goals_de": "Frau Meier hilft."},
    CODED,
    {"key": "a", "title_de": "C", "project_type": "tool", "goals_de": "Ziel"},
]


def as_csv(rows: list[dict[str, str]]) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(CODED), delimiter=";")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode("utf-8-sig")


def as_book(rows: list[dict[str, str]]) -> bytes:
    book, made = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Schlüssel", "Titel", "Art", "Ziele", "Beginn"])
    for row in rows:
        sheet.append([row.get(name) for name in CODED])
    book.save(made)
    return made.getvalue()


FORMS: dict[str, tuple[str, bytes, dict[str, Any]]] = {
    "json": ("application/json", json.dumps({"rows": ROWS}).encode(), {}),
    "ndjson": (
        "application/x-ndjson",
        "\n".join(json.dumps(row) for row in ROWS).encode(),
        {"line": 2},
    ),
    "csv": ("text/csv", as_csv(ROWS), {"line": 3, "column": "project_type"}),
    "xlsx": (XLSX, as_book(ROWS), {"sheet": "Sheet", "cell": "C3"}),
}


@pytest.mark.parametrize("form", FORMS)
async def test_a_faulty_push_is_refused_whole_and_told_whole(world: World, form: str) -> None:
    media, content, place = FORMS[form]
    headers = {**await world.key("district", "16070"), "Content-Type": media}
    body = problem(await world.client.post(OWN, content=content, headers=headers))
    assert body["type"] == "/problems/projects-refused"
    assert body["counts"] == {
        "received": 3, "created": 0, "updated": 0, "unchanged": 1, "rejected": 2,
    }  # fmt: skip
    assert [(one["pointer"], one["code"]) for one in body["findings"]] == [
        ("/rows/0/goals_de", "personal_name"),
        ("/rows/1/project_type", "literal_error"),
        ("/rows/1/start", "string_pattern_mismatch"),
        ("/rows/2/key", "duplicate_key"),
    ]
    assert place.items() <= body["findings"][1].items()
    assert [one["outcome"] for one in body["rows"]] == ["unchanged", "rejected", "rejected"]
    tried = await world.client.post(
        f"{OWN}?mode=partial&dry_run=true", content=content, headers=headers
    )
    assert (tried.status_code, tried.json()["counts"]["created"]) == (200, 1)
    assert (await world.client.get(f"{OWN}/a", headers=headers)).status_code == 404


async def test_a_push_is_taken_once_and_comes_back_unchanged_in_every_form(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    await stored(fresh, "lesepaten", SYNTHETIC)
    once = {**key, "Idempotency-Key": "once"}
    sent = SEVERAL["zwei"]["value"]
    first = await fresh.client.post(OWN, json=sent, headers=once)
    assert (first.status_code, first.json()["counts"]["created"]) == (201, 2)
    verify(first.json()["receipt"], SIGNER.public)
    assert (await fresh.client.post(OWN, json=sent, headers=once)).content == first.content
    other = await fresh.client.post(OWN, json={"rows": []}, headers=once)
    assert problem(other)["type"] == "/problems/key-reused"
    for form in ("csv", "csv-de", "xlsx"):
        params = {"format": form, "supplier": "district"}
        listed = await fresh.client.get("/v1/projects", params=params, headers=key)
        back = {**key, "Content-Type": listed.headers["content-type"]}
        again = await fresh.client.post(OWN, content=listed.content, headers=back)
        assert again.status_code == 201, again.text
        assert again.json()["counts"]["unchanged"] == 3, (form, again.json())
    # What stands beside one's own in a list is not taken for one's own.
    for form in ("csv", "xlsx"):
        params = {"format": form, "supplier": "documented", "limit": "2"}
        listed = await fresh.client.get("/v1/projects", params=params, headers=key)
        back = {**key, "Content-Type": listed.headers["content-type"]}
        others = problem(await fresh.client.post(OWN, content=listed.content, headers=back))
        assert [one["code"] for one in others["errors"]].count("not_your_entry") == 2, others


async def test_the_template_is_read_back_and_names_every_member(world: World) -> None:
    answer = await world.client.get("/v1/projects/template.xlsx")
    sheet = load_workbook(io.BytesIO(answer.content))["Projekte"]
    names = [cell.value for cell in sheet[2]]
    assert {"key", *SYNTHETIC} <= set(names)
    headers = {**await world.key("district", "16070"), "Content-Type": XLSX}
    empty = problem(await world.client.post(OWN, content=answer.content, headers=headers))
    assert empty["errors"][0]["code"] == "no_rows"


@pytest.mark.parametrize(
    ("media", "content", "code"),
    [
        ("text/csv", b"key;title_de;colour\r\na;b;c\r\n", "unknown_column"),
        ("text/csv", b"key;title_de;Titel\r\na;b;c\r\n", "duplicate_column"),
        ("text/csv", b"a;b\r\n1;2\r\n", "header_missing"),
        ("text/csv", b'key;title_de\r\na;"b\r\n', "malformed_csv"),
        ("application/x-ndjson", b'{"key": \n', "malformed_json"),
        ("application/x-ndjson", b'{"key": "a", "key": "b"}\n', "duplicate_member"),
        ("application/json", b'{"rows": [], "scope": {}}', "unknown_member"),
        (XLSX, b"PK\x03\x04[Content_Types].xml", "broken_workbook"),
    ],
)
async def test_what_cannot_be_read_is_refused_with_its_place(
    world: World, media: str, content: bytes, code: str
) -> None:
    headers = {**await world.key("district", "16070"), "Content-Type": media}
    body = problem(await world.client.post(OWN, content=content, headers=headers))
    assert [one["code"] for one in body["errors"]] == [code]
