"""Messages arrive, signed, in order and once; one that is not taken is tried as promised."""

from contextlib import AsyncExitStack
from typing import Any

import pytest
from standardwebhooks import WebhookVerificationError

from app.hooks.queue import PAUSES
from tests.asking import got
from tests.factories import World
from tests.hooks.hooked import (
    SHORT,
    changed,
    delivered,
    sender,
    sent,
    subscribed,
    time_passes,
)
from tests.hooks.receivers import FAILS, OK, Receiver, receiving

# Whoever begins there stops nobody else's messages.
BEFORE_ALL_TIME = "0001-01-01T00:00:00Z"


async def test_a_change_arrives_signed_once_and_as_the_feed_tells_it(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(hooks, receiver.url)
        await subscribed(hooks, receiver.url, kinds=["release"], since=BEFORE_ALL_TIME)
        of = sender(hooks)
        await sent(of)
        assert receiver.got == []
        await changed(hooks, "2020", "2021")
        # One after the other: the second is due when the first has arrived.
        for _ in range(4):
            await sent(of)
        first, second = receiver.got
        event = first.verified(hook["secret"])
        with pytest.raises(WebhookVerificationError):
            first.verified("whsec_" + "A" * 43 + "=")
        feed = await got(
            hooks,
            "/v1/changes",
            {"since": hook["created_at"], "kind": "values"},
            **await hooks.key("working_group"),
        )
        assert [event["data"], second.verified(hook["secret"])["data"]] == feed["items"]
        told = {name: event[name] for name in ("specversion", "source", "type", "id", "time")}
        assert told == {
            "specversion": "1.0",
            "source": "/v1/changes",
            "type": "de.kreisspiegel.values.created",
            "id": feed["items"][0]["id"],
            "time": feed["items"][0]["at"],
        }
        assert first.headers["content-type"] == "application/cloudevents+json; charset=utf-8"
        assert first.headers["host"] == f"localhost:{receiver.port}"
        log = await delivered(hooks, hook)
    assert [one["state"] for one in log] == ["delivered", "delivered"]
    (attempt,) = log[0]["attempts"]
    assert (attempt["outcome"], attempt["status"], attempt["excerpt"]) == ("delivered", 200, "ok")
    assert attempt["request_id"] == first.headers["x-request-id"]
    assert log[0]["event"] == event
    # As of the subscription, nothing had been sent yet.
    assert await delivered(hooks, hook, as_of=hook["recorded_at"]) == []


async def test_a_failing_receiver_gets_exactly_the_promised_attempts(hooks: World) -> None:
    async with receiving(Receiver([FAILS])) as receiver:
        hook = await subscribed(hooks, receiver.url)
        of = sender(hooks)
        await changed(hooks, "2020", "2021")
        await sent(of)
        pauses = []
        for _ in range(len(PAUSES)):
            # Before its time, nothing is tried.
            await sent(of)
            pauses.append(await time_passes(hooks))
            await sent(of)
        # The order is kept: the second waits until the first is given up.
        assert len(set(receiver.ids)) == 1
        assert len(receiver.ids) == 8
        expected = [one.total_seconds() for one in PAUSES]
        assert all(
            wanted - 5 < found <= wanted for wanted, found in zip(expected, pauses, strict=True)
        )
        first, second = await delivered(hooks, hook)
        assert (first["state"], second["state"]) == ("dead", "pending")
        assert [one["outcome"] for one in first["attempts"]] == ["failed"] * 8
        assert {(one["status"], one["failure"]) for one in first["attempts"]} == {(500, "refused")}


async def test_what_was_given_up_is_sent_again_and_known_by_its_id(hooks: World) -> None:
    async with receiving(Receiver([FAILS, FAILS, OK])) as receiver:
        hook = await subscribed(hooks, receiver.url)
        of = sender(hooks)
        await changed(hooks, "2020", "2021")
        await sent(of)
        # Synthetic: two attempts instead of eight.
        await hooks.sql("UPDATE webhook_delivery SET attempts_most = 2")
        await time_passes(hooks)
        for _ in range(3):
            await sent(of)
        first, second = await delivered(hooks, hook)
        assert (first["state"], second["state"]) == ("dead", "delivered")
        key = await hooks.key("working_group")
        place = f"/v1/webhooks/{hook['id']}"

        async def replayed(which: dict[str, Any]) -> int:
            answer = await hooks.client.post(f"{place}/replay", json=which, headers=key)
            assert answer.status_code == 201, answer.text
            for _ in range(2):
                await sent(of)
            number: int = answer.json()["replayed"]
            return number

        assert [await replayed({"dead": True}) for _ in range(2)] == [1, 0]
        assert receiver.ids[-1] == receiver.ids[0] == first["message_id"]
        assert receiver.got[-1].body == receiver.got[0].body
        found = await got(hooks, place, {}, **key)
        assert (found["pending"], found["dead"], found["active"]) == (0, 1, True)
        # One, and all of a time; each message once, however often it has been sent.
        assert await replayed({"delivery": second["id"]}) == 1
        assert await replayed({"until": hook["created_at"]}) == 0
        assert await replayed({"since": hook["created_at"]}) == 2
        assert len(receiver.ids) == 7


async def test_without_order_one_message_does_not_hold_up_the_others(hooks: World) -> None:
    async with receiving(Receiver([FAILS, OK])) as receiver:
        hook = await subscribed(hooks, receiver.url, ordered=False)
        await changed(hooks, "2020", "2021", "2022")
        of = sender(hooks)
        for _ in range(3):
            await sent(of)
        states = [one["state"] for one in await delivered(hooks, hook)]
        assert sorted(states) == ["delivered", "delivered", "pending"]


# What a receiver answers, what it goes on with, and what the attempt comes to.
HANGS = b""
DRIBBLES = b"HTTP/1.1 200 OK\r\nX-Slow: "
STOPS_HALFWAY = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"
FLOODS = b"HTTP/1.1 200 OK\r\n\r\n"
LIES_AND_TAKES = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nok"
LIES_AND_REFUSES = b"HTTP/1.1 503 No\r\nContent-Length: 99\r\n\r\nok"
REDIRECTS = b"HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\n\r\n"
SPEAKS_OTHERWISE = b"SSH-2.0-OpenSSH_9.6\r\n"
HANGS_UP = b""
Manners = list[tuple[bytes, bytes | None, int | None, str | None]]
SLOW: Manners = [(HANGS, b"", None, "timeout"), (DRIBBLES, b"", None, "timeout")]
OTHERS: Manners = [
    (STOPS_HALFWAY, b"", 200, None),
    (FLOODS, b"x" * 9999, 200, None),
    (LIES_AND_TAKES, None, 200, None),
    (LIES_AND_REFUSES, None, 503, "refused"),
    (REDIRECTS, None, 302, "redirected"),
    (SPEAKS_OTHERWISE, None, None, "broken_answer"),
    (HANGS_UP, None, None, "broken_answer"),
]


async def test_whatever_a_receiver_does_it_is_one_attempt_and_harms_nobody(hooks: World) -> None:
    # Those who never answer are given little time, the others enough on a busy machine.
    for manners, period, patience in ((SLOW, "2020", SHORT), (OTHERS, "2021", 5 * SHORT)):
        async with AsyncExitStack() as open_:
            receivers = [
                await open_.enter_async_context(receiving(Receiver([answer], endless)))
                for answer, endless, *_ in manners
            ]
            made = [await subscribed(hooks, one.url) for one in receivers]
            await changed(hooks, period)
            await sent(sender(hooks, patience))
            for (_, _, status, failure), hook, receiver in zip(
                manners, made, receivers, strict=True
            ):
                (log,) = await delivered(hooks, hook)
                (attempt,) = log["attempts"]
                assert (attempt["status"], attempt["failure"]) == (status, failure)
                assert log["state"] == ("pending" if failure else "delivered")
                # Nobody was followed anywhere.
                assert [one.path for one in receiver.got] == ["/hook"]
