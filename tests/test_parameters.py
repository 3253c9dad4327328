"""What is sent is answered or refused by name: blanks, repetitions and cursors nobody gave out."""

import base64
from typing import Any

import orjson
import pytest

from tests.asking import document, got, refused
from tests.factories import World

COMPARISON = "/v1/comparisons/indicators/DEM-03"
REAL = {
    "ags": "16070",
    "edition": "2026.1",
    "code": "DEM-03",
    "key": "lernpaten",
    "goal": "lernpaten",
    "measure": "lernpaten",
    "day": "2019-05-31",
    "project": "00ed20d6-e433-57ad-85cd-c3482a9b30f3",
    "adoption": "00000000-0000-4000-8000-000000000009",
    "question": "00000000-0000-4000-8000-000000000009",
    "field": "language",
    "meeting": "00000000-0000-4000-8000-000000000009",
    "follow_up": "00000000-0000-4000-8000-000000000009",
}


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v1/districts", "state"),
        ("/v1/districts", "cursor"),
        ("/v1/indicators", "field"),
        ("/v1/indicators", "framework"),
        ("/v1/indicators", "cursor"),
        ("/v1/indicators/DEM-03", "framework"),
        ("/v1/observations", "state"),
        ("/v1/observations", "cursor"),
        (COMPARISON, "state"),
        (COMPARISON, "framework"),
        ("/v1/comparisons/concepts", "state"),
    ],
)
async def test_a_blank_is_no_way_to_leave_something_out(world: World, path: str, name: str) -> None:
    body = await refused(world, path, {name: ""})
    assert body["status"] == 422
    assert [error["parameter"] for error in body["errors"]] == [name]


async def test_what_is_meant_once_may_stand_once_on_every_path(world: World) -> None:
    tried = 0
    for path, item in (await document(world))["paths"].items():
        made = any(one in path for one in ("{submission}", "{release_id}", "{webhook}"))
        if not path.startswith("/v1/") or "get" not in item or made:
            continue
        for one in item["get"]["parameters"]:
            if one["in"] != "query" or one["schema"].get("type") == "array":
                continue
            tried += 1
            sent: dict[str, Any] = {one["name"]: ["x", "y"]}
            if one["name"] == "sex":
                sent = {"sex": ["male", "female"]}
            elif one["description"].startswith("Gliederung "):
                continue  # not every indicator has it; `sex` stands for all
            errors = (await refused(world, path.format(**REAL), sent))["errors"]
            told = [(error["parameter"], error["code"]) for error in errors]
            assert (one["name"], "only_one") in told, (path, errors)
    assert tried > 40


async def test_a_push_is_not_asked_for_in_two_ways_at_once(world: World) -> None:
    answer = await world.client.post(
        "/v1/districts/16070/submissions?dry_run=false&dry_run=true",
        json={"rows": []},
        headers=await world.key("district", "16070"),
    )
    assert answer.status_code == 422
    (error,) = answer.json()["errors"]
    assert (error["parameter"], error["code"]) == ("dry_run", "only_one")


async def test_lists_and_parts_of_observations_may_repeat(world: World) -> None:
    asked = {"indicator": "DEM-02", "district": ["16056", "16070"], "sex": ["male", "female"]}
    found = await got(world, "/v1/observations", asked)
    assert {item["breakdown"]["sex"] for item in found["items"]} == {"male", "female"}


@pytest.mark.parametrize(
    "place",
    [
        ["DEM-03\0", "2018", "16070", 1],
        ["DEM-03", "2018\0", "16070", 1],
        ["DEM-03", "2018", "\0", 1],
        ["DEM-03", "2018", "16070", 2**63],
    ],
)
async def test_a_cursor_the_database_cannot_hold_is_malformed(
    world: World, place: list[Any]
) -> None:
    cursor = base64.urlsafe_b64encode(orjson.dumps(place)).decode()
    body = await refused(world, "/v1/observations", {"cursor": cursor})
    (error,) = body["errors"]
    assert (body["status"], error["code"]) == (422, "malformed_cursor")
