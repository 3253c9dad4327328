"""Who may write: nobody without a valid key, nobody but the district itself and the steward."""

import re
from typing import Any

import pytest

from tests.access.callers import callers
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, push_body, read, row, seen, stock

KEY = {"id": "0123456789ab", "secret": "A" * 43}
UNUSABLE = [
    "",
    "Bearer",
    "Bearer ",
    "Bearer falsch",
    "Basic dXNlcjpwYXNz",
    "Bearer ks_{id}_{secret}",
    "Bearer ks_{id}_{secret} {secret}",
    "Bearer ' OR 1=1 --",
]


async def revoked(world: World) -> dict[str, str]:
    key = await world.key("district", ILM_KREIS)
    await world.sql("UPDATE credential SET revoked_at = now()")
    return key


async def expired(world: World) -> dict[str, str]:
    key = await world.key("district", ILM_KREIS)
    await world.sql(
        "UPDATE credential SET created_at = now() - interval '2 days',"
        " expires_at = now() - interval '1 second'"
    )
    return key


async def of_another_secret(world: World) -> dict[str, str]:
    key = await world.key("district", ILM_KREIS)
    # The last of 43 characters holds four bits only, so the first one is changed.
    return {"Authorization": re.sub(r"_.([^_]*)$", r"_~\1", key["Authorization"], count=1)}


async def test_nobody_pushes_without_a_key(world: World) -> None:
    before = await stock(world)

    answer = await push(world, [row()], key={})

    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"
    assert answer.json() == {
        "type": "/problems/unknown-key",
        "title": "Schlüssel fehlt oder gilt nicht",
        "status": 401,
        "detail": "Dafür braucht es einen Schlüssel.",
        "instance": f"/v1/districts/{ILM_KREIS}/submissions",
    }
    assert await stock(world) == before


@pytest.mark.parametrize("header", UNUSABLE)
async def test_a_key_that_is_none_opens_nothing_not_even_what_is_public(
    world: World, header: str
) -> None:
    key = {"Authorization": header.format(**KEY)}

    answers = [await push(world, [row()], key=key), await read(world, "/v1/observations", key)]

    assert [answer.status_code for answer in answers] == [401, 401]


async def test_a_wrong_an_expired_and_a_revoked_key_get_one_answer(fresh: World) -> None:
    answers = []
    for spoilt in (of_another_secret, expired, revoked):
        answer = await push(fresh, [row()], key=await spoilt(fresh))
        answers.append((answer.status_code, answer.json()))

    assert answers[0][0] == 401
    assert answers[0][1]["detail"] == "Der Schlüssel ist unbekannt, abgelaufen oder widerrufen."
    assert answers[1] == answers[0]
    assert answers[2] == answers[0]


async def test_the_scheme_is_read_in_any_case(world: World) -> None:
    key = await world.key("district", ILM_KREIS)
    lower = {"authorization": key["Authorization"].replace("Bearer", "bearer ")}

    assert (await push(world, [row()], key=lower, query="?dry_run=true")).status_code == 200


async def test_a_district_writes_its_own_data_only(world: World) -> None:
    before = await stock(world)

    answer = await push(world, [row()], GERA, key=await world.key("district", ILM_KREIS))

    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-yours")
    assert await stock(world) == before


@pytest.mark.parametrize("query", ["", "?dry_run=true", "?mode=partial"])
@pytest.mark.parametrize("role", ["working_group", "ministry", "operator"])
async def test_who_only_reads_may_not_push(world: World, role: str, query: str) -> None:
    before = await stock(world)

    answer = await push(world, [row()], key=await world.key(role), query=query)

    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-yours")
    assert await stock(world) == before


async def test_a_refused_caller_learns_nothing_about_its_payload(world: World) -> None:
    answer = await push_body(world, "no json at all", key=await world.key("ministry"))

    assert answer.status_code == 403


@pytest.mark.parametrize("role", ["working_group", "steward"])
async def test_a_district_that_does_not_exist_is_told_to_those_who_may_ask(
    world: World, role: str
) -> None:
    answer = await push(world, [row()], "16999", key=await world.key(role))

    assert answer.status_code == {"working_group": 403, "steward": 404}[role]


async def test_the_steward_adds_official_supply_beside_the_districts_own(fresh: World) -> None:
    own = await push(fresh, [row(visibility="public")])
    official = await push(fresh, [row(value=500)], key=await fresh.key("steward"))

    assert official.json()["supplier"] == "official"
    assert official.json()["counts"]["created"] == 1
    found = await seen(fresh, indicator="LEG-01", district=ILM_KREIS)
    kept = ("supplier", "value", "revision", "visibility", "submission")
    assert [{name: item[name] for name in kept} for item in found] == [
        dict(zip(kept, ("district", 480, 1, "public", own.json()["id"]), strict=True)),
        dict(zip(kept, ("official", 500, 1, "public", official.json()["id"]), strict=True)),
    ]


async def test_every_accepted_push_is_on_the_trail_with_its_caller(fresh: World) -> None:
    answer = await push(fresh, [row()], headers={"X-Request-Id": "lauf-7"})

    found = await fresh.sql(
        "SELECT a.name, a.role, a.ags, e.request_id, e.detail FROM audit_event e"
        " JOIN account a ON a.id = e.account_id"
        " WHERE e.action = 'submission_accepted' AND e.subject = :id",
        {"id": answer.json()["id"]},
    )
    trail: list[dict[str, Any]] = [dict(line) for line in found]
    assert [(t["role"], t["ags"], t["request_id"], t["detail"]["area"]) for t in trail] == [
        ("district", ILM_KREIS, "lauf-7", ILM_KREIS)
    ]
    assert "delegations" not in trail[0]["detail"]


async def test_a_submission_is_read_by_its_owner_only(fresh: World) -> None:
    path = (await push(fresh, [row()])).headers["location"]
    answers = {name: await read(fresh, path, key) for name, key in (await callers(fresh)).items()}

    assert {name: answer.status_code for name, answer in answers.items()} == {
        **dict.fromkeys(answers, 404),
        "owner": 200,
    }
    unknown = await read(fresh, "/v1/submissions/00000000-0000-4000-8000-000000000000")
    given = path.rsplit("/", 1)[1]
    there = answers["neighbour"].text.replace(given, unknown.json()["instance"].rsplit("/", 1)[1])
    assert there == unknown.text


async def test_the_list_of_pushes_is_for_the_district_and_the_steward(fresh: World) -> None:
    own = await push(fresh, [row()])
    path = f"/v1/districts/{ILM_KREIS}/submissions"

    listed = await read(fresh, path, await fresh.key("district", ILM_KREIS))
    official = await read(fresh, path, await fresh.key("steward"))
    others = [
        await read(fresh, path, key)
        for key in ({}, await fresh.key("district", GERA), await fresh.key("ministry"))
    ]

    assert listed.json()["items"][0]["id"] == own.json()["id"]
    assert {item["supplier"] for item in listed.json()["items"]} == {"district"}
    assert {item["supplier"] for item in official.json()["items"]} == {"official"}
    assert [answer.status_code for answer in others] == [401, 403, 403]
