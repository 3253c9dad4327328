"""The same facts as a table: for programs, for German spreadsheets, and never as a formula."""

import csv
import io
from typing import Any

import pytest

from tests.asking import got
from tests.factories import World

PATH = "/v1/comparisons/indicators/DEM-03"
FORMULA = "=cmd|' /C calc'!A0"
Rows = list[dict[str, str]]


async def table(world: World, path: str, form: str, **params: str) -> Rows:
    answer = await world.client.get(path, params={**params, "format": form})
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    text = answer.content.decode("utf-8-sig" if form == "csv-de" else "utf-8")
    assert text.count("\r\n") == text.count("\n")
    return list(csv.DictReader(io.StringIO(text), delimiter=";" if form == "csv-de" else ","))


@pytest.mark.parametrize("form", ["csv", "csv-de"])
async def test_a_table_has_one_line_per_district_with_or_without_value(
    world: World, form: str
) -> None:
    asked = {"period": "2018", "territory_date": "2018-12-31"}
    found = await got(world, PATH, asked)
    rows = await table(world, PATH, form, **asked)
    whole = {d["ags"]: d for d in found["districts"] + found["missing"]}
    assert sorted(row["ags"] for row in rows) == sorted(whole)
    for row in rows:
        value = whole[row["ags"]]["value"]
        shown = row["value"].replace(",", ".") if form == "csv-de" else row["value"]
        assert (float(shown) if shown else None) == value
        assert row["missing"] == whole[row["ags"]].get("reason", "")
        # The figure's own day is another than the ground's where the territory has not changed.
        assert row["value_territory_date"] == whole[row["ags"]].get("territory_date", "")
        status_on = whole[row["ags"]].get("context", {}).get("concept_status_on")
        assert row["concept_status_on"] == (status_on or "")
        assert (row["indicator"], row["territory_date"]) == ("DEM-03", "2018-12-31")


async def test_the_german_table_opens_in_a_german_spreadsheet(world: World) -> None:
    answer = await world.client.get(PATH, params={"period": "2018", "format": "csv-de"})
    assert answer.content.startswith(b"\xef\xbb\xbf")
    (line,) = [line for line in answer.text.splitlines() if "Ilm-Kreis" in line]
    assert ";16070;Ilm-Kreis;landkreis;6,11;" in line
    assert ";6504;106402;5,970302;6,258201;" in line


async def test_the_format_can_be_asked_for_by_accept(world: World) -> None:
    by_header = await world.client.get(
        PATH, params={"period": "2018"}, headers={"Accept": "text/csv"}
    )
    by_name = await world.client.get(PATH, params={"period": "2018", "format": "csv"})
    assert by_header.content == by_name.content


async def test_an_undated_figure_is_no_value_in_the_table(world: World) -> None:
    rows = await table(world, PATH, "csv", period="2019", basis="own_register")
    (erfurt,) = [row for row in rows if row["ags"] == "16051"]
    assert (erfurt["value"], erfurt["missing"]) == ("", "undated")


async def test_a_table_of_observations_has_a_column_per_dimension(world: World) -> None:
    asked = {"indicator": "DEM-02", "district": "16056", "period": "2018"}
    found: dict[str, Any] = await got(world, "/v1/observations", asked)
    rows = await table(world, "/v1/observations", "csv", **asked)
    assert [(r["value"], r["sex"], r["origin"]) for r in rows] == [
        (str(i["value"]), i["breakdown"]["sex"], i["breakdown"]["origin"]) for i in found["items"]
    ]


async def test_free_text_that_looks_like_a_formula_stays_text(fresh: World) -> None:
    row = {
        "indicator": "DEM-03",
        "period": "2019",
        "numerator": 6600,
        "denominator": 106249,
        "territory_date": "2021-12-31",
        "source": "@SUM(A1:A9)",
        "note": FORMULA,
        "visibility": "public",
    }
    key = await fresh.key("district", "16070")
    pushed = await fresh.client.post(
        "/v1/districts/16070/submissions", json={"rows": [row]}, headers=key
    )
    assert pushed.status_code == 201, pushed.text
    asked = {"indicator": "DEM-03", "district": "16070", "period": "2019", "supplier": "district"}
    (shown,) = await table(fresh, "/v1/observations", "csv", **asked)
    assert (shown["note"], shown["source"]) == ("'" + FORMULA, "'@SUM(A1:A9)")
    (item,) = (await got(fresh, "/v1/observations", asked))["items"]
    assert (item["note"], item["source"]) == (FORMULA, "@SUM(A1:A9)")
    for form in ("csv", "csv-de"):
        rows = await table(fresh, PATH, form, period="2019")
        assert {r["source"] for r in rows if r["ags"] == "16070"} == {"'@SUM(A1:A9)"}
