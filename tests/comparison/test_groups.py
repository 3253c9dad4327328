"""Peers beside the state, and ranks: on request only, with their reason where they are refused."""

import csv
import io
from typing import Any

import numpy as np
import pytest
from scipy import stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

from tests.asking import Params, got, refused
from tests.factories import World

FOREIGNERS = "/v1/comparisons/indicators/DEM-03"
UNEMPLOYED = "/v1/comparisons/indicators/EMP-05"
TOWNS = {"16051", "16052", "16053", "16054", "16055"}
ON_2018 = {"period": "2018"}
Row = dict[str, Any]


def pooled(found: Row, members: set[str]) -> tuple[float, float]:
    rows = [one for one in found["districts"] if one["ags"] in members]
    return sum(one["numerator"] for one in rows), sum(one["denominator"] for one in rows)


@pytest.mark.parametrize(
    ("asked", "members"),
    [
        # Eisenach is part of the Wartburgkreis on this territory.
        ({"peers": "type", "district": "16051"}, TOWNS - {"16051"}),
        # Suhl has fewer than 50,000 inhabitants, and Erfurt more than 200,000.
        ({"peers": "size", "district": "16052"}, {"16053", "16055"}),
        ({"peers": ["16070", "16051"]}, {"16070", "16051"}),
        ({"peers": "16070"}, {"16070"}),
    ],
)
async def test_a_group_is_the_sum_of_its_counts(
    world: World, asked: Params, members: set[str]
) -> None:
    found = await got(world, FOREIGNERS, {**ON_2018, **asked})
    group = found["peers"]
    assert set(group["members"]) == members
    assert (group["n"], group["district"]) == (len(members), asked.get("district"))
    top, bottom = pooled(found, members)
    assert (group["numerator"], group["denominator"]) == (top, bottom)
    assert group["value"] == pytest.approx(100 * top / bottom, abs=1e-6)
    low, high = (100 * one for one in proportion_confint(top, bottom, method="wilson"))
    # Shares printed with two decimals widen it by their rounding.
    assert group["ci95"][0] <= low + 1e-6
    assert group["ci95"][1] >= high - 1e-6
    assert (group["distribution"] is None) is (len(members) < 5)


async def test_all_districts_together_are_the_state(world: World) -> None:
    found = await got(world, FOREIGNERS, {**ON_2018, "peers": "all"})
    told = ("value", "numerator", "denominator", "ci95", "method")
    assert {n: found["peers"][n] for n in told} == {n: found["state"][n] for n in told}
    assert found["peers"]["distribution"] == found["distribution"]
    assert found["peers"]["members"] == [one["ags"] for one in found["districts"]]


async def test_a_group_of_counts_is_their_sum_and_of_rates_without_counts_nothing(
    world: World,
) -> None:
    asked = {**ON_2018, "peers": ["16051", "16052"]}
    people = await got(world, "/v1/comparisons/indicators/DEM-01", asked)
    values = {one["ags"]: one["value"] for one in people["districts"]}
    assert people["peers"]["value"] == values["16051"] + values["16052"]
    assert (people["peers"]["method"], people["peers"]["ci95"]) == ("sum", None)
    without = await got(world, UNEMPLOYED, asked)
    counted = [one["numerator"] for one in without["districts"]]
    assert counted == [None] * len(counted)
    assert (without["peers"]["n"], without["peers"]["value"]) == (0, None)
    assert any("keinen gemeinsamen Wert" in one for one in without["notes"])


async def test_an_empty_group_and_who_is_not_in_one_are_told(world: World) -> None:
    # No other county has as many people as the Wartburgkreis, which Eisenach went into.
    asked = {**ON_2018, "peers": "size", "district": "16063"}
    found = await got(world, FOREIGNERS, asked)
    assert (found["peers"]["members"], found["peers"]["value"]) == ([], None)
    assert any("Kein anderer Kreis hat diese Größenklasse" in one for one in found["notes"])
    listed = await got(world, FOREIGNERS, {**ON_2018, "peers": ["16056", "16070"]})
    assert listed["peers"]["members"] == ["16070"]
    assert (
        "Nicht in der Vergleichsgruppe, weil es sie am 31.12.2021 nicht gab: 16056."
        in (listed["notes"])
    )
    profile = await got(world, "/v1/comparisons/districts/16063", {"peers": "size"})
    alone = [one for one in profile["indicators"] if one["peers"] and not one["peers"]["members"]]
    assert alone
    assert all(any("Größenklasse" in note for note in one["notes"]) for one in alone)


