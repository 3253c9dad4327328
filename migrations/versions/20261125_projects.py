"""Projects: what districts do and learn, with review and confirmations, and documented ones.

What changes for the reader of the data: projects stand beside the values; nothing else changes.
"""

from alembic import op

revision = "20261125_projects"
down_revision = "20261125_webhooks"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"
IN_ITS_NAME = f"account_id = {ACCOUNT}"

# A district writes its own projects, the steward what literature documents; never the other way.
MINE = f"({ROLE} = 'district' AND supplier = 'district' AND owner = {AGS})"
DOCUMENTED = f"({ROLE} = 'steward' AND supplier = 'documented')"
WRITABLE = f"EXISTS (SELECT FROM project p WHERE p.id = project_id AND ({MINE} OR {DOCUMENTED}))"
OWN = f"({ROLE} = 'district' AND EXISTS (SELECT FROM project p WHERE p.id = project_id AND p.owner = {AGS}))"
# Who sees a revision sees what was said of the project; the policies of that table apply here.
SEEN = "EXISTS (SELECT FROM project_revision r WHERE r.project_id = {0}.project_id)"
LEADS = (
    "EXISTS (SELECT FROM project_revision r WHERE r.project_id = project_confirmation.project_id"
    f" AND r.superseded_at IS NULL AND {AGS} = ANY (r.leads))"
)

