"""One table, one ground: a basis and a territory are chosen and said; the rest is listed apart."""

import csv
from typing import Any

import pytest

from app.settings import ROOT
from tests.asking import got, refused
from tests.factories import World

OFFICIAL = ROOT / "data" / "thueringen" / "official"


async def compared(world: World, code: str, **params: str) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, f"/v1/comparisons/indicators/{code}", params)
    return found


def by_ags(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["ags"]: row for row in rows}


@pytest.mark.parametrize(
    ("territory_date", "districts", "population"),
    [("2018-12-31", 23, 2143145), ("2021-12-31", 22, 2141956)],
)
async def test_the_population_of_2018_stands_on_two_territories(
    world: World, territory_date: str, districts: int, population: int
) -> None:
    found = await compared(world, "DEM-01", period="2018", territory_date=territory_date)
    assert found["territory_date"] == territory_date
    assert found["state"]["coverage"] == {
        "districts": districts,
        "of": districts,
        "population_share": 1,
    }
    assert found["state"]["value"] == population
    assert ("16056" in by_ags(found["districts"])) is (territory_date == "2018-12-31")
    assert found["missing"] == []


async def test_left_open_the_ground_with_most_districts_is_taken_and_said(world: World) -> None:
    found = await compared(world, "DEM-01", period="2018")
    assert (found["basis"], found["territory_date"]) == ("fortschreibung", "2018-12-31")
    assert found["grounds"] == [
        {"basis": "fortschreibung", "territory_date": "2018-12-31", "districts": 23},
        {"basis": "fortschreibung", "territory_date": "2021-12-31", "districts": 22},
    ]


async def test_the_ilm_kreis_has_another_population_on_another_territory(world: World) -> None:
    values = {}
    for day in ("2018-12-31", "2021-12-31"):
        found = await compared(world, "DEM-01", period="2018", territory_date=day)
        values[day] = by_ags(found["districts"])["16070"]["value"]
    assert values == {"2018-12-31": 108742, "2021-12-31": 106402}


