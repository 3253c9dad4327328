"""The database itself keeps goals and measures apart, whatever the service may ask of it."""

import pytest
from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

WHO = "CAST(current_setting('kreisspiegel.account') AS uuid)"
ADDED = {
    "goal": "INSERT INTO goal (ags, key, level, text_de, visibility, withdrawn, account_id,"
    f" recorded_at) SELECT :ags, 'k', 'vision', 'synthetisch', :shown, false, {WHO}, now()",
    "measure": "INSERT INTO measure (ags, key, title_de, visibility, withdrawn, account_id,"
    f" recorded_at) SELECT :ags, 'k', 'synthetisch', :shown, false, {WHO}, now()",
}
EVENT = (
    "INSERT INTO {0}_event (ags, key, on_date, date_precision, status, withdrawn, account_id,"
    f" recorded_at) SELECT :ags, 'k', '2026-01-31', 'day', '{{1}}', false, {WHO}, now()"
)
COUNTED = (
    "SELECT (SELECT count(*) FROM {0} WHERE key = 'k' AND ags = '16070'),"
    " (SELECT count(*) FROM {0}_event WHERE key = 'k' AND ags = '16070')"
)
STATUS = {"goal": "open", "measure": "planned"}
SUHL = Caller("district", None, "16054")


@pytest.mark.parametrize("table", ADDED)
async def test_only_the_district_writes(database: Database, table: str) -> None:
    own = {"ags": "16070", "shown": "public"}
    statements = (text(ADDED[table]), text(EVENT.format(table, STATUS[table])))
    for caller in (SUHL, Caller("steward"), Caller("working_group"), Caller("provider")):
        async with database.as_app(caller) as connection:
            assert await denied(connection, statements[0], own)
            assert await denied(connection, statements[1], {"ags": "16070"})
    async with database.as_app(Caller("district", None, "16070")) as connection:
        await connection.execute(statements[0], own)
        await connection.execute(statements[1], {"ags": "16070"})
        assert await denied(connection, statements[0], {**own, "ags": "16054"})


@pytest.mark.parametrize("table", ADDED)
@pytest.mark.parametrize(
    ("shown", "seen"),
    [
        ("internal", (True, False, False, False)),
        ("working_group", (True, True, True, False)),
        ("public", (True, True, True, True)),
    ],
)
async def test_who_sees_an_entry_sees_its_course(
    database: Database, table: str, shown: str, seen: tuple[bool, ...]
) -> None:
    own = Caller("district", None, "16070")
    async with database.as_app(own) as connection:
        await connection.execute(text(ADDED[table]), {"ags": "16070", "shown": shown})
        event = text(EVENT.format(table, STATUS[table]))
        await connection.execute(event, {"ags": "16070"})
        count = text(COUNTED.format(table))
        found = []
        for caller in (own, SUHL, Caller("ministry"), PUBLIC):
            await told(connection, caller)
            found.append(tuple((await connection.execute(count)).one()))
        assert found == [(1, 1) if one else (0, 0) for one in seen]


async def test_what_is_not_seen_is_counted_where_three_districts_stand_behind(
    database: Database,
) -> None:
    count = text(
        "SELECT kind, code, measures FROM measures_unseen(now(), CURRENT_DATE, '16') ORDER BY 1, 2"
    )
    async with database.as_app() as connection:
        for ags in ("16051", "16052", "16053"):
            await told(connection, Caller("ministry"))
            assert (await connection.execute(count)).all() == []
            await told(connection, Caller("district", None, ags))
            await connection.execute(text(ADDED["measure"]), {"ags": ags, "shown": "internal"})
        # To each of the three there are but two that it does not see.
        assert (await connection.execute(count)).all() == []
        for caller in (SUHL, Caller("ministry"), PUBLIC):
            await told(connection, caller)
            found = [tuple(row) for row in (await connection.execute(count)).all()]
            assert found == [("all", None, 3), ("field", None, 3), ("status", "unknown", 3)]
