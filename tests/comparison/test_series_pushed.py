"""Series of what districts push themselves: months, late starters, other land; all synthetic."""

import pytest

from tests.asking import got
from tests.comparison.test_series import GOTHA, SERIES, WARTBURGKREIS, by_ags
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push

# Rising through the spring, and from June to June.
SPRING = [f"2019-{month:02}" for month in range(1, 7)]
JUNES = [f"{year}-06" for year in range(2015, 2019)]
MONTHS = list(enumerate(JUNES + SPRING))


@pytest.fixture(scope="module")
async def pushed(kept: World) -> World:
    """Synthetic months of Gotha, and counts of two districts that begin in different years."""
    rate = {"indicator": "EMP-05", "denominator": 6000}
    sent = [
        (GOTHA, [{**rate, "period": month, "numerator": 300 + 20 * i} for i, month in MONTHS]),
        *(
            (
                ags,
                [{"indicator": "LEG-01", "period": str(y), "value": y} for y in range(first, 2020)],
            )
            for ags, first in ((GERA, 2014), (GOTHA, 2017))
        ),
    ]
    # Three years on three territories, the middle one rebased to that of today.
    days = {"2017": "2017-12-31", "2018": "2021-12-31", "2019": "2019-12-31"}
    rebased = [
        {"indicator": "EMP-04", "period": period, "value": 3000, "territory_date": day}
        for period, day in days.items()
    ]
    sent.append((WARTBURGKREIS, rebased))
    for ags, rows in sent:
        answer = await push(kept, rows, ags)
        assert answer.status_code == 201, answer.text
    return kept


async def test_months_are_a_series_of_their_own(pushed: World) -> None:
    key = await pushed.key("ministry")
    years = await got(pushed, SERIES.format("EMP-05"), None, **key)
    assert (years["periods"][0], years["periods"][-1]) == ("2000", "2019")
    assert any("YYYY-MM" in note for note in years["notes"])
    found = await got(pushed, SERIES.format("EMP-05"), {"from": "2015-01"}, **key)
    assert found["periods"] == [month for _, month in MONTHS]
    gotha = by_ags(found)[GOTHA]
    assert gotha["trend"]["direction"] == "rising"
    assert (gotha["trend"]["from"], gotha["trend"]["to"]) == ("2015-06", "2019-06")
    # A spring is no trend, however steep it is.
    spring = await got(pushed, SERIES.format("EMP-05"), {"from": "2019-01"}, **key)
    few = by_ags(spring)[GOTHA]["trend"]
    assert (few["points"], few["refused"]["reason"]) == (1, "too_few_points")
    assert few["refused"]["detail_de"].startswith("Vergleichbare Punkte: 1; ")
    assert {one["reason"] for one in by_ags(found)[GERA]["missing"]} == {"not_yet_available"}
    # One district of 22 stands for itself in every month, so the trend of the sum may be told.
    assert found["state"]["trend"]["points"] == 5


async def test_a_sum_over_other_districts_is_no_trend_of_the_state(pushed: World) -> None:
    key = await pushed.key("ministry")
    found = await got(pushed, SERIES.format("LEG-01"), {"from": "2014", "to": "2019"}, **key)
    covered = [one["coverage"]["districts"] for one in found["state"]["points"]]
    assert covered == [1, 1, 1, 2, 2, 2]
    assert found["state"]["trend"]["refused"]["reason"] == "too_few_points"
    assert not any("dazwischen" in note for note in found["notes"])
    gera = by_ags(found)[GERA]["trend"]
    assert (gera["direction"], gera["method"], gera["slope"]) == ("rising", "theil_sen", 1)


async def test_land_that_comes_back_is_a_break_too(pushed: World) -> None:
    key = await pushed.key("ministry")
    asked = {"district": WARTBURGKREIS}
    found = await got(pushed, SERIES.format("EMP-04"), asked, **key)
    said = {one["period"]: one["label_de"] for one in found["breaks"]}
    assert "Schmalkalden-Meiningen" in said["2018"]
    assert "Eisenach" in said["2018"]
    assert "wieder auf dem früheren Gebietsstand vom 31.12.2019" in said["2019"]
    (row,) = found["districts"]
    assert [one["segment"] for one in row["points"]] == [1, 2, 3]


async def test_periods_without_any_figure_are_named(pushed: World) -> None:
    key = await pushed.key("ministry")
    asked = {"basis": "own_register"}
    rows = [
        {"indicator": "LEG-01", "period": period, "value": 5, **asked}
        for period in ("2014", "2017")
    ]
    answer = await push(pushed, rows, ILM_KREIS)
    assert answer.status_code == 201, answer.text
    found = await got(pushed, SERIES.format("LEG-01"), asked, **key)
    assert found["periods"] == ["2014", "2017"]
    assert any("dazwischen: 2015, 2016." in note for note in found["notes"])
