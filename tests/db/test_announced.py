"""Every change is announced to whoever listens, and the next turn of time is told to everybody."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import text

from app.answers.follow import CHANGED
from app.auth.caller import PUBLIC, Caller
from tests.access.providers import granted
from tests.factories import Database, World
from tests.intake.pushes import push, row


async def test_no_table_changes_unannounced(database: Database) -> None:
    # A table that a migration adds needs the trigger that 20261123_announced gives to the others.
    rows = await database.sql(
        "SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace"
        " AND c.relkind IN ('r', 'p') AND NOT EXISTS ("
        "  SELECT FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        "  WHERE t.tgrelid = c.oid AND p.proname = 'announce_change' AND t.tgenabled = 'O'"
        # After a statement that inserts, deletes, updates or truncates; not once a row.
        "  AND t.tgtype = 4 + 8 + 16 + 32)"
    )
    assert [row["relname"] for row in rows] == []


@asynccontextmanager
async def heard(database: Database) -> AsyncIterator[list[str]]:
    """The announcements that arrive while the block runs."""
    notes: list[str] = []
    async with database.superuser.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection

        def note(*told: object) -> None:
            notes.append(str(told[-1]))

        await driver.add_listener(CHANGED, note)
        yield notes
        # An announcement of its own comes after all others.
        last: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        await driver.add_listener("last", lambda *_: last.set_result(None))
        await driver.execute("NOTIFY last")
        await last
        await connection.invalidate()


async def test_what_is_rolled_back_is_not_announced_and_a_dry_run_neither(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    async with heard(fresh) as notes:
        assert (await push(fresh, [row()], key=key, query="?dry_run=true")).status_code == 200
        assert (await push(fresh, [row(indicator="ZZZ-99")], key=key)).status_code == 422
    assert notes == []
    async with heard(fresh) as notes:
        assert (await push(fresh, [row()], key=key)).status_code == 201
    # Many tables, one transaction, one announcement; it says nothing but that something changed.
    assert notes == [""]


async def test_the_next_turn_is_told_to_everybody_and_the_caller_stays_who_it_is(
    fresh: World,
) -> None:
    await granted(fresh)
    await push(fresh, [row(visibility="internal", embargo_until="2999-01-01T00:00:00Z")])
    (key,) = await fresh.sql("SELECT min(expires_at) AS at FROM credential")
    turns = {"credential": key["at"]}
    # One after the other is moved to be the next; the public sees none of these rows.
    for name, change in (
        (
            "embargo",
            "UPDATE observation SET embargo_until = now() + interval '1 hour'"
            " WHERE embargo_until IS NOT NULL RETURNING embargo_until AS at",
        ),
        (
            "delegation",
            "UPDATE delegation SET valid = tstzrange(lower(valid),"
            " now() + interval '1 minute') RETURNING upper(valid) AS at",
        ),
    ):
        (moved,) = await fresh.sql(change)
        turns[name] = moved["at"]
        for caller in (PUBLIC, Caller("district", ags="16070")):
            async with fresh.as_app(caller) as connection:
                told = text("SELECT next_turn(), current_setting('kreisspiegel.role')")
                turn, role = (await connection.execute(told)).one()
                assert (turn, role) == (turns[name], caller.role)
    assert turns["delegation"] < turns["embargo"] < turns["credential"]
