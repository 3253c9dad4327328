"""Parts of a value: breakdowns are parameters of their own, and what is no part is named."""

import csv
import io
from typing import Any

import pytest

from app.settings import ROOT
from tests.asking import Params, got, pages, refused
from tests.factories import World

EDU_05 = ROOT / "data" / "thueringen" / "official" / "EDU-05.csv"
COMPARISON = "/v1/comparisons/indicators/EDU-05"


@pytest.mark.parametrize("sex", ["female", "male", "total"])
async def test_a_part_is_compared_with_the_same_part(world: World, sex: str) -> None:
    found = await got(world, COMPARISON, {"period": "2018", "sex": sex})
    with EDU_05.open(encoding="utf-8", newline="") as file:
        rows = [r for r in csv.DictReader(file) if (r["period"], r["sex"]) == ("2018", sex)]
    assert {d["ags"]: d["value"] for d in found["districts"]} == {
        row["ags"]: float(row["value"]) for row in rows
    }
    assert found["breakdown"] == {"citizenship_group": "total", "sex": sex}


@pytest.mark.parametrize("view", ["", "/series", "/gaps"])
async def test_a_table_names_the_part(world: World, view: str) -> None:
    part = {"sex": "female", "citizenship_group": "foreign"}
    asked = {"sex": "female"} if view == "/gaps" else part
    answer = await world.client.get(COMPARISON + view, params={**asked, "format": "csv"})
    lines = list(csv.DictReader(io.StringIO(answer.text)))
    said = "; ".join(f"{name}={code}" for name, code in sorted(asked.items()))
    assert {line["breakdown"] for line in lines} == {said}


@pytest.mark.parametrize("path", ["/v1/comparisons/districts/16070", "/v1/comparisons/matrix"])
async def test_a_table_of_many_indicators_names_the_part_of_each(world: World, path: str) -> None:
    answer = await world.client.get(path, params={"format": "csv"})
    lines = csv.DictReader(io.StringIO(answer.text))
    told = {line["indicator"]: line["breakdown"] for line in lines}
    assert (told["EDU-01"], told["DEM-01"]) == ("age_group=3_to_5", "")


async def test_the_state_is_that_of_the_part(world: World) -> None:
    values = {}
    for sex in ("female", "male", "total"):
        found = await got(world, COMPARISON, {"period": "2018", "sex": sex})
        values[sex] = found["state"]["value"]
    assert values["female"] == 6.96
    assert values["female"] < values["total"] < values["male"]


async def test_the_definition_chooses_the_part_where_the_total_says_nothing(world: World) -> None:
    path = "/v1/comparisons/indicators/EDU-01"
    found = await got(world, path, {"period": "2018"})
    assert found["breakdown"] == {"age_group": "3_to_5", "migration_history": "total"}
    asked = await got(world, path, {"period": "2018", "age_group": "3_to_5"})
    assert found == asked


@pytest.mark.parametrize(
    ("params", "named", "code", "known"),
    [
        ({"sex": "femal"}, "sex", "unknown_sex", "total, male, female, diverse_or_unknown"),
        ({"sex": ""}, "sex", "unknown_sex", "total, male, female, diverse_or_unknown"),
        ({"sex": ["female", "male"]}, "sex", "only_one", "nur einmal"),
        ({"origin": "syria"}, "origin", "unknown_parameter", "gibt es hier nicht"),
        ({"peroid": "2018"}, "peroid", "unknown_parameter", "gibt es hier nicht"),
        ({"period": "2018-Q1"}, "period", "malformed_period", "YYYY"),
        ({"period": "18"}, "period", "string_pattern_mismatch", "Form"),
        ({"basis": "bauchgefuehl"}, "basis", "literal_error", "oder"),
        ({"supplier": "ministry"}, "supplier", "literal_error", "'district' oder 'official'"),
        ({"territory": "greater"}, "territory", "literal_error", "'as_reported' oder 'current'"),
        ({"format": "xlsx"}, "format", "literal_error", "'svg', 'png' oder 'vega'"),
        ({"territory_date": "heute"}, "territory_date", "date_from_datetime_parsing", "JJJJ"),
        ({"framework": "2031.1"}, "framework", "unknown_framework", "2026.1"),
        ({"state": "17"}, "state", "unknown_state", "16"),
    ],
)
async def test_a_comparison_names_what_does_not_fit(
    world: World, params: Params, named: str, code: str, known: str
) -> None:
    body = await refused(world, COMPARISON, params)
    assert body["status"] == 422
    (error,) = body["errors"]
    assert (error["parameter"], error["code"]) == (named, code)
    assert known in error["message"]


