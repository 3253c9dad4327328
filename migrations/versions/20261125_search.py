"""Search: the terms of each project revision, and of which word lists they were made.

What changes for the reader of the data: projects are found by what they say; nothing else changes.
"""

from alembic import op

revision = "20261125_search"
down_revision = "20261125_goals"

APP = "kreisspiegel_app"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
# Who sees a revision sees its terms; the policies of that table apply here.
SEEN = "EXISTS (SELECT FROM project_revision r WHERE r.id = project_terms.revision_id)"
WRITTEN = (
    "EXISTS (SELECT FROM project_revision r WHERE r.id = project_terms.revision_id"
    f" AND r.account_id = {ACCOUNT})"
)

TABLES = (
    """
    CREATE TABLE project_terms (
        revision_id BIGINT NOT NULL,
        terms TSVECTOR NOT NULL,
        words TEXT[] DEFAULT '{}' NOT NULL,
        CONSTRAINT project_terms_pk PRIMARY KEY (revision_id),
        CONSTRAINT project_terms_revision_id_fk FOREIGN KEY(revision_id) REFERENCES project_revision (id)
    )
    """,
    """
    CREATE TABLE term_edition (
        single BOOLEAN NOT NULL,
        edition TEXT NOT NULL,
        CONSTRAINT term_edition_pk PRIMARY KEY (single),
        CONSTRAINT term_edition_single_ck CHECK (single),
        CONSTRAINT term_edition_edition_form_ck CHECK (edition ~ '^[0-9a-f]{16}$')
    )
    """,
    # Terms are compared with each row that a caller sees: unpacking them would take longer.
    "ALTER TABLE project_terms ALTER COLUMN terms SET STORAGE EXTERNAL",
)


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    op.execute(f"GRANT SELECT ON term_edition TO {APP}")
    op.execute(f"GRANT SELECT, INSERT ON project_terms TO {APP}")
    op.execute("ALTER TABLE project_terms ENABLE ROW LEVEL SECURITY")
    op.execute("ALTER TABLE project_terms FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY project_terms_read ON project_terms FOR SELECT USING ({SEEN})")
    op.execute(
        f"CREATE POLICY project_terms_insert ON project_terms FOR INSERT WITH CHECK ({WRITTEN})"
    )
    for table in ("project_terms", "term_edition"):
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )


def downgrade() -> None:
    op.execute("DROP TABLE project_terms")
    op.execute("DROP TABLE term_edition")
