"""Figures on another territory: counts are added, rates never, and what is estimated says so.

The real ones are the populations of Thüringen. All pushed rows are synthetic.
"""

from collections.abc import Mapping
from typing import Any

import pytest

from app.numerals import number
from tests.asking import got, refused
from tests.factories import World
from tests.intake.pushes import push

EISENACH, WARTBURG, SCHMALKALDEN = "16056", "16063", "16066"
# Of the Wartburgkreis that much land went to Schmalkalden-Meiningen at the start of 2019.
WENT = 0.030961
# Part, denominator: synthetic counts, so large that nothing is held back.
PARTS = {EISENACH: (3571, 42370), WARTBURG: (5102, 123025), SCHMALKALDEN: (4020, 125646)}


async def view(world: World, code: str, period: str, **params: str) -> dict[str, Any]:
    asked = {"period": period, "territory": "current", **params}
    found: dict[str, Any] = await got(world, f"/v1/comparisons/indicators/{code}", asked)
    return found


def by_ags(rows: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    return {row["ags"]: row for row in rows}


def row(counts: tuple[int, int], **members: Any) -> dict[str, Any]:
    numerator, denominator = counts
    share = {"indicator": "DEM-04", "period": "2018", "source": "synthetisch"}
    return {**share, "numerator": numerator, "denominator": denominator, **members}


async def sent(world: World, rows: Mapping[str, list[dict[str, Any]]]) -> None:
    for ags, own in rows.items():
        shown = [{"visibility": "public", **one} for one in own]
        answer = await push(world, shown, ags)
        assert answer.status_code == 201, answer.text


async def test_what_the_source_brought_over_itself_goes_before_our_sum(world: World) -> None:
    found = await view(world, "DEM-01", "2019", territory_date="2021-12-31")
    assert (found["territory"], found["territory_date"]) == ("current", "2021-12-31")
    own = by_ags(found["districts"])[WARTBURG]
    # 42,250 in Eisenach and 118,974 in the Wartburgkreis of that day.
    assert (own["value"], own["estimated"], own["quality"]) == (161224, False, None)
    assert found["state"]["coverage"] == {"districts": 22, "of": 22, "population_share": 1}


async def test_part_of_a_district_is_estimated_and_its_note_says_how(world: World) -> None:
    male = {"sex": "male", "territory_date": "2021-12-31"}
    before = await got(
        world, "/v1/comparisons/indicators/DEM-01", {"period": "2018", "sex": "male"}
    )
    found = await view(world, "DEM-01", "2018", **male)
    told = by_ags(found["districts"])
    as_was = by_ags(before["districts"])
    assert EISENACH in as_was
    assert EISENACH not in told
    kept, came = as_was[WARTBURG]["value"], as_was[EISENACH]["value"]
    assert told[WARTBURG]["value"] == pytest.approx((1 - WENT) * kept + came, abs=1e-6)
    got_more = as_was[SCHMALKALDEN]["value"] + WENT * kept
    assert told[SCHMALKALDEN]["value"] == pytest.approx(got_more, abs=1e-6)
    assert told[WARTBURG]["note"].startswith(
        "Umgerechnet vom Gebietsstand 31.12.2018: Eisenach ganz, Wartburgkreis zu 96,9 % (nach"
        " Fläche)."
    )
    moved = WENT * kept
    assert told[SCHMALKALDEN]["note"].endswith(
        f" sind es {number(got_more - moved, 0)} oder {number(got_more + moved, 0)}."
    )
    for ags in (WARTBURG, SCHMALKALDEN, "16054", "16070", "16072", "16073"):
        cell = told[ags]
        assert (cell["estimated"], cell["quality"], cell["precision"]) == (True, "C", "approx")
        assert {"territory_harmonised", "territory_estimated"} <= set(cell["flags"])
    # Who stayed as they were are told as they were, and nobody is lost.
    assert {**told["16051"], "rank": 0} == {**as_was["16051"], **_placed(told["16051"]), "rank": 0}
    assert found["state"]["value"] == pytest.approx(before["state"]["value"], abs=1e-4)


def _placed(cell: dict[str, Any]) -> dict[str, Any]:
    """What depends on the other districts of a table."""
    return {name: cell[name] for name in ("quartile", "percentile", "context", "flags")}


async def test_a_whole_merger_is_the_sum_of_numerators_over_the_sum_of_denominators(
    fresh: World,
) -> None:
    on = {"territory_date": "2019-12-31"}
    parts = {ags: [row(PARTS[ags], **on)] for ags in (EISENACH, WARTBURG)}
    await sent(fresh, parts)
    together = row((3571 + 5102, 42370 + 123025), period="2017", territory_date="2021-12-31")
    await sent(fresh, {WARTBURG: [together]})
    cells = [
        by_ags((await view(fresh, "DEM-04", period))["districts"])[WARTBURG]
        for period in ("2018", "2017")
    ]
    summed, whole = cells
    figures = ("value", "numerator", "denominator", "ci95", "precision", "supplier")
    assert [summed[name] for name in figures] == [whole[name] for name in figures]
    assert summed["value"] == round(100 * 8673 / 165395, 2)
    assert (summed["estimated"], summed["quality"], summed["revision"]) == (False, "A", None)
    assert summed["flags"] == ["territory_harmonised"]
    assert whole["flags"] == []
    # Back to the day it was reported on, it is what was reported.
    back = await view(fresh, "DEM-04", "2018", territory_date="2019-12-31")
    told = {
        ags: (one["numerator"], one["denominator"])
        for ags, one in by_ags(back["districts"]).items()
    }
    assert told == {ags: PARTS[ags] for ags in (EISENACH, WARTBURG)}
    # What was only reported together is parted by those who lived there, and says so.
    parted = by_ags((await view(fresh, "DEM-04", "2017", **on))["districts"])
    lived = {EISENACH: 42250, WARTBURG: 118974}
    for ags, people in lived.items():
        expected = 8673 * people / sum(lived.values())
        assert parted[ags]["numerator"] == pytest.approx(expected, abs=1e-6)
        assert (parted[ags]["estimated"], parted[ags]["quality"]) == (True, "C")


async def test_a_share_that_moves_widens_the_interval(fresh: World) -> None:
    await sent(fresh, {ags: [row(counts)] for ags, counts in PARTS.items()})
    found = await view(fresh, "DEM-04", "2018", territory_date="2021-12-31")
    told = by_ags(found["districts"])
    top = (1 - WENT) * 5102 + 3571
    bottom = (1 - WENT) * 123025 + 42370
    assert told[WARTBURG]["numerator"] == pytest.approx(top, abs=1e-6)
    assert told[WARTBURG]["value"] == round(100 * top / bottom, 2)
    reach = 100 * WENT * 5102 / bottom
    lower, upper = told[WARTBURG]["ci95"]
    assert lower < told[WARTBURG]["value"] - reach
    assert upper > told[WARTBURG]["value"] + reach
    whole = sum(counts[0] for counts in PARTS.values())
    assert found["state"]["numerator"] == pytest.approx(whole, abs=1e-5)
    # The same division at the day of the first change only: Eisenach is not touched by it.
    then = await view(fresh, "DEM-04", "2018", territory_date="2019-06-30")
    assert by_ags(then["districts"])[EISENACH]["quality"] is None


async def test_no_sum_without_all_its_parts_and_the_reason_names_them(fresh: World) -> None:
    on = {"territory_date": "2019-12-31"}
    few = row((2, 42370), period="2016", **on)
    only_share = {"indicator": "DEM-04", "period": "2015", "value": 8.4, **on}
    await sent(
        fresh,
        {
            EISENACH: [
                {**only_share, "source": "synthetisch"},
                few,
                row(PARTS[EISENACH], period="2014", visibility="internal", **on),
            ],
            WARTBURG: [
                row(PARTS[WARTBURG], period=period, **on)
                for period in ("2013", "2014", "2015", "2016")
            ],
        },
    )
    reasons = {}
    for period in ("2013", "2014", "2015", "2016"):
        found = await view(fresh, "DEM-04", period)
        assert WARTBURG not in by_ags(found["districts"])
        gone = by_ags(found["missing"])[WARTBURG]
        assert "Eisenach" in gone["detail"]
        reasons[period] = gone["reason"]
    assert reasons == {
        "2013": "incomplete_territory",
        # Whether there is something that only its owner may see is not told.
        "2014": "incomplete_territory",
        "2015": "not_additive",
        "2016": "confidential",
    }
    # The owner of a figure sees the sum; others could work the figure out from it.
    own = await fresh.key("district", EISENACH)
    asked = {"period": "2016", "territory": "current"}
    told = await got(fresh, "/v1/comparisons/indicators/DEM-04", asked, **own)
    cell = by_ags(told["districts"])[WARTBURG]
    assert (cell["numerator"], cell["comparable"]) == (5104, False)
    assert "hidden_from_others" in cell["flags"]


async def test_today_holds_every_change_since(world: World) -> None:
    male = {"sex": "male"}
    before = await got(world, "/v1/comparisons/indicators/DEM-01", {"period": "2018", **male})
    as_was = by_ags(before["districts"])
    found = await view(world, "DEM-01", "2018", **male)
    told = by_ags(found["districts"])
    # In 2023 that share of the land of the Unstrut-Hainich-Kreis went to the Eichsfeld.
    moved = 0.049077 * as_was["16064"]["value"]
    for ags, expected in (("16061", moved), ("16064", -moved)):
        change = told[ags]["value"] - as_was[ags]["value"]
        assert change == pytest.approx(expected, abs=1e-5)
    assert found["state"]["value"] == pytest.approx(before["state"]["value"], abs=1e-4)
    asked = {"period": "2018", "territory": "current", "format": "svg", **male}
    drawn = await world.client.get("/v1/comparisons/indicators/DEM-01", params=asked)
    assert drawn.status_code == 200, drawn.text


async def test_on_one_territory_a_series_has_no_break_of_territory(world: World) -> None:
    path = "/v1/comparisons/indicators/DEM-01/series"
    asked = {"district": WARTBURG, "from": "2016", "to": "2021"}
    day = {"territory_date": "2021-12-31"}
    kinds, values = {}, {}
    for territory in ("as_reported", "current"):
        more = {"territory": territory, **(day if territory == "current" else {})}
        found = await got(world, path, {**asked, **more})
        kinds[territory] = {one["kind"] for one in found["breaks"]}
        (own,) = found["districts"]
        values[territory] = {one["period"]: one["value"] for one in own["points"]}
    assert "territory" in kinds["as_reported"]
    assert "territory" not in kinds["current"]
    # The source brought all of them over itself.
    assert list(values["current"]) == [str(year) for year in range(2016, 2022)]
    assert (
        min(values["current"].values())
        > 157_000
        > max(value for period, value in values["as_reported"].items() if period < "2020")
    )


async def test_a_day_without_districts_is_said_to_be_empty(world: World) -> None:
    for code in ("DEM-01", "DEM-03"):
        found = await view(world, code, "2018", territory_date="0001-01-01")
        assert (found["districts"], found["missing"]) == ([], [])
        assert found["notes"] == ["Auf diesem Gebietsstand gibt es keinen Kreis."]


async def test_a_difference_of_rates_is_refused(world: World) -> None:
    path = "/v1/comparisons/indicators/EMP-03"
    body = await refused(world, path, {"period": "2018", "territory": "current"})
    assert (body["status"], body["type"]) == (409, "/problems/not-additive")
    assert "EMP-03" in body["detail"]


async def test_rates_without_counts_stay_where_nothing_changed(world: World) -> None:
    found = await view(world, "SOC-02", "2018")
    gone = by_ags(found["missing"])
    assert {ags: gone[ags]["reason"] for ags in gone} == dict.fromkeys(
        ("16061", "16064"), "not_additive"
    )
    assert len(found["districts"]) == 20


async def test_before_eisenach_left_it_is_counted_with_the_wartburgkreis(world: World) -> None:
    found = await view(world, "DEM-01", "2010", territory_date="1997-12-31")
    told = by_ags(found["districts"])
    as_was = by_ags(
        (await got(world, "/v1/comparisons/indicators/DEM-01", {"period": "2010"}))["districts"]
    )
    assert told[WARTBURG]["value"] == as_was[WARTBURG]["value"] + as_was[EISENACH]["value"]
    # Nobody has to know how many went in order to put them together again.
    assert (told[WARTBURG]["estimated"], told[WARTBURG]["quality"]) == (False, "A")
    assert EISENACH not in told