async def test_an_unchanged_district_stands_on_both_territories(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018", territory_date="2018-12-31")
    assert by_ags(found["districts"])["16051"]["territory_date"] == "2021-12-31"
    apart = {row["ags"]: row["reason"] for row in found["missing"]}
    changed = ("16054", "16063", "16066", "16070", "16072", "16073")
    assert apart == {**dict.fromkeys(changed, "other_ground"), "16056": "not_yet_available"}
    assert found["state"]["coverage"]["districts"] == 16
    assert found["state"]["coverage"]["population_share"] < 0.75


async def test_who_has_a_value_on_another_ground_is_listed_with_it(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018", territory_date="2018-12-31")
    assert by_ags(found["missing"])["16070"] == {
        "ags": "16070",
        "name": "Ilm-Kreis",
        "reason": "other_ground",
        "detail": "Nur auf anderer Grundlage oder anderem Gebietsstand: Bevölkerungsfortschreibung,"
        " Gebietsstand 31.12.2021.",
        "value": None,
        "precision": None,
        "other_grounds": "fortschreibung, Gebietsstand 2021-12-31",
    }


@pytest.mark.parametrize(
    ("basis", "ags", "value"), [("azr", "16056", 3571), ("own_register", "16070", 6504)]
)
async def test_two_registers_are_never_mixed(
    world: World, basis: str, ags: str, value: int
) -> None:
    found = await compared(world, "DEM-02", period="2018", basis=basis)
    assert found["basis"] == basis
    assert [(d["ags"], d["value"]) for d in found["districts"]] == [(ags, value)]
    assert (found["state"]["value"], found["state"]["coverage"]["districts"]) == (value, 1)


async def test_the_register_of_another_district_is_named_as_another_ground(world: World) -> None:
    found = await compared(world, "DEM-02", period="2018")
    assert found["basis"] == "azr"
    assert by_ags(found["missing"])["16070"]["other_grounds"] == (
        "own_register, Gebietsstand 2021-12-31"
    )


async def test_a_basis_the_indicator_does_not_have_is_refused_by_name(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-03"
    body = await refused(world, path, {"period": "2018", "basis": "azr"})
    assert body["status"] == 422
    assert [(e["parameter"], e["found"]) for e in body["errors"]] == [("basis", "azr")]


@pytest.mark.parametrize(
    ("code", "ags", "figure", "precision"),
    [
        ("DEM-03", "16051", 8, "upper_bound"),
        ("DEM-01", "16077", 90100, "approx"),
        ("DEM-02", "16077", 3100, "approx"),
        ("REF-01", "16053", 3000, "lower_bound"),
    ],
)
async def test_an_undated_figure_is_shown_and_never_compared(
    world: World, code: str, ags: str, figure: int, precision: str
) -> None:
    found = await compared(world, code, period="2019", basis="own_register")
    assert found["districts"] == []
    assert (found["state"]["value"], found["distribution"]) == (None, None)
    assert found["state"]["coverage"]["districts"] == 0
    shown = by_ags(found["missing"])[ags]
    told = ("reason", "value", "precision")
    assert [shown[name] for name in told] == ["undated", figure, precision]


async def test_erfurts_bound_does_not_enter_its_own_year_either(world: World) -> None:
    found = await compared(world, "DEM-03", period="2019")
    erfurt = by_ags(found["districts"])["16051"]
    assert (erfurt["value"], erfurt["supplier"]) == (8.5, "official")
    assert erfurt["other_supplier"] is None


def unvalued(path: str, period: str) -> dict[str, str]:
    """Per district without a value in a file of data/, the reason the file gives."""
    with (OFFICIAL / path).open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return {r["ags"]: r["missing"] for r in rows if r["period"] == period and r["missing"]}


async def test_where_there_is_no_university_the_count_of_students_does_not_apply(
    world: World,
) -> None:
    found = await compared(world, "EDU-09", period="2018")
    reasons = {row["ags"]: row["reason"] for row in found["missing"]}
    assert reasons == unvalued("EDU-09.csv", "2018")
    assert sorted(reasons.values()) == ["not_applicable"] * 9 + ["not_collected"] * 3
    assert len(found["districts"]) == found["state"]["coverage"]["districts"] == 10


async def test_who_gave_nothing_at_all_is_missing_too(world: World) -> None:
    found = await compared(world, "EDU-08", period="2018")
    reasons = {row["ags"]: row["reason"] for row in found["missing"]}
    without_a_row = dict.fromkeys(("16054", "16068", "16070"), "not_yet_available")
    assert reasons == {**unvalued("EDU-08.csv", "2018"), **without_a_row}
    assert found["state"]["coverage"]["districts"] == 18
    assert all(row["detail"].endswith(".") for row in found["missing"])
    assert "Nicht alle Kreise sind enthalten; wer fehlt, steht unter missing." in found["notes"]


@pytest.mark.parametrize(
    ("period", "there"), [("2018", True), ("2019", True), ("2020", False), ("2021", False)]
)
async def test_eisenach_counts_in_the_years_it_existed(
    world: World, period: str, there: bool
) -> None:
    day = {"2020": "2021-07-01"}.get(period, f"{period}-12-31")
    found = await compared(world, "DEM-01", period=period, territory_date=day)
    assert ("16056" in by_ags(found["districts"] + found["missing"])) is there
    assert found["state"]["coverage"]["of"] == (23 if there else 22)


async def test_districts_and_missing_are_together_every_district(world: World) -> None:
    for code in ("DEM-02", "DEM-03", "EDU-08", "EDU-09", "SAF-01"):
        found = await compared(world, code, period="2018", territory_date="2018-12-31")
        listed = (await got(world, "/v1/districts", {"valid_on": "2018-12-31"}))["items"]
        told = [row["ags"] for row in found["districts"] + found["missing"]]
        assert sorted(told) == sorted(district["ags"] for district in listed)


@pytest.mark.parametrize(("supplier", "value"), [("official", 5.84), ("district", 6.11)])
async def test_one_supplier_can_be_asked_for(world: World, supplier: str, value: float) -> None:
    found = await compared(world, "DEM-03", period="2018", supplier=supplier)
    shown = by_ags(found["districts"])
    assert (shown["16070"]["value"], shown["16070"]["supplier"]) == (value, supplier)
    assert {row["supplier"] for row in found["districts"]} == {supplier}
    assert len(shown) == (22 if supplier == "official" else 1)


async def test_left_open_the_newest_period_with_values_is_taken(world: World) -> None:
    assert (await compared(world, "DEM-03"))["period"] == "2019"


async def test_one_early_district_does_not_shrink_what_everybody_sees_first(fresh: World) -> None:
    row = {"indicator": "DEM-03", "period": "2025", "numerator": 9000, "denominator": 105000}
    key = await fresh.key("district", "16070")
    pushed = await fresh.client.post(
        "/v1/districts/16070/submissions", json={"rows": [row]}, headers=key
    )
    assert pushed.status_code == 201, pushed.text
    path = "/v1/comparisons/indicators/DEM-03"
    assert (await got(fresh, path, None, **key))["period"] == "2019"
    early = await got(fresh, path, {"period": "2025"}, **key)
    assert [one["ags"] for one in early["districts"]] == ["16070"]


async def test_the_status_of_a_concept_comes_with_the_day_it_was_reported(world: World) -> None:
    shown = by_ags((await compared(world, "DEM-03", period="2018"))["districts"])
    told = [shown[ags]["context"] for ags in ("16070", "16051", "16066")]
    assert {one["concept_status_on"] for one in told} == {"2019-05-31"}


async def test_a_territory_before_all_districts_is_said_to_be_empty(world: World) -> None:
    found = await compared(world, "DEM-03", period="2018", territory_date="1980-01-01")
    assert (found["districts"], found["missing"], found["distribution"]) == ([], [], None)
    usual = (await compared(world, "DEM-03", period="2018"))["state"]
    assert set(found["state"]) == set(usual)
    assert found["state"]["coverage"] == {"districts": 0, "of": 0, "population_share": None}
    figures = ("value", "numerator", "denominator", "ci95", "method")
    assert {found["state"][name] for name in figures} == {None}
    assert found["notes"] == ["Auf diesem Gebietsstand gibt es keinen Kreis."]
    assert found["grounds"] != []


async def test_the_last_year_of_the_calendar_is_a_period_like_any_other(world: World) -> None:
    # Its last day is infinity to the database driver.
    found = await got(world, "/v1/comparisons/indicators/DEM-03", {"period": "9999"})
    assert (found["period"], found["districts"]) == ("9999", [])
