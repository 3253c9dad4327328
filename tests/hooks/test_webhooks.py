"""Webhooks as accounts set them: checked, theirs alone, dated, and without a secret anywhere."""

from typing import Any

import httpx
import pytest
from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from app.hooks.subscriptions import MOST_PER_ACCOUNT
from app.settings import Settings
from tests.asking import got, problem, refused
from tests.factories import World
from tests.hooks.hooked import changed, delivered, sender, sent, subscribed
from tests.hooks.receivers import Receiver, receiving

PATH = "/v1/webhooks"
URL = "https://empfaenger.invalid/hook"


async def post(
    world: World, path: str, body: Any = None, role: str = "ministry", **headers: str
) -> httpx.Response:
    key = await world.key(role)
    return await world.client.post(path, json=body, headers={**key, **headers})


async def test_a_webhook_is_its_accounts_and_every_revision_is_kept(fresh: World) -> None:
    made = (await post(fresh, PATH, {"url": URL, "districts": ["16070"]})).json()
    assert made["secret"].startswith("whsec_")
    key = await fresh.key("ministry")
    place = f"{PATH}/{made['id']}"
    first = await fresh.client.get(place, headers=key)
    assert first.json() == {name: made[name] for name in made if name != "secret"}
    again = {**key, "If-None-Match": first.headers["etag"]}
    assert (await fresh.client.get(place, headers=again)).status_code == 304
    patch = {"active": False, "districts": None, "label": "Probe"}
    answer = await fresh.client.patch(place, json=patch, headers=key)
    assert answer.status_code == 200, answer.text
    paused = answer.json()
    told = (paused["active"], paused["paused_because"], paused["districts"], paused["label"])
    assert told == (False, "owner", [], "Probe")
    assert "active=true" in paused["notice_de"]
    # The same again is no revision, and the state before is still told as of it.
    same = await fresh.client.patch(place, json=patch, headers=key)
    assert same.json() == paused
    then = await got(fresh, place, {"as_of": made["recorded_at"]}, **key)
    assert then == first.json()
    # Nobody else learns that there is one.
    other = await fresh.key("district", "16070")
    assert (await refused(fresh, place, {}, **other))["type"] == "/problems/unknown-webhook"
    assert (await got(fresh, PATH, {}, **other))["items"] == []
    assert (await refused(fresh, PATH))["status"] == 401
    for verb, path in (("DELETE", place), ("PATCH", place), ("POST", f"{place}/test")):
        body: Any = {} if verb == "PATCH" else None
        denied = await fresh.client.request(verb, path, json=body, headers=other)
        assert problem(denied)["status"] == 404, path
    ended = await fresh.client.request("DELETE", place, headers=key)
    assert (ended.status_code, ended.json()["active"]) == (200, False)
    assert (await refused(fresh, place, {}, **key))["status"] == 404
    assert (await got(fresh, PATH, {}, **key))["items"] == []
    assert (await got(fresh, place, {"as_of": paused["recorded_at"]}, **key)) == paused
    events = (await got(fresh, "/v1/audit-events", {}, **key))["items"]
    assert [one["action"] for one in events[:3]] == [
        *("webhook_withdrawn", "webhook_changed", "webhook_created"),
    ]


@pytest.mark.parametrize(
    ("url", "code"),
    [
        ("http://empfaenger.example/", "https_only"),
        ("https://user:pass@empfaenger.example/", "url_with_credentials"),
        ("https://127.0.0.1/", "address_not_allowed"),
        ("https://[::ffff:10.0.0.1]/", "address_not_allowed"),
        ("https://[fe80::1%25eth0]/", "address_not_allowed"),
        ("ftp://empfaenger.example/", "malformed_url"),
        ("HTTPS://empfaenger.example/", "malformed_url"),
        ("https:///hook", "malformed_url"),
        ("https://empfaenger.example/a b", "malformed_url"),
        ("https://empfaenger.example:99999/", "malformed_url"),
    ],
)
async def test_an_address_that_nothing_is_sent_to_is_refused(
    world: World, url: str, code: str
) -> None:
    body = problem(await post(world, PATH, {"url": url}))
    assert [(one["pointer"], one["code"]) for one in body["errors"]] == [("/url", code)]


