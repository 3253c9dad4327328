"""Districts exist in time, are listed by their German names, and unknown ones are named."""

import pytest

from tests.asking import got, pages, refused
from tests.factories import World

BASE_LETTERS = str.maketrans("äöü", "aou")


async def names(world: World, **params: str) -> list[str]:
    found = await got(world, "/v1/districts", params)
    return [district["name"] for district in found["items"]]


async def test_thueringen_has_had_23_districts(world: World) -> None:
    found = await got(world, "/v1/districts")
    assert len(found["items"]) == 23
    assert found["next"] is None
    assert {district["state"] for district in found["items"]} == {"16"}


async def test_on_the_day_of_table_1_there_are_23_with_eisenach(world: World) -> None:
    listed = await names(world, valid_on="2019-05-31")
    assert len(listed) == 23
    assert "Eisenach" in listed


@pytest.mark.parametrize(
    ("day", "count", "eisenach"),
    [("2021-06-30", 23, True), ("2021-07-01", 22, False), ("2022-01-01", 22, False)],
)
async def test_eisenach_goes_with_the_first_of_july_2021(
    world: World, day: str, count: int, eisenach: bool
) -> None:
    listed = await names(world, valid_on=day)
    assert (len(listed), "Eisenach" in listed) == (count, eisenach)


async def test_before_the_reform_of_1994_there_is_none(world: World) -> None:
    assert await names(world, valid_on="1994-06-30") == []


async def test_a_day_shows_the_territory_of_that_day(world: World) -> None:
    areas = {}
    for day in ("2018-12-31", "2019-01-01"):
        found = await got(world, "/v1/districts", {"valid_on": day})
        areas[day] = {d["ags"]: d["area_km2"] for d in found["items"]}["16070"]
    assert areas == {"2018-12-31": 843.71, "2019-01-01": 805.11}


async def test_a_former_district_points_to_its_successor(world: World) -> None:
    found = await got(world, "/v1/districts/16056", {"valid_on": "2022-01-01"})
    assert found["exists"] is False
    assert found["valid_to"] == "2021-06-30"
    assert [(s["ags"], s["name"], s["effective_on"], s["kind"]) for s in found["successors"]] == [
        ("16063", "Wartburgkreis", "2021-07-01", "merger")
    ]
    assert found["successors"][0]["weight_population"] == 1


async def test_a_former_district_existed_on_its_last_day(world: World) -> None:
    found = await got(world, "/v1/districts/16056", {"valid_on": "2021-06-30"})
    assert found["exists"] is True


async def test_the_successor_names_what_went_into_it(world: World) -> None:
    found = await got(world, "/v1/districts/16063", {"valid_on": "2022-01-01"})
    assert found["exists"] is True
    assert ("16056", "merger") in {(p["ags"], p["kind"]) for p in found["predecessors"]}
    assert [(v["version"], v["valid_from"], v["valid_to"]) for v in found["versions"]] == [
        (1, "1994-07-01", "1997-12-31"),
        (2, "1998-01-01", "2018-12-31"),
        (3, "2019-01-01", "2021-06-30"),
        (4, "2021-07-01", None),
    ]


async def test_context_is_dated_and_carries_its_source(world: World) -> None:
    found = await got(world, "/v1/districts/16056")
    newest = found["context"][0]
    assert (newest["reference_date"], newest["population"]) == ("2019-12-31", 42250)
    assert newest["density"] == round(42250 / 104.17, 1)
    assert all(one["source"] and one["licence"] for one in found["context"])


async def test_umlauts_sort_with_their_base_letter(world: World) -> None:
    listed = await names(world)
    assert listed == sorted(listed, key=lambda name: name.lower().translate(BASE_LETTERS))
    place = listed.index("Sömmerda")
    assert listed[place - 1 : place + 2] == ["Schmalkalden-Meiningen", "Sömmerda", "Sonneberg"]


@pytest.mark.parametrize("limit", [1, 7, 22, 23])
async def test_pages_of_any_size_hold_every_district_once(world: World, limit: int) -> None:
    paged = await pages(world, "/v1/districts", {"limit": limit, "valid_on": "2019-05-31"})
    whole = await got(world, "/v1/districts", {"valid_on": "2019-05-31"})
    assert paged == whole["items"]


