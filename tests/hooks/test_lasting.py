"""Nothing is lost over a restart, a pause or a silence, and nobody is asked too much."""

import asyncio

from app.hooks.attempt import Courier
from app.hooks.leader import sending
from tests.asking import got
from tests.factories import SIGNER, World
from tests.hooks.hooked import changed, delivered, sender, sent, subscribed, time_passes
from tests.hooks.receivers import FAILS, OK, Receiver, receiving


async def test_a_sender_that_dies_loses_nothing_and_its_attempt_counts(hooks: World) -> None:
    async with receiving(Receiver([b""], b"")) as receiver:
        hook = await subscribed(hooks, receiver.url)
        await changed(hooks, "2020")
        dying = sender(hooks, 60.0)
        await dying.round()
        await asyncio.wait_for(receiver.came.wait(), 10)
        # As if killed: what it was about to write down is never written.
        dying.stop()
        await dying.landed()
        await changed(hooks, "2021")
        receiver.answers, receiver.endless = [OK], None
        successor = sender(hooks)
        await successor.begin()
        await sent(successor)
        # The pause of the attempt that nobody finished is kept, and the order too.
        assert len(receiver.got) == 1
        await time_passes(hooks)
        for _ in range(3):
            await sent(successor)
        log = await delivered(hooks, hook)
        assert receiver.ids == [log[0]["message_id"]] * 2 + [log[1]["message_id"]]
    assert [[one["outcome"] for one in entry["attempts"]] for entry in log] == [
        ["interrupted", "delivered"],
        ["delivered"],
    ]


async def test_one_webhook_that_cannot_be_served_holds_up_no_other(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        await subscribed(hooks, "https://empfaenger.invalid/hook")
        # No place that the service itself would ever note down.
        await hooks.sql("UPDATE webhook SET position_at = '-infinity'")
        hook = await subscribed(hooks, receiver.url)
        await changed(hooks, "2020")
        await sent(sender(hooks))
        (event,) = (one.verified(hook["secret"]) for one in receiver.got)
    assert event["data"]["periods"] == ["2020"]


async def test_what_happens_while_nobody_listens_is_sent_later(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(hooks, receiver.url)
        key = await hooks.key("working_group")
        place = f"/v1/webhooks/{hook['id']}"
        of = sender(hooks)
        await hooks.client.patch(place, json={"active": False}, headers=key)
        await changed(hooks, "2020")
        await sent(of)
        # Whose last key is gone is told nothing either.
        await hooks.client.patch(place, json={"active": True}, headers=key)
        await hooks.sql("UPDATE credential SET revoked_at = now() + interval '1 second'")
        await sent(of)
        assert receiver.got == []
        await hooks.sql("UPDATE credential SET revoked_at = NULL")
        await changed(hooks, "2021")
        for _ in range(3):
            await sent(of)
        events = [one.verified(hook["secret"]) for one in receiver.got]
    assert [one["data"]["periods"] for one in events] == [["2020"], ["2021"]]


async def test_after_days_of_dead_letters_a_webhook_rests_and_says_so(hooks: World) -> None:
    async with receiving(Receiver([FAILS])) as receiver:
        hook = await subscribed(hooks, receiver.url)
        await changed(hooks, "2020", "2021")
        of = sender(hooks)
        for _ in range(16):
            await sent(of)
            await hooks.sql(
                "UPDATE webhook_delivery SET due_at = clock_timestamp() WHERE due_at > now()"
            )
            # Since its first message was given up, six days have passed.
            await hooks.sql(
                "UPDATE webhook SET failing_since = now() - interval '6 days'"
                " WHERE failing_since IS NOT NULL"
            )
        key = await hooks.key("working_group")
        place = f"/v1/webhooks/{hook['id']}"
        rests = await got(hooks, place, {}, **key)
        assert (rests["active"], rests["paused_because"]) == (False, "dead_letters")
        assert (rests["dead"], len(receiver.got)) == (2, 16)
        assert "Tagen" in rests["notice_de"]
        (event, *_) = (await got(hooks, "/v1/audit-events", {}, **key))["items"]
        assert (event["action"], event["subject"]) == ("webhook_paused", hook["id"])
        # Taken up again, it sends what came meanwhile; and rests at once where nobody wants it.
        await changed(hooks, "2022")
        receiver.answers = [b"HTTP/1.1 410 Gone\r\nContent-Length: 0\r\n\r\n"]
        await hooks.client.patch(place, json={"active": True}, headers=key)
        await sent(of)
        gone = await got(hooks, place, {}, **key)
        assert (gone["paused_because"], gone["pending"], len(receiver.got)) == ("gone", 1, 17)


async def test_of_one_receiver_only_so_many_attempts_are_made_at_once(hooks: World) -> None:
    async with receiving(Receiver([b""], b"")) as receiver, receiving(Receiver()) as other:
        for _ in range(4):
            await subscribed(hooks, receiver.url)
        await subscribed(hooks, other.url)
        await changed(hooks, "2020")
        of = sender(hooks, 0.3)
        await of.round()
        await of.landed()
        assert (len(receiver.got), len(other.got)) == (2, 1)
        await sent(of)
        assert len(receiver.got) == 4


async def test_two_senders_take_one_message_once(hooks: World) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(hooks, receiver.url)
        await changed(hooks, "2020", "2021")
        both = sender(hooks), sender(hooks)
        for _ in range(3):
            await asyncio.gather(*(sent(one) for one in both))
        log = await delivered(hooks, hook)
    assert receiver.ids == [one["message_id"] for one in log]
    assert len(log) == 2


async def test_who_has_the_turn_sends_by_itself_and_another_takes_over(opened: World) -> None:
    async with receiving(Receiver()) as receiver:
        hook = await subscribed(opened, receiver.url)
        # A second process, so to say, beside the one that serves.
        courier = Courier(private=True)
        async with sending(opened.app.state.sessions, opened.urls, SIGNER, courier) as other:
            leaders = (opened.app.state.leader, other)
            await changed(opened, "2020")
            await asyncio.wait_for(receiver.came.wait(), 30)
            assert [one.leads.is_set() for one in leaders].count(True) == 1
            receiver.came.clear()
            lost = await opened.sql(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory'"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                " AND objid::bigint = hashtext('kreisspiegel webhooks') & 4294967295"
            )
            assert len(lost) == 1
            await changed(opened, "2021")
            for one in leaders:
                one.wake()
            # The first comes once more where the turn was lost before its answer was kept.
            while len(set(receiver.ids)) < 2:
                await asyncio.wait_for(receiver.came.wait(), 30)
                receiver.came.clear()
        assert len(set(receiver.ids)) == 2
        events = [one.verified(hook["secret"])["data"]["periods"][0] for one in receiver.got]
        assert list(dict.fromkeys(events)) == ["2020", "2021"]
