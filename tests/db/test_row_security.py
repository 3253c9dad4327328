"""The database itself keeps owners apart: what the runtime role may see, write and never do.

Nothing here speaks to the service, so the rules hold on the day a route forgets to ask.
"""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import column, func, select, table, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

# Both have figures in the brochure; of Weimar it tells neither figures nor a concept.
STATE, OURS, THEIRS, WEIMAR = "16", "16070", "16053", "16055"

OWN, OTHER = Caller("district", ags=OURS), Caller("district", ags=THEIRS)
STEWARD, OPERATOR = Caller("steward"), Caller("operator")
MINISTRY, WORKING_GROUP = Caller("ministry"), Caller("working_group")
MEMBERS = [OWN, OTHER, STEWARD, MINISTRY, WORKING_GROUP]
EVERYBODY = [*MEMBERS, OPERATOR, PUBLIC]

SUBMISSION = text("""
INSERT INTO submission (area, supplier, account_id, recorded_at, rule_pack, mode, payload_sha256,
    received, created, updated, unchanged, rejected, withdrawn, outcomes, findings, receipt)
SELECT :area, :supplier, min(id::text)::uuid, now(), 'synthetic', 'atomic', sha256(''),
    0, 0, 0, 0, 0, 0, '', '[]', '{}' FROM account
""")
OBSERVATION = text("""
INSERT INTO observation (area, supplier, indicator, version, period, breakdown, basis,
    territory_date, territory_version, revision, value, precision, status, undated, visibility,
    embargo_until, recorded_at, submission_id, submission_row)
SELECT :area, :supplier, v.indicator, v.version, '2090', '{}', 'survey', '2090-12-31',
    (SELECT max(version) FROM district_version WHERE ags = :area), 1, 1, 'exact', 'final', false,
    :visibility, now() + :embargo, now(), CAST(:submission AS uuid), 1
FROM indicator_version v LIMIT 1
""")
# Without it, a submission holds no values (decision 0010).
COVERAGE = text("""
INSERT INTO submission_coverage (submission_id, area, indicator, version, territory_version)
SELECT CAST(:submission AS uuid), :area, v.indicator, v.version,
    (SELECT max(version) FROM district_version WHERE ags = :area)
FROM indicator_version v LIMIT 1
""")
OPEN = {"visibility": "public", "embargo": None}
SEEN = text("SELECT count(*) FROM observation WHERE period = '2090'")
CONCEPT = text("INSERT INTO concept (ags) VALUES (:ags)")
# What belongs to a concept; none of it is anybody's but the district's.
CONCEPT_ROWS = {
    "concept_version": """
        INSERT INTO concept_version (ags, supplier, number, visibility, source, account_id,
            recorded_at)
        SELECT :ags, :supplier, 1, :visibility, 'synthetic', min(id::text)::uuid, now()
        FROM account
    """,
    "concept_event": """
        INSERT INTO concept_event (ags, supplier, on_date, date_precision, status, source,
            update_ongoing, visibility, account_id, recorded_at)
        SELECT :ags, :supplier, '2090-01-01', 'day', 'adopted', 'synthetic', false,
            :visibility, min(id::text)::uuid, now() FROM account
    """,
    "resolution": """
        INSERT INTO resolution (ags, supplier, key, kind, body, source, visibility, account_id,
            recorded_at)
        SELECT :ags, :supplier, 'adoption', 'adoption', 'Stadtrat', 'synthetic',
            :visibility, min(id::text)::uuid, now() FROM account
    """,
}


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_app() as connection:
        yield connection


def named(caller: Caller) -> str:
    return f"{caller.role}{caller.ags or ''}"


async def add_value(connection: AsyncConnection, area: str, supplier: str, **row: Any) -> None:
    """A submission with one value, as whoever is calling."""
    submission = await add_submission(connection, area, supplier)
    bound = {"area": area, "supplier": supplier, "submission": submission, **row}
    await connection.execute(OBSERVATION, bound)


async def add_submission(connection: AsyncConnection, area: str, supplier: str) -> str:
    """A submission that may hold a value, as whoever is calling."""
    made = await connection.execute(
        text(f"{SUBMISSION.text} RETURNING id::text"), {"area": area, "supplier": supplier}
    )
    submission: str = made.scalar_one()
    await connection.execute(COVERAGE, {"submission": submission, "area": area})
    return submission


