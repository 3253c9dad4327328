"""Granting and revoking: by the district alone, once per Idempotency-Key, every fault at once."""

import asyncio
from datetime import date
from typing import Any

import pytest

from app.auth.delegation import span
from tests.access.callers import PROVIDER, callers
from tests.access.providers import ask_for, day, granted, provider, take_back
from tests.asking import got, problem
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row, stock

PATH = f"/v1/districts/{ILM_KREIS}/delegations"
EVERY_FAULT: dict[str, Any] = {
    "provider": "Niemand",
    "indicators": ["DEM-01", "ZZZ-99", "L16052-01"],
    "field": "sports",
    "period_from": "2021",
    "period_until": "2020-12",
    "valid_from": day(-1),
    "valid_until": day(2000),
}


async def test_only_the_district_itself_grants(world: World) -> None:
    every = await callers(world)
    before = await stock(world)
    body = {"provider": PROVIDER, "valid_until": day()}
    refused = {}
    for name, key in every.items():
        # Gera grants for the Ilm-Kreis, the provider for itself, the ministry for everybody …
        ags = GERA if name == "owner" else ILM_KREIS
        answer = await world.client.post(f"/v1/districts/{ags}/delegations", json=body, headers=key)
        refused[name] = answer.status_code

    assert refused == {**dict.fromkeys(every, 403), "public": 401}
    assert await stock(world) == before


async def test_only_the_district_that_granted_revokes(fresh: World) -> None:
    delegation = await granted(fresh)
    before = await stock(fresh)
    answers = {
        name: (await take_back(fresh, delegation, key)).status_code
        for name, key in (await callers(fresh)).items()
        if name != "owner"
    }

    # Who is not concerned learns of no delegation.
    assert answers == {**dict.fromkeys(answers, 404), "public": 401, "provider": 403,
                       "operator": 403}  # fmt: skip
    assert (await stock(fresh))["version"] == before["version"]
    assert (await push(fresh, [row()], key=await provider(fresh))).status_code == 201


async def test_everything_wrong_with_a_delegation_is_told_at_once(world: World) -> None:
    answer = await ask_for(world, ILM_KREIS, **EVERY_FAULT)

    body = problem(answer)
    assert (answer.status_code, body["type"]) == (422, "/problems/grant-refused")
    assert [(one["pointer"], one["code"]) for one in body["errors"]] == [
        ("/provider", "unknown_provider"),
        ("/indicators/1", "unknown_indicator"),
        ("/indicators/2", "unknown_indicator"),
        ("/field", "unknown_field"),
        ("/field", "one_group_only"),
        ("/period_until", "ends_before_it_begins"),
        ("/valid_from", "begins_in_past"),
        ("/valid_until", "longer_than_five_years"),
    ]
    backwards = await ask_for(world, ILM_KREIS, valid_from=day(2), valid_until=day(1))
    assert [one["code"] for one in backwards.json()["errors"]] == ["ends_before_it_begins"]
    limited = await ask_for(world, ILM_KREIS, resource="projects", period_from="2026")
    assert [one["code"] for one in limited.json()["errors"]] == ["for_observations_only"]


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"{", "json_invalid"),
        (b'{"provider": "x", "valid_until": "2027-01-01", "ags": "16070"}', "extra_forbidden"),
        (b'{"provider": "x"}', "missing"),
        (b'{"provider": "x\\u0000", "valid_until": "2027-01-01"}', "string_pattern_mismatch"),
        (b'{"provider": "x", "valid_until": "2027-01-01", "indicators": []}', "too_short"),
        (b'{"provider": "x", "valid_until": "2027-01-01", "resource": "x"}', "literal_error"),
        (b'{"provider": "x", "valid_until": "2027-01-01", "period_from": "0000"}',
         "string_pattern_mismatch"),
    ],
)  # fmt: skip
async def test_what_is_no_delegation_is_refused_by_name(
    world: World, body: bytes, code: str
) -> None:
    key = await world.key("district", ILM_KREIS)
    answer = await world.client.post(PATH, content=body, headers=key)
    assert answer.status_code == 422
    assert code in {one["code"] for one in problem(answer)["errors"]}


async def test_a_body_is_not_read_without_end(world: World) -> None:
    key = await world.key("district", ILM_KREIS)
    answer = await world.client.post(PATH, content=b" " * 70_000, headers=key)
    assert (answer.status_code, problem(answer)["limit"]) == (413, 65_536)


