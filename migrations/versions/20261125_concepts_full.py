"""Concepts in full: versions, sections, fields, documents and definitions beside status and resolutions.

What changes for the reader of the data: what the brochure tells of a concept is marked as
documented; a district writes its own versions, events and resolutions beside it, in revisions.
"""

from alembic import op

revision = "20261125_concepts_full"
down_revision = "20261125_projects"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"
SHARED = f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS})"
IN_ITS_NAME = f"account_id = {ACCOUNT}"
OWN_CONCEPT = f"{ROLE} = 'district' AND ags = {AGS}"

# A district writes its own, the steward what literature documents; never the other way.
WRITABLE = (
    f"(({OWN_CONCEPT} AND supplier = 'district')"
    f" OR ({ROLE} = 'steward' AND supplier = 'documented'))"
)
TABLES = ("concept_version", "concept_event", "resolution")

# No release ever wrote a version or a resolution: where there are rows, the columns without a
# default refuse them by name and nothing is guessed. Events are all from the brochure.
EVENTS = (
    "ALTER TABLE concept_event ADD COLUMN supplier TEXT DEFAULT 'documented' NOT NULL",
    "ALTER TABLE concept_event ALTER COLUMN supplier SET DEFAULT 'district'",
    r"""
    ALTER TABLE concept_event
        ADD COLUMN number SMALLINT,
        ADD COLUMN withdrawn BOOLEAN DEFAULT false NOT NULL,
        ADD COLUMN reason TEXT,
        ADD CONSTRAINT concept_event_supplier_known_ck CHECK (supplier IN ('district', 'documented')),
        ADD CONSTRAINT concept_event_number_positive_ck CHECK (number >= 1)
    """,
    "CREATE UNIQUE INDEX concept_event_current_uq ON concept_event (supplier, ags, on_date) WHERE superseded_at IS NULL",
)
RESOLUTIONS = (
    r"""
    ALTER TABLE resolution
        DROP CONSTRAINT resolution_ags_number_fk,
        ADD COLUMN supplier TEXT DEFAULT 'district' NOT NULL,
        ADD COLUMN key TEXT NOT NULL,
        ADD COLUMN feasibility_checked BOOLEAN,
        ADD COLUMN leadership_consented BOOLEAN,
        ADD COLUMN committees_heard BOOLEAN,
        ADD COLUMN amendments_de TEXT,
        ADD COLUMN fed_back_on DATE,
        ADD COLUMN url TEXT,
        ADD COLUMN note_de TEXT,
        ADD COLUMN withdrawn BOOLEAN DEFAULT false NOT NULL,
        ADD COLUMN reason TEXT,
        ADD COLUMN superseded_at TIMESTAMP WITH TIME ZONE,
        ADD CONSTRAINT resolution_supplier_known_ck CHECK (supplier IN ('district', 'documented')),
        ADD CONSTRAINT resolution_key_form_ck CHECK (key ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
        ADD CONSTRAINT resolution_number_positive_ck CHECK (number >= 1),
        ADD CONSTRAINT resolution_source_not_blank_ck CHECK (btrim(source) <> ''),
        ADD CONSTRAINT resolution_amendments_of_amended_ck CHECK (amended OR amendments_de IS NULL),
        ADD CONSTRAINT resolution_superseded_later_ck CHECK (superseded_at > recorded_at)
    """,
    "CREATE UNIQUE INDEX resolution_current_uq ON resolution (supplier, ags, key) WHERE superseded_at IS NULL",
)
VERSIONS = (
    r"""
    ALTER TABLE concept_version
        DROP CONSTRAINT concept_version_pk,
        DROP COLUMN valid,
        ADD COLUMN id BIGINT GENERATED ALWAYS AS IDENTITY,
        ADD COLUMN supplier TEXT DEFAULT 'district' NOT NULL,
        ADD COLUMN target_year SMALLINT,
        ADD COLUMN valid_from DATE,
        ADD COLUMN valid_to DATE,
        ADD COLUMN sections JSONB DEFAULT '{}' NOT NULL,
        ADD COLUMN fields_of_action JSONB DEFAULT '[]' NOT NULL,
        ADD COLUMN guiding_answers JSONB DEFAULT '[]' NOT NULL,
        ADD COLUMN documents JSONB DEFAULT '[]' NOT NULL,
        ADD COLUMN integration_de TEXT,
        ADD COLUMN migration_background_de TEXT,
        ADD COLUMN programmes JSONB DEFAULT '[]' NOT NULL,
        ADD COLUMN note_de TEXT,
        ADD COLUMN withdrawn BOOLEAN DEFAULT false NOT NULL,
        ADD COLUMN reason TEXT,
        ADD COLUMN account_id UUID NOT NULL,
        ADD COLUMN superseded_at TIMESTAMP WITH TIME ZONE,
        ALTER COLUMN recorded_at DROP DEFAULT,
        ADD CONSTRAINT concept_version_pk PRIMARY KEY (id),
        ADD CONSTRAINT concept_version_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id),
        ADD CONSTRAINT concept_version_supplier_known_ck CHECK (supplier IN ('district', 'documented')),
        ADD CONSTRAINT concept_version_source_not_blank_ck CHECK (btrim(source) <> ''),
        ADD CONSTRAINT concept_version_target_year_plausible_ck CHECK (target_year BETWEEN 1990 AND 2100),
        ADD CONSTRAINT concept_version_valid_ordered_ck CHECK (valid_to >= valid_from),
        ADD CONSTRAINT concept_version_sections_known_ck CHECK (jsonb_typeof(sections) = 'object' AND sections - ARRAY['foreword', 'rationale', 'definitions', 'baseline', 'guidelines', 'fields', 'goals_indicators', 'structures_networks', 'reporting_controlling', 'transparency'] = '{}' AND NOT jsonb_path_exists(sections, '$.* ? (@ != "present" && @ != "partial" && @ != "absent")')),
        ADD CONSTRAINT concept_version_superseded_later_ck CHECK (superseded_at > recorded_at)
    """,
    "CREATE UNIQUE INDEX concept_version_current_uq ON concept_version (supplier, ags, number) WHERE superseded_at IS NULL",
)

