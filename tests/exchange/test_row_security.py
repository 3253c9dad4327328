"""The database itself keeps the exchange apart, whatever the service may ask of it."""

from typing import Any

import pytest
from sqlalchemy import text

from app.auth.caller import PUBLIC, Caller
from tests.factories import Database, denied, told

OURS = "16070"
OWN, OTHER = Caller("district", ags=OURS), Caller("district", ags="16054")
KEEPER, STEWARD = Caller("working_group"), Caller("steward")
# Names and days by which these rows are known again.
QUESTION = {"id": "00000000-0000-4000-8000-000000000077"}
ADOPTED = text("""
INSERT INTO adoption_event (project_id, ags, number, state, on_date, visibility, withdrawn,
                            account_id, recorded_at)
SELECT p.id, '16070', 77, 'running', '2026', :visibility, false,
       CAST(nullif(current_setting('kreisspiegel.account'), '') AS uuid), now()
FROM project p WHERE p.key = 'he-2012-h27'
""")
COUNTED = text("""
SELECT adoption_counts(p.id, now() + interval '1 second') ->> 'running' FROM project p
WHERE p.key = 'he-2012-h27'
""")
SEEN = text("SELECT count(*) FROM adoption_event WHERE state = 'running' AND on_date = '2026'")
ASKED = text("""
INSERT INTO question (id, ags, asked_by, account_id, recorded_at)
VALUES (CAST(:id AS uuid), '16070', :by,
        CAST(nullif(current_setting('kreisspiegel.account'), '') AS uuid), now())
""")
WORDED = text("""
INSERT INTO question_revision (question_id, text_de, visibility, account_id, recorded_at)
VALUES (CAST(:id AS uuid), 'synthetisch', 'working_group',
        CAST(nullif(current_setting('kreisspiegel.account'), '') AS uuid), now())
""")
ANSWERED = text("""
INSERT INTO question_answer (question_id, answered_by, text_de, account_id, recorded_at)
VALUES (CAST(:id AS uuid), :by, 'synthetisch',
        CAST(nullif(current_setting('kreisspiegel.account'), '') AS uuid), now())
""")
CLOSED = text("""
INSERT INTO question_state (question_id, state, account_id, recorded_at)
VALUES (CAST(:id AS uuid), :state,
        CAST(nullif(current_setting('kreisspiegel.account'), '') AS uuid), now())
""")
FOLLOWED = text("""
INSERT INTO follow (kind, code, withdrawn, account_id, recorded_at)
SELECT 'field', 'synthetisch', false, a.id, now() FROM account a
WHERE (a.id = CAST(current_setting('kreisspiegel.account') AS uuid)) = :mine
""")


@pytest.mark.parametrize("caller", [OWN, OTHER, KEEPER, STEWARD, PUBLIC])
async def test_an_adoption_is_written_by_its_district_alone(
    database: Database, caller: Caller
) -> None:
    async with database.as_app(caller) as connection:
        for visibility in ("internal", "public"):
            refused = await denied(connection, ADOPTED, {"visibility": visibility})
            assert refused is (caller is not OWN)


async def test_what_is_internal_is_seen_by_its_district_and_counted_by_nobody(
    database: Database,
) -> None:
    for visibility, counted, seen in (
        ("internal", "0", [1, 0, 0, 0]),
        ("working_group", "1", [1, 1, 1, 0]),
        ("public", "1", [1, 1, 1, 1]),
    ):
        async with database.as_app(OWN) as connection:
            before = [await _read(connection, SEEN, one) for one in (OWN, OTHER, KEEPER, PUBLIC)]
            await told(connection, OWN)
            await connection.execute(ADOPTED, {"visibility": visibility})
            after = [await _read(connection, SEEN, one) for one in (OWN, OTHER, KEEPER, PUBLIC)]
            assert [b - a for a, b in zip(before, after, strict=True)] == seen
            for caller in (OWN, OTHER, PUBLIC):
                assert await _read(connection, COUNTED, caller) == counted


async def _read(connection: Any, statement: Any, caller: Caller) -> Any:
    await told(connection, caller)
    return (await connection.execute(statement)).scalar_one()


async def test_texts_belong_to_who_asks_and_who_is_asked(database: Database) -> None:
    async with database.as_app(OTHER) as connection:
        # Nobody asks in another's name.
        assert await denied(connection, ASKED, {**QUESTION, "by": OURS})
        await connection.execute(ASKED, {**QUESTION, "by": "16054"})
        for caller, by, words, answers, closes in (
            (OTHER, "16054", True, False, True),
            (OTHER, OURS, True, False, True),
            (OWN, OURS, False, True, True),
            (KEEPER, "working_group", False, False, False),
            (STEWARD, "steward", False, False, False),
            (PUBLIC, OURS, False, False, False),
        ):
            await told(connection, caller)
            assert await denied(connection, WORDED, QUESTION) is not words
            assert await denied(connection, ANSWERED, {**QUESTION, "by": by}) is not answers
            closed = {**QUESTION, "state": "closed"}
            assert await denied(connection, CLOSED, closed) is not closes
            # Who asked withdraws, and nobody else.
            withdrawn = {**QUESTION, "state": "withdrawn"}
            assert await denied(connection, CLOSED, withdrawn) is not words


async def test_what_an_account_follows_is_its_own(database: Database) -> None:
    await database.key("ministry")
    async with database.as_app(Caller("ministry")) as connection:
        assert await denied(connection, FOLLOWED, {"mine": False})
        await connection.execute(FOLLOWED, {"mine": True})
        count = text("SELECT count(*) FROM follow WHERE code = 'synthetisch'")
        assert (await connection.execute(count)).scalar_one() == 1
        await told(connection, Caller("ministry", "00000000-0000-0000-0000-000000000000"))
        assert (await connection.execute(count)).scalar_one() == 0