async def test_the_same_key_replays_and_another_body_is_refused(fresh: World) -> None:
    key = {**await fresh.key("district", ILM_KREIS), "Idempotency-Key": "erteilt-1"}
    await provider(fresh)
    before = await stock(fresh)

    first, *others = await asyncio.gather(*(ask_for(fresh, ILM_KREIS, key) for _ in range(3)))
    later = await ask_for(fresh, ILM_KREIS, key, note="anders")
    neighbours = {**await fresh.key("district", GERA), "Idempotency-Key": "erteilt-1"}
    elsewhere = await ask_for(fresh, GERA, neighbours)

    assert first.status_code == 201
    assert [(one.status_code, one.content) for one in others] == [(201, first.content)] * 2
    assert (later.status_code, later.json()["type"]) == (422, "/problems/key-reused")
    assert elsewhere.status_code == 201
    # One of the Ilm-Kreis and one of Gera, each on the trail once.
    assert (await stock(fresh))["audit_events"] == before["audit_events"] + 2


async def test_a_delegation_is_read_by_whom_it_concerns(fresh: World) -> None:
    delegation = await granted(fresh, note="Aktenzeichen 7")
    await granted(fresh, GERA)
    await take_back(fresh, delegation)
    every = await callers(fresh)
    listed = {
        name: [
            one["district"] for one in (await read(fresh, "/v1/delegations", key)).json()["items"]
        ]
        for name, key in every.items()
        if name != "public"
    }
    of_district = {name: (await read(fresh, PATH, key)).status_code for name, key in every.items()}
    (theirs,) = (await read(fresh, PATH, every["owner"])).json()["items"]
    unknown = await read(fresh, "/v1/districts/16999/delegations", every["operator"])

    assert {name: found for name, found in listed.items() if found} == {
        "owner": [ILM_KREIS],
        "neighbour": [GERA],
        "provider": [GERA, ILM_KREIS],
        "operator": [GERA, ILM_KREIS],
    }
    assert of_district == {
        **dict.fromkeys(every, 403), "public": 401, "owner": 200, "operator": 200
    }  # fmt: skip
    assert {**theirs, "state": "", "revoked_at": None, "revoked_by": None} == {
        **delegation, "state": ""
    }  # fmt: skip
    assert (theirs["state"], theirs["revoked_by"]) == ("revoked", delegation["granted_by"])
    assert (unknown.status_code, unknown.json()["type"]) == (404, "/problems/unknown-district")


async def test_delegations_are_told_as_they_stood(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    before = (await fresh.sql("SELECT at FROM clock"))[0]["at"].isoformat()
    delegation = await granted(fresh)
    tag = (await read(fresh, PATH, key)).headers["etag"]
    between = delegation["granted_at"]
    await take_back(fresh, delegation)

    now = await fresh.client.get(PATH, headers={**key, "If-None-Match": tag})
    then = await got(fresh, PATH, {"as_of": between}, **key)

    assert (await got(fresh, PATH, {"as_of": before}, **key))["items"] == []
    assert then["items"] == [delegation]
    assert (now.status_code, now.json()["items"][0]["state"]) == (200, "revoked")
    chosen = await got(fresh, PATH, {"state": "revoked", "as_of": between}, **key)
    assert chosen["items"] == []


async def test_one_providers_tag_is_not_anothers(fresh: World) -> None:
    await granted(fresh)
    other = await fresh.key("provider", name="Anderes Rechenzentrum (synthetisch)")
    mine = await read(fresh, "/v1/delegations", await provider(fresh))
    answer = await fresh.client.get(
        "/v1/delegations", headers={**other, "If-None-Match": mine.headers["etag"]}
    )
    assert (answer.status_code, answer.json()["items"]) == (200, [])


@pytest.mark.parametrize(
    ("period", "first", "last"),
    [
        ("2024", (2024, 1, 1), (2024, 12, 31)),
        ("2024-Q1", (2024, 1, 1), (2024, 3, 31)),
        ("2024-Q4", (2024, 10, 1), (2024, 12, 31)),
        ("2024-02", (2024, 2, 1), (2024, 2, 29)),
        ("2024-12", (2024, 12, 1), (2024, 12, 31)),
    ],
)
def test_a_period_has_a_first_and_a_last_day(
    period: str, first: tuple[int, int, int], last: tuple[int, int, int]
) -> None:
    assert span(period) == (date(*first), date(*last))


async def test_what_cannot_be_delivered_yet_says_so(fresh: World) -> None:
    delegation = await granted(fresh, resource="concepts")
    assert delegation["usable"] is False
    assert (await push(fresh, [row()], key=await provider(fresh))).status_code == 403
