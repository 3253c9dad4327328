"""A delegation that is bound to periods opens these for delivering, and these for reading."""

from typing import Any

from tests.access.providers import granted, provider
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, push, row, seen

PERIODS = {"period_from": "2019", "period_until": "2020-Q4"}


async def theirs(world: World, key: dict[str, str]) -> dict[str, Any]:
    found = await seen(world, key, district=ILM_KREIS, indicator="LEG-01", supplier="district")
    return {one["period"]: one["value"] for one in found}


async def test_a_provider_reads_the_periods_it_may_deliver_and_no_others(fresh: World) -> None:
    # Synthetic; kept to itself by the district.
    figures = {"2018": 1236, "2019": 1250, "2020": 1260, "2021": 1270}
    own = [row(period=p, value=v, visibility="internal") for p, v in figures.items()]
    assert (await push(fresh, own)).status_code == 201
    key = await provider(fresh)
    assert await theirs(fresh, key) == {}
    await granted(fresh, **PERIODS)

    assert await theirs(fresh, key) == {"2019": 1250, "2020": 1260}
    tried = await push(fresh, [row(period="2019", value=50000)], key=key, query="?dry_run=true")
    assert "1.236" not in tried.text
    corrected = await push(fresh, [row(period="2019", value=1251, reason="Nachgezählt")], key=key)
    assert corrected.json()["counts"]["updated"] == 1


async def test_quarters_and_months_count_by_their_days(world: World) -> None:
    asked = {
        ("2020", None, None): True,
        ("2020", "2020", "2020"): True,
        ("2020", "2020-Q1", "2020-12"): True,
        ("2020", "2020-02", None): False,
        ("2020", None, "2020-11"): False,
        ("2020-Q2", "2020-04", "2020-06"): True,
        ("2020-Q2", "2020-05", None): False,
        ("2020-12", "2020-Q4", "2020"): True,
        ("2021-01", None, "2020-Q4"): False,
        ("2019-12", "2020", None): False,
    }
    for (period, earliest, latest), expected in asked.items():
        (found,) = await world.sql(
            "SELECT period_within(:period, :earliest, :latest) AS within",
            {"period": period, "earliest": earliest, "latest": latest},
        )
        assert found["within"] is expected, (period, earliest, latest)
