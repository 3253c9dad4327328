"""The runtime role can do its work and nothing else, whoever is calling."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from app.auth.caller import Caller
from app.db.engine import RUNTIME_ROLE
from tests.factories import Database, denied, told

PROTECTED = {
    "adoption_event",
    "audit_event",
    "concept",
    "concept_event",
    "concept_version",
    "delegation",
    "follow",
    "follow_up",
    "follow_up_event",
    "follow_up_revision",
    "goal",
    "goal_event",
    "indicator",
    "indicator_breakdown",
    "indicator_version",
    "kept_answer",
    "local_indicator",
    "measure",
    "measure_event",
    "meeting",
    "meeting_proposal",
    "meeting_revision",
    "monitoring_plan",
    "monitoring_plan_detail",
    "obligation",
    "observation",
    "project",
    "project_confirmation",
    "project_review",
    "project_revision",
    "project_terms",
    "question",
    "question_answer",
    "question_revision",
    "question_state",
    "release",
    "release_file",
    "release_peer",
    "resolution",
    "revision_notice",
    "submission",
    "submission_coverage",
    "submission_finding",
    "submission_payload",
    "submission_rejected",
    "webhook",
    "webhook_attempt",
    "webhook_delivery",
    "webhook_revision",
}
# Revisions of these are closed by an UPDATE of one column; of webhooks what is sent moves on.
CLOSED_BY_UPDATE = {
    "adoption_event",
    "concept_event",
    "concept_version",
    "delegation",
    "follow",
    "follow_up_event",
    "follow_up_revision",
    "goal",
    "goal_event",
    "local_indicator",
    "measure",
    "measure_event",
    "meeting_revision",
    "monitoring_plan",
    "obligation",
    "observation",
    "project_confirmation",
    "project_review",
    "project_revision",
    "question_answer",
    "question_revision",
    "question_state",
    "resolution",
    "webhook",
    "webhook_attempt",
    "webhook_delivery",
    "webhook_revision",
}
# Read by the owner's functions that tell existence where a figure is not to be seen, and by the one
# that tells the comment of the submission behind a notice.
LOOKED_AT = (
    "adoption_event",
    "measure",
    "measure_event",
    "observation",
    "submission",
    "submission",
)
FORBIDDEN = [
    # Facts are added and closed, never changed or taken away.
    "UPDATE observation SET value = 1",
    "UPDATE observation SET recorded_at = now()",
    "UPDATE observation SET visibility = 'public'",
    "DELETE FROM observation",
    "TRUNCATE observation",
    "UPDATE submission SET comment = 'x'",
    "DELETE FROM submission",
    "DELETE FROM submission_coverage",
    "UPDATE submission_finding SET severity = 'info'",
    "UPDATE observation SET submission_id = withdrawn_by",
    "UPDATE concept_event SET status = 'none'",
    "DELETE FROM concept_event",
    "UPDATE concept_version SET source = 'x'",
    "DELETE FROM concept_version",
    "UPDATE resolution SET body = 'x'",
    "DELETE FROM resolution",
    "UPDATE audit_event SET action = 'x'",
    "DELETE FROM audit_event",
    "UPDATE delegation SET indicators = NULL",
    "UPDATE delegation SET valid = valid",
    "DELETE FROM delegation",
    "UPDATE kept_answer SET status = 200",
    "INSERT INTO clock (single, version) VALUES (false, 0)",
    "DELETE FROM clock",
    # Who may do what, and what the figures mean, is not the service's to write.
    "INSERT INTO account (name, role) VALUES ('x', 'steward')",
    "UPDATE account SET role = 'steward'",
    "INSERT INTO credential SELECT * FROM credential",
    "UPDATE credential SET revoked_at = NULL",
    "DELETE FROM credential",
    "UPDATE district_version SET name = 'x'",
    "INSERT INTO district_version (ags, version, name) SELECT ags, 9, name FROM district_version",
    "UPDATE indicator_version SET min_count = NULL",
    "DELETE FROM framework_indicator",
    "INSERT INTO indicator (code, field_code, dimension)"
    " SELECT 'ZZZ-01', field_code, dimension FROM indicator LIMIT 1",
    "INSERT INTO framework_indicator SELECT * FROM framework_indicator",
    "UPDATE local_indicator SET visibility = 'public'",
    "DELETE FROM meeting",
    "UPDATE meeting_revision SET title_de = 'x'",
    "UPDATE meeting_proposal SET title_de = 'x'",
    "UPDATE follow_up_revision SET task_de = 'x'",
    "UPDATE follow_up_event SET status = 'done'",
    "UPDATE monitoring_plan SET deviations = '{}'",
    "UPDATE monitoring_plan_detail SET source_de = 'x'",
    "DELETE FROM monitoring_plan",
    "UPDATE obligation SET due_on = now()",
    "DELETE FROM obligation",
    "UPDATE goal SET text_de = 'x'",
    "DELETE FROM measure",
    "UPDATE measure_event SET on_date = now()",
    "UPDATE project SET key = 'x'",
    "DELETE FROM project",
    "UPDATE project_revision SET title_de = 'x'",
    "DELETE FROM project_revision",
    "UPDATE project_review SET state = 'pool'",
    "UPDATE project_confirmation SET on_date = now()",
    "UPDATE project_terms SET words = '{}'",
    "DELETE FROM project_terms",
    "UPDATE term_edition SET edition = 'x'",
    "UPDATE adoption_event SET state = 'running'",
    "DELETE FROM adoption_event",
    "UPDATE question SET asked_by = 'steward'",
    "UPDATE question_answer SET text_de = 'x'",
    "UPDATE follow SET withdrawn = true",
    "UPDATE target_group SET label_de = 'x'",
    "UPDATE release SET title = 'x'",
    "DELETE FROM release",
    "UPDATE release_file SET content = ''",
    "DELETE FROM release_file",
    "UPDATE release_peer SET rank = 1",
    "DELETE FROM release_peer",
    "UPDATE revision_notice SET after_id = NULL",
    "DELETE FROM revision_notice",
    "UPDATE webhook SET account_id = account_id",
    "UPDATE webhook_revision SET url = 'https://example.org'",
    "UPDATE webhook_delivery SET body = '{}'",
    "UPDATE webhook_attempt SET request_id = 'x'",
    "DELETE FROM webhook_attempt",
    "UPDATE alembic_version SET version_num = 'x'",
    # The tables and their protection belong to the owner.
    "ALTER TABLE observation DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE observation NO FORCE ROW LEVEL SECURITY",
    "ALTER TABLE observation DROP CONSTRAINT observation_value_finite_ck",
    "CREATE POLICY mine ON observation USING (true)",
    "DROP POLICY observation_read ON observation",
    "DROP TABLE observation",
    "LOCK TABLE observation",
    "CREATE INDEX mine ON observation (value)",
    "CREATE TABLE public.mine (n int)",
    "CREATE VIEW public.mine AS SELECT 1",
    "CREATE FUNCTION public.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
    "CREATE SCHEMA mine",
    f"ALTER ROLE {RUNTIME_ROLE} BYPASSRLS",
    "CREATE ROLE mine",
    "SET session_replication_role = replica",
    "COPY observation TO PROGRAM 'true'",
]


async def test_security_is_enabled_and_forced_wherever_the_service_writes(
    database: Database,
) -> None:
    rows = await database.sql(
        "SELECT relname, relrowsecurity, relforcerowsecurity,"
        " has_any_column_privilege(:role, oid, 'INSERT, UPDATE') AS written FROM pg_class"
        " WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')",
        {"role": RUNTIME_ROLE},
    )
    assert {row["relname"] for row in rows if row["relrowsecurity"]} == PROTECTED
    assert {row["relname"] for row in rows if row["relforcerowsecurity"]} == PROTECTED
    # The clock is everybody's: it holds an instant and nothing of anybody.
    assert {row["relname"] for row in rows if row["written"]} == PROTECTED | {"clock"}


async def test_there_are_no_policies_but_these(database: Database) -> None:
    # Permissive policies add up: one too many would open what the others close.
    rows = await database.sql("SELECT tablename, cmd, permissive FROM pg_policies")
    narrowing = [row for row in rows if row["permissive"] == "RESTRICTIVE"]
    rows = [row for row in rows if row not in narrowing]
    # These take away from the others: a question is withdrawn, and opened again, by who asked.
    assert sorted((row["tablename"], row["cmd"]) for row in narrowing) == [
        ("question_state", "INSERT"),
        ("question_state", "UPDATE"),
    ]
    expected = [(table, cmd) for table in PROTECTED for cmd in ("SELECT", "INSERT")]
    expected += [(table, "UPDATE") for table in CLOSED_BY_UPDATE]
    expected += [(table, "SELECT") for table in LOOKED_AT]
    assert sorted((row["tablename"], row["cmd"]) for row in rows) == sorted(expected)


async def test_the_runtime_role_is_nobody_special(database: Database) -> None:
    async with database.as_app() as connection:
        assert (await connection.execute(text("SELECT current_user"))).scalar() == RUNTIME_ROLE
    rows = await database.sql(
        "SELECT rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication AS more,"
        " (SELECT count(*) FROM pg_auth_members WHERE member = r.oid) AS memberships,"
        " (SELECT count(*) FROM pg_class WHERE relowner = r.oid) AS owned"
        " FROM pg_roles r WHERE rolname = :role",
        {"role": RUNTIME_ROLE},
    )
    assert [dict(row) for row in rows] == [{"more": False, "memberships": 0, "owned": 0}]


@pytest.fixture
async def connection(database: Database) -> AsyncIterator[AsyncConnection]:
    async with database.as_app() as connection:
        yield connection


@pytest.mark.parametrize("statement", FORBIDDEN)
async def test_nobody_may(connection: AsyncConnection, statement: str) -> None:
    await told(connection, Caller("district", ags="16070"))
    assert await denied(connection, text(statement))


async def test_row_security_cannot_be_switched_off_for_a_session(
    connection: AsyncConnection,
) -> None:
    await connection.execute(text("SET LOCAL row_security = off"))
    assert await denied(connection, text("SELECT FROM observation"))
