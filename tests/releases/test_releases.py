"""A release names one state of the data, is made by few, read by the working group, and kept."""

import csv
from typing import Any

import pytest

from tests.access.callers import callers
from tests.asking import document, got, pages, problem
from tests.factories import World
from tests.intake.pushes import push, read, row, seen, stock
from tests.releases.made import BODY, made, post


async def test_a_release_names_the_state_of_now(kept: World) -> None:
    await push(kept, [row()])
    operation = (await document(kept))["paths"]["/v1/releases"]["post"]
    examples = operation["requestBody"]["content"]["application/json"]["examples"]
    assert (await post(kept, examples["quartal"]["value"])).status_code == 201
    answer = await post(kept, role="working_group")
    found = answer.json()
    assert answer.status_code == 201
    assert answer.headers["location"] == f"/v1/releases/{found['id']}"
    assert {name: found[name] for name in BODY} == BODY
    assert (found["made_by"], found["as_of"]) == ("working_group", found["recorded_at"])
    key = await kept.key("ministry")
    assert await got(kept, answer.headers["location"], {}, **key) == found
    # What the release names can be asked for, with every value as it was.
    await push(kept, [row(value=481, reason="synthetisch")])
    then = await seen(kept, key, indicator="LEG-01", as_of=found["as_of"])
    assert [item["value"] for item in then] == [480]
    trail = await kept.sql("SELECT subject FROM audit_event WHERE action = 'release_made'")
    assert found["id"] in [event["subject"] for event in trail]


async def test_who_makes_one_and_who_reads_them(kept: World) -> None:
    may_make, may_read = {}, set()
    everybody = await callers(kept)
    for name, key in everybody.items():
        answer = await kept.client.post("/v1/releases", json=BODY, headers=key)
        if answer.status_code == 201:
            may_make[name] = answer.json()
    release = may_make["steward"]
    for name, key in everybody.items():
        paths = ("", f"/{release['id']}", f"/{release['id']}/revisions")
        codes = {(await read(kept, f"/v1/releases{path}", key)).status_code for path in paths}
        assert len(codes) == 1
        may_read |= {name} if codes == {200} else set()
    assert set(may_make) == {"steward", "working_group"}
    assert may_read == {"owner", "neighbour", "working_group", "ministry", "steward"}


async def test_the_same_request_again_makes_no_second_release(kept: World) -> None:
    once = {"Idempotency-Key": "sitzung-4"}
    first = await post(kept, None, **once)
    before = await stock(kept)
    again = await post(kept, None, **once)
    assert (again.status_code, again.content) == (201, first.content)
    assert again.headers["location"] == first.headers["location"]
    assert await stock(kept) == before
    other = await post(kept, BODY | {"quarter": "2027-Q1"}, **once)
    assert problem(other)["type"] == "/problems/key-reused"
    listed = (await got(kept, "/v1/releases", {}, **await kept.key("steward")))["items"]
    assert [one["id"] for one in listed].count(first.json()["id"]) == 1


@pytest.mark.parametrize(
    ("members", "pointer"),
    [
        ({"title": "  "}, "/title"),
        ({"title": "zwei\nZeilen"}, "/title"),
        ({"title": "\0"}, "/title"),
        ({"quarter": "2026-Q5"}, "/quarter"),
        ({"quarter": None}, "/quarter"),
        ({"framework": "2031.1"}, "/framework"),
        ({"as_of": "2026-01-01"}, "/as_of"),
        ({"as_of": "2999-01-01T00:00:00Z"}, "/as_of"),
        ({"as_of": "0001-01-01T00:00:00Z"}, "/as_of"),
        ({"colour": "red"}, "/colour"),
    ],
)
async def test_what_does_not_fit_is_refused_by_name(
    world: World, members: dict[str, Any], pointer: str
) -> None:
    before = await stock(world)
    answer = await post(world, BODY | members)
    body = problem(answer)
    assert (body["status"], [error["pointer"] for error in body["errors"]]) == (422, [pointer])
    assert await stock(world) == before


async def test_the_list_is_paged_newest_first_and_as_of(kept: World) -> None:
    quarters = ["2026-Q1", "2026-Q2"]
    releases = [await made(kept, quarter=quarter) for quarter in quarters]
    kept.client.headers.update(await kept.key("ministry"))
    listed = await pages(kept, "/v1/releases", {"limit": 1})
    assert listed[:2] == releases[::-1]
    then = {"as_of": releases[0]["recorded_at"]}
    assert (await got(kept, "/v1/releases", then))["items"] == listed[1:]
    early = await read(kept, f"/v1/releases/{releases[1]['id']}", None, **then)
    assert problem(early)["type"] == "/problems/unknown-release"
    table = await read(kept, "/v1/releases", None, format="csv")
    lines = list(csv.DictReader(table.text.splitlines()))
    assert [line["quarter"] for line in lines[:2]] == quarters[::-1]
    unknown = "5b1c8a52-6f0e-4f0c-9a53-0d7a3c0a4f11"
    for path in ("", "/revisions"):
        answer = await read(kept, f"/v1/releases/{unknown}{path}")
        assert problem(answer)["type"] == "/problems/unknown-release"
