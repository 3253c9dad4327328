"""Similar districts: by what, how far, how firmly; and all of it reckoned again from the values."""

import csv
import io
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from scipy.spatial.distance import cdist
from scipy.stats import median_abs_deviation

from tests.asking import got, refused
from tests.factories import World

VIEW = "/v1/comparisons/districts/{}/peers"
ILM_KREIS, JENA, EISENACH = "16070", "16053", "16056"
NUMBERS = ("DEM-01", "density", "DEM-03", "SOC-02", "EMP-05")
Table = dict[str, NDArray[np.float64]]


async def peers(world: World, ags: str = ILM_KREIS, **params: Any) -> dict[str, Any]:
    found: dict[str, Any] = await got(world, VIEW.format(ags), params)
    return found


async def features(world: World, year: str) -> tuple[list[dict[str, Any]], Table]:
    """The districts of 2021 and their numbers, from the lists of districts and values alone."""
    listed = (await got(world, "/v1/districts", {"valid_on": "2021-12-31"}))["items"]
    order = {one["ags"]: place for place, one in enumerate(listed)}
    made = {code: np.full(len(listed), np.nan) for code in NUMBERS if code != "density"}
    for code, column in made.items():
        asked = {"indicator": code, "period": year, "supplier": "official", "limit": "1000"}
        for item in (await got(world, "/v1/observations", asked))["items"]:
            total = set(item["breakdown"].values()) <= {"total"}
            if item["district"] in order and item["territory_date"] == "2021-12-31" and total:
                column[order[item["district"]]] = item["value"]
    made["density"] = made["DEM-01"] / np.array([one["area_km2"] for one in listed])
    for code in ("DEM-01", "density"):
        made[code] = np.log1p(made[code])
    return listed, made


def scores(made: Table) -> Table:
    return {
        code: (column - np.median(column)) / median_abs_deviation(column, scale="normal")
        for code, column in made.items()
    }


@pytest.mark.parametrize("ags", [ILM_KREIS, JENA])
async def test_the_usual_distance_is_gowers_over_robust_scores(world: World, ags: str) -> None:
    found = await peers(world, ags)
    assert found["method"] == {"standardisation": "median_mad", "distance": "gower"}
    assert [one["code"] for one in found["features"]] == [*NUMBERS, "type"]
    assert (found["year"], found["territory_date"]) == ("2019", "2021-12-31")
    listed, made = await features(world, "2019")
    assert all(np.isfinite(column).all() for column in made.values())
    own = next(place for place, one in enumerate(listed) if one["ags"] == ags)
    # Winsorised at three robust deviations, so that one city does not set the measure.
    clipped = {code: np.clip(column, -3, 3) for code, column in scores(made).items()}
    parts = {
        code: np.abs(clipped[code] - clipped[code][own]) / np.ptp(clipped[code]) for code in NUMBERS
    }
    kinds = [one["type"] for one in listed]
    parts["type"] = np.array([float(kind != kinds[own]) for kind in kinds])
    distance = sum(parts.values()) / 6
    order = [place for place in np.argsort(distance, kind="stable") if place != own][:5]
    assert [one["ags"] for one in found["peers"]] == [listed[place]["ags"] for place in order]
    for peer, place in zip(found["peers"], order, strict=True):
        assert peer["distance"] == pytest.approx(distance[place], abs=1e-6)
        for code, part in parts.items():
            share = part[place] / (6 * distance[place])
            assert peer["contributions"][code] == pytest.approx(share, abs=1e-6)
        assert sum(peer["contributions"].values()) == pytest.approx(1, abs=1e-5)


async def test_without_a_category_it_is_the_weighted_distance_of_euclid(world: World) -> None:
    chosen = ["DEM-01", "SOC-02", "EMP-05"]
    found = await peers(world, k=21, feature=chosen, weight=["DEM-01:2", "EMP-05:0.5"])
    assert found["method"]["distance"] == "euclidean"
    assert [one["weight"] for one in found["features"]] == [2, 1, 0.5]
    listed, made = await features(world, "2019")
    columns = scores({code: made[code] for code in chosen})
    table = np.column_stack(list(columns.values()))
    own = next(place for place, one in enumerate(listed) if one["ags"] == ILM_KREIS)
    distance = cdist(table[[own]], table, "minkowski", p=2, w=np.array([2, 1, 0.5]))[0]
    expected = {one["ags"]: far for one, far in zip(listed, distance, strict=True)}
    assert len(found["peers"]) == 21
    assert [one["distance"] for one in found["peers"]] == sorted(
        one["distance"] for one in found["peers"]
    )
    for peer in found["peers"]:
        assert peer["distance"] == pytest.approx(expected[peer["ags"]], abs=1e-6)
        squares = (
            np.array([2, 1, 0.5])
            * (table[own] - table[[one["ags"] for one in listed].index(peer["ags"])]) ** 2
        )
        shares = list(peer["contributions"].values())
        assert shares == pytest.approx((squares / squares.sum()).tolist(), abs=1e-6)


async def test_a_firm_peer_stays_one_whichever_feature_is_left_out(world: World) -> None:
    whole = await peers(world)
    assert {one["stable"] for one in whole["peers"]} == {True, False}
    for code in NUMBERS:
        others = [one for one in (*NUMBERS, "type") if one != code]
        without = {one["ags"] for one in (await peers(world, feature=others))["peers"]}
        assert {one["ags"]: one["survives"][code] for one in whole["peers"]} == {
            one["ags"]: one["ags"] in without for one in whole["peers"]
        }
    alone = await peers(world, feature=["EMP-05"])
    assert {(one["stable"], len(one["survives"])) for one in alone["peers"]} == {(None, 0)}


