"""The database itself keeps projects apart, whatever the service may ask of it."""

import pytest
from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied

ADDED = text("""
INSERT INTO project_revision (project_id, title_de, project_type, goals_de, visibility, withdrawn,
                              account_id, recorded_at)
SELECT p.id, 'synthetisch', 'project', 'synthetisch', 'internal', false,
       CAST(current_setting('kreisspiegel.account') AS uuid), now()
FROM project p WHERE p.key = :key
""")
NAMED = text("""
INSERT INTO project (id, supplier, owner, key, recorded_at)
VALUES (gen_random_uuid(), :supplier, :owner, :key, now())
""")


@pytest.mark.parametrize(
    ("caller", "supplier", "owner", "refused"),
    [
        (Caller("district", None, "16070"), "district", "16070", False),
        (Caller("district", None, "16070"), "district", "16054", True),
        (Caller("district", None, "16070"), "documented", None, True),
        (Caller("steward"), "documented", None, False),
        (Caller("steward"), "district", "16070", True),
        (Caller("working_group"), "district", "16070", True),
        (PUBLIC, "documented", None, True),
    ],
)
async def test_only_the_owner_writes(
    database: Database, caller: Caller, supplier: str, owner: str | None, refused: bool
) -> None:
    named = {"supplier": supplier, "owner": owner, "key": "synthetisch"}
    async with database.as_app(caller) as connection:
        assert await denied(connection, NAMED, named) is refused
        if not refused:
            await connection.execute(NAMED, named)
            assert not await denied(connection, ADDED, {"key": "synthetisch"})
        if caller.role != "steward":
            other = {"key": "he-2012-h27"}
            assert caller is PUBLIC or await denied(connection, ADDED, other)


async def test_a_draft_is_seen_by_its_district_alone(database: Database) -> None:
    own = Caller("district", None, "16070")
    count = text("SELECT count(*) FROM project_revision WHERE visibility = 'internal'")
    named = {"supplier": "district", "owner": "16070", "key": "synthetisch-2"}
    async with database.as_app(own) as connection:
        before = (await connection.execute(count)).scalar_one()
        await connection.execute(NAMED, named)
        await connection.execute(ADDED, {"key": "synthetisch-2"})
        assert (await connection.execute(count)).scalar_one() == before + 1
        for role, ags in (("district", "16054"), ("working_group", ""), ("public", "")):
            bound = {"role": role, "ags": ags}
            await connection.execute(
                text(
                    "SELECT set_config('kreisspiegel.role', :role, true),"
                    " set_config('kreisspiegel.ags', :ags, true)"
                ),
                bound,
            )
            assert (await connection.execute(count)).scalar_one() == 0
