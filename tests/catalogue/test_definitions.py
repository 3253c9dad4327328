"""The shared set as it is published: fields, frameworks, indicators with their definitions."""

import csv
import io

import pytest

from tests.asking import got, pages, refused
from tests.factories import World


async def test_there_are_18_fields_of_action_in_their_order(world: World) -> None:
    found = (await got(world, "/v1/fields-of-action"))["items"]
    assert [field["position"] for field in found] == list(range(1, 19))
    assert [f["code"] for f in found if f["kind"] != "field"] == [
        "demography",
        "integration_management",
    ]


async def test_fields_name_what_maps_to_them_and_how_well(world: World) -> None:
    found = (await got(world, "/v1/fields-of-action"))["items"]
    mappings = [mapping for field in found for mapping in field["mappings"]]
    assert len(mappings) == 77
    assert {mapping["match"] for mapping in mappings} <= {"exact", "close", "narrower", "broader"}
    assert all(mapping["source_label_de"] for mapping in mappings)


async def test_there_is_one_framework(world: World) -> None:
    (found,) = (await got(world, "/v1/frameworks"))["items"]
    assert (found["edition"], found["indicators"]) == ("2026.1", 50)
    assert (found["valid_from"], found["valid_to"]) == ("2026-01-01", None)


async def test_a_framework_lists_its_50_indicators(world: World) -> None:
    found = await got(world, "/v1/frameworks/2026.1")
    listed = await got(world, "/v1/indicators")
    assert len(found["items"]) == 50
    assert found["items"] == listed["items"]


async def test_tiers_add_up_to_the_set(world: World) -> None:
    sizes = {}
    for tier in ("core", "extended", "local"):
        sizes[tier] = len((await got(world, "/v1/indicators", {"tier": tier}))["items"])
    assert sizes == {"core": 30, "extended": 14, "local": 6}


async def test_fields_part_the_set(world: World) -> None:
    every = (await got(world, "/v1/indicators"))["items"]
    codes = []
    for field in (await got(world, "/v1/fields-of-action"))["items"]:
        found = (await got(world, "/v1/indicators", {"field": field["code"]}))["items"]
        assert {indicator["field"] for indicator in found} <= {field["code"]}
        codes += [indicator["code"] for indicator in found]
    assert sorted(codes) == sorted(indicator["code"] for indicator in every)


async def test_indicators_come_in_pages(world: World) -> None:
    whole = (await got(world, "/v1/indicators"))["items"]
    assert await pages(world, "/v1/indicators", {"limit": 9}) == whole


async def test_an_indicator_says_what_is_counted(world: World) -> None:
    found = await got(world, "/v1/indicators/DEM-03")
    told = ("label_de", "kind", "unit", "factor", "direction", "default_basis", "framework")
    assert {name: found[name] for name in told} == {
        "label_de": "Ausländeranteil (Fortschreibung)",
        "kind": "share",
        "unit": "%",
        "factor": 100,
        "direction": "neutral",
        "default_basis": "fortschreibung",
        "framework": "2026.1",
    }
    assert found["definition"]["denominator_de"] == "Einwohnerinnen und Einwohner"
    assert [brk["period"] for brk in found["breaks"]] == ["2011", "2022"]


async def test_every_indicator_is_defined_in_german(world: World) -> None:
    for indicator in (await got(world, "/v1/indicators"))["items"]:
        definition = indicator["definition"]
        assert indicator["label_de"]
        assert indicator["label_en"]
        assert definition["numerator_de"], indicator["code"]
        if indicator["kind"] in ("share", "rate"):
            assert definition["denominator_de"], indicator["code"]


async def test_an_indicator_names_its_counterparts_elsewhere(world: World) -> None:
    found = await got(world, "/v1/indicators/DEM-03")
    known = {(one["system"], one["code"]) for one in found["crosswalk"]}
    assert {("nds", "1-2-2"), ("inkar", "a_ausl_bev")} <= known


async def test_breakdowns_are_code_lists_with_a_total(world: World) -> None:
    for indicator in (await got(world, "/v1/indicators"))["items"]:
        for breakdown in indicator["breakdowns"]:
            codes = [category["code"] for category in breakdown["categories"]]
            assert "total" in codes, (indicator["code"], breakdown["dimension"])
            assert len(codes) == len(set(codes))


async def test_the_table_holds_the_same_indicators(world: World) -> None:
    listed = (await got(world, "/v1/indicators"))["items"]
    answer = await world.client.get("/v1/indicators", params={"format": "csv"})
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    assert [(row["code"], row["label_de"]) for row in rows] == [
        (indicator["code"], indicator["label_de"]) for indicator in listed
    ]


@pytest.mark.parametrize(
    ("path", "slug", "detail"),
    [
        ("/v1/indicators/DEM-99", "unknown-indicator", "DEM-99"),
        ("/v1/frameworks/2031.1", "unknown-framework", "2031.1"),
        ("/v1/comparisons/indicators/DEM-99", "unknown-indicator", "DEM-99"),
    ],
)
async def test_what_is_not_defined_is_not_found(
    world: World, path: str, slug: str, detail: str
) -> None:
    body = await refused(world, path)
    assert (body["status"], body["type"]) == (404, f"/problems/{slug}")
    assert detail in body["detail"]


@pytest.mark.parametrize(
    ("path", "params", "named"),
    [
        ("/v1/indicators", {"framework": "2031.1"}, "framework"),
        ("/v1/indicators", {"field": "sports"}, "field"),
        ("/v1/indicators", {"tier": "kern"}, "tier"),
        ("/v1/indicators", {"cursor": "DEM-99"}, "cursor"),
        ("/v1/indicators/dem-3", {}, "code"),
        ("/v1/indicators/DEM-03", {"framework": "2031.1"}, "framework"),
        ("/v1/frameworks/neu", {}, "edition"),
        ("/v1/fields-of-action", {"cursor": "sports"}, "cursor"),
    ],
)
async def test_unknown_codes_are_named(
    world: World, path: str, params: dict[str, str], named: str
) -> None:
    body = await refused(world, path, params)
    assert body["status"] == 422
    assert [error["parameter"] for error in body["errors"]] == [named]