async def test_a_district_without_a_region_has_no_group_of_its_region(fresh: World) -> None:
    await fresh.sql("DELETE FROM district_region WHERE ags = '16070'")
    asked = {**ON_2018, "peers": "region", "district": "16070"}
    body = await refused(fresh, FOREIGNERS, asked)
    assert (body["status"], body["errors"][0]["code"]) == (422, "no_region")
    assert "16070" in body["detail"]
    # Neither is it in anybody else's.
    found = await got(fresh, FOREIGNERS, {**asked, "district": "16051"})
    assert "16070" not in found["peers"]["members"]


async def test_a_district_that_asks_means_itself(world: World) -> None:
    key = await world.key("district", "16070")
    found = await got(world, FOREIGNERS, {**ON_2018, "peers": "type"}, **key)
    assert found["peers"]["district"] == "16070"
    kinds = {one["type"] for one in found["districts"] if one["ags"] in found["peers"]["members"]}
    assert kinds == {"landkreis"}
    assert "16070" not in found["peers"]["members"]


async def test_without_peers_nothing_is_said_of_them(world: World) -> None:
    assert (await got(world, FOREIGNERS, ON_2018))["peers"] is None


@pytest.mark.parametrize(
    ("asked", "parameter", "code"),
    [
        ({"peers": "type"}, "district", "missing"),
        ({"peers": "nachbarn"}, "peers", "unknown_peers"),
        ({"peers": ["16070", "99999"]}, "peers", "unknown_peers"),
        ({"peers": ["type", "16070"]}, "peers", "one_kind"),
        ({"peers": "type", "district": "16999"}, "district", "unknown_district"),
        ({"peers": "type", "district": "16056"}, "district", "not_on_this_ground"),
        ({"district": "16070"}, "district", "needs_peers"),
        ({"peers": "16051", "district": "16070"}, "district", "needs_peers"),
        ({"peers": "all", "district": "16070"}, "district", "needs_peers"),
        ({"peers": "size", "district": "16054"}, "district", "no_size_band"),
    ],
)
async def test_a_group_that_cannot_be_is_refused_by_name(
    world: World, asked: Params, parameter: str, code: str
) -> None:
    body = await refused(world, FOREIGNERS, {**ON_2018, **asked})
    assert body["status"] == 422
    assert [(one["parameter"], one["code"]) for one in body["errors"]] == [(parameter, code)]


async def test_ranks_are_given_on_request_and_ties_share_one(world: World) -> None:
    found = await got(world, UNEMPLOYED, {**ON_2018, "rank": "true"})
    rows = found["districts"]
    expected = stats.rankdata([-one["value"] for one in rows], method="min")
    assert [one["rank"] for one in rows] == expected.tolist()
    assert len(set(expected)) < len(rows)
    assert found["ranking"]["direction"] == "lower_better"
    assert found["ranking"]["of"] == len(rows)
    assert [one["ags"] for one in rows] == [
        one["ags"] for one in (await got(world, UNEMPLOYED, ON_2018))["districts"]
    ]
    answer = await world.client.get(UNEMPLOYED, params={**ON_2018, "rank": "true", "format": "csv"})
    lines = list(csv.DictReader(io.StringIO(answer.text)))
    ranked = {one["ags"]: one["rank"] for one in lines if one["rank"]}
    assert ranked == {one["ags"]: str(one["rank"]) for one in rows}


async def test_a_neutral_indicator_is_not_ranked_and_the_reason_is_given(world: World) -> None:
    body = await refused(world, FOREIGNERS, {**ON_2018, "rank": "true"})
    assert (body["status"], body["type"]) == (409, "/problems/ranking-not-meaningful")
    assert "neutral" in body["detail"]


async def test_p_values_say_what_still_holds_when_all_districts_are_read_at_once(
    world: World,
) -> None:
    found = await got(world, FOREIGNERS, ON_2018)
    state = found["state"]["value"] / 100
    error = [np.sqrt(state * (1 - state) / one["denominator"]) for one in found["districts"]]
    # A share that was printed with two decimals may be half of the last one closer.
    printed = [0.00005 * ("derived_count" in one["flags"]) for one in found["districts"]]
    shares = [one["numerator"] / one["denominator"] for one in found["districts"]]
    away = np.abs(np.array(shares) - state)
    p = 2 * stats.norm.sf(np.maximum(away - printed, 0) / error)
    # Four digits, and never 0: the least that is told stands for all that is smaller.
    least = [max(one, 1e-300) for one in p]
    assert [one["p_value"] for one in found["districts"]] == pytest.approx(least, rel=2e-3, abs=0)
    assert min(one["p_value"] for one in found["districts"]) < 1e-6
    holds, *_ = multipletests(p, alpha=0.05, method="fdr_bh")
    assert [one["significant_after_bh"] for one in found["districts"]] == holds.tolist()
    assert any("significant_after_bh" in one for one in found["notes"])
    people = await got(world, "/v1/comparisons/indicators/DEM-01", ON_2018)
    told = {(one["p_value"], one["significant_after_bh"]) for one in people["districts"]}
    assert told == {(None, None)}
