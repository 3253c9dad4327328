"""A provider pushes for the districts that let it, within what they allow, and nothing beyond."""

import asyncio
from typing import Any

import httpx
from sqlalchemy import text

from tests.access.providers import day, granted, provider, take_back
from tests.factories import World
from tests.intake.pushes import GERA, ILM_KREIS, push, read, row, seen, stock

FIELD = "SELECT field_code FROM indicator WHERE code = 'LEG-01'"
# Who waits for this very transaction to end.
WAITING = text("""
SELECT count(*) FROM pg_locks w JOIN pg_locks mine ON mine.transactionid = w.transactionid
WHERE NOT w.granted AND mine.granted AND mine.pid = pg_backend_pid()
""")


def faults(answer: httpx.Response) -> list[tuple[int, str, str]]:
    """The findings that refused a row; infos about official figures are left out."""
    kept = answer.json()["errors"]
    return [(e["row"], e["pointer"].removeprefix(f"/rows/{e['row'] - 1}"), e["code"]) for e in kept]


async def test_a_provider_delivers_for_the_district_as_the_district_would(fresh: World) -> None:
    key = await provider(fresh)
    before = await push(fresh, [row()], key=key)
    delegation = await granted(fresh)

    answer = await push(fresh, [row(), row(period="2021")], key=key)
    again = await push(fresh, [row()])

    assert (before.status_code, before.json()["type"]) == (403, "/problems/not-yours")
    assert answer.status_code == 201, answer.text
    assert (answer.json()["supplier"], answer.json()["district"]) == ("district", ILM_KREIS)
    assert answer.json()["counts"]["created"] == 2
    # One and the same fact, whoever of the two delivers it.
    assert again.json()["counts"]["unchanged"] == 1
    corrected = await push(fresh, [row(value=481, reason="Nachgezählt")], key=key)
    assert corrected.json()["counts"]["updated"] == 1
    assert delegation["state"] == "in_force"
    assert delegation["usable"] is True


async def test_a_delegation_is_for_one_district_and_one_provider(fresh: World) -> None:
    await granted(fresh)
    before = await stock(fresh)

    other_district = await push(fresh, [row()], GERA, key=await provider(fresh))
    other = await fresh.key("provider", name="Anderes Rechenzentrum (synthetisch)")
    other_provider = await push(fresh, [row()], key=other)
    no_district = await push(fresh, [row()], "16999", key=other)

    # No such district and no delegation for it are the same to a provider.
    said = {answer.json()["detail"] for answer in (other_district, other_provider, no_district)}
    assert said == {
        f"Für {ags} gilt keine Delegation an dieses Konto." for ags in (GERA, ILM_KREIS, "16999")
    }
    assert other_district.status_code == other_provider.status_code == 403
    assert await stock(fresh) == before


async def test_rows_outside_of_the_indicators_are_faults(fresh: World) -> None:
    await granted(fresh, indicators=["LEG-01"])
    key = await provider(fresh)
    rows = [row(), row(indicator="DEM-01"), row(indicator="DEM-99")]

    atomic = await push(fresh, rows, key=key)
    partial = await push(fresh, rows, key=key, query="?mode=partial")

    assert atomic.status_code == 422
    assert faults(atomic) == [
        (2, "/indicator", "not_delegated"),
        (3, "/indicator", "unknown_indicator"),
    ]
    (told, _) = atomic.json()["errors"]
    assert (told["expected"], told["found"]) == ("LEG-01", "DEM-01 2020")
    counts = partial.json()["counts"]
    assert (counts["received"], counts["created"], counts["rejected"]) == (3, 1, 2)


async def test_a_field_of_action_and_periods_bound_a_delegation(fresh: World) -> None:
    (field,) = await fresh.sql(FIELD)
    await granted(fresh, field=field["field_code"], period_from="2019", period_until="2020-Q4")
    key = await provider(fresh)
    rows = [row(), row(period="2018"), row(period="2021"), row(indicator="DEM-01")]

    answer = await push(fresh, rows, key=key)

    assert faults(answer) == [
        (2, "/period", "not_delegated"),
        (3, "/period", "not_delegated"),
        (4, "/indicator", "not_delegated"),
    ]
    assert "LEG-01 ≥ 2019-01-01 ≤ 2020-12-31" in answer.json()["errors"][0]["expected"]
    # A second delegation adds to the first.
    await granted(fresh, indicators=["DEM-01", "LEG-01"])
    assert (await push(fresh, rows, key=key)).status_code == 201


async def test_a_delegation_has_a_first_and_a_last_day(fresh: World) -> None:
    key = await provider(fresh)
    ahead = await granted(fresh, valid_from=day(1))
    not_yet = await push(fresh, [row()], key=key)
    await fresh.sql("UPDATE delegation SET valid = tstzrange(now() - interval '2 days', now())")
    no_longer = await push(fresh, [row()], key=key)
    await granted(fresh, valid_until=day())
    today = await push(fresh, [row()], key=key)

    assert [one.status_code for one in (not_yet, no_longer, today)] == [403, 403, 201]
    assert (ahead["state"], ahead["valid_from"]) == ("not_yet", day(1))
    listed = await read(fresh, "/v1/delegations", key)
    assert [one["state"] for one in listed.json()["items"]] == ["in_force", "expired"]
    assert listed.json()["items"][0]["valid_until"] == day()