# What the form before this one cannot hold; what is documented can be loaded again.
NOT_TO_BE_LOST = """
SELECT FROM concept_version WHERE supplier = 'district'
UNION ALL SELECT FROM resolution WHERE supplier = 'district'
UNION ALL SELECT FROM concept_event WHERE supplier = 'district' OR withdrawn
"""


def upgrade() -> None:
    for statement in (*EVENTS, *RESOLUTIONS, *VERSIONS):
        op.execute(statement)
    for table in TABLES:
        op.execute(f"DROP POLICY {table}_read ON {table}")
        op.execute(f"DROP POLICY {table}_insert ON {table}")
        op.execute(f"DROP POLICY IF EXISTS {table}_close ON {table}")
        op.execute(
            f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({WRITABLE} OR ({SHARED}))"
        )
        op.execute(
            f"CREATE POLICY {table}_insert ON {table} FOR INSERT"
            f" WITH CHECK ({WRITABLE} AND {IN_ITS_NAME})"
        )
        _closable(table, WRITABLE)
    # A name alone, which says nothing without a row below it.
    op.execute("DROP POLICY concept_insert ON concept")
    op.execute(
        "CREATE POLICY concept_insert ON concept FOR INSERT"
        f" WITH CHECK (({OWN_CONCEPT}) OR {ROLE} = 'steward')"
    )


def _closable(table: str, closer: str) -> None:
    op.execute(f"GRANT UPDATE (superseded_at) ON {table} TO {APP}")
    op.execute(
        f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
        f" USING (({closer}) AND superseded_at IS NULL)"
        f" WITH CHECK (({closer}) AND superseded_at IS NOT NULL)"
    )


def downgrade() -> None:
    for table in TABLES:
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    op.execute(
        f"DO $$ BEGIN IF EXISTS ({NOT_TO_BE_LOST}) THEN"
        " RAISE EXCEPTION 'the former tables cannot hold what districts wrote of their concepts';"
        " END IF; END $$"
    )
    for table in ("concept_version", "resolution"):
        op.execute(f"DELETE FROM {table}")
        op.execute(f"DROP POLICY {table}_close ON {table}")
        op.execute(f"REVOKE UPDATE (superseded_at) ON {table} FROM {APP}")
    op.execute("DROP POLICY concept_event_close ON concept_event")
    for table in TABLES:
        op.execute(f"DROP POLICY {table}_read ON {table}")
        op.execute(f"DROP POLICY {table}_insert ON {table}")
        op.execute(f"DROP INDEX {table}_current_uq")
    for statement in _FORMER:
        op.execute(statement)
    for table in TABLES:
        named = "" if table == "concept_version" else f" AND {IN_ITS_NAME}"
        op.execute(
            f"CREATE POLICY {table}_read ON {table} FOR SELECT USING (({OWN_CONCEPT}) OR ({SHARED}))"
        )
        op.execute(
            f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({OWN_CONCEPT}{named})"
        )
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    _closable("concept_event", OWN_CONCEPT)
    op.execute("DROP POLICY concept_insert ON concept")
    op.execute(f"CREATE POLICY concept_insert ON concept FOR INSERT WITH CHECK ({OWN_CONCEPT})")


_FORMER = (
    r"""
    ALTER TABLE concept_event DROP COLUMN supplier, DROP COLUMN number, DROP COLUMN withdrawn,
        DROP COLUMN reason
    """,
    r"""
    ALTER TABLE concept_version DROP CONSTRAINT concept_version_pk, DROP COLUMN id,
        DROP COLUMN supplier, DROP COLUMN target_year, DROP COLUMN valid_from,
        DROP COLUMN valid_to, DROP COLUMN sections, DROP COLUMN fields_of_action,
        DROP COLUMN guiding_answers, DROP COLUMN documents, DROP COLUMN integration_de,
        DROP COLUMN migration_background_de, DROP COLUMN programmes, DROP COLUMN note_de,
        DROP COLUMN withdrawn, DROP COLUMN reason, DROP COLUMN account_id,
        DROP COLUMN superseded_at, DROP CONSTRAINT concept_version_source_not_blank_ck,
        ADD COLUMN valid DATERANGE, ALTER COLUMN recorded_at SET DEFAULT now(),
        ADD CONSTRAINT concept_version_pk PRIMARY KEY (ags, number)
    """,
    r"""
    ALTER TABLE resolution DROP COLUMN supplier, DROP COLUMN key, DROP COLUMN feasibility_checked,
        DROP COLUMN leadership_consented, DROP COLUMN committees_heard, DROP COLUMN amendments_de,
        DROP COLUMN fed_back_on, DROP COLUMN url, DROP COLUMN note_de, DROP COLUMN withdrawn,
        DROP COLUMN reason, DROP COLUMN superseded_at,
        DROP CONSTRAINT resolution_number_positive_ck,
        DROP CONSTRAINT resolution_source_not_blank_ck,
        ADD CONSTRAINT resolution_ags_number_fk
            FOREIGN KEY(ags, number) REFERENCES concept_version (ags, number)
    """,
)
