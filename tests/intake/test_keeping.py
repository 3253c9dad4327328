"""What a push leaves standing, takes away, and does not mix up with its neighbours."""

from typing import Any

import pytest

from tests.factories import World
from tests.intake.pushes import ILM_KREIS, codes, push, row, seen


async def test_null_takes_away_what_leaving_out_keeps(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    said = {"note": "vorläufig", "source": "Bürgeramt", "embargo_until": "2030-01-01T00:00:00Z"}
    await push(fresh, [row(**said)])
    await push(fresh, [row(value=481)])
    kept = (await seen(fresh, key, indicator="LEG-01", district=ILM_KREIS))[0]
    assert (kept["value"], kept["note"], kept["source"]) == (481, "vorläufig", "Bürgeramt")
    assert kept["embargo_until"] == "2030-01-01T00:00:00Z"

    answer = await push(fresh, [row(value=481, note=None, source="", embargo_until=None)])

    assert answer.json()["counts"]["updated"] == 1
    left = (await seen(fresh, key, indicator="LEG-01", district=ILM_KREIS))[0]
    assert (left["note"], left["source"], left["embargo_until"]) == (None, None, None)


async def test_a_dry_run_neither_takes_nor_minds_a_used_key(fresh: World) -> None:
    used = {"Idempotency-Key": "lieferung-1"}
    assert (await push(fresh, [row()], headers=used)).status_code == 201
    tried = await push(fresh, [row(value=499)], headers=used, query="?dry_run=true")
    assert (tried.status_code, tried.json()["counts"]["updated"]) == (200, 1)
    assert (await push(fresh, [row(value=499)], headers=used)).status_code == 422


@pytest.mark.parametrize("breakdown", [{"sex": None}, "sex"])
async def test_a_row_without_a_readable_key_repeats_no_other(world: World, breakdown: Any) -> None:
    rows = [row(breakdown=breakdown, value=5), row()]
    answer = await push(world, rows, query="?dry_run=true&mode=partial")
    assert [line["outcome"] for line in answer.json()["rows"]] == ["rejected", "created"]
    assert "duplicate_key" not in {code for _, _, code in codes(answer)}


async def test_refused_rows_are_not_added_up(world: World) -> None:
    rows = [
        row(value=10),
        row(value=20, breakdown={"sex": "male"}, status="foo"),
        row(value=4, breakdown={"sex": "female"}),
    ]
    answer = await push(world, rows, query="?dry_run=true&mode=partial")
    assert codes(answer) == [(2, "/status", "unknown_status")]


async def test_the_official_figure_is_told_once(world: World) -> None:
    # DEM-01 of 2020 stands on two dates of one territory.
    rows = [{"indicator": "DEM-01", "period": "2020", "value": 105_000}]
    answer = await push(world, rows, query="?dry_run=true")
    assert codes(answer) == [(1, "/value", "official_differs")]


async def test_a_territory_beside_the_official_one_is_said(world: World) -> None:
    rows = [{"indicator": "DEM-03", "period": "2017", "numerator": 6000, "denominator": 108_000}]
    answer = await push(world, rows, query="?dry_run=true")
    assert codes(answer) == [(1, "/territory_date", "territory_apart")]
    assert "2021-12-31" in answer.json()["findings"][0]["message"]
    rows[0]["territory_date"] = "2021-12-31"
    again = await push(world, rows, query="?dry_run=true")
    assert "territory_apart" not in {code for _, _, code in codes(again)}


async def test_a_reference_date_outside_the_period_is_a_warning(world: World) -> None:
    answer = await push(world, [row(reference_date="1999-01-01")], query="?dry_run=true")
    assert [one["severity"] for one in answer.json()["findings"]] == ["warning"]
    assert codes(answer) == [(1, "/reference_date", "reference_outside_period")]
