"""The runtime role's rights, and forced row-level security on everything districts own.

What changes for the reader of the data: a caller sees what its role may see, a district
writes its own rows only, and no statement of the service can change or delete a fact.
"""

from alembic import op

revision = "20261121_row_security"
down_revision = "20261121_concepts"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"

# Scalar subqueries, so that the caller is looked up once a statement and not once a row.
SHARED = f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS})"
OWN_VALUE = (
    f"(supplier = 'district' AND {ROLE} = 'district' AND area = {AGS})"
    f" OR (supplier = 'official' AND {ROLE} = 'steward')"
)
OWN_CONCEPT = f"{ROLE} = 'district' AND ags = {AGS}"
IN_ITS_NAME = f"account_id = {ACCOUNT}"
LIFTED = "(embargo_until IS NULL OR embargo_until <= now())"

READ_WRITE = {
    "observation": (f"({OWN_VALUE}) OR ({LIFTED} AND ({SHARED}))", OWN_VALUE),
    "submission": (OWN_VALUE, f"({OWN_VALUE}) AND {IN_ITS_NAME}"),
    "concept_version": (f"({OWN_CONCEPT}) OR ({SHARED})", OWN_CONCEPT),
    "concept_event": (f"({OWN_CONCEPT}) OR ({SHARED})", f"{OWN_CONCEPT} AND {IN_ITS_NAME}"),
    "resolution": (f"({OWN_CONCEPT}) OR ({SHARED})", f"{OWN_CONCEPT} AND {IN_ITS_NAME}"),
    "concept": ("true", OWN_CONCEPT),
    "audit_event": (f"{IN_ITS_NAME} OR {ROLE} = 'operator'", IN_ITS_NAME),
}

# A revision is closed once, and by its owner: never opened again, never dated anew.
CLOSABLE = {"observation": OWN_VALUE, "concept_event": OWN_CONCEPT}

# UPDATE is granted on the one column that closes a revision: no value can be overwritten.
GRANTS = (
    f"GRANT USAGE ON SCHEMA public TO {APP}",
    f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {APP}",
    f"GRANT INSERT ON {', '.join(READ_WRITE)} TO {APP}",
    f"GRANT UPDATE (superseded_at) ON observation, concept_event TO {APP}",
    f"GRANT UPDATE (at, version) ON clock TO {APP}",
)


def _secure(table: str, may_read: str, may_write: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({may_write})")
    if owner := CLOSABLE.get(table):
        op.execute(
            f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
            f" USING (({owner}) AND superseded_at IS NULL)"
            f" WITH CHECK (({owner}) AND superseded_at IS NOT NULL)"
        )


def upgrade() -> None:
    op.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC")
    for grant in GRANTS:
        op.execute(grant)
    op.execute(
        "DO $$ BEGIN EXECUTE format('GRANT TEMPORARY ON DATABASE %I TO"
        f" {APP}', current_database()); END $$"
    )
    for table, (may_read, may_write) in READ_WRITE.items():
        _secure(table, may_read, may_write)
