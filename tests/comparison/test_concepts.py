"""Table 1 of the brochure, exactly: the concepts of all districts on a day; unknown is not none."""

import csv
import io
from typing import Any

import openpyxl
import pytest

from app.concepts.spoken import CONCEPTS
from tests.asking import got, refused
from tests.factories import World

# IKPE, Kommunales Integrationsmanagement in Thüringen (2019), table 1, as of May 2019.
ADOPTED = {
    "Altenburger Land": 2019,
    "Erfurt": 2018,
    "Gera": 2017,
    "Ilm-Kreis": 2018,
    "Jena": 2016,
    "Nordhausen": 2018,
    "Saale-Orla-Kreis": 2016,
    "Saalfeld-Rudolstadt": 2017,
}
TO_BE_FINISHED_IN_2019 = {
    "Eisenach",
    "Kyffhäuserkreis",
    "Saale-Holzland-Kreis",
    "Schmalkalden-Meiningen",
    "Sömmerda",
    "Wartburgkreis",
}
UNKNOWN = {
    "Eichsfeld",
    "Gotha",
    "Greiz",
    "Hildburghausen",
    "Sonneberg",
    "Suhl",
    "Unstrut-Hainich-Kreis",
    "Weimar",
    "Weimarer Land",
}
TABLE_1 = {
    **{name: ("adopted", True, year, None, "2019-05-31") for name, year in ADOPTED.items()},
    **dict.fromkeys(TO_BE_FINISHED_IN_2019, ("in_preparation", False, None, 2019, "2019-05-31")),
    **dict.fromkeys(UNKNOWN, ("unknown", False, None, None, None)),
}
TOLD = ("status", "update_ongoing", "concept_year", "target_year", "as_reported_on")


async def table(world: World, **params: str) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, "/v1/comparisons/concepts", params)
    return found


async def test_table_1_reads_as_it_was_printed(world: World) -> None:
    found = await table(world, on="2019-05-31")
    assert {d["name"]: tuple(d[name] for name in TOLD) for d in found["districts"]} == TABLE_1
    assert found["counts"] == {"adopted": 8, "in_preparation": 6, "unknown": 9}
    assert (found["on"], found["state"]) == ("2019-05-31", "16")


async def test_every_reported_concept_names_its_source(world: World) -> None:
    for district in (await table(world, on="2019-05-31"))["districts"]:
        reported = district["status"] != "unknown"
        assert bool(district["source"]) is reported
        assert bool(district["label_source"]) is reported
        assert district["date_precision"] == ("month" if reported else None)
        assert district["phases"] == []


async def test_the_table_is_ordered_like_the_districts(world: World) -> None:
    listed = (await got(world, "/v1/districts", {"valid_on": "2019-05-31"}))["items"]
    found = await table(world, on="2019-05-31")
    assert [d["ags"] for d in found["districts"]] == [d["ags"] for d in listed]


async def test_the_day_before_nothing_was_reported(world: World) -> None:
    found = await table(world, on="2019-05-30")
    assert found["counts"] == {"unknown": 23}
    assert {d["status"] for d in found["districts"]} == {"unknown"}
    assert {d["as_reported_on"] for d in found["districts"]} == {None}


async def test_a_later_day_shows_the_last_report_and_no_former_district(world: World) -> None:
    found = await table(world, on="2022-01-01")
    assert found["counts"] == {"adopted": 8, "in_preparation": 5, "unknown": 9}
    assert "Eisenach" not in {d["name"] for d in found["districts"]}


@pytest.mark.parametrize("form", ["csv", "csv-de"])
async def test_csv_says_the_same_as_json(world: World, form: str) -> None:
    found = await table(world, on="2019-05-31")
    answer = await world.client.get(
        "/v1/comparisons/concepts", params={"on": "2019-05-31", "format": form}
    )
    text = answer.content.decode("utf-8-sig" if form == "csv-de" else "utf-8")
    rows = csv.DictReader(io.StringIO(text), delimiter=";" if form == "csv-de" else ",")
    written = {None: "", True: "true", False: "false"}
    columns = ("ags", "name", "type", *TOLD, "source", "adoption_confirmed", "author_type")
    assert [tuple(row[name] for name in columns) for row in rows] == [
        tuple(written.get(d[name], str(d[name])) for name in columns) for d in found["districts"]
    ]


async def test_a_workbook_says_the_same_under_german_names(world: World) -> None:
    found = await table(world, on="2019-05-31")
    answer = await world.client.get(
        "/v1/comparisons/concepts", params={"on": "2019-05-31", "format": "xlsx"}
    )
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    labels, names, *rows = sheet.iter_rows(values_only=True)
    assert labels[:4] == ("Kreisschlüssel", "Kreis", "Art", "Stand")
    told = [dict(zip(map(str, names), row, strict=True)) for row in rows]
    shown = ("name", "concept_year", "as_reported_on", "source")
    assert [[row[name] for name in shown] for row in told] == [
        [one[name] for name in shown] for one in found["districts"]
    ]
    # Codes are for programs; people read words.
    for name in ("type", "status", "standing", "supplier", "date_precision"):
        for one, row in zip(found["districts"], told, strict=True):
            assert row[name] == (one[name] and CONCEPTS[name][one[name]])
    assert {"liegt vor", "in Kraft", "Literatur"} <= {word for row in told for word in row.values()}


