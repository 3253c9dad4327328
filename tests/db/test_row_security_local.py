"""The database keeps apart what districts define and declare for themselves.

Nothing here speaks to the service. All rows are synthetic and rolled back.
"""

from typing import Any

import pytest
from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

OURS, THEIRS = "16070", "16053"
OWN, OTHER = Caller("district", ags=OURS), Caller("district", ags=THEIRS)
STEWARD, MINISTRY = Caller("steward"), Caller("ministry")

INDICATOR = text("""
INSERT INTO indicator (code, field_code, dimension, owner)
VALUES ('L16070-01', 'sport', 'social', '16070')
""")
VERSION = text("""
INSERT INTO indicator_version SELECT * FROM jsonb_populate_record(
    (SELECT v FROM indicator_version v WHERE indicator = 'DEM-03'),
    '{"indicator": "L16070-01", "owner": "16070"}')
""")
BREAKDOWN = text("INSERT INTO indicator_breakdown VALUES ('L16070-01', '1.0', 'sex', 1)")
STANDING = text("""
INSERT INTO local_indicator (code, owner, version, label_de, label_en, visibility, retired,
    account_id, recorded_at)
SELECT 'L16070-01', '16070', '1.0', 'Probe', 'Sample', :visibility, false,
    (SELECT min(id::text)::uuid FROM account), now()
""")
PLAN = text("""
INSERT INTO monitoring_plan (ags, indicator, valid_from, starts_on, deviations, account_id,
    recorded_at)
SELECT '16070', 'DEM-03', '2018', '2018-01-01', '{source}',
    (SELECT min(id::text)::uuid FROM account), now()
RETURNING id
""")
DETAIL = text("""
INSERT INTO monitoring_plan_detail (entry_id, ags, source_de) VALUES (:entry, '16070', 'Register')
""")
CLOSE_PLAN = text("UPDATE monitoring_plan SET superseded_at = now() + interval '1 second'")
CLOSE_LOCAL = text("UPDATE local_indicator SET superseded_at = now() + interval '1 second'")
TABLES = ("indicator", "indicator_version", "indicator_breakdown", "local_indicator")
SHARED: dict[str, str] = {"visibility": "working_group"}


async def count(connection: AsyncConnection, table: str) -> int:
    column = "code" if table in ("indicator", "local_indicator") else "indicator"
    query = f"SELECT count(*) FROM {table} WHERE {column} = 'L16070-01'"  # noqa: S608 -- constants of this module
    return int((await connection.execute(text(query))).scalar_one())


async def define(connection: AsyncConnection, **bound: Any) -> None:
    await told(connection, OWN)
    for statement in (INDICATOR, VERSION, BREAKDOWN):
        await connection.execute(statement)
    await connection.execute(STANDING, SHARED | bound)


@pytest.mark.parametrize("caller", [OTHER, STEWARD, MINISTRY, PUBLIC, None])
@pytest.mark.parametrize("statement", [INDICATOR, VERSION, BREAKDOWN, PLAN])
async def test_nobody_defines_or_declares_for_a_district(
    database: Database, caller: Caller | None, statement: TextClause
) -> None:
    async with database.as_app(caller) as connection:
        assert await denied(connection, statement)


@pytest.mark.parametrize(
    ("visibility", "readers"),
    [("working_group", [OWN, OTHER, STEWARD, MINISTRY]), ("public", [OWN, OTHER, PUBLIC])],
)
async def test_a_definition_is_seen_by_those_it_is_meant_for(
    database: Database, visibility: str, readers: list[Caller]
) -> None:
    async with database.as_app() as connection:
        await define(connection, visibility=visibility)
        for caller in readers:
            await told(connection, caller)
            assert [await count(connection, table) for table in TABLES] == [1, 1, 1, 1], caller
        await told(connection, PUBLIC)
        everybody = int(visibility == "public")
        assert [await count(connection, table) for table in TABLES] == [everybody] * 4


async def test_everybody_sees_that_a_figure_deviates_and_members_see_why(
    database: Database,
) -> None:
    async with database.as_app(OWN) as connection:
        entry = (await connection.execute(PLAN)).scalar_one()
        await connection.execute(DETAIL, {"entry": entry})
        for caller, reasons in ((OTHER, 1), (MINISTRY, 1), (PUBLIC, 0), (Caller("operator"), 0)):
            await told(connection, caller)
            seen = text(
                "SELECT (SELECT count(*) FROM monitoring_plan),"
                " (SELECT count(*) FROM monitoring_plan_detail)"
            )
            assert tuple((await connection.execute(seen)).one()) == (1, reasons), caller


async def test_only_the_owner_closes(database: Database) -> None:
    async with database.as_app(OWN) as connection:
        await define(connection)
        await connection.execute(PLAN)
        for caller, rows in ((OTHER, 0), (STEWARD, 0), (PUBLIC, 0), (OWN, 1), (OWN, 0)):
            await told(connection, caller)
            for statement in (CLOSE_PLAN, CLOSE_LOCAL):
                assert (await connection.execute(statement)).rowcount == rows, caller


async def test_the_service_adds_nothing_to_the_shared_set(database: Database) -> None:
    async with database.as_app(OWN) as connection:
        for statement in (
            "INSERT INTO indicator SELECT 'ZZZ-01', field_code, dimension FROM indicator LIMIT 1",
            "INSERT INTO indicator_breakdown VALUES ('DEM-03', '1.0', 'benefit_type', 9)",
        ):
            assert await denied(connection, text(statement))
