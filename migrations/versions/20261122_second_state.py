"""Framework editions belong to states.

What changes for the reader of the data: each state has an edition of its own in force, and two
states may share one. Until now an edition was in force everywhere.
"""

from alembic import op

revision = "20261122_second_state"
down_revision = "20261122_local_indicators"

APP = "kreisspiegel_app"

STATEMENTS = (
    r"""
    CREATE TABLE framework_state (
        state_code TEXT NOT NULL,
        edition TEXT NOT NULL,
        valid DATERANGE NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT framework_state_pk PRIMARY KEY (state_code, edition),
        CONSTRAINT framework_state_valid_not_empty_ck CHECK (NOT isempty(valid)),
        CONSTRAINT framework_state_begins_ck CHECK (NOT lower_inf(valid)),
        CONSTRAINT framework_state_one_begin_ex EXCLUDE USING gist (int4range(state_code::integer, state_code::integer, '[]') WITH &&, daterange(lower(valid), lower(valid), '[]') WITH &&),
        CONSTRAINT framework_state_state_code_fk FOREIGN KEY(state_code) REFERENCES state (code),
        CONSTRAINT framework_state_edition_fk FOREIGN KEY(edition) REFERENCES framework (edition)
    )
    """,
    # What was in force everywhere was so in every state; answers as of earlier stay as they were.
    """
    INSERT INTO framework_state (state_code, edition, valid, recorded_at)
    SELECT s.code, f.edition, f.valid, greatest(s.recorded_at, f.recorded_at)
    FROM state s CROSS JOIN framework f WHERE NOT lower_inf(f.valid)
    """,
    "ALTER TABLE framework DROP CONSTRAINT framework_edition_form_ck",
    r"ALTER TABLE framework ADD CONSTRAINT framework_edition_form_ck CHECK (edition ~ '^[0-9]{4}\.[0-9]+(-[0-9]{2})?$')",
    f"GRANT SELECT ON framework_state TO {APP}",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