async def test_every_feature_is_shown_with_what_the_views_show(world: World) -> None:
    found = await peers(world)
    told = {one["code"]: one for one in found["features"]}
    for code in ("DEM-03", "SOC-02"):
        asked = {"period": "2019", "territory_date": "2021-12-31"}
        single = await got(world, f"/v1/comparisons/indicators/{code}", asked)
        values = {one["ags"]: one["value"] for one in single["districts"]}
        assert told[code]["own_value"] == values[ILM_KREIS]
        assert told[code]["median"] == single["distribution"]["median"]
        assert told[code]["basis"] == single["basis"]
        for peer in found["peers"]:
            assert peer["values"][code] == values[peer["ags"]]
    assert (told["type"]["own_value"], told["DEM-01"]["transform"]) == ("landkreis", "log1p")


async def test_the_fixed_groups_stand_beside(world: World) -> None:
    sets = (await peers(world))["fixed_sets"]
    for name, kind in (("type", "type"), ("size_band", "size"), ("region", "region")):
        asked = {"period": "2019", "peers": kind, "district": ILM_KREIS}
        group = (await got(world, "/v1/comparisons/indicators/SOC-02", asked))["peers"]
        assert sets[name] == group["members"] != []


async def test_any_comparison_can_stand_beside_the_similar_ones(world: World) -> None:
    asked = {"period": "2018", "peers": "similar", "district": ILM_KREIS}
    group = (await got(world, "/v1/comparisons/indicators/DEM-03", asked))["peers"]
    assert set(group["members"]) == {one["ags"] for one in (await peers(world))["peers"]}
    gone = {"period": "2018", "territory_date": "2018-12-31", "peers": "similar"}
    body = await refused(world, "/v1/comparisons/indicators/DEM-01", {**gone, "district": EISENACH})
    assert [one["code"] for one in body["errors"]] == ["no_features"]


async def test_who_lacks_a_feature_is_named_with_it_and_never_guessed(world: World) -> None:
    # Few districts report this one; the year is the one with the most of them.
    found = await peers(world, feature=["DEM-02", "EMP-05"])
    lacking = [one for one in found["missing"] if one["ags"] == JENA]
    assert [(one["reason"], one["features"]) for one in lacking] in (
        [("features_missing", ["DEM-02"])],
        [("features_missing", ["DEM-02", "EMP-05"])],
    )
    assert not {one["ags"] for one in found["missing"]} & {one["ags"] for one in found["peers"]}
    assert any("In keinem Jahr haben 90 %" in note for note in found["notes"])
    gone = await peers(world, EISENACH)
    assert (gone["peers"], gone["missing"][0]["reason"]) == ([], "not_on_territory")
    assert {one["own_value"] for one in gone["features"]} == {None}


async def test_another_year_can_be_asked_for(world: World) -> None:
    found = await peers(world, period="2016")
    assert found["year"] == "2016"
    assert {one["period"] for one in found["features"]} == {"2016", None}
    assert not any("Bezugsjahr" in note for note in found["notes"])
    empty = await peers(world, period="1999")
    assert (empty["peers"], len(empty["missing"])) == ([], 23)


@pytest.mark.parametrize(
    ("params", "parameter", "code"),
    [
        ({"feature": "wealth"}, "feature", "unknown_feature"),
        ({"feature": "L16070-01"}, "feature", "unknown_feature"),
        ({"weight": "SAF-01:2"}, "weight", "unknown_weight"),
        ({"weight": "DEM-01"}, "weight", "no_weight"),
        ({"weight": "DEM-01:-1"}, "weight", "no_weight"),
        ({"weight": "DEM-01:1e3"}, "weight", "no_weight"),
        ({"weight": "DEM-01:1001"}, "weight", "no_weight"),
        ({"weight": ["DEM-01:1", "DEM-01:2"]}, "weight", "no_weight"),
        ({"feature": "EMP-05", "weight": "EMP-05:0"}, "weight", "no_weight"),
        ({"period": "2019-Q1"}, "period", "malformed_period"),
        ({"k": "0"}, "k", None),
        ({"framework": "2031.1"}, "framework", "unknown_framework"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(
    world: World, params: dict[str, Any], parameter: str, code: str | None
) -> None:
    body = await refused(world, VIEW.format(ILM_KREIS), params)
    assert body["status"] == 422
    assert body["errors"][0]["parameter"] == parameter
    assert code in (None, body["errors"][0]["code"])


async def test_a_district_that_never_was_has_none(world: World) -> None:
    assert (await refused(world, VIEW.format("16999")))["status"] == 404


async def test_the_table_has_a_line_per_peer_and_feature(world: World) -> None:
    answer = await world.client.get(VIEW.format(ILM_KREIS), params={"format": "csv", "k": 2})
    rows = list(csv.DictReader(io.StringIO(answer.text)))
    found = await peers(world, k=2)
    assert [(row["ags"], row["feature"]) for row in rows] == [
        (one["ags"], feature) for one in found["peers"] for feature in (*NUMBERS, "type")
    ]
    assert float(rows[0]["contribution"]) == found["peers"][0]["contributions"]["DEM-01"]
