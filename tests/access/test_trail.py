"""Accounts, keys and the trail: each caller finds what concerns it, and never a secret."""

from tests.access.callers import PROVIDER, callers
from tests.asking import got, pages
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row

READS = ("/v1/accounts", "/v1/credentials", "/v1/audit-events", "/v1/delegations")


async def test_nobody_reads_who_has_access_without_a_key(world: World) -> None:
    for path in READS:
        answer = await read(world, path)
        assert (answer.status_code, answer.json()["type"]) == (401, "/problems/unknown-key"), path


async def test_a_district_finds_its_own_accounts_and_the_providers(world: World) -> None:
    every = await callers(world)
    own = await got(world, "/v1/accounts", None, **every["owner"])
    providers = await got(world, "/v1/accounts", {"role": "provider"}, **every["owner"])
    ministry = await got(world, "/v1/accounts", None, **every["ministry"])
    everybody = await got(world, "/v1/accounts", None, **every["operator"])

    assert {(one["role"], one["district"]) for one in own["items"]} == {
        ("district", ILM_KREIS),
        ("provider", None),
    }
    assert PROVIDER in {one["name"] for one in providers["items"]}
    assert {one["role"] for one in ministry["items"]} == {"ministry"}
    known = await world.sql("SELECT count(*) AS n FROM account")
    assert len(everybody["items"]) == known[0]["n"]


async def test_a_key_is_shown_without_its_secret(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    await fresh.key("district", GERA)
    (kept,) = await fresh.sql(
        "SELECT c.id, encode(c.secret_sha256, 'hex') AS hash FROM credential c"
        " JOIN account a ON a.id = c.account_id WHERE a.ags = :ags",
        {"ags": ILM_KREIS},
    )
    first = await read(fresh, "/v1/credentials", key)
    (shown,) = first.json()["items"]
    assert (shown["id"], shown["state"], shown["district"]) == (kept["id"], "valid", ILM_KREIS)
    assert kept["hash"] not in first.text
    # The secret itself may hold the sign that stands before it.
    assert key["Authorization"].split("_", 2)[2] not in first.text

    # A key is no fact that moves the clock; the list has a new tag all the same.
    other = await fresh.key("district", ILM_KREIS, name="Fachverfahren (synthetisch)")
    await fresh.sql("UPDATE credential SET revoked_at = now() WHERE id = :id", {"id": kept["id"]})
    tags = {"If-None-Match": first.headers["etag"]}
    later = await fresh.client.get("/v1/credentials", headers={**other, **tags})
    assert [one["state"] for one in later.json()["items"]] == ["valid", "revoked"]
    then = {"as_of": shown["created_at"]}
    assert [
        one["state"] for one in (await got(fresh, "/v1/credentials", then, **other))["items"]
    ] == ["valid"]


async def test_the_trail_is_read_page_by_page(fresh: World) -> None:
    key = await fresh.key("district", ILM_KREIS)
    for year in ("2019", "2020", "2021"):
        await push(fresh, [row(period=year)])
    whole = await got(fresh, "/v1/audit-events", None, **key)
    fresh.client.headers.update(key)
    by_two = await pages(fresh, "/v1/audit-events", {"limit": 2})

    assert by_two == whole["items"]
    assert [one["action"] for one in by_two[:4]] == [*["submission_accepted"] * 3, "key_created"]
    numbers = [int(one["id"]) for one in by_two]
    assert numbers == sorted(numbers, reverse=True)
    then = await got(fresh, "/v1/audit-events", {"as_of": by_two[1]["at"]}, **key)
    assert then["items"] == by_two[1:]


async def test_what_does_not_exist_is_refused_by_name(world: World) -> None:
    key = await world.key("operator")
    for path, name, sent in (
        ("/v1/accounts", "role", "king"),
        ("/v1/accounts", "cursor", "nobody"),
        ("/v1/audit-events", "district", "16999"),
        ("/v1/audit-events", "cursor", "x"),
        ("/v1/delegations", "state", "good"),
        ("/v1/delegations", "cursor", "x"),
    ):
        answer = await read(world, path, key, **{name: sent})
        assert answer.status_code == 422, (path, name)
        assert [one["parameter"] for one in answer.json()["errors"]] == [name]