WRITERS = {
    (OURS, "district"): [OWN],
    (THEIRS, "district"): [OTHER],
    (OURS, "official"): [STEWARD],
    (STATE, "official"): [STEWARD],
}


@pytest.mark.parametrize(("area", "supplier"), WRITERS)
async def test_only_its_owner_adds_a_fact(
    connection: AsyncConnection, area: str, supplier: str
) -> None:
    bound = {"area": area, "supplier": supplier}
    await told(connection, WRITERS[area, supplier][0])
    value = {**bound, **OPEN, "submission": await add_submission(connection, area, supplier)}
    for statement, row in ((SUBMISSION, bound), (OBSERVATION, value)):
        allowed = []
        for caller in EVERYBODY:
            await told(connection, caller)
            if not await denied(connection, statement, row):
                allowed.append(caller)
        assert allowed == WRITERS[area, supplier]


@pytest.mark.parametrize("caller", EVERYBODY, ids=named)
async def test_only_its_owner_closes_a_revision(
    connection: AsyncConnection, caller: Caller
) -> None:
    await told(connection, caller)
    closed = await connection.execute(
        text("UPDATE observation SET superseded_at = now() RETURNING area, supplier")
    )
    owners = {
        (Caller("district", ags=row.area) if row.supplier == "district" else STEWARD)
        for row in closed
    }
    assert owners == {OWN: {OWN}, OTHER: {OTHER}, STEWARD: {STEWARD}}.get(caller, set())


AGAIN = {
    "reopened": "UPDATE observation SET superseded_at = NULL WHERE id = :id",
    "dated anew": "UPDATE observation SET superseded_at = now() + interval '1 day' WHERE id = :id",
}


@pytest.mark.parametrize("statement", AGAIN.values(), ids=list(AGAIN))
async def test_a_closed_revision_stays_closed(connection: AsyncConnection, statement: str) -> None:
    await told(connection, OWN)
    closed = await connection.execute(
        text(
            "UPDATE observation SET superseded_at = now() WHERE id = (SELECT min(id)"
            " FROM observation WHERE supplier = 'district' AND area = :ags) RETURNING id"
        ),
        {"ags": OURS},
    )
    changed = await connection.execute(text(statement), {"id": closed.scalar_one()})
    assert changed.rowcount == 0


async def test_nobody_delivers_in_another_name(connection: AsyncConnection) -> None:
    await told(connection, Caller("district", "00000000-0000-0000-0000-000000000000", OURS))
    assert await denied(connection, SUBMISSION, {"area": OURS, "supplier": "district"})


HOUR = timedelta(hours=1)
READERS: list[tuple[str, timedelta | None, list[Caller]]] = [
    ("public", None, EVERYBODY),
    ("public", -HOUR, EVERYBODY),
    ("public", HOUR, []),
    ("working_group", None, MEMBERS),
    ("working_group", -HOUR, MEMBERS),
    ("working_group", HOUR, []),
    ("internal", None, []),
    ("internal", -HOUR, []),
]


@pytest.mark.parametrize("owner", [OWN, STEWARD], ids=named)
@pytest.mark.parametrize(("visibility", "embargo", "readers"), READERS)
async def test_who_sees_a_value(
    connection: AsyncConnection,
    owner: Caller,
    visibility: str,
    embargo: timedelta | None,
    readers: list[Caller],
) -> None:
    await told(connection, owner)
    supplier = "official" if owner is STEWARD else "district"
    await add_value(connection, OURS, supplier, visibility=visibility, embargo=embargo)
    seen_by = []
    for caller in EVERYBODY:
        await told(connection, caller)
        if (await connection.execute(SEEN)).scalar_one():
            seen_by.append(caller)
    assert seen_by == [caller for caller in EVERYBODY if caller in {*readers, owner}]


async def test_a_session_that_never_named_a_caller_sees_what_is_public(
    database: Database, connection: AsyncConnection
) -> None:
    lifted = await database.sql(
        "SELECT count(*) AS n FROM observation WHERE visibility = 'public'"
        " AND (embargo_until IS NULL OR embargo_until <= now())"
    )
    counted = text(
        "SELECT (SELECT count(*) FROM observation) AS values,"
        " (SELECT count(*) FROM submission) AS submissions,"
        " (SELECT count(*) FROM audit_event) AS events"
    )
    assert tuple((await connection.execute(counted)).one()) == (lifted[0]["n"], 0, 0)
    assert lifted[0]["n"] > 0