async def test_the_link_to_the_next_page_keeps_the_question(world: World) -> None:
    answer = await world.client.get(
        "/v1/districts", params={"type": "kreisfreie_stadt", "limit": 2, "format": "csv"}
    )
    following = answer.links["next"]["url"]
    assert "type=kreisfreie_stadt" in following
    assert "format=csv" in following


async def test_types_part_the_districts(world: World) -> None:
    towns = await names(world, type="kreisfreie_stadt")
    assert towns == ["Eisenach", "Erfurt", "Gera", "Jena", "Suhl", "Weimar"]
    rural = await names(world, type="landkreis")
    assert sorted(towns + rural) == sorted(await names(world))


async def test_a_state_is_a_filter_too(world: World) -> None:
    assert await names(world, state="16") == await names(world)


async def test_an_unknown_district_is_not_found(world: World) -> None:
    body = await refused(world, "/v1/districts/99999")
    assert body == {
        "type": "/problems/unknown-district",
        "title": "Kreis nicht gefunden",
        "status": 404,
        "detail": "Es gibt keinen Kreis 99999.",
        "instance": "/v1/districts/99999",
    }


async def test_an_unknown_state_is_named_and_never_an_empty_list(world: World) -> None:
    body = await refused(world, "/v1/districts", {"state": "17"})
    assert (body["type"], body["status"]) == ("/problems/unknown-code", 422)
    assert body["errors"] == [
        {
            "parameter": "state",
            "code": "unknown_state",
            "severity": "error",
            "message": "„17“ gibt es nicht. Bekannt sind: 16.",
            "found": "17",
        }
    ]


@pytest.mark.parametrize(
    ("params", "named", "code"),
    [
        ({"type": "stadt"}, "type", "literal_error"),
        ({"valid_on": "31.05.2019"}, "valid_on", "date_from_datetime_parsing"),
        ({"valid_on": "2019-02-30"}, "valid_on", "date_from_datetime_parsing"),
        ({"limit": "0"}, "limit", "greater_than_equal"),
        ({"limit": "viele"}, "limit", "int_parsing"),
        ({"cursor": "16999"}, "cursor", "malformed_cursor"),
        ({"kreis": "16070"}, "kreis", "unknown_parameter"),
    ],
)
async def test_what_does_not_fit_is_named(
    world: World, params: dict[str, str], named: str, code: str
) -> None:
    body = await refused(world, "/v1/districts", params)
    assert body["status"] == 422
    assert [(e["parameter"], e["code"]) for e in body["errors"]] == [(named, code)]


async def test_every_unknown_parameter_is_named_at_once(world: World) -> None:
    body = await refused(world, "/v1/districts", {"kreis": "16070", "name": "Gera"})
    assert [error["parameter"] for error in body["errors"]] == ["kreis", "name"]
    assert "valid_on" in body["allowed"]


async def test_a_district_key_has_five_digits(world: World) -> None:
    body = await refused(world, "/v1/districts/erfurt")
    assert (body["status"], body["errors"][0]["parameter"]) == (422, "ags")


async def test_each_district_lies_in_one_planning_region_as_long_as_it_exists(
    world: World,
) -> None:
    found = (await got(world, "/v1/districts"))["items"]
    regions: dict[str, list[str]] = {}
    for district in found:
        assert district["region"]["system"] == "planning_region"
        regions.setdefault(district["region"]["label_de"], []).append(district["ags"])
    assert {label: len(those) for label, those in regions.items()} == {
        "Nordthüringen": 4,
        "Mittelthüringen": 6,
        "Ostthüringen": 7,
        "Südwestthüringen": 6,
    }
    assert {"16056", "16063"} <= set(regions["Südwestthüringen"])
    lines = (await world.client.get("/v1/districts?format=csv")).text.splitlines()
    assert lines[0].endswith("territory_version,region_system,region,region_label_de")
    assert all("planning_region" in line for line in lines[1:])


async def test_peers_of_a_region_are_those_that_exist_on_the_territory(world: World) -> None:
    asked = {"period": "2018", "peers": "region", "district": "16054"}
    path = "/v1/comparisons/indicators/DEM-01"
    members = {
        day: (await got(world, path, {**asked, "territory_date": day}))["peers"]["members"]
        for day in ("2018-12-31", "2021-12-31")
    }
    assert sorted(members["2018-12-31"]) == ["16056", "16063", "16066", "16069", "16072"]
    assert sorted(members["2021-12-31"]) == ["16063", "16066", "16069", "16072"]
