"""The profile of a district: every cell what its indicator's own view says, nothing left out."""

from collections.abc import Mapping
from typing import Any

import pytest

from app.comparison.profile import favourable
from app.stats import multiple
from tests.asking import got, refused
from tests.comparison.test_tables import table
from tests.factories import World
from tests.intake.pushes import push

ILM_KREIS, EISENACH = "16070", "16056"
PATH = f"/v1/comparisons/districts/{ILM_KREIS}"
OF_EISENACH = f"/v1/comparisons/districts/{EISENACH}"
INDICATOR = "/v1/comparisons/indicators/{}"
Row = dict[str, Any]


def by_code(found: Mapping[str, Any]) -> dict[str, Row]:
    return {one["indicator"]["code"]: one for one in found["indicators"]}


def of(rows: list[Row], ags: str) -> Row | None:
    """The row of a district without its own key and name."""
    found = next((row for row in rows if row["ags"] == ags), None)
    return None if found is None else {k: v for k, v in found.items() if k not in ("ags", "name")}


async def test_every_cell_is_the_one_that_the_view_of_its_indicator_shows(world: World) -> None:
    found = await got(world, PATH)
    assert len(found["indicators"]) == 50
    cells = 0
    for one in found["indicators"]:
        # Nothing is chosen here: both settle on the same period and ground by themselves.
        alone = await got(world, INDICATOR.format(one["indicator"]["code"]))
        for same in ("period", "basis", "territory_date", "state", "distribution", "breakdown"):
            assert one[same] == alone[same], (one["indicator"]["code"], same)
        shown = next((row for row in alone["districts"] if row["ags"] == ILM_KREIS), None)
        assert one["cell"] == shown
        assert one["missing"] == of(alone["missing"], ILM_KREIS)
        assert (one["cell"] is None) is (one["missing"] is not None)
        cells += one["cell"] is not None
    assert cells >= 14


async def test_the_indicators_stand_in_the_order_of_the_framework(world: World) -> None:
    listed = (await got(world, "/v1/indicators"))["items"]
    assert list(by_code(await got(world, PATH))) == [one["code"] for one in listed]
    narrow = await got(world, PATH, {"tier": "core", "field": "employment"})
    assert list(by_code(narrow)) == [
        one["code"] for one in listed if (one["tier"], one["field"]) == ("core", "employment")
    ]
    assert (await got(world, PATH, {"tier": "local", "field": "sport"}))["indicators"] == []


async def test_one_period_can_be_asked_for_all(world: World) -> None:
    found = by_code(await got(world, PATH, {"period": "2018"}))
    assert {one["period"] for one in found.values()} == {"2018"}
    assert (found["DEM-03"]["cell"]["value"], found["DEM-03"]["territory_date"]) == (
        *(6.11, "2021-12-31"),
    )
    quarter = by_code(await got(world, PATH, {"period": "2018-Q1"}))
    assert quarter["DEM-03"]["missing"]["reason"] == "no_such_period"
    assert "YYYY" in quarter["DEM-03"]["missing"]["detail"]
    assert (quarter["DEM-03"]["state"], quarter["DEM-03"]["basis"]) == (None, None)


async def test_a_former_district_is_shown_where_it_existed(world: World) -> None:
    found = await got(world, OF_EISENACH)
    assert found["district"]["valid_to"] == "2021-06-30"
    assert found["district"]["context"]["population"] > 40_000
    shown = {code: one for code, one in by_code(found).items() if one["cell"]}
    assert {"DEM-01", "DEM-02"} <= set(shown)
    for one in shown.values():
        assert one["territory_date"] <= "2021-06-30"
        asked = {name: one[name] for name in ("period", "basis", "territory_date")}
        alone = await got(world, INDICATOR.format(one["indicator"]["code"]), asked)
        assert one["cell"] in alone["districts"]
    # Afterwards it is in nobody's table, and that is the reason given.
    after = by_code(await got(world, OF_EISENACH, {"period": "2021"}))
    assert after["DEM-01"]["missing"]["reason"] == "not_on_territory"
    assert all(one["cell"] is None for one in after.values())
    assert (await got(world, OF_EISENACH, {"period": "2021"}))["district"]["context"] is None