@pytest.mark.parametrize("caller", EVERYBODY, ids=named)
async def test_only_its_owner_sees_a_submission(
    connection: AsyncConnection, caller: Caller
) -> None:
    await told(connection, caller)
    rows = await connection.execute(text("SELECT DISTINCT area, supplier FROM submission"))
    seen = {(row.area if row.supplier == "district" else None) for row in rows}
    assert seen == {OWN: {OURS}, OTHER: {THEIRS}, STEWARD: {None}}.get(caller, set())


@pytest.mark.parametrize("rows", CONCEPT_ROWS)
async def test_a_concept_is_written_by_its_district_and_documented_by_the_steward(
    connection: AsyncConnection, rows: str
) -> None:
    owner, statement = Caller("district", ags=WEIMAR), text(CONCEPT_ROWS[rows])
    writers = {"district": owner, "documented": STEWARD}
    await told(connection, owner)
    await connection.execute(CONCEPT, {"ags": WEIMAR})
    for caller in (*EVERYBODY, owner):
        await told(connection, caller)
        for supplier, writer in writers.items():
            bound = {"ags": WEIMAR, "visibility": "public", "supplier": supplier}
            assert await denied(connection, statement, bound) is (caller != writer)
        if caller not in writers.values():
            assert await denied(connection, CONCEPT, {"ags": "16054"})


@pytest.mark.parametrize("rows", CONCEPT_ROWS)
@pytest.mark.parametrize(
    ("visibility", "readers"), [("public", EVERYBODY), ("working_group", MEMBERS), ("internal", [])]
)
async def test_who_sees_what_belongs_to_a_concept(
    connection: AsyncConnection, rows: str, visibility: str, readers: list[Caller]
) -> None:
    owner, bound = Caller("district", ags=WEIMAR), {"ags": WEIMAR, "supplier": "district"}
    await told(connection, owner)
    await connection.execute(CONCEPT, {"ags": WEIMAR})
    await connection.execute(text(CONCEPT_ROWS[rows]), {**bound, "visibility": visibility})
    seen_by = []
    for caller in (*EVERYBODY, owner):
        await told(connection, caller)
        found = select(func.count()).select_from(table(rows, column("ags")))
        if (await connection.execute(found.where(column("ags") == WEIMAR))).scalar_one():
            seen_by.append(caller)
    assert seen_by == [*readers, owner]


async def test_only_who_wrote_it_closes_what_belongs_to_a_concept(
    connection: AsyncConnection,
) -> None:
    owner, mine = Caller("district", ags=WEIMAR), {"ags": WEIMAR, "supplier": "district"}
    await told(connection, owner)
    await connection.execute(CONCEPT, {"ags": WEIMAR})
    for rows, statement in CONCEPT_ROWS.items():
        await told(connection, owner)
        await connection.execute(text(statement), {**mine, "visibility": "public"})
        # Of a district's own there may be more that another test left.
        close = f"UPDATE {rows} SET superseded_at = recorded_at + interval '1 hour'"  # noqa: S608 -- a name of this file
        for caller in (*EVERYBODY, owner):
            await told(connection, caller)
            attempt = await connection.begin_nested()
            closed = await connection.execute(text(f"{close} RETURNING ags, supplier"))
            found = {row.supplier for row in closed if row.ags != caller.ags or caller == owner}
            assert found == {STEWARD: {"documented"}, owner: {"district"}}.get(caller, set())
            await attempt.rollback()


async def test_the_audit_trail_is_written_as_oneself_and_read_by_oneself(
    connection: AsyncConnection,
) -> None:
    rows = await connection.execute(text("SELECT id::text FROM account ORDER BY id LIMIT 4"))
    # The first account is the one that callers without a name of their own act as.
    _, one, other, third = (Caller("district", row.id, OURS) for row in rows)
    event = text("INSERT INTO audit_event (account_id, action, subject) VALUES (:id, 'x', '2090')")
    seen = text("SELECT count(*) FROM audit_event WHERE subject = '2090'")
    await told(connection, one)
    assert await denied(connection, event, {"id": other.account})
    await connection.execute(event, {"id": one.account})
    counts = {}
    steward = Caller("steward", third.account)
    for caller in (one, other, OPERATOR, steward, PUBLIC):
        await told(connection, caller)
        counts[named(caller), caller.account] = (await connection.execute(seen)).scalar_one()
    assert [name for name, number in counts.items() if number] == [
        (named(one), one.account),
        ("operator", None),
    ]
