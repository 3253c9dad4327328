"""Every CHECK, UNIQUE and EXCLUDE meets one row that breaks it, and nothing but it."""

from collections.abc import AsyncIterator

import orjson
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlmodel import SQLModel

from tests.db.broken_rows import BREAKS, COVERED, DOUBLES, FIRSTS
from tests.db.valid_rows import LATER, VALID, Row
from tests.factories import Database

CHECKS = """
SELECT conname AS name, conrelid::regclass::text AS table FROM pg_constraint
WHERE connamespace = 'public'::regnamespace AND contype = 'c'
"""
# Primary keys are left out: no two rows of one key is what everybody expects.
UNIQUE = """
SELECT indexrelid::regclass::text AS name, indrelid::regclass::text AS table
FROM pg_index JOIN pg_class t ON t.oid = indrelid
WHERE t.relnamespace = 'public'::regnamespace AND NOT indisprimary
AND (indisunique OR indisexclusion)
"""


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    """A transaction in which no row needs the rows it refers to."""
    async with database.as_superuser() as connection:
        await connection.execute(text("SET LOCAL session_replication_role = replica"))
        # The clock's only row stands already.
        await connection.execute(text("DELETE FROM clock"))
        yield connection


# A column of one table that begins like the name of another.
OF_ANOTHER = {"submission_payload_is_sha256_ck": "submission"}


def table_of(constraint: str) -> str:
    """The longest table name that the constraint's name begins with."""
    named = (table for table in VALID if constraint.startswith(f"{table}_"))
    return OF_ANOTHER.get(constraint) or max(named, key=len)


async def insert(connection: AsyncConnection, table: str, row: Row) -> None:
    # Not one statement per table: jsonb gives every column the type it has.
    statement = (
        "INSERT INTO {0} ({1}) OVERRIDING SYSTEM VALUE"
        " SELECT {1} FROM jsonb_populate_record(NULL::{0}, CAST(:row AS jsonb))"
    )
    # What PostgreSQL works out itself is not given.
    every = SQLModel.metadata.tables[table].columns
    given = ", ".join(one.name for one in every if one.computed is None)
    bound = {"row": orjson.dumps(row).decode()}
    await connection.execute(text(statement.format(table, given)), bound)


async def refusal_of(connection: AsyncConnection, table: str, row: Row) -> str:
    """The name of the constraint that refuses the row; the transaction goes on."""
    with pytest.raises(IntegrityError) as refused:
        async with connection.begin_nested():
            await insert(connection, table, row)
    assert refused.value.orig
    # SQLAlchemy wraps the driver's error, which alone names the constraint.
    return str(getattr(refused.value.orig.__cause__, "constraint_name", None))


@pytest.mark.parametrize("table", VALID)
async def test_the_valid_row_is_valid(connection: AsyncConnection, table: str) -> None:
    await insert(connection, table, VALID[table])


async def drop(connection: AsyncConnection, constraint: str) -> None:
    table = table_of(constraint)
    await connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {constraint}"))


@pytest.mark.parametrize("constraint", BREAKS)
async def test_a_check_refuses_what_it_is_for(connection: AsyncConnection, constraint: str) -> None:
    table = table_of(constraint)
    row = {**VALID[table], **BREAKS[constraint]}
    if constraint in COVERED:
        await drop(connection, COVERED[constraint])
    assert await refusal_of(connection, table, row) == constraint
    await drop(connection, constraint)
    # Accepted now, so it was refused for this one reason.
    await insert(connection, table, row)


@pytest.mark.parametrize("constraint", DOUBLES)
async def test_two_rows_that_exclude_each_other(
    connection: AsyncConnection, constraint: str
) -> None:
    table = table_of(constraint)
    first = {**VALID[table], **FIRSTS.get(constraint, {})}
    await insert(connection, table, first)
    assert await refusal_of(connection, table, {**first, **DOUBLES[constraint]}) == constraint


async def test_validity_may_follow_without_a_gap(connection: AsyncConnection) -> None:
    follower = {"version": 2, "valid": "[2027-01-01,)"}
    await insert(connection, "district_version", VALID["district_version"])
    await insert(connection, "district_version", {**VALID["district_version"], **follower})


async def test_a_closed_revision_makes_room_for_the_next(connection: AsyncConnection) -> None:
    closed = {"superseded_at": LATER}
    await insert(connection, "observation", {**VALID["observation"], **closed})
    await insert(connection, "observation", {**VALID["observation"], "id": -2, "revision": 2})


@pytest.mark.parametrize(("tried", "query"), [(BREAKS, CHECKS), (DOUBLES, UNIQUE)])
async def test_no_constraint_is_left_untried(
    database: Database, tried: dict[str, Row], query: str
) -> None:
    there = {row["name"]: row["table"] for row in await database.sql(query)}
    assert {constraint: table_of(constraint) for constraint in tried} == there