async def test_all_that_is_wrong_is_told_at_once(world: World) -> None:
    sent_ = {
        "url": "http://10.0.0.1/",
        "kinds": ["values", "wishes"],
        "districts": ["99999"],
        "indicators": ["ZZZ-99"],
        "fields": ["sleep"],
        "states": ["99"],
        "since": "2999-01-01T00:00:00Z",
    }
    body = problem(await post(world, PATH, sent_))
    assert body["type"] == "/problems/webhook-refused"
    assert [(one["pointer"], one["code"]) for one in body["errors"]] == [
        ("/url", "https_only"),
        ("/kinds/1", "unknown_kind"),
        ("/districts/0", "unknown_district"),
        ("/indicators/0", "unknown_indicator"),
        ("/fields/0", "unknown_field"),
        ("/states/0", "unknown_state"),
        ("/since", "since_in_future"),
    ]
    for wrong in ({}, {"dead": True, "delivery": 1}, {"dead": True, "since": "2026-01-01T00:00Z"}):
        path = f"{PATH}/00000000-0000-4000-8000-000000000000/replay"
        (fault,) = problem(await post(world, path, wrong))["errors"]
        said = "Genau eines nennen: delivery, since und/oder until, oder dead."
        assert (fault["code"], fault["message"]) == ("one_choice", said)


async def test_row_security_shows_a_webhook_to_its_account_and_to_the_sender(
    fresh: World,
) -> None:
    made = (await post(fresh, PATH, {"url": URL})).json()
    assert (await post(fresh, f"{PATH}/{made['id']}/test")).status_code == 201
    (row,) = await fresh.sql("SELECT account_id::text AS id FROM webhook")
    nobody = "00000000-0000-4000-8000-000000000001"
    for caller, seen in (
        (Caller("ministry", row["id"]), 1),
        (Caller("ministry", nobody), 0),
        (Caller("operator", nobody), 0),
        (PUBLIC, 0),
        (Caller("sender"), 1),
    ):
        async with fresh.as_app(caller) as connection:
            for table in ("webhook", "webhook_revision", "webhook_delivery"):
                asked = text(f'SELECT count(*) FROM "{table}"')  # noqa: S608 -- a constant of this test
                assert (await connection.execute(asked)).scalar() == seen, (caller, table)
            moved = await connection.execute(text("UPDATE webhook SET position_at = position_at"))
            assert moved.rowcount == seen
    # To whoever sends, nothing else is open.
    async with fresh.as_app(Caller("sender")) as connection:
        hidden = text("SELECT count(*) FROM observation WHERE visibility <> 'public'")
        assert (await connection.execute(hidden)).scalar() == 0


async def test_an_account_has_so_many_and_no_more(fresh: World) -> None:
    for _ in range(MOST_PER_ACCOUNT):
        assert (await post(fresh, PATH, {"url": URL})).status_code == 201
    assert problem(await post(fresh, PATH, {"url": URL}))["type"] == "/problems/too-many-webhooks"
    assert (await post(fresh, PATH, {"url": URL}, "steward")).status_code == 201
    key = await fresh.key("ministry")
    first = await got(fresh, PATH, {"limit": 15}, **key)
    rest = await got(fresh, PATH, {"cursor": first["next"]}, **key)
    assert (len(first["items"]), len(rest["items"]), rest["next"]) == (15, 5, None)