@pytest.mark.parametrize(
    ("path", "some"),
    [
        (COMPARISON, {"period", "basis", "as_of", "format", "sex", "citizenship_group"}),
        ("/v1/observations", {"period", "district", "cursor", "limit", "sex", "origin"}),
    ],
)
async def test_a_misspelt_name_is_answered_with_all_that_fit(
    world: World, path: str, some: set[str]
) -> None:
    body = await refused(world, path, {"peroid": "2018"})
    assert body["type"] == "/problems/unknown-parameter"
    assert some <= set(body["allowed"])


async def listed(world: World, **params: str) -> list[dict[str, Any]]:
    return await pages(world, "/v1/observations", {"limit": 2, **params})


async def test_observations_of_a_part(world: World) -> None:
    asked = {"indicator": "DEM-02", "district": "16056", "period": "2018"}
    parts = {}
    for sex in ("male", "female"):
        (row,) = await listed(world, **asked, sex=sex)
        parts[sex] = (row["value"], row["breakdown"]["sex"], row["breakdown"]["origin"])
    assert parts == {"male": (2028, "male", "total"), "female": (1542, "female", "total")}


async def test_observations_spell_totals_out(world: World) -> None:
    rows = await listed(world, indicator="DEM-02", district="16056", period="2018")
    assert len(rows) == 6
    keys = {frozenset(row["breakdown"]) for row in rows}
    assert keys == {
        frozenset({"sex", "age_group", "origin", "citizenship_group", "length_of_residence"})
    }
    assert sum(set(row["breakdown"].values()) == {"total"} for row in rows) == 1


async def test_names_may_repeat_and_mean_or(world: World) -> None:
    asked = {"indicator": ["DEM-01", "DEM-03"], "district": ["16070", "16051"], "period": "2018"}
    found = await got(world, "/v1/observations", asked)
    assert {(r["indicator"], r["district"]) for r in found["items"]} == {
        (indicator, district)
        for indicator in ("DEM-01", "DEM-03")
        for district in ("16070", "16051")
    }


async def test_pages_of_observations_hold_each_once_in_one_order(world: World) -> None:
    asked = {"indicator": "DEM-03", "period": ["2017", "2018"]}
    whole = (await got(world, "/v1/observations", {**asked, "limit": 1000}))["items"]
    assert len(whole) == 45
    assert await pages(world, "/v1/observations", {**asked, "limit": 7}) == whole


@pytest.mark.parametrize(
    ("params", "named", "code"),
    [
        ({"indicator": ["DEM-03", "DEM-98"]}, "indicator", "unknown_indicator"),
        ({"district": "16999"}, "district", "unknown_district"),
        ({"state": "17"}, "state", "unknown_state"),
        ({"sex": ["female", "femal"]}, "sex", "unknown_sex"),
        ({"origin": "atlantis"}, "origin", "unknown_origin"),
        ({"colour": "red"}, "colour", "unknown_parameter"),
        ({"cursor": "Zm9v"}, "cursor", "malformed_cursor"),
        ({"cursor": "WyJhIiwgImIiLCAiYyIsICJkIl0="}, "cursor", "malformed_cursor"),
        ({"limit": "1001"}, "limit", "less_than_equal"),
        ({"period": "2018-13"}, "period", "string_pattern_mismatch"),
    ],
)
async def test_observations_name_what_does_not_fit(
    world: World, params: Params, named: str, code: str
) -> None:
    body = await refused(world, "/v1/observations", params)
    assert body["status"] == 422
    assert [(e["parameter"], e["code"]) for e in body["errors"]] == [(named, code)]


@pytest.mark.parametrize(
    "path",
    [
        *(COMPARISON, f"{COMPARISON}/gaps", "/v1/comparisons/matrix"),
        *("/v1/comparisons/districts/16070", "/v1/comparisons/districts/16070/peers"),
    ],
)
@pytest.mark.parametrize("period", ["0000", "9999"])
async def test_no_period_is_too_far(world: World, path: str, period: str) -> None:
    answer = await world.client.get(path, params={"period": period})
    assert answer.status_code == 200, answer.text
