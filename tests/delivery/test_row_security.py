"""The database itself: who writes the calendar, and what the ledger of existence tells to whom."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

OURS, THEIRS = "16070", "16053"
OWN, OTHER, STEWARD = (
    Caller("district", ags=OURS),
    Caller("district", ags=THEIRS),
    Caller("steward"),
)
OVERSEERS = [Caller("working_group"), Caller("ministry"), STEWARD]
EVERYBODY = [OWN, OTHER, *OVERSEERS, Caller("operator"), Caller("provider"), PUBLIC]

OBLIGATION = text("""
INSERT INTO obligation (edition, indicator, period, due_on, duty, account_id, recorded_at)
SELECT '2026.1', 'DEM-02', '2090', '2091-09-30', 'owed', min(id::text)::uuid, now() FROM account
""")
CLOSE = text("UPDATE obligation SET superseded_at = now() + interval '1 second'")
INTERNAL = text("""
INSERT INTO observation (area, supplier, indicator, version, period, breakdown, basis,
    territory_date, territory_version, revision, value, precision, status, undated, visibility,
    recorded_at, submission_id, submission_row)
SELECT s.area, s.supplier, 'DEM-02', '1.0', '2090', '{}', 'azr', '2090-12-31',
    (SELECT max(version) FROM district_version WHERE ags = s.area), 1, 1, 'exact', 'final',
    false, 'internal', now(), s.id, 1
FROM submission s WHERE s.area = :ags AND s.supplier = 'district'
""")
LEDGER = text("""
SELECT area, fulfils, warnings FROM delivery_ledger(now(), jsonb_build_array(jsonb_build_object(
    'indicator', 'DEM-02', 'version', '1.0', 'period', '2090', 'breakdown', '{}'::jsonb)), NULL)
""")


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_app() as connection:
        yield connection


async def test_only_the_steward_writes_the_calendar(connection: AsyncConnection) -> None:
    for caller in EVERYBODY:
        await told(connection, caller)
        assert await denied(connection, OBLIGATION) == (caller is not STEWARD), caller.role
        attempt = await connection.begin_nested()
        closed = (await connection.execute(CLOSE)).rowcount
        await attempt.rollback()
        assert (closed > 0) == (caller is STEWARD), caller.role


async def test_nobody_sets_it_in_another_name(connection: AsyncConnection) -> None:
    await told(connection, Caller("steward", "00000000-0000-0000-0000-000000000000"))
    assert await denied(connection, OBLIGATION)


async def test_the_ledger_tells_existence_to_those_who_may_know(
    connection: AsyncConnection,
) -> None:
    await told(connection, OWN)
    assert (await connection.execute(INTERNAL, {"ags": OURS})).rowcount == 1
    seen = text("SELECT count(*) FROM observation WHERE period = '2090'")
    for caller in EVERYBODY:
        await told(connection, caller)
        rows = [tuple(row) for row in await connection.execute(LEDGER)]
        if caller is OWN:
            assert rows == [(OURS, True, 0)]
        elif caller in OVERSEERS:
            # That there is something, and nothing else; the row itself stays unseen.
            assert rows == [(OURS, True, None)], caller.role
        else:
            assert rows == [], caller.role
        assert (await connection.execute(seen)).scalar_one() == (1 if caller is OWN else 0)


async def test_the_functions_of_the_owner_are_for_the_service_only(database: Database) -> None:
    rows = await database.sql(
        "SELECT proname, proacl::text AS may, prosecdef FROM pg_proc"
        " WHERE pronamespace = 'public'::regnamespace AND prosecdef"
    )
    # What `next_turn` tells: tests/db/test_announced.py; what a withdrawal's: tests/changes.
    expected = {"delivery_ledger", "revisions_since", "comment_of_notice", "next_turn"}
    # What `adoption_counts` tells: tests/exchange; `measures_unseen`: tests/goals.
    expected |= {"comment_of_withdrawal", "adoption_counts", "measures_unseen"}
    assert {row["proname"] for row in rows} == expected
    for row in rows:
        # No entry that begins with "=": nothing is granted to everybody.
        assert "kreisspiegel_app=X" in row["may"]
        assert "{=" not in row["may"]
        assert ",=" not in row["may"]
