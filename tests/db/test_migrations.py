"""Migrations and models say the same, and migrating can be repeated, raced and refused."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, text
from sqlmodel import SQLModel

from app.db.engine import RUNTIME_ROLE
from app.db.migrate import RuntimeRoleMissing, _ensure_runtime_role, migrate, newest_revision
from tests.factories import Database, Server, clone

# Alembic's own table is no part of the models, and so left out of all three.
# PostgreSQL 18 also lists NOT NULL here; those are compared as columns.
CONSTRAINTS = """
SELECT t.relname AS table, c.conname AS name, pg_get_constraintdef(c.oid) AS definition
FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid
WHERE t.relnamespace = 'public'::regnamespace AND t.relname <> 'alembic_version'
AND c.contype IN ('c', 'f', 'p', 'u', 'x')
"""
INDEXES = """
SELECT t.relname AS table, i.relname AS name, pg_get_indexdef(i.oid) AS definition
FROM pg_index x JOIN pg_class t ON t.oid = x.indrelid JOIN pg_class i ON i.oid = x.indexrelid
WHERE t.relnamespace = 'public'::regnamespace AND t.relname <> 'alembic_version'
"""
COLUMNS = """
SELECT t.relname AS table, a.attname AS name,
       concat_ws(' ', format_type(a.atttypid, a.atttypmod), pg_get_expr(d.adbin, d.adrelid),
                 CASE WHEN a.attnotnull THEN 'NOT NULL' END, a.attidentity) AS definition
FROM pg_attribute a JOIN pg_class t ON t.oid = a.attrelid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE t.relnamespace = 'public'::regnamespace AND t.relname <> 'alembic_version'
AND t.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
"""


@pytest.fixture(scope="module")
async def modelled(server: Server) -> AsyncIterator[Database]:
    """What the models make of a database without tables."""
    async with clone(server, "template0") as database:
        async with database.superuser.begin() as connection:
            await connection.run_sync(SQLModel.metadata.create_all)
        yield database


async def listed(database: Database, query: str) -> dict[tuple[str, str], str]:
    """What the catalogue holds: (table, name) -> definition as PostgreSQL understood it."""
    return {(row["table"], row["name"]): row["definition"] for row in await database.sql(query)}


async def test_constraints_agree(database: Database) -> None:
    naming = database.superuser.dialect.identifier_preparer
    declared = {
        (table.name, naming.format_constraint(constraint))
        for table in SQLModel.metadata.tables.values()
        for constraint in table.constraints
    }
    migrated = set(await listed(database, CONSTRAINTS))
    assert (declared - migrated, migrated - declared) == (set(), set())


async def test_indexes_agree(database: Database) -> None:
    declared = {
        (table.name, str(index.name))
        for table in SQLModel.metadata.tables.values()
        for index in table.indexes
    }
    # Indexes behind a constraint carry its name.
    migrated = set(await listed(database, INDEXES)) - set(await listed(database, CONSTRAINTS))
    assert (declared - migrated, migrated - declared) == (set(), set())


async def test_alembic_finds_nothing_to_migrate(database: Database) -> None:
    def differences(connection: Connection) -> list[object]:
        options = {"compare_type": True, "compare_server_default": True}
        context = MigrationContext.configure(connection, opts=options)
        return list(compare_metadata(context, SQLModel.metadata))

    async with database.as_superuser() as connection:
        assert await connection.run_sync(differences) == []


@pytest.mark.parametrize(
    "query", [COLUMNS, CONSTRAINTS, INDEXES], ids=["columns", "constraints", "indexes"]
)
async def test_models_alone_would_make_the_same_tables(
    database: Database, modelled: Database, query: str
) -> None:
    # Alembic compares neither CHECK nor EXCLUDE nor partial indexes; PostgreSQL's catalogue does.
    assert await listed(database, query) == await listed(modelled, query)


async def test_migrations_may_race_and_repeat(database: Database, empty: Database) -> None:
    await asyncio.gather(migrate(empty.urls), migrate(empty.urls))
    await migrate(empty.urls)
    revisions = await empty.sql("SELECT version_num FROM alembic_version")
    assert [row["version_num"] for row in revisions] == [newest_revision()]
    for query in (COLUMNS, CONSTRAINTS, INDEXES):
        assert await listed(empty, query) == await listed(database, query)
    assert len(await empty.sql("SELECT version FROM clock")) == 1


async def test_migrating_again_leaves_the_data_alone(database: Database) -> None:
    # The advisory lock is let go at the end, or the second of these calls would wait for ever.
    before = await database.sql("SELECT * FROM clock")
    for _ in range(2):
        await migrate(database.urls)
    assert await database.sql("SELECT * FROM clock") == before


async def test_an_owner_who_may_not_make_roles_is_told_what_to_do(database: Database) -> None:
    # Roles belong to the whole server, so the runtime role is missing in this transaction only.
    async with database.as_superuser() as connection:
        await connection.execute(text(f"ALTER ROLE {RUNTIME_ROLE} RENAME TO spiegel_elsewhere"))
        await connection.execute(text("CREATE ROLE spiegel_plain_owner"))
        await connection.execute(text("SET LOCAL ROLE spiegel_plain_owner"))
        with pytest.raises(RuntimeRoleMissing) as refused:
            await connection.run_sync(_ensure_runtime_role)
    assert "CREATE ROLE kreisspiegel_app NOLOGIN" in str(refused.value)
    assert "GRANT kreisspiegel_app TO spiegel_plain_owner" in str(refused.value)
