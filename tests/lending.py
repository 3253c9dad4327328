"""Databases lent to one test after the other, put back each time to what their template holds.

Whatever a test wrote is taken back row by row; its service and its connections stay, warm as those
of a service in use. Only the clock and the numbers that PostgreSQL gives to rows go on. A database
that was altered, or largely rewritten, makes room for a new clone.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from app.answers.follow import CHANGED
from app.db.engine import open_engine
from tests.factories import BASE_URL, Server, World, clone, serving

# Beyond these a new clone takes less time than giving rows back.
MOST_ROWS = 3_000
# It only ever goes on: whoever follows the data sees a change like any other.
THE_CLOCK = "clock"
# A row written after that transaction.
IS_NEW = "age(xmin) < age(CAST(CAST(:since AS text) AS xid))"
# A copy of every table, and beside it what is asked and done for that table.
COPIES = (
    "CREATE SCHEMA pristine",
    # A table without a key could not be put back: it is refused here.
    "CREATE TABLE pristine.ways"
    " (name name, held bigint, same text NOT NULL, look text, remove text, restore text)",
    """
    INSERT INTO pristine.ways
    SELECT name, 0, same,
        format('SELECT %1$L AS name, count(*) AS there, count(*) FILTER (WHERE %2$s) AS new'
               ' FROM public.%1$I', name, is_new),
        format('DELETE FROM public.%1$I WHERE %2$s', name, is_new),
        format('INSERT INTO public.%1$I (%2$s) OVERRIDING SYSTEM VALUE'
               ' SELECT %2$s FROM pristine.%1$I p'
               ' WHERE NOT EXISTS (SELECT FROM public.%1$I c WHERE %3$s)', name, columns, same)
    FROM (
        SELECT c.relname AS name,
            string_agg(quote_ident(a.attname), ', ') FILTER (WHERE a.attgenerated = '') AS columns,
            string_agg(format('c.%1$I = p.%1$I', a.attname), ' AND ')
                FILTER (WHERE a.attnum = ANY (k.conkey)) AS same
        FROM pg_class c
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_constraint k ON k.conrelid = c.oid AND k.contype = 'p'
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r'
        GROUP BY c.relname
    ) AS tables, CAST(:is_new AS text) AS is_new
    """,
    """
    DO $$
    DECLARE
        one name;
    BEGIN
        FOR one IN SELECT name FROM pristine.ways LOOP
            EXECUTE format('CREATE TABLE pristine.%1$I AS TABLE public.%1$I', one);
            EXECUTE format('UPDATE pristine.ways SET held = (SELECT count(*) FROM pristine.%1$I)'
                           ' WHERE name = %1$L', one);
        END LOOP;
    END $$
    """,
)
# The catalogue's rows that an alteration by a test would touch.
ALTERED = """
SELECT count(*) AS there,
    count(*) FILTER (WHERE age(xmin) < age(CAST(CAST(:since AS text) AS xid))) AS new