@pytest.mark.parametrize(
    ("path", "params", "status", "named"),
    [
        ("/v1/comparisons/districts/99999", {}, 404, "99999"),
        (PATH, {"tier": "gold"}, 422, "tier"),
        (PATH, {"field": "sports"}, 422, "sports"),
        (PATH, {"framework": "2031.1"}, 422, "2031.1"),
        (PATH, {"period": "2018-13"}, 422, "period"),
        (PATH, {"peers": "friends"}, 422, "friends"),
        (PATH, {"peers": ["type", "size"]}, 422, "type"),
        (PATH, {"sex": "female"}, 422, "sex"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(
    world: World, path: str, params: Row, status: int, named: str
) -> None:
    body = await refused(world, path, params)
    assert body["status"] == status
    assert named in body["detail"] + str(body.get("errors"))


@pytest.mark.parametrize(
    ("direction", "versus_state", "side"),
    [
        ("higher_better", "higher", "favourable"),
        ("higher_better", "lower", "unfavourable"),
        ("lower_better", "lower", "favourable"),
        ("lower_better", "higher", "unfavourable"),
        ("lower_better", "similar", "similar"),
        ("higher_better", None, None),
        ("neutral", "higher", None),
    ],
)
def test_only_what_has_a_direction_has_a_favourable_side(
    direction: str, versus_state: str | None, side: str | None
) -> None:
    assert favourable({"direction": direction}, versus_state) == side


async def test_differences_are_read_together_and_counted_as_such(world: World) -> None:
    found = await got(world, PATH)
    tested = [one for one in found["indicators"] if one["p_value"] is not None]
    assert {one["indicator"]["code"] for one in tested} == {"DEM-03", "REF-05"}
    still = multiple.benjamini_hochberg([one["p_value"] for one in tested]).rejected
    assert [one["significant_after_bh"] for one in tested] == still.tolist()
    assert any(note.startswith("2 Indikatoren werden auf einmal") for note in found["notes"])
    untested = [one for one in found["indicators"] if one["p_value"] is None]
    assert {one["significant_after_bh"] for one in untested} == {None}


async def test_a_group_stands_beside_the_state_as_in_the_view_of_the_indicator(
    world: World,
) -> None:
    for asked in (["type"], ["all"], [EISENACH, "16051", "16053"]):
        found = by_code(await got(world, PATH, {"peers": asked}))
        reference = {"district": ILM_KREIS} if asked == ["type"] else {}
        for code in ("DEM-01", "DEM-03", "EMP-05"):
            alone = await got(world, INDICATOR.format(code), {"peers": asked, **reference})
            assert found[code]["peers"] == alone["peers"], (code, asked)
    assert by_code(await got(world, PATH))["DEM-03"]["peers"] is None
    gone = await got(world, OF_EISENACH, {"peers": "all", "period": "2021"})
    assert {one["peers"] for one in gone["indicators"]} == {None}


async def test_a_region_is_looked_up_once_and_told_as_one(world: World) -> None:
    found = by_code(await got(world, PATH, {"peers": "region"}))
    asked = {"peers": "region", "district": ILM_KREIS}
    alone = await got(world, INDICATOR.format("DEM-03"), asked)
    assert found["DEM-03"]["peers"] == alone["peers"]
    assert (alone["peers"]["by"], alone["peers"]["district"]) == ("region", ILM_KREIS)


async def test_similar_districts_are_looked_up_once_and_are_those_of_their_own_view(
    world: World,
) -> None:
    found = await got(world, PATH, {"peers": "similar", "tier": "core"})
    nearest = await got(world, f"{PATH}/peers")
    alike = {one["ags"] for one in nearest["peers"]}
    assert len(alike) == 5
    told = by_code(found)
    for code in ("DEM-01", "DEM-03", "REF-05"):
        asked = {"peers": "similar", "district": ILM_KREIS}
        alone = await got(world, INDICATOR.format(code), asked)
        assert told[code]["peers"] == alone["peers"]
        assert (told[code]["peers"]["by"], told[code]["peers"]["district"]) == (
            *("similar", ILM_KREIS),
        )
        assert set(told[code]["peers"]["members"]) == alike


async def test_trends_on_request_are_those_of_the_series(world: World) -> None:
    plain = by_code(await got(world, PATH, {"tier": "core"}))
    assert {one["trend"] for one in plain.values()} == {None}
    found = by_code(await got(world, PATH, {"tier": "core", "trend": "true"}))
    told = {code: one for code, one in found.items() if one["trend"]}
    assert set(told) == {code for code, one in found.items() if one["cell"]}
    for code in ("DEM-01", "DEM-03", "REF-05", "EDU-05"):
        asked = {"basis": told[code]["basis"], "to": told[code]["period"], "district": ILM_KREIS}
        series = await got(world, INDICATOR.format(code) + "/series", asked)
        # How many are read at once is another number here and there.
        of_series, here = series["districts"][0]["trend"], told[code]["trend"]
        assert here | {"significant_after_bh": None} == of_series | {"significant_after_bh": None}
    assert told["DEM-03"]["trend"]["direction"] == "rising"


async def test_own_indicators_stand_apart_and_beside_nobody(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    defined = {
        "label_de": "Auslastung der Schwimmkurse",
        "field": "sport",
        "dimension": "social",
        "kind": "share",
        "unit": "%",
        "recommended_source": "Sportamt",
        "definition": {
            "numerator_de": "belegte Plätze",
            "denominator_de": "angebotene Plätze",
            "reference_rule_de": "Kalenderjahr",
        },
    }
    for code in ("L16070-01", "L16070-02"):
        path = f"/v1/districts/{ILM_KREIS}/indicators/{code}"
        answer = await fresh.client.put(path, json=defined, headers={**key, "If-None-Match": "*"})
        assert answer.status_code == 201, answer.text
    row = {"indicator": "L16070-01", "period": "2024", "numerator": 30, "denominator": 40}
    pushed = await push(fresh, [{**row, "source": "synthetisch"}])
    assert pushed.status_code == 201, pushed.text
    found = await got(fresh, PATH, None, **key)
    assert "L16070-01" not in by_code(found)
    full, bare = found["local"]
    assert (full["indicator"]["code"], full["period"]) == ("L16070-01", "2024")
    assert (full["cell"]["value"], full["cell"]["source"]) == (75, "synthetisch")
    assert not {"state", "distribution", "peers"} & set(full)
    assert (bare["cell"], bare["missing"]["reason"]) == (None, "not_yet_available")
    assert any("stehen sie neben niemandem" in note for note in found["notes"])
    quarter = await got(fresh, PATH, {"period": "2024-Q1"}, **key)
    assert {one["missing"]["reason"] for one in quarter["local"]} == {"no_such_period"}
    assert (await got(fresh, PATH, {"field": "housing_neighbourhood"}, **key))["local"] == []
    assert (await got(fresh, PATH, {"tier": "core"}, **key))["local"] == []
    page = await fresh.client.get(f"/kreise/{ILM_KREIS}", headers=key)
    assert "So zählt nur dieser Kreis" in page.text


async def test_the_table_has_a_line_per_indicator(world: World) -> None:
    found = by_code(await got(world, PATH, {"trend": "true"}))
    rows = {row["indicator"]: row for row in await table(world, PATH, "csv", trend="true")}
    assert list(rows) == list(found)
    assert rows["DEM-03"]["value"] == "6.21"
    assert rows["DEM-03"]["trend"] == "rising"
    assert rows["DEM-02"]["missing"] == found["DEM-02"]["missing"]["reason"] == "other_ground"
    assert {row["ags"] for row in rows.values()} == {ILM_KREIS}


async def test_the_profile_can_be_drawn(world: World) -> None:
    answer = await world.client.get(PATH, params={"format": "vega", "peers": "type"})
    assert answer.status_code == 200, answer.text
    assert "Ilm-Kreis" in answer.text


async def test_the_page_of_a_district_shows_its_profile_without_a_judgement(world: World) -> None:
    page = (await world.client.get(f"/kreise/{ILM_KREIS}")).text
    profile = page.split('id="profil"')[1].split("<h2>")[0]
    assert "Ausländeranteil (Fortschreibung)" in profile
    assert "6,06 bis 6,36" in profile
    assert "obere Mitte" in profile
    assert "Was im Profil fehlt und warum" in profile
    gone = (await world.client.get(f"/kreise/{EISENACH}")).text
    assert "3.571" in gone.split('id="profil"')[1].split("<h2>")[0]
