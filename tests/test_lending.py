"""Whoever is lent a database finds what the template holds, whatever the one before did to it."""

from collections.abc import AsyncIterator

import pytest

from tests.factories import Database, Server, World
from tests.intake.pushes import push, row
from tests.lending import Lending

TABLES = (
    "SELECT relname AS name FROM pg_class"
    " WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'clock'"
)
HELD = "SELECT count(*) AS rows, sum(hashtextextended(t::text, 0)) AS digest FROM {} t"
WRITES = (
    # Some rows, a whole table, a change in place.
    "DELETE FROM district_tile WHERE ags = '16070'",
    "DELETE FROM district_region",
    "UPDATE observation SET value = value + 1 WHERE indicator = 'DEM-02' AND period = '2018'",
    "UPDATE district_version SET name = 'Synthetisch' WHERE ags = '16070'",
)


async def held(database: Database) -> dict[str, tuple[int, int]]:
    found = {}
    for table in await database.sql(TABLES):
        (seen,) = await database.sql(HELD.format(table["name"]))
        found[table["name"]] = (seen["rows"], seen["digest"])
    return found


async def written(world: World) -> None:
    await push(world, [row(visibility="public")])
    await push(world, [row(value=481, reason="synthetisch")])
    (told,) = await world.sql("SELECT count(*) AS n FROM observation WHERE indicator = 'LEG-01'")
    assert told["n"] == 2


@pytest.fixture
async def own(server: Server, lendable: str) -> AsyncIterator[Lending]:
    """One that has lent nothing yet."""
    async with Lending.of(server, lendable) as lending:
        yield lending


async def test_what_was_written_is_taken_back(own: Lending) -> None:
    async with own.one() as first:
        before, place = await held(first), first.urls
        await written(first)
        for statement in WRITES:
            await first.sql(statement)
        changed = await held(first)
        assert {"observation", "submission", "district_tile", "district_region"} <= {
            name for name in before if before[name] != changed[name]
        }
        (clock,) = await first.sql("SELECT version, at FROM clock")
        # What the test made of its service is its own, too.
        first.app.state.settings = None
        first.client.headers["Authorization"] = "Bearer ks_x"
    async with own.one() as second:
        assert (second.urls, await held(second)) == (place, before)
        assert second.app.state.settings
        (later,) = await second.sql("SELECT version, at FROM clock")
        assert (later["version"], later["at"]) > (clock["version"], clock["at"])
        answer = await second.client.get("/v1/observations?indicator=LEG-01")
        assert (answer.status_code, answer.json()["items"]) == (200, [])
        # The same once more, as from the start.
        await written(second)
    async with own.one() as third:
        assert (third.urls, await held(third)) == (place, before)


ALTERATIONS = (
    "DROP TRIGGER clock_announced ON clock",
    "CREATE FUNCTION more() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
    "GRANT SELECT ON account TO PUBLIC",
    "ALTER TABLE observation ADD CONSTRAINT more CHECK (value IS NULL OR value < 1e20)",
    "TRUNCATE district_region",
    # Too much to be taken back.
    "UPDATE observation SET note = 'synthetisch'",
)


async def test_what_was_altered_or_rewritten_is_lent_to_nobody_else(own: Lending) -> None:
    places = set()
    for statement in ALTERATIONS:
        async with own.one() as world:
            places.add(world.urls)
            await world.sql(statement)
    assert (len(places), own.idle) == (len(ALTERATIONS), [])
