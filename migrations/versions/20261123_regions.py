"""In which region of its state a district lies.

What changes for the reader of the data: districts are listed with their region, and a district can
be compared with those of its own. A state without such a division says so.
"""

from alembic import op

revision = "20261123_regions"
down_revision = "20261123_announced"

APP = "kreisspiegel_app"

STATEMENTS = (
    r"""
    CREATE TABLE district_region (
        ags TEXT NOT NULL,
        version INTEGER NOT NULL,
        system TEXT NOT NULL,
        code TEXT NOT NULL,
        label_de TEXT NOT NULL,
        valid DATERANGE NOT NULL,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT district_region_pk PRIMARY KEY (ags, version),
        CONSTRAINT district_region_version_positive_ck CHECK (version >= 1),
        CONSTRAINT district_region_system_known_ck CHECK (system IN ('planning_region', 'statistical_region')),
        CONSTRAINT district_region_code_form_ck CHECK (code ~ '^[a-z0-9_]+$'),
        CONSTRAINT district_region_label_de_not_blank_ck CHECK (btrim(label_de) <> ''),
        CONSTRAINT district_region_valid_not_empty_ck CHECK (NOT isempty(valid)),
        CONSTRAINT district_region_one_region_ex EXCLUDE USING gist (int4range(ags::integer, ags::integer, '[]') WITH &&, valid WITH &&),
        CONSTRAINT district_region_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    f"GRANT SELECT ON district_region TO {APP}",
    # Kept answers end with every change (docs/decisions/0015).
    "CREATE TRIGGER district_region_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON district_region FOR EACH STATEMENT EXECUTE FUNCTION announce_change()",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
