"""The sealed files of a release, and the meeting that it was made for.

What changes for the reader of the data: a release holds its tables as they were, as CSV and as
workbooks, with a signed list of their hashes. Nobody can change or add to them afterwards, the
owner of the tables included.
"""

from alembic import op

revision = "20261125_release_files"
down_revision = "20261125_meetings"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"
OVERSEERS = "('working_group', 'ministry', 'steward')"
# In the transaction that made the release, and in no later one.
MY_RELEASE = (
    f"EXISTS (SELECT FROM release r WHERE r.id = release_id AND r.account_id = {ACCOUNT}"
    " AND r.xmin = pg_current_xact_id()::xid)"
)
SEALED = ("release", "release_file")

STATEMENTS = (
    "ALTER TABLE release ADD COLUMN meeting_id UUID",
    "ALTER TABLE release ADD CONSTRAINT release_meeting_id_fk FOREIGN KEY(meeting_id) REFERENCES meeting (id)",
    r"""
    CREATE TABLE release_file (
        release_id UUID NOT NULL,
        name TEXT NOT NULL,
        title_de TEXT NOT NULL,
        media_type TEXT NOT NULL,
        rows INTEGER,
        audience TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        content BYTEA NOT NULL,
        CONSTRAINT release_file_pk PRIMARY KEY (release_id, name),
        CONSTRAINT release_file_name_form_ck CHECK (name ~ '^[A-Za-z0-9][A-Za-z0-9-]*([.][a-z0-9]+)+$'),
        CONSTRAINT release_file_title_de_not_blank_ck CHECK (btrim(title_de) <> ''),
        CONSTRAINT release_file_media_type_not_blank_ck CHECK (btrim(media_type) <> ''),
        CONSTRAINT release_file_rows_not_negative_ck CHECK (rows >= 0),
        CONSTRAINT release_file_audience_known_ck CHECK (audience IN ('members', 'overseers')),
        CONSTRAINT release_file_sha256_fits_ck CHECK (sha256 = encode(sha256(content), 'hex')),
        CONSTRAINT release_file_release_id_fk FOREIGN KEY(release_id) REFERENCES release (id)
    )
    """,
    # Read whole and seldom: to press it would take longer than all the rest of a release.
    "ALTER TABLE release_file ALTER COLUMN content SET STORAGE EXTERNAL",
    f"GRANT SELECT, INSERT ON release_file TO {APP}",
    "ALTER TABLE release_file ENABLE ROW LEVEL SECURITY",
    "ALTER TABLE release_file FORCE ROW LEVEL SECURITY",
    f"CREATE POLICY release_file_read ON release_file FOR SELECT USING ({ROLE} IN {OVERSEERS}"
    f" OR (audience = 'members' AND {ROLE} IN {MEMBERS}))",
    f"CREATE POLICY release_file_insert ON release_file FOR INSERT WITH CHECK ({ROLE} IN ('steward', 'working_group') AND {MY_RELEASE})",
    "CREATE TRIGGER release_file_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON release_file FOR EACH STATEMENT EXECUTE FUNCTION announce_change()",
    r"""
    CREATE FUNCTION refuse_to_unseal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
    BEGIN
        RAISE EXCEPTION 'what a release holds is sealed: % on % is refused', TG_OP, TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
    END
    $$
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
    for table in SEALED:
        op.execute(
            f"CREATE TRIGGER {table}_sealed BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION refuse_to_unseal()"
        )


def downgrade() -> None:
    op.execute("DROP TRIGGER release_sealed ON release")
    op.execute("DROP TABLE release_file")
    op.execute("DROP FUNCTION refuse_to_unseal()")
    op.execute("ALTER TABLE release DROP COLUMN meeting_id")