async def test_a_resolution_that_the_report_does_not_know_of_is_told(world: World) -> None:
    for day, resolved in (("2019-05-12", False), ("2019-05-31", True)):
        found = await table(world, on=day)
        (one,) = (one for one in found["districts"] if one["name"] == "Schmalkalden-Meiningen")
        assert ("resolution_on_record" in one["flags"]) is resolved
        assert bool(one["resolution"]) is resolved
        assert any("Schmalkalden-Meiningen" in said for said in found["notes"]) is resolved
    # It is told, not counted: the report of May stands.
    assert (one["status"], one["resolution"]["vote"]) == ("in_preparation", "unanimous")
    # Of another one nobody knows the day; it is confirmed all the same.
    (erfurt,) = (one for one in found["districts"] if one["name"] == "Erfurt")
    assert (erfurt["resolution"]["body"], erfurt["resolution"]["decided_on"]) == ("Stadtrat", None)


SUMMARY = "/v1/comparisons/concepts/summary"
COUNTS = ("in_force", "in_preparation", "ended", "none", "unknown")


async def test_one_call_says_how_many_had_a_concept_in_force(world: World) -> None:
    found = await got(world, SUMMARY, {"on": "2019-12-31"})
    total = {"in_force": 8, "being_updated": 8, "in_preparation": 6, "ended": 0, "none": 0}
    assert found["total"] == {"districts": 23, **total, "unknown": 9}
    assert found["coverage"] == {"districts": 14, "of": 23}
    towns = next(one for one in found["by_type"] if one["type"] == "kreisfreie_stadt")
    assert [towns[name] for name in COUNTS] == [3, 1, 0, 0, 2]
    # Whichever way they are divided, each district counts once.
    for groups in ("by_type", "by_size_band"):
        for name in ("districts", "being_updated", *COUNTS):
            assert sum(one[name] for one in found[groups]) == found["total"][name]
        for one in found[groups]:
            assert sum(one[name] for name in COUNTS) == one["districts"]
    # Of the towns, Erfurt alone has more than 200,000 inhabitants.
    erfurt = {"type": "kreisfreie_stadt", "size_band": "1-2", "districts": 1, "in_force": 1}
    assert any(erfurt.items() <= one.items() for one in found["by_size_band"])
    assert found["population"]["period"] == "2019"
    before = await got(world, SUMMARY, {"on": "2019-05-30"})
    assert (before["total"]["unknown"], before["total"]["none"]) == (23, 0)
    flat = await world.client.get(SUMMARY, params={"on": "2019-12-31", "format": "csv"})
    rows = list(csv.DictReader(io.StringIO(flat.text)))
    assert [row["group"] for row in rows[:3]] == ["all", "type", "type"]
    assert (rows[0]["in_force"], rows[0]["unknown"]) == ("8", "9")


async def test_the_table_can_be_put_into_another_page(world: World) -> None:
    answer = await world.client.get("/konzepte", params={"on": "2019-12-31", "fragment": "1"})
    assert answer.headers["access-control-allow-origin"] == "*"
    assert "frame-ancestors *" in answer.headers["content-security-policy"]
    page = answer.text
    assert page.lstrip().startswith('<section lang="de">')
    assert (page.count("<table"), page.count("<tr>"), "<html" in page) == (1, 24, False)
    assert "hatten <strong>8 von 23</strong> Kreisen ein Integrationskonzept in Kraft" in page
    assert "von 9 liegt kein Bericht vor" in page
    assert 'href="/' not in page
    assert 'href="http://kreisspiegel.test/kreise/16070"' in page
    whole = (await world.client.get("/konzepte", params={"on": "2019-12-31"})).text
    assert "<html" in whole
    assert "Kreistag, 13.05.2019, einstimmig" in whole


async def test_a_comparison_shows_the_concept_beside_the_value(world: World) -> None:
    found = await got(world, "/v1/comparisons/indicators/DEM-01", {"period": "2018"})
    shown = {d["name"]: d["context"]["concept_status"] for d in found["districts"]}
    assert shown == {name: told[0] for name, told in TABLE_1.items()}


@pytest.mark.parametrize(
    ("params", "named", "code"),
    [
        ({"on": "Mai 2019"}, "on", "date_from_datetime_parsing"),
        ({"state": "09"}, "state", "unknown_state"),
        ({"valid_on": "2019-05-31"}, "valid_on", "unknown_parameter"),
    ],
)
async def test_what_does_not_fit_is_named(
    world: World, params: dict[str, str], named: str, code: str
) -> None:
    body = await refused(world, "/v1/comparisons/concepts", params)
    assert body["status"] == 422
    assert [(e["parameter"], e["code"]) for e in body["errors"]] == [(named, code)]


async def test_a_day_before_all_districts_is_said_to_be_empty(world: World) -> None:
    found = await table(world, on="0800-01-01")
    assert (found["districts"], found["counts"]) == ([], {})
    assert found["notes"] == ["Am 01.01.0800 gab es nach den geladenen Daten keinen Kreis."]
