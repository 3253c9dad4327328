"""Many findings: the answer stays readable, every one is counted, and all can be fetched."""

import csv
import io
import json
from typing import Any

import orjson

from tests.asking import problem
from tests.factories import World
from tests.intake.pushes import EISENACH, EISENACH_2018, ILM_KREIS, push, read, row, seen

# More faults than are listed, of two kinds; synthetic.
NEGATIVE = [
    row(period=str(year), breakdown=split, basis=basis, value=-1)
    for basis in ("specialised_statistics", "own_register")
    for split in ({}, {"sex": "male"}, {"sex": "female"})
    for year in range(2000, 2020)
][:110]
MANY = [*NEGATIVE, *(row(status="x", period=str(2020 + year)) for year in range(5))]


async def test_findings_are_listed_up_to_a_hundred_a_rule_and_all_counted(world: World) -> None:
    answer = await push(world, MANY)

    body = problem(answer)
    listed = [(one["row"], one["rule"]) for one in body["findings"]]
    assert listed[:2] == [(1, "value_out_of_bounds"), (2, "value_out_of_bounds")]
    assert listed[99:101] == [(100, "value_out_of_bounds"), (111, "unknown_status")]
    assert (len(listed), body["findings_total"]) == (105, 115)
    assert [
        (one["rule"], one["severity"], one["count"], one["first_row"])
        for one in body["findings_summary"]
    ] == [("unknown_status", "error", 5, 111), ("value_out_of_bounds", "error", 110, 1)]
    assert body["findings_summary"][1]["message"] == body["findings"][0]["message"]
    assert "message_en" not in body["findings_summary"][0]
    assert body["detail"].startswith("115 von 115 Zeilen sind fehlerhaft (115 Fehler)")


async def test_all_findings_come_when_asked_for_also_with_a_refusal(world: World) -> None:
    capped = await push(world, MANY)
    answer = await push(world, MANY, query="?findings=all", headers={"Accept-Language": "en"})

    body = problem(answer)
    assert [one["row"] for one in body["findings"]] == list(range(1, 116))
    assert body["findings"][0]["message"] == "The value -1 is out of bounds (≥ 0 Personen)."
    assert (answer.status_code, body["type"]) == (422, "/problems/push-refused")
    assert {**body, "findings": 0}.keys() == {**capped.json(), "findings": 0}.keys()
    assert answer.headers["content-language"] == "en"
    assert "x-request-id" in answer.headers


async def test_all_findings_of_an_accepted_push_can_be_fetched_in_every_form(
    fresh: World,
) -> None:
    given = await push(fresh, [*MANY, row(period="1999")], query="?mode=partial&findings=all")
    key = await fresh.key("district", ILM_KREIS)
    path = given.headers["location"] + "/findings"

    every = given.json()["findings"]
    first = await read(fresh, path, key, limit="100")
    second = await fresh.client.get(first.links["next"]["url"], headers=key)
    lines = await read(fresh, path, key, format="ndjson")
    table = await read(fresh, path, {**key, "Accept": "text/csv"})
    german = await read(fresh, path, key, format="csv-de")

    assert (given.status_code, len(every)) == (201, 115)
    assert [*first.json()["items"], *second.json()["items"]] == every
    assert second.json()["next"] is None
    assert [orjson.loads(line) for line in lines.text.splitlines()] == every
    rows = list(csv.DictReader(io.StringIO(table.text)))
    assert [(one["row"], one["rule"]) for one in rows] == [
        (str(one["row"]), one["rule"]) for one in every
    ]
    assert german.content.startswith(b"\xef\xbb\xbfrow;pointer;")
    assert len(german.text.splitlines()) == 116
    again = await read(fresh, given.headers["location"], key)
    assert (len(again.json()["findings"]), again.json()["findings_total"]) == (105, 115)


async def test_findings_are_for_who_delivered(kept: World, ags: str) -> None:
    given = await push(kept, MANY, ags, query="?mode=partial")
    for part in ("", "/rows", "/findings"):
        path = given.headers["location"] + part
        other = await read(kept, path, await kept.key("district", EISENACH))
        assert problem(other)["type"] == "/problems/unknown-submission"


async def test_a_note_that_is_kept_silences_a_warning(kept: World) -> None:
    total, *parts = EISENACH_2018
    said = {**total, "note": "Eine Person ohne Angabe zum Geschlecht"}

    answer = await push(kept, [said, *parts], EISENACH)

    body = answer.json()
    (warning,) = (one for one in body["findings"] if one["severity"] == "warning")
    assert warning["silenced_by"] == said["note"]
    summed = {one["rule"]: (one["count"], one["silenced"]) for one in body["findings_summary"]}
    assert summed["breakdown_sum"] == (1, 1)
    key = await kept.key("district", EISENACH)
    found = await seen(kept, key, indicator="DEM-02", district=EISENACH, period="2018")
    assert [item["note"] for item in found if item["value"] == 3571] == [said["note"]]


async def test_every_row_tells_its_cell_whatever_became_of_it(kept: World, ags: str) -> None:
    key = await kept.key("district", ags)
    sent: list[dict[str, Any]] = [
        row(),
        row(period="2021", breakdown={"sex": "female"}),
        row(period="2022", value=-1),
    ]
    await push(kept, sent[:2], ags)

    given = await push(kept, [*sent, row(value=3, period="2019")], ags, query="?mode=partial")

    cells = [
        (one["row"], one["outcome"], one["period"], one["breakdown"], one["basis"])
        for one in given.json()["rows"]
    ]
    register = "specialised_statistics"
    assert cells == [
        (1, "unchanged", "2020", {}, register),
        (2, "unchanged", "2021", {"sex": "female"}, register),
        (3, "rejected", "2022", {}, register),
        (4, "created", "2019", {}, register),
    ]
    again = await read(kept, given.headers["location"], key)
    assert again.json() == given.json()
    pages: list[Any] = []
    page = await read(kept, given.headers["location"] + "/rows", key, limit="3")
    while True:
        pages += page.json()["items"]
        if "next" not in page.links:
            break
        page = await kept.client.get(page.links["next"]["url"], headers=key)
    assert pages == given.json()["rows"]


async def test_a_refused_push_tells_the_cells_of_its_rows_too(world: World) -> None:
    answer = await push(world, [row(), row(period="2022", value=-1)])

    assert [(one["outcome"], one["period"]) for one in answer.json()["rows"]] == [
        ("unchanged", "2020"),
        ("rejected", "2022"),
    ]


async def test_more_rows_than_fit_an_answer_are_counted_and_listed_on_request(
    world: World,
) -> None:
    rows = [row(period=str(1500 + year)) for year in range(501)]
    rows += [{**one, "breakdown": {"sex": "male"}} for one in rows]
    rows = [{**one, "territory_date": "2020-12-31"} for one in rows]

    plain = await push(world, rows, query="?dry_run=true")
    asked = await push(world, rows, query="?dry_run=true&rows=true")

    assert (plain.status_code, "rows" in plain.json()) == (200, False)
    assert plain.json()["counts"]["created"] == 1002
    assert len(asked.json()["rows"]) == 1002
    assert json.dumps(plain.json()["counts"]) == json.dumps(asked.json()["counts"])