async def test_a_secret_is_shown_once_turned_and_stored_nowhere(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        body = {"url": receiver.url, "kinds": ["values"]}
        once = {"Idempotency-Key": "einmal"}
        answers = [await post(hooks, PATH, body, **once) for _ in range(2)]
        # The same request gets the same answer, worked out anew.
        assert answers[0].content == answers[1].content
        assert answers[0].headers["cache-control"] == "no-store"
        made = answers[0].json()
        turn = f"{PATH}/{made['id']}/secret"
        turned = (await post(hooks, turn)).json()
        assert turned["secret"] != made["secret"]
        assert turned["secret_turn"] == 2
        await changed(hooks, "2020")
        of = sender(hooks)
        await sent(of)
        # For a day both are signed with, so that a receiver can change over.
        for told in (made, turned):
            receiver.got[0].verified(told["secret"])
        await hooks.sql("UPDATE webhook_revision SET secret_since = secret_since - interval '25 h'")
        await changed(hooks, "2021")
        await sent(of)
        assert len(receiver.got[1].headers["webhook-signature"].split(" ")) == 1
        receiver.got[1].verified(turned["secret"])
    for told in (made, turned):
        raw = told["secret"].removeprefix("whsec_")
        # As the text of a row, in which bytes are hexadecimal digits.
        (found,) = await hooks.sql(
            "SELECT count(*) AS n FROM (SELECT t::text AS held FROM webhook t"
            " UNION ALL SELECT t::text FROM webhook_revision t"
            " UNION ALL SELECT t::text FROM webhook_delivery t"
            " UNION ALL SELECT t::text FROM webhook_attempt t"
            " UNION ALL SELECT t::text FROM kept_answer t"
            " UNION ALL SELECT t::text FROM audit_event t) t WHERE strpos(held, :raw) > 0"
            " OR strpos(held, encode(convert_to(:raw, 'UTF8'), 'hex')) > 0"
            " OR strpos(held, encode(decode(:raw, 'base64'), 'hex')) > 0",
            {"raw": raw},
        )
        assert found["n"] == 0


async def test_under_another_signing_key_nothing_is_sent_until_there_is_a_new_secret(
    hooks: World,
) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(hooks, receiver.url)
        # As if the service had lost its folder, and with it the key.
        await hooks.sql("UPDATE webhook_revision SET key_id = 'synthetic'")
        await changed(hooks, "2020")
        of = sender(hooks)
        await sent(of)
        key = await hooks.key("working_group")
        place = f"{PATH}/{hook['id']}"
        found = await got(hooks, place, {}, **key)
        assert (found["active"], found["pending"], receiver.got) == (True, 1, [])
        assert "anderen Schlüssel" in found["notice_de"]
        turned = (await post(hooks, f"{place}/secret", None, "working_group")).json()
        assert turned["notice_de"] is None
        await sent(of)
        receiver.got[0].verified(turned["secret"])


async def test_a_test_message_goes_at_once_and_once(hooks: World) -> None:
    async with receiving(
        Receiver([b"HTTP/1.1 401 No\r\nContent-Length: 99\r\n\r\nv1,abc= ks_x"])
    ) as (receiver):
        hook = await subscribed(hooks, receiver.url)
        key = await hooks.key("working_group")
        place = f"{PATH}/{hook['id']}"
        await hooks.client.patch(place, json={"active": False}, headers=key)
        answer = await post(hooks, f"{place}/test", None, "working_group")
        assert (answer.status_code, answer.json()["state"]) == (201, "pending")
        of = sender(hooks)
        for _ in range(2):
            await sent(of)
        assert receiver.got[0].verified(hook["secret"])["type"] == "de.kreisspiegel.ping"
        (log,) = await delivered(hooks, hook)
    assert (len(receiver.got), log["state"], log["attempts_most"]) == (1, "dead", 1)
    assert log["id"] == answer.json()["id"]
    # What looks like a secret is not kept, whoever says it.
    assert log["attempts"][0]["excerpt"] == "… ks_x"
    path = f"{place}/replay"
    denied = await post(hooks, path, {"delivery": log["id"]}, "working_group")
    assert problem(denied)["type"] == "/problems/unknown-delivery"


def test_private_networks_are_opened_by_a_setting_only() -> None:
    assert Settings().webhook_private == "refuse"
