"""One push for several districts: each gets its own submission, or nobody gets any."""

import json
from typing import Any

import httpx

from tests.factories import World
from tests.intake.pushes import EISENACH, GERA, ILM_KREIS, JSON, row, seen, stock

PATH = "/v1/submissions"


async def push(
    world: World, rows: list[Any], key: dict[str, str], query: str = "", **more: Any
) -> httpx.Response:
    headers = {**JSON, **key, **more.pop("headers", {})}
    body = json.dumps({"rows": rows, **more})
    return await world.client.post(PATH + query, content=body, headers=headers)


# Two districts in turn; synthetic.
MIXED = [
    row(district=GERA, value=300),
    row(district=ILM_KREIS, value=480),
    row(district=GERA, value=310, period="2021"),
]


async def test_each_district_gets_a_submission_of_its_own(fresh: World) -> None:
    answer = await push(fresh, MIXED, await fresh.key("steward"))

    assert answer.status_code == 201, answer.text
    body = answer.json()
    assert [(one["district"], one["counts"]["created"]) for one in body["submissions"]] == [
        (GERA, 2),
        (ILM_KREIS, 1),
    ]
    assert (body["counts"]["received"], body["counts"]["created"]) == (3, 3)
    assert [[line["row"] for line in one["rows"]] for one in body["submissions"]] == [[1, 3], [2]]
    key = await fresh.key("steward")
    for one in body["submissions"]:
        again = await fresh.client.get(f"{PATH}/{one['id']}", headers=key)
        assert again.json() == one
    found = await seen(fresh, key, indicator="LEG-01", supplier="official")
    assert {(item["district"], item["value"]) for item in found} == {
        (GERA, 300),
        (GERA, 310),
        (ILM_KREIS, 480),
    }


async def test_one_faulty_row_refuses_all_districts(fresh: World) -> None:
    before = await stock(fresh)

    answer = await push(fresh, [*MIXED, row(district=GERA, value=-1)], await fresh.key("steward"))

    assert (answer.status_code, answer.json()["counts"]["rejected"]) == (422, 1)
    assert await stock(fresh) == before


async def test_partial_mode_counts_each_district_apart(fresh: World) -> None:
    rows = [*MIXED, row(district=ILM_KREIS, period="2022", value=-1)]

    answer = await push(fresh, rows, await fresh.key("steward"), "?mode=partial")

    gera, ilm = answer.json()["submissions"]
    assert (gera["counts"]["rejected"], ilm["counts"]["rejected"]) == (0, 1)
    assert [one["row"] for one in ilm["findings"] if one["severity"] == "error"] == [4]
    assert [one for one in gera["findings"] if one["severity"] == "error"] == []


async def test_a_row_must_name_a_district_that_the_caller_delivers_for(world: World) -> None:
    own = await world.key("district", ILM_KREIS)
    rows = [row(district=ILM_KREIS), row(), row(district="99999"), row(district=GERA)]

    for mode in ("atomic", "partial"):
        answer = await push(world, rows, own, f"?mode={mode}")
        assert answer.status_code == 422
        found = {one["row"]: one["code"] for one in answer.json()["findings"]}
        assert found == {2: "district_required", 3: "unknown_district", 4: "not_delegated"}


async def test_a_district_may_name_itself(world: World) -> None:
    own = await world.key("district", ILM_KREIS)
    answer = await push(world, [row(district=ILM_KREIS)], own, "?dry_run=true")

    assert (answer.status_code, answer.json()["counts"]["created"]) == (200, 1)
    assert answer.json()["submissions"][0]["id"] is None


async def test_who_delivers_nothing_is_refused(world: World) -> None:
    for key, status in (({}, 401), (await world.key("ministry"), 403)):
        assert (await push(world, MIXED, key)).status_code == status


async def test_the_same_key_replays_the_whole_answer(fresh: World) -> None:
    key = {**await fresh.key("steward"), "Idempotency-Key": "Quartal 1"}
    first = await push(fresh, MIXED, key)
    before = await stock(fresh)

    again = await push(fresh, MIXED, key)
    other = await push(fresh, MIXED[:1], key)

    assert (again.status_code, again.json()) == (201, first.json())
    assert (other.status_code, other.json()["type"]) == (422, "/problems/key-reused")
    assert await stock(fresh) == before


async def test_a_scope_names_the_districts_it_is_declared_for(fresh: World) -> None:
    key = await fresh.key("steward")
    await push(fresh, MIXED, key)
    scope = {"indicators": ["LEG-01"], "periods": ["2020", "2021"]}

    unnamed = await push(fresh, MIXED[1:2], key, scope=scope)
    answer = await push(fresh, MIXED[1:2], key, scope={**scope, "districts": [GERA, ILM_KREIS]})

    assert unnamed.json()["errors"][0]["pointer"] == "/scope/districts"
    assert [
        (one["district"], one["counts"]["received"], one["counts"]["withdrawn"])
        for one in answer.json()["submissions"]
    ] == [(GERA, 0, 2), (ILM_KREIS, 1, 0)]


async def test_each_district_is_judged_in_its_own_validity(world: World) -> None:
    rows = [row(district=EISENACH, period="2022"), row(district=ILM_KREIS, period="2022")]
    answer = await push(world, rows, await world.key("steward"))

    found = [(one["row"], one["code"]) for one in answer.json()["findings"]]
    assert found == [(1, "district_not_valid")]