FROM (
    SELECT xmin FROM pg_class WHERE relnamespace = 'public'::regnamespace
    UNION ALL SELECT xmin FROM pg_proc WHERE pronamespace = 'public'::regnamespace
    UNION ALL SELECT xmin FROM pg_constraint WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT xmin FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT xmin FROM pg_policy
    UNION ALL SELECT xmin FROM pg_attribute WHERE attrelid IN (
        SELECT oid FROM pg_class WHERE relnamespace = 'public'::regnamespace)
    UNION ALL SELECT xmin FROM pg_namespace WHERE nspname = 'public'
    UNION ALL SELECT xmin FROM pg_db_role_setting
    UNION ALL SELECT xmin FROM pg_database WHERE datname = current_database()
) AS altered
"""
# How rows are given back: checked and followed by nothing, and whoever still holds a row is told
# of. The look at all tables takes longer to plan than to do, and is the same each time.
APART = {
    "session_replication_role": "replica",
    "lock_timeout": "10s",
    "plan_cache_mode": "force_generic_plan",
}
NOW = "SELECT pg_current_xact_id()::xid::text"
ANNOUNCE = """
UPDATE clock SET version = version + 1, at = greatest(clock_timestamp(), at)
RETURNING pg_current_xact_id()::xid::text, pg_notify(:heard, '')
"""


@asynccontextmanager
async def pristine(server: Server, template: str) -> AsyncIterator[str]:
    """The name of a clone that holds, beside its tables, a copy of each; clones of it are lent."""
    async with clone(server, template) as kept:
        async with kept.superuser.begin() as connection:
            for statement in COPIES:
                named = {"is_new": IS_NEW} if ":is_new" in statement else {}
                await connection.execute(text(statement), named)
        # Only what nobody is connected to can be cloned.
        await kept.superuser.dispose()
        yield str(kept.superuser.url.database)


@dataclass(slots=True)
class Lent:
    """One database with its service, and how it is put back."""

    world: World
    # A connection of its own: a change of these settings has every statement planned anew.
    keeper: AsyncEngine
    held: AsyncExitStack
    # What each table held, and the statements that bring it back.
    tables: dict[str, Any] = field(default_factory=dict)
    look: str = ""
    # The transaction after which everything is a test's own.
    since: str = ""
    catalogue: int = 0

    async def prepare(self) -> None:
        async with self.keeper.begin() as connection:
            ways = await connection.execute(text("SELECT * FROM pristine.ways ORDER BY name"))
            self.tables = {way.name: way for way in ways}
            self.look = " UNION ALL ".join(way.look for way in self.tables.values())
            self.since = (await connection.execute(text(NOW))).scalar_one()
            self.catalogue, _ = await self._altered(connection)

    async def put_back(self) -> bool:
        """Whether the database holds again what its template holds."""
        async with self.keeper.begin() as connection:
            if await self._altered(connection) != (self.catalogue, 0):
                return False
            changed = await self._changed(connection)
            if sum(new + abs(there - self.tables[n].held) for n, there, new in changed) > MOST_ROWS:
                return False
            for name, there, new in changed:
                table = self.tables[name]
                await connection.execute(text(table.remove), {"since": self.since})
                if there - new < table.held:
                    await connection.execute(text(table.restore))
            announced = await connection.execute(text(ANNOUNCE), {"heard": CHANGED})
            self.since = announced.scalar_one()
        await self.world.told()
        return True

    async def _altered(self, connection: AsyncConnection) -> tuple[int, int]:
        """The rows of the catalogue, and how many of them are new."""
        row = (await connection.execute(text(ALTERED), {"since": self.since})).one()
        return row.there, row.new

    async def _changed(self, connection: AsyncConnection) -> list[tuple[str, int, int]]:
        """The tables written to since: the rows that are there, and how many of them are new."""
        rows = await connection.execute(text(self.look), {"since": self.since})
        return [
            (row.name, row.there, row.new)
            for row in rows
            if row.name != THE_CLOCK and (row.there, row.new) != (self.tables[row.name].held, 0)
        ]


@dataclass(slots=True)
class Lending:
    """The databases that nobody has at the moment."""

    server: Server
    # Made by `pristine`.
    template: str
    idle: list[Lent] = field(default_factory=list)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[World]:
        """The service on a database as the template is, for one test or file that may write."""
        lent = self.idle.pop() if self.idle else await self._new()
        world = lent.world
        state = dict(world.app.state._state)
        try:
            transport = httpx.ASGITransport(app=world.app)
            async with httpx.AsyncClient(transport=transport, base_url=BASE_URL) as client:
                engines = (world.superuser, world.owner, world.runtime)
                yield World(world.urls, *engines, app=world.app, client=client)
        finally:
            world.app.state._state.clear()
            world.app.state._state.update(state)
            if await lent.put_back():
                self.idle.append(lent)
            else:
                await lent.held.aclose()

    @classmethod
    @asynccontextmanager
    async def of(cls, server: Server, template: str) -> AsyncIterator["Lending"]:
        lending = cls(server, template)
        try:
            yield lending
        finally:
            for lent in lending.idle:
                await lent.held.aclose()

    async def _new(self) -> Lent:
        held = AsyncExitStack()
        database = await held.enter_async_context(clone(self.server, self.template))
        superuser = database.superuser.url.render_as_string(hide_password=False)
        keeper = open_engine(superuser, pool_size=1, settings=APART)
        held.push_async_callback(keeper.dispose)
        lent = Lent(await held.enter_async_context(serving(database)), keeper, held)
        await lent.prepare()
        return lent