TABLES = (
    r"""
    CREATE TABLE target_group (
        code TEXT NOT NULL,
        position INTEGER NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        includes_native BOOLEAN,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT target_group_pk PRIMARY KEY (code),
        CONSTRAINT target_group_label_de_not_blank_ck CHECK (btrim(label_de) <> ''),
        CONSTRAINT target_group_position_positive_ck CHECK (position > 0),
        CONSTRAINT target_group_position_uq UNIQUE (position)
    )
    """,
    r"""
    CREATE TABLE project (
        id UUID NOT NULL,
        supplier TEXT NOT NULL,
        owner TEXT,
        key TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT project_pk PRIMARY KEY (id),
        CONSTRAINT project_supplier_known_ck CHECK (supplier IN ('district', 'documented')),
        CONSTRAINT project_district_owns_ck CHECK ((supplier = 'district') = (owner IS NOT NULL)),
        CONSTRAINT project_key_form_ck CHECK (key ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
        CONSTRAINT project_owner_key_uq UNIQUE NULLS NOT DISTINCT (owner, key),
        CONSTRAINT project_owner_fk FOREIGN KEY(owner) REFERENCES district (ags)
    )
    """,
    r"""
    CREATE TABLE project_revision (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        project_id UUID NOT NULL,
        title_de TEXT NOT NULL,
        title_en TEXT,
        project_type TEXT NOT NULL,
        also_type TEXT,
        places JSONB DEFAULT '[]' NOT NULL,
        districts TEXT[] DEFAULT '{}' NOT NULL,
        leads TEXT[] DEFAULT '{}' NOT NULL,
        states TEXT[] DEFAULT '{}' NOT NULL,
        spatial_scope TEXT,
        field_codes TEXT[] DEFAULT '{}' NOT NULL,
        local_field_label TEXT,
        carrier_name TEXT,
        carrier_type TEXT,
        partners JSONB DEFAULT '[]' NOT NULL,
        target_groups TEXT[] DEFAULT '{}' NOT NULL,
        target_groups_de TEXT,
        includes_native_population BOOLEAN,
        goals_de TEXT NOT NULL,
        approach_de TEXT,
        results_de TEXT,
        outputs JSONB DEFAULT '[]' NOT NULL,
        impact_level TEXT,
        obstacles_de JSONB DEFAULT '[]' NOT NULL,
        success_factors_de TEXT[] DEFAULT '{}' NOT NULL,
        transferability_de TEXT,
        preconditions_de TEXT,
        sustainability TEXT,
        sustainability_de TEXT,
        evaluation TEXT,
        evaluation_de TEXT,
        starts TEXT,
        ends TEXT,
        status TEXT,
        funding JSONB DEFAULT '[]' NOT NULL,
        staff_fte NUMERIC,
        volunteers INTEGER,
        legal_status_scope TEXT[] DEFAULT '{}' NOT NULL,
        orientation TEXT,
        gender_perspective TEXT,
        contact_role TEXT,
        contact_email TEXT,
        links JSONB DEFAULT '[]' NOT NULL,
        source JSONB,
        source_lines TEXT,
        source_code TEXT,
        licence TEXT,
        as_reported_on TEXT,
        dimensions TEXT[] DEFAULT '{}' NOT NULL,
        indicators TEXT[] DEFAULT '{}' NOT NULL,
        visibility TEXT NOT NULL,
        note TEXT,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT project_revision_pk PRIMARY KEY (id),
        CONSTRAINT project_revision_title_de_not_blank_ck CHECK (btrim(title_de) <> ''),
        CONSTRAINT project_revision_goals_de_not_blank_ck CHECK (btrim(goals_de) <> ''),
        CONSTRAINT project_revision_project_type_known_ck CHECK (project_type IN ('project', 'structure', 'network', 'tool', 'event')),
        CONSTRAINT project_revision_also_type_known_ck CHECK (also_type IN ('project', 'structure', 'network', 'tool', 'event')),
        CONSTRAINT project_revision_spatial_scope_known_ck CHECK (spatial_scope IN ('district', 'municipality', 'quarter', 'joint', 'state')),
        CONSTRAINT project_revision_carrier_type_known_ck CHECK (carrier_type IN ('public', 'free_welfare', 'club', 'foundation', 'private', 'church', 'migrant_organisation', 'mixed')),
        CONSTRAINT project_revision_impact_level_known_ck CHECK (impact_level IN ('input', 'output', 'effect', 'impact', 'outcome', 'context')),
        CONSTRAINT project_revision_sustainability_known_ck CHECK (sustainability IN ('ended', 'ongoing', 'in_regular_structure', 'planned')),
        CONSTRAINT project_revision_evaluation_known_ck CHECK (evaluation IN ('none', 'internal', 'external')),
        CONSTRAINT project_revision_status_known_ck CHECK (status IN ('planned', 'running', 'finished', 'continued')),
        CONSTRAINT project_revision_orientation_known_ck CHECK (orientation IN ('compensatory', 'activating', 'both')),
        CONSTRAINT project_revision_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT project_revision_dimensions_known_ck CHECK (dimensions <@ ARRAY['structural', 'cultural', 'social', 'identificational']),
        CONSTRAINT project_revision_legal_status_scope_known_ck CHECK (legal_status_scope <@ ARRAY['asylblg', 'sgb2', 'sgb3', 'sgb8', 'sgb12']),
        CONSTRAINT project_revision_starts_form_ck CHECK (starts ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT project_revision_ends_form_ck CHECK (ends ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT project_revision_as_reported_on_form_ck CHECK (as_reported_on ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT project_revision_staff_fte_bounded_ck CHECK (staff_fte >= 0 AND staff_fte < 100000),
        CONSTRAINT project_revision_volunteers_not_negative_ck CHECK (volunteers >= 0),
        CONSTRAINT project_revision_contact_is_a_function_ck CHECK (contact_role !~ '@'),
        CONSTRAINT project_revision_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT project_revision_project_id_fk FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT project_revision_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX project_revision_current_uq ON project_revision (project_id) WHERE superseded_at IS NULL",
    "CREATE INDEX project_revision_districts_ix ON project_revision USING gin (districts)",
    r"""
    CREATE TABLE project_review (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        project_id UUID NOT NULL,
        state TEXT NOT NULL,
        note_de TEXT,
        recheck_on DATE,
        revision_id BIGINT NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT project_review_pk PRIMARY KEY (id),
        CONSTRAINT project_review_state_known_ck CHECK (state IN ('none', 'pool', 'returned')),
        CONSTRAINT project_review_return_explained_ck CHECK (state <> 'returned' OR note_de IS NOT NULL),
        CONSTRAINT project_review_recheck_of_pool_ck CHECK (state = 'pool' OR recheck_on IS NULL),
        CONSTRAINT project_review_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT project_review_project_id_fk FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT project_review_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX project_review_current_uq ON project_review (project_id) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE project_confirmation (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        project_id UUID NOT NULL,
        ags TEXT NOT NULL,
        state TEXT NOT NULL,
        on_date DATE NOT NULL,
        note_de TEXT,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT project_confirmation_pk PRIMARY KEY (id),
        CONSTRAINT project_confirmation_state_known_ck CHECK (state IN ('confirmed', 'declined')),
        CONSTRAINT project_confirmation_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT project_confirmation_project_id_fk FOREIGN KEY(project_id) REFERENCES project (id),
        CONSTRAINT project_confirmation_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT project_confirmation_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX project_confirmation_current_uq ON project_confirmation (project_id, ags) WHERE superseded_at IS NULL",
)

# Who reads and who adds; the tables below CLOSABLE are closed by whoever may add.
READ_WRITE = {
    # Names alone, which say nothing without a revision.
    "project": ("true", f"{MINE} OR {DOCUMENTED}"),
    "project_revision": (
        f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS}) OR {OWN}",
        f"{WRITABLE} AND {IN_ITS_NAME}",
    ),
    # That something was returned is between the moderator and the district.
    "project_review": (
        f"{SEEN.format('project_review')}"
        f" AND (state = 'pool' OR {ROLE} = 'working_group' OR {OWN})",
        f"{ROLE} = 'working_group' AND {SEEN.format('project_review')} AND {IN_ITS_NAME}",
    ),
    "project_confirmation": (
        SEEN.format("project_confirmation"),
        f"{ROLE} = 'district' AND ags = {AGS} AND {LEADS} AND {IN_ITS_NAME}",
    ),
}
CLOSABLE = {
    "project_revision": WRITABLE,
    "project_review": f"{ROLE} = 'working_group'",
    "project_confirmation": f"{ROLE} = 'district' AND ags = {AGS}",
}


def _secure(table: str, may_read: str, may_write: str) -> None:
    op.execute(f"GRANT SELECT, INSERT ON {table} TO {APP}")
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({may_write})")
    if closer := CLOSABLE.get(table):
        op.execute(f"GRANT UPDATE (superseded_at) ON {table} TO {APP}")
        op.execute(
            f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
            f" USING (({closer}) AND superseded_at IS NULL)"
            f" WITH CHECK (({closer}) AND superseded_at IS NOT NULL)"
        )


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    op.execute(f"GRANT SELECT ON target_group TO {APP}")
    for table, (may_read, may_write) in READ_WRITE.items():
        _secure(table, may_read, may_write)
    for table in ("target_group", *READ_WRITE):
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )
