"""The database itself: who makes a release, and who may give notice for it."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

OURS, THEIRS = "16070", "16053"
EVERYBODY = [
    *(Caller("district", ags=OURS), Caller("working_group"), Caller("ministry")),
    *(Caller("steward"), Caller("operator"), Caller("provider"), PUBLIC),
]
RELEASE = text("""
INSERT INTO release (title, quarter, as_of, edition, account_id, recorded_at)
SELECT 'synthetisch', '2090-Q1', now(), '2026.1', min(id::text)::uuid, now() FROM account
""")
# About the district's own figures, in the name of the push that brought them.
NOTICE = text("""
INSERT INTO revision_notice (release_id, area, indicator, version, period, breakdown, basis,
    territory_date, supplier, outcome, before_id, after_id, submission_id, corrected_at,
    recorded_at)
SELECT r.id, :area, o.indicator, o.version, o.period, o.breakdown, o.basis, o.territory_date,
    o.supplier, 'corrected', o.id, o.id, o.submission_id, now(), now()
FROM release r CROSS JOIN (
    SELECT * FROM observation WHERE area = :area AND supplier = 'district' ORDER BY id LIMIT 1
) o WHERE r.quarter = '2090-Q1'
""")
SINCE = text("SELECT count(*) FROM revisions_since(:at)")


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_app() as connection:
        yield connection


async def test_who_makes_a_release_and_who_reads_it(connection: AsyncConnection) -> None:
    may = set()
    for caller in EVERYBODY:
        await told(connection, caller)
        may |= set() if await denied(connection, RELEASE) else {caller.role}
    assert may == {"working_group", "steward"}
    await told(connection, Caller("steward"))
    await connection.execute(RELEASE)
    readers = set()
    for caller in EVERYBODY:
        await told(connection, caller)
        found = await connection.execute(text("SELECT count(*) FROM release"))
        readers |= {caller.role} if found.scalar_one() else set()
    assert readers == {"district", "working_group", "ministry", "steward", "provider"}


async def test_notice_is_given_by_who_pushed_or_released(
    database: Database, connection: AsyncConnection
) -> None:
    (pushed,) = await database.sql(
        "SELECT account_id::text AS account FROM submission"
        " WHERE area = :ags AND supplier = 'district'",
        {"ags": OURS},
    )
    # Neither who pushed, nor who releases here.
    stranger, releaser = await database.sql(
        "SELECT id::text AS account FROM account WHERE role = 'district' AND ags <> :ags LIMIT 2",
        {"ags": OURS},
    )
    await told(connection, Caller("steward", releaser["account"]))
    own = RELEASE.text.replace("min(id::text)::uuid", f"'{releaser['account']}'::uuid")
    await connection.execute(text(f"{own} LIMIT 1"))
    pusher = Caller("district", pushed["account"], OURS)
    for caller, area, may in (
        (pusher, OURS, True),
        # The same district under another account, and another district's figure.
        (Caller("district", stranger["account"], OURS), OURS, False),
        (pusher, THEIRS, False),
        (Caller("ministry", stranger["account"]), OURS, False),
    ):
        await told(connection, caller)
        assert await denied(connection, NOTICE, {"area": area}) != may, (caller, area)


async def test_only_who_makes_releases_may_ask_what_followed(connection: AsyncConnection) -> None:
    await told(connection, Caller("district", ags=OURS))
    at = (await connection.execute(text("SELECT at FROM clock"))).scalar_one()
    await connection.execute(
        text(
            "UPDATE observation SET superseded_at = now() + interval '1 day'"
            " WHERE area = :ags AND supplier = 'district'"
        ),
        {"ags": OURS},
    )
    counts = {}
    for caller in EVERYBODY:
        await told(connection, caller)
        counts[caller.role] = (await connection.execute(SINCE, {"at": at})).scalar_one()
    assert {role for role, count in counts.items() if count} == {"working_group", "steward"}
