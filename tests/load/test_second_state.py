"""A second state is data: loaded beside the first it delivers, is compared, and is kept apart."""

import csv
from collections.abc import AsyncIterator
from itertools import takewhile
from typing import Any

import pytest
from statsmodels.stats.proportion import confint_proportions_2indep

from app.load.everything import load_state
from app.load.files import folder
from proofs.second_state import deliveries
from tests.asking import got, refused
from tests.charts.seen import spec_of, values
from tests.factories import SIGNER, Server, World, clone, serving
from tests.intake.pushes import codes, push
from tests.intake.test_several import push as several
from tests.releases.made import made

NIEDERSACHSEN = folder("niedersachsen")
BRAUNSCHWEIG, WOLFSBURG, GOETTINGEN = DISTRICTS = ("03101", "03103", "03159")
ASKED = {"DEM-01", "DEM-02", "DEM-06", "NDS-11", "NDS-16"}
DEM_03 = "/v1/comparisons/indicators/DEM-03"


@pytest.fixture(scope="module")
async def before(world: World) -> Any:
    """A comparison of the first state while it is the only one."""
    return await got(world, DEM_03, {"period": "2018"})


@pytest.fixture(scope="module")
def sent() -> dict[str, list[dict[str, Any]]]:
    """What three districts deliver, of four indicators."""
    # The file is sorted by district; the rest of it is read by the proof, not by this test.
    every = deliveries(NIEDERSACHSEN / "deliveries.csv.gz")
    first = takewhile(lambda one: one[0] <= GOETTINGEN, every)
    return {
        ags: [row for row in rows if row["indicator"] in ASKED]
        for ags, rows in first
        if ags in DISTRICTS
    }


@pytest.fixture(scope="module")
async def two(
    server: Server, template: str, sent: dict[str, list[dict[str, Any]]]
) -> AsyncIterator[World]:
    """Both states, and the deliveries of three districts of the second."""
    async with clone(server, template) as database, serving(database) as world:
        await load_state(world.urls, NIEDERSACHSEN, SIGNER, lambda _: None)
        for ags, rows in sent.items():
            answer = await push(world, rows, ags, query="?mode=partial")
            assert answer.status_code == 201, answer.text
            assert answer.json()["counts"]["created"] > 0.8 * len(rows)
        yield world


async def test_regions_come_with_the_data_of_a_state(two: World) -> None:
    listed = (await got(two, "/v1/districts", {"state": "03"}))["items"]
    regions = {(one["region"]["code"], one["region"]["label_de"]) for one in listed}
    assert regions == {
        ("031", "Braunschweig"),
        ("032", "Hannover"),
        ("033", "Lüneburg"),
        ("034", "Weser-Ems"),
    }
    assert {one["region"]["system"] for one in listed} == {"statistical_region"}


async def test_a_comparison_holds_one_state_only(two: World) -> None:
    asked = {"state": "03", "period": "2020"}
    found = await got(two, "/v1/comparisons/indicators/DEM-01", asked)
    assert [row["ags"] for row in found["districts"]] == [BRAUNSCHWEIG, GOETTINGEN, WOLFSBURG]
    assert {row["ags"][:2] for row in found["missing"]} == {"03"}
    assert found["state"]["coverage"]["of"] == 45
    assert found["framework"] == "2026.1-03"
    assert sum(ground["districts"] for ground in found["grounds"]) == len(DISTRICTS)


async def test_its_map_has_a_tile_for_everybody_and_tells_namesakes_apart(two: World) -> None:
    spec = await spec_of(
        two, "/v1/comparisons/indicators/DEM-01", state="03", period="2020", chart="map"
    )
    tiles = {" ".join(row["name"]): row for row in values(spec) if "edge" in row}
    assert len(tiles) == 45
    assert {name for name, row in tiles.items() if row["edge"] != "empty"} == {
        *("Braunschweig", "Göttingen", "Wolfsburg"),
    }
    assert {name for name in tiles if "Osnabrück" in name} == {
        *("Osnabrück (Stadt)", "Osnabrück (Landkreis)"),
    }


