"""How far a scope may reach, and where it may stand."""

import json
from typing import Any

import pytest

from tests.access.callers import PROVIDER
from tests.access.providers import granted
from tests.factories import World
from tests.intake.pushes import ILM_KREIS, push_body, row, stock

SCOPE = {"indicators": ["LEG-01"], "periods": ["2020"]}


@pytest.mark.parametrize(
    ("query", "body", "code"),
    [("{", None, "json_invalid"), (json.dumps(SCOPE), SCOPE, "only_one")],
    ids=["no JSON", "twice"],
)
async def test_a_scope_is_json_and_stands_in_one_place(
    world: World, query: str, body: Any, code: str
) -> None:
    before = await stock(world)
    sent = json.dumps({"rows": [row()], "scope": body})

    answer = await push_body(world, sent, query=f"?scope={query}")

    assert answer.status_code == 422
    assert [one["code"] for one in answer.json()["errors"]] == [code]
    assert await stock(world) == before


async def test_a_scope_beyond_all_measure_is_refused(world: World) -> None:
    known = (await world.client.get("/v1/indicators")).json()["items"]
    # Every month of two centuries: well formed, and far more cells than anybody delivers.
    months = [f"{year}-{month:02}" for year in range(1900, 2100) for month in range(1, 13)]
    scope = {"indicators": [one["code"] for one in known], "periods": months}

    answer = await push_body(world, json.dumps({"rows": [row()], "scope": scope}))

    assert answer.status_code == 422
    assert [one["code"] for one in answer.json()["errors"]] == ["scope_too_large"]
    assert str(len(known) * len(months)) in answer.json()["detail"]


async def test_a_provider_withdraws_nothing_it_was_not_entrusted_with(fresh: World) -> None:
    await granted(fresh, indicators=["LEG-01"])
    key = await fresh.key("provider", name=PROVIDER)
    for indicators, status in ((["LEG-01"], 201), (["LEG-01", "EMP-01"], 422)):
        scope = {"indicators": indicators, "periods": ["2020"]}
        sent = json.dumps({"rows": [row()], "scope": scope})
        answer = await push_body(fresh, sent, ILM_KREIS, key=key)
        assert answer.status_code == status, answer.text
    assert [one["code"] for one in answer.json()["errors"]] == ["not_delegated"]
    assert "EMP-01" in answer.json()["detail"]


async def test_a_district_withdraws_all_that_is_its_own(fresh: World) -> None:
    await granted(fresh)
    key = await fresh.key("provider", name=PROVIDER)
    sent = json.dumps({"rows": [row()], "scope": SCOPE})
    assert (await push_body(fresh, sent, ILM_KREIS, key=key)).status_code == 201