async def test_a_revoked_delegation_opens_nothing_from_the_answer_on(fresh: World) -> None:
    key = await provider(fresh)
    delegation = await granted(fresh)
    pushed = await push(fresh, [row(visibility="internal")], key=key)
    meanwhile = (await read(fresh, pushed.headers["location"], key), await seen_by(fresh, key))

    revoked = await take_back(fresh, delegation)
    again = await take_back(fresh, delegation)

    assert (revoked.status_code, revoked.json()["state"]) == (200, "revoked")
    assert (again.status_code, again.json()) == (200, revoked.json())
    assert (await push(fresh, [row(value=1000)], key=key)).status_code == 403
    # Before, it read what it delivers; now, no more than the public.
    assert (meanwhile[0].status_code, meanwhile[1]) == (200, [480])
    assert (await read(fresh, pushed.headers["location"], key)).status_code == 404
    assert await seen_by(fresh, key) == []
    # What was delivered is the district's, and stays.
    own = await fresh.key("district", ILM_KREIS)
    assert await seen_by(fresh, own) == [480]
    assert (await read(fresh, pushed.headers["location"], own)).status_code == 200


async def seen_by(world: World, key: dict[str, str]) -> list[Any]:
    return [item["value"] for item in await seen(world, key, indicator="LEG-01", period="2020")]


async def test_revoked_during_a_push_nothing_of_it_is_stored(fresh: World) -> None:
    delegation = await granted(fresh)
    key = await provider(fresh)
    before = await stock(fresh)

    async with fresh.superuser.begin() as connection:
        # Whoever holds the clock is before the push, however long that has been under way.
        await connection.execute(text("UPDATE clock SET single = single"))
        pushing = asyncio.create_task(push(fresh, [row()], key=key))
        while not (await connection.execute(WAITING)).scalar():
            pass
        await connection.execute(
            text("UPDATE delegation SET revoked_at = now(), revoked_by = granted_by")
        )
    answer = await pushing

    assert (answer.status_code, answer.json()["type"]) == (403, "/problems/not-yours")
    assert "widerrufen" in answer.json()["detail"]
    assert await stock(fresh) == before
    assert delegation["revoked_at"] is None


async def test_a_provider_reads_what_it_delivers_and_what_is_public(fresh: World) -> None:
    key = await provider(fresh)
    await granted(fresh, indicators=["LEG-01"])
    rows = [
        # Small, not meant for others, not yet to be seen: the district sees it, so its hand does.
        row(period="2010", value=1, visibility="internal", embargo_until="2090-01-01T00:00:00Z"),
        row(period="2011", visibility="working_group"),
    ]
    assert (await push(fresh, rows, key=key)).status_code == 201
    await push(fresh, [row(period="2012"), row(period="2013", visibility="public")], GERA)
    await push(fresh, [row(indicator="LEG-04", value=3.5, visibility="working_group")])

    found = await seen(fresh, key, indicator="LEG-01")
    beside = await seen(fresh, key, indicator="LEG-04", district=ILM_KREIS, supplier="district")

    assert [(one["district"], one["period"], one["value"]) for one in found] == [
        (ILM_KREIS, "2010", 1),
        (ILM_KREIS, "2011", 480),
        (GERA, "2013", 480),
    ]
    assert beside == []


async def test_the_trail_tells_who_pushed_for_whom(fresh: World) -> None:
    delegation = await granted(fresh, indicators=["LEG-01"])
    key = await provider(fresh)
    headers = {"X-Request-Id": "lauf-7"}
    pushed = await push(fresh, [row()], key=key, headers=headers)
    await take_back(fresh, delegation)

    own = await read(fresh, "/v1/audit-events", await fresh.key("district", ILM_KREIS))
    providers = await read(fresh, "/v1/audit-events", key)
    neighbours = await read(fresh, "/v1/audit-events", await fresh.key("district", GERA))
    operators = await read(
        fresh, "/v1/audit-events", await fresh.key("operator"), district=ILM_KREIS
    )

    acts = [(one["action"], one["account"]["role"]) for one in own.json()["items"][:3]]
    assert acts == [
        ("delegation_revoked", "district"),
        ("submission_accepted", "provider"),
        ("delegation_granted", "district"),
    ]
    delivered = own.json()["items"][1]
    assert (delivered["subject"], delivered["district"]) == (pushed.json()["id"], ILM_KREIS)
    assert (delivered["account"]["name"], delivered["request_id"]) == (
        delegation["provider"]["name"],
        "lauf-7",
    )
    assert delivered["detail"]["delegations"] == [delegation["id"]]
    assert delivered["detail"]["counts"]["created"] == 1
    assert [one["action"] for one in providers.json()["items"]] == [
        "submission_accepted",
        "key_created",
    ]
    assert {one["district"] for one in neighbours.json()["items"]} == {GERA}
    assert operators.json()["items"][:3] == own.json()["items"][:3]


async def test_a_provider_lists_its_own_pushes_the_district_all(fresh: World) -> None:
    await granted(fresh)
    key = await provider(fresh)
    path = f"/v1/districts/{ILM_KREIS}/submissions"
    first = await push(fresh, [row()])
    second = await push(fresh, [row(period="2021")], key=key)

    mine = await read(fresh, path, key)
    everything = await read(fresh, path, await fresh.key("district", ILM_KREIS))
    foreign = await read(fresh, first.headers["location"], key)
    elsewhere = await read(fresh, f"/v1/districts/{GERA}/submissions", key)

    assert [one["id"] for one in mine.json()["items"]] == [second.json()["id"]]
    assert [one["id"] for one in everything.json()["items"]][:2] == [
        second.json()["id"],
        first.json()["id"],
    ]
    assert (foreign.status_code, elsewhere.status_code) == (404, 403)