async def test_the_first_state_stays_what_it_was(two: World, before: Any) -> None:
    after = await got(two, DEM_03, {"period": "2018", "state": "16"})
    assert {**after, "as_of": None} == {**before, "as_of": None}


async def test_the_merged_district_stands_on_its_later_territory(two: World) -> None:
    asked = {"state": "03", "period": "2010"}
    found = await got(two, "/v1/comparisons/indicators/DEM-02", asked)
    assert found["territory_date"] == "2021-12-31"
    assert len(found["districts"]) == len(DISTRICTS)


async def test_women_and_men_who_have_lived_here_for_long_over_the_years(two: World) -> None:
    asked = {"state": "03", "from": "2015"}
    found = await got(two, "/v1/comparisons/indicators/DEM-06/gaps", asked)
    assert (found["period"], found["group"], found["reference"]) == ("2021", "female", "male")
    assert [row["ags"] for row in found["districts"]] == [BRAUNSCHWEIG, GOETTINGEN, WOLFSBURG]
    for row in found["districts"]:
        counts = [
            row[side][name]
            for side in ("group", "reference")
            for name in ("numerator", "denominator")
        ]
        limits = confint_proportions_2indep(*counts, method="newcomb", compare="diff")
        # Rounded to five, the counts may be a little off, and the limits a little wider.
        assert row["difference_ci95"][0] <= 100 * limits[0] + 1e-5
        assert row["difference_ci95"][1] >= 100 * limits[1] - 1e-5
        assert row["difference_ci95"] == pytest.approx([100 * one for one in limits], abs=0.1)
        assert row["convergence"]["trend"]["method"] == "weighted_slope"
    # Göttingen merged in 2016; its earlier years are reported on the later territory, too.
    assert not [one for one in found["breaks"] if one["kind"] == "territory"]


async def test_similar_districts_of_another_state_are_found_by_what_both_define_alike(
    two: World,
) -> None:
    peers = f"/v1/comparisons/districts/{BRAUNSCHWEIG}/peers"
    key = await two.key("ministry")
    asked: dict[str, Any] = {"feature": ["DEM-01", "density"], "period": "2020", "k": 50}
    own = await got(two, peers, asked, **key)
    assert {one["ags"] for one in own["peers"]} == {WOLFSBURG, GOETTINGEN}
    both = await got(two, peers, {**asked, "across_states": "true"}, **key)
    assert {one["state"] for one in both["peers"]} == {"03", "16"}
    assert any("in Niedersachsen und Thüringen" in note for note in both["notes"])
    assert len(both["peers"]) == 2 + 22
    assert {one["ags"][:2] for one in both["missing"]} == {"03"}
    # By default only what the state's edition has is looked at, and what is left out is named.
    usual = await got(two, peers, {"period": "2020"}, **key)
    assert [one["code"] for one in usual["features"]] == ["DEM-01", "density", "type"]
    assert any("DEM-03, SOC-02, EMP-05" in note for note in usual["notes"])
    ilm_kreis = "/v1/comparisons/districts/16070/peers"
    body = await refused(two, ilm_kreis, {"across_states": "true"}, **key)
    assert (body["type"], body["status"]) == ("/problems/features-differ", 409)
    assert "DEM-03 (03)" in body["detail"]


async def test_who_leaves_the_state_open_is_asked_for_it(two: World) -> None:
    for path in (DEM_03, "/v1/indicators", "/v1/indicators/DEM-01", "/v1/comparisons/concepts"):
        problem = await refused(two, path)
        assert (problem["status"], problem["errors"][0]["parameter"]) == (422, "state")
        assert "03, 16" in problem["detail"]


async def test_a_district_means_its_own_state(two: World) -> None:
    key = await two.key("district", BRAUNSCHWEIG)
    listed = (await got(two, "/v1/indicators", None, **key))["items"]
    assert {one["framework"] for one in listed} == {"2026.1-03"}
    found = await got(two, "/v1/comparisons/indicators/DEM-01", {"period": "2020"}, **key)
    assert found["state"]["code"] == "03"


async def test_each_state_has_its_edition(two: World) -> None:
    editions = (await got(two, "/v1/frameworks"))["items"]
    found = {one["edition"]: [state["state"] for state in one["states"]] for one in editions}
    assert found == {"2026.1": ["16"], "2026.1-03": ["03"]}
    unknown = await got(two, "/v1/indicators", {"framework": "2026.1"})
    assert not any(one["code"].startswith("NDS") for one in unknown["items"])


async def test_a_push_is_judged_by_the_edition_of_its_state(two: World) -> None:
    own = {"indicator": "NDS-18", "period": "2021", "value": 1}
    strange = {"indicator": "EMP-01", "period": "2021", "value": 1}
    for ags, row in (("16070", own), (BRAUNSCHWEIG, strange)):
        answer = await push(two, [row], ags, query="?dry_run=true")
        assert codes(answer) == [(1, "/indicator", "unknown_indicator")]


async def test_one_push_for_districts_of_two_states_names_the_state(two: World) -> None:
    key = await two.key("steward")
    rows = [
        {"district": ags, "indicator": "DEM-01", "period": "2020", "value": 1000}
        for ags in (BRAUNSCHWEIG, "16070")
    ]
    answer = await several(two, rows, key, query="?dry_run=true")
    assert answer.status_code == 422
    assert "2026.1-03" in answer.json()["detail"]
    answer = await several(two, rows[:1], key, query="?dry_run=true&state=03")
    assert answer.status_code in (200, 422)
    assert answer.json()["counts"]["received"] == 1


async def test_a_column_that_is_a_year_off_is_found(
    two: World, sent: dict[str, list[dict[str, Any]]]
) -> None:
    shares = [row for row in sent[BRAUNSCHWEIG] if row["indicator"] == "NDS-11"]
    of_2015 = [r for r in shares if r["period"] == "2015" and "sex" not in r["breakdown"]]
    answer = await push(two, of_2015, BRAUNSCHWEIG, query="?dry_run=true&mode=partial")
    (found,) = answer.json()["findings"]
    assert found["rule"] == "value_contradicts_fraction"
    assert of_2015[found["row"] - 1]["breakdown"] == {"title_term": "permanent"}


async def test_pages_of_a_state_without_concepts_are_shown(two: World) -> None:
    for path in ("/?state=03", "/konzepte?state=03", "/kreise/03159?state=03"):
        answer = await two.client.get(path)
        assert answer.status_code == 200, path
        assert "Göttingen" in answer.text
    assert "<title>Thüringen" in (await two.client.get("/")).text


async def test_its_releases_hold_and_follow_its_own(two: World) -> None:
    first = await made(two)
    other = await made(two, framework="2026.1-03")
    second = await made(two)
    key = await two.key("ministry")
    path = f"/v1/releases/{other['id']}"
    table = await two.client.get(f"{path}/files/comparisons.csv", headers=key)
    states = {line["state"] for line in csv.DictReader(table.text.splitlines())}
    assert states == {"03"}
    assert (await got(two, f"{path}/diff", {}, **key))["against"] is None
    found = await got(two, f"/v1/releases/{second['id']}/diff", {}, **key)
    assert (found["against"]["id"], found["items"]) == (first["id"], [])


async def test_loading_it_again_changes_nothing(two: World) -> None:
    said: list[str] = []
    await load_state(two.urls, NIEDERSACHSEN, SIGNER, said.append)
    assert "Katalog: 0 Kreise, 0 Indikatoren, 0 Rahmenedition neu" in said
    assert "Amtliche Angaben: 0 neue Werte" in said
