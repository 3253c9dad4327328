"""Several processes on one database: what one writes, no other hides behind what it has kept."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import text
from sqlalchemy.engine import make_url

from app.auth.keys import revoke_key
from app.db.engine import open_engine
from tests.access.providers import granted, provider, take_back
from tests.answers.kept import COMPARISON, beside, kept, values, warmed
from tests.factories import Database, Server, World
from tests.intake.pushes import push, row

GIVE_UP = timedelta(seconds=20)
UNANNOUNCED = "DROP FUNCTION announce_change() CASCADE"
LISTENERS = """
SELECT count(pg_terminate_backend(pid)) AS ended FROM pg_stat_activity
WHERE datname = current_database() AND query LIKE '%pg_notify%' AND pid <> pg_backend_pid()
"""


async def admit(server: Server, world: World, *, new: bool) -> None:
    """Connections that stand go on; whether new ones are let in is said here."""
    name = make_url(world.urls.app).database
    async with server.maintenance.connect() as connection:
        allowed = "true" if new else "false"
        await connection.execute(text(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS {allowed}'))


async def deafen(world: World) -> None:
    """End the connection that listens, and return when the service has found out."""
    (found,) = await Database.sql(world, LISTENERS)
    assert found["ended"] == 1
    give_up = datetime.now(UTC) + GIVE_UP
    while (await values(world, {}))[1]:
        assert datetime.now(UTC) < give_up
        # A look at the database, so that the loop gets to see the other connection end.
        await Database.sql(world, "SELECT 1")


async def test_what_one_process_stores_the_other_shows(fresh: World) -> None:
    async with beside(fresh) as other:
        for value in (480, 490):
            await push(fresh, [row(value=value, visibility="public", reason="Nachgezählt.")])
            # No time is waited for, only that the announcements made so far have arrived.
            await other.told()
            assert await warmed(other, {}) == [value]


async def test_a_process_sees_its_own_write_before_it_is_announced(fresh: World) -> None:
    await fresh.sql(UNANNOUNCED)
    for value in (480, 490):
        await push(fresh, [row(value=value, visibility="public", reason="Nachgezählt.")])
        assert await warmed(fresh, {}) == [value]


async def test_who_has_seen_a_change_anywhere_is_not_shown_what_was_before(fresh: World) -> None:
    await fresh.sql(UNANNOUNCED)
    async with beside(fresh) as other:
        assert await warmed(other, {}) == []
        await push(fresh, [row(visibility="public")])
        # Whoever cannot wait for the announcement asks past the memory.
        anew = await other.client.get(COMPARISON, headers={"Cache-Control": "no-cache"})
        assert not kept(anew)
        assert await warmed(other, {}) == [480]


async def test_a_push_that_changed_nothing_is_listed(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    path = "/v1/districts/16070/submissions"
    await push(fresh, [row()])
    async with beside(fresh) as other:
        counted = []
        for _ in range(2):
            await other.client.get(path, headers=key)
            again = await other.client.get(path, headers=key)
            assert kept(again)
            counted.append(len(again.json()["items"]))
            await push(fresh, [row()])
            await other.told()
        assert counted[1] == counted[0] + 1


async def test_a_revoked_key_opens_nothing_anywhere(fresh: World) -> None:
    key = await fresh.key("district", "16070")
    async with beside(fresh) as other:
        for world in (fresh, other):
            await warmed(world, key)
        # As the command line does it.
        engine = open_engine(fresh.urls.owner, pool_size=1)
        async with engine.begin() as connection:
            await revoke_key(connection, key["Authorization"].removeprefix("Bearer "))
        await engine.dispose()
        for world in (fresh, other):
            await world.told()
            answer = await world.client.get("/v1/districts", headers=key)
            assert answer.status_code == 401


async def test_a_delegation_taken_back_closes_what_was_read_under_it(fresh: World) -> None:
    await push(fresh, [row(visibility="internal")])
    delegation = await granted(fresh)
    key = await provider(fresh)
    async with beside(fresh) as other:
        for world in (fresh, other):
            assert await warmed(world, key) == [480]
        assert (await take_back(fresh, delegation)).status_code == 200
        assert await values(fresh, key) == ([], False)
        await other.told()
        assert await values(other, key) == ([], False)


async def test_a_process_that_cannot_hear_serves_nothing_it_has_kept(
    fresh: World, server: Server
) -> None:
    await push(fresh, [row(visibility="internal")])
    assert await warmed(fresh, {}) == []
    # Connects whoever has to ask later.
    await fresh.sql("SELECT 1")
    await admit(server, fresh, new=False)
    await deafen(fresh)

    for _ in range(2):
        assert await values(fresh, {}) == ([], False)
    # Written past this process, and announced to nobody.
    await Database.sql(
        fresh, "UPDATE observation SET visibility = 'public' WHERE indicator = 'LEG-01'"
    )
    for _ in range(2):
        assert await values(fresh, {}) == ([480], False)

    await admit(server, fresh, new=True)
    await fresh.app.state.follower.heard.wait()
    assert await warmed(fresh, {}) == [480]


async def test_a_lost_connection_is_replaced_and_nothing_missed(fresh: World) -> None:
    assert await warmed(fresh, {}) == []
    await deafen(fresh)
    await fresh.app.state.follower.heard.wait()
    async with beside(fresh) as other:
        await push(other, [row(visibility="public")])
    await fresh.told()
    assert await warmed(fresh, {}) == [480]
