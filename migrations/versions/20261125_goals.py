"""Goals and measures of a district and what is told of their course.

What changes for the reader of the data: goals and measures stand beside concepts; nothing else changes.
"""

from alembic import op

revision = "20261125_goals"
down_revision = "20261125_concepts_full"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"
OWN = f"({ROLE} = 'district' AND ags = {AGS})"
SEEN = f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS}) OR {OWN}"
# Who sees an entry sees its events, but for those told after it was closed to them; the policies of
# the entry's table apply here.
TOLD = (
    "EXISTS (SELECT FROM {0} x WHERE x.ags = {0}_event.ags AND x.key = {0}_event.key"
    " AND (x.superseded_at IS NULL OR x.superseded_at > {0}_event.recorded_at))"
)

TABLES = (
    r"""
    CREATE TABLE goal (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        key TEXT NOT NULL,
        level TEXT NOT NULL,
        parent TEXT,
        text_de TEXT NOT NULL,
        description_de TEXT,
        field_codes TEXT[] DEFAULT '{}' NOT NULL,
        local_field_label TEXT,
        dimension TEXT,
        impact_level TEXT,
        concept_version INTEGER,
        aligned_with JSONB DEFAULT '[]' NOT NULL,
        indicators JSONB DEFAULT '[]' NOT NULL,
        starts TEXT,
        ends TEXT,
        budget_product JSONB,
        visibility TEXT NOT NULL,
        note TEXT,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT goal_pk PRIMARY KEY (id),
        CONSTRAINT goal_key_form_ck CHECK (key ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
        CONSTRAINT goal_level_known_ck CHECK (level IN ('vision', 'guiding_goal', 'strategic_goal', 'operational_goal', 'measure_goal')),
        CONSTRAINT goal_parent_is_another_ck CHECK (parent <> key),
        CONSTRAINT goal_text_de_not_blank_ck CHECK (btrim(text_de) <> ''),
        CONSTRAINT goal_dimension_known_ck CHECK (dimension IN ('structural', 'cultural', 'social', 'identificational')),
        CONSTRAINT goal_impact_level_known_ck CHECK (impact_level IN ('input', 'output', 'effect', 'impact', 'outcome', 'context')),
        CONSTRAINT goal_concept_version_positive_ck CHECK (concept_version > 0),
        CONSTRAINT goal_starts_form_ck CHECK (starts ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT goal_ends_form_ck CHECK (ends ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT goal_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT goal_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT goal_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT goal_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX goal_current_uq ON goal (ags, key) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE measure (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        key TEXT NOT NULL,
        title_de TEXT NOT NULL,
        description_de TEXT,
        goals TEXT[] DEFAULT '{}' NOT NULL,
        field_codes TEXT[] DEFAULT '{}' NOT NULL,
        local_field_label TEXT,
        measure_class TEXT,
        structure TEXT,
        priority TEXT,
        carrier_name TEXT,
        carrier_type TEXT,
        partners JSONB DEFAULT '[]' NOT NULL,
        responsible_role TEXT,
        starts TEXT,
        ends TEXT,
        milestones JSONB DEFAULT '[]' NOT NULL,
        adopted_on DATE,
        feasibility_checked_on DATE,
        target_groups TEXT[] DEFAULT '{}' NOT NULL,
        target_groups_de TEXT,
        includes_native_population BOOLEAN,
        spatial_scope TEXT,
        places JSONB DEFAULT '[]' NOT NULL,
        access_barriers JSONB DEFAULT '[]' NOT NULL,
        legal_status_scope TEXT[] DEFAULT '{}' NOT NULL,
        inclusive BOOLEAN,
        culture_and_language_sensitive BOOLEAN,
        orientation TEXT,
        gender_perspective TEXT,
        resources JSONB DEFAULT '[]' NOT NULL,
        funding_state TEXT,
        outputs JSONB DEFAULT '[]' NOT NULL,
        effects_de TEXT,
        concept_version INTEGER,
        budget_product JSONB,
        visibility TEXT NOT NULL,
        note TEXT,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT measure_pk PRIMARY KEY (id),
        CONSTRAINT measure_key_form_ck CHECK (key ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
        CONSTRAINT measure_title_de_not_blank_ck CHECK (btrim(title_de) <> ''),
        CONSTRAINT measure_measure_class_known_ck CHECK (measure_class IN ('target_group_standard_offer', 'opened_standard_offer', 'pilot', 'other')),
        CONSTRAINT measure_structure_known_ck CHECK (structure IN ('regular', 'temporary')),
        CONSTRAINT measure_priority_known_ck CHECK (priority IN ('first', 'soon', 'later')),
        CONSTRAINT measure_carrier_type_known_ck CHECK (carrier_type IN ('public', 'free_welfare', 'club', 'foundation', 'private', 'church', 'migrant_organisation', 'mixed')),
        CONSTRAINT measure_responsible_is_a_function_ck CHECK (responsible_role !~ '@'),
        CONSTRAINT measure_starts_form_ck CHECK (starts ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT measure_ends_form_ck CHECK (ends ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'),
        CONSTRAINT measure_spatial_scope_known_ck CHECK (spatial_scope IN ('district', 'municipality', 'quarter')),
        CONSTRAINT measure_legal_status_scope_known_ck CHECK (legal_status_scope <@ ARRAY['asylblg', 'sgb2', 'sgb3', 'sgb8', 'sgb12']),
        CONSTRAINT measure_orientation_known_ck CHECK (orientation IN ('compensatory', 'activating', 'both')),
        CONSTRAINT measure_funding_state_known_ck CHECK (funding_state IN ('secured', 'partly', 'open')),
        CONSTRAINT measure_concept_version_positive_ck CHECK (concept_version > 0),
        CONSTRAINT measure_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT measure_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT measure_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT measure_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX measure_current_uq ON measure (ags, key) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE goal_event (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        key TEXT NOT NULL,
        on_date DATE NOT NULL,
        date_precision TEXT NOT NULL,
        status TEXT NOT NULL,
        note_de TEXT,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT goal_event_pk PRIMARY KEY (id),
        CONSTRAINT goal_event_status_known_ck CHECK (status IN ('open', 'partly', 'reached', 'dropped', 'changed')),
        CONSTRAINT goal_event_date_precision_known_ck CHECK (date_precision IN ('day', 'month', 'year')),
        CONSTRAINT goal_event_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT goal_event_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT goal_event_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX goal_event_current_uq ON goal_event (ags, key, on_date) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE measure_event (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        key TEXT NOT NULL,
        on_date DATE NOT NULL,
        date_precision TEXT NOT NULL,
        status TEXT NOT NULL,
        note_de TEXT,
        withdrawn BOOLEAN NOT NULL,
        reason TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT measure_event_pk PRIMARY KEY (id),
        CONSTRAINT measure_event_status_known_ck CHECK (status IN ('planned', 'running', 'delayed', 'completed', 'stopped')),
        CONSTRAINT measure_event_date_precision_known_ck CHECK (date_precision IN ('day', 'month', 'year')),
        CONSTRAINT measure_event_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT measure_event_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT measure_event_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX measure_event_current_uq ON measure_event (ags, key, on_date) WHERE superseded_at IS NULL",
)
READ = {
    "goal": SEEN,
    "measure": SEEN,
    "goal_event": TOLD.format("goal"),
    "measure_event": TOLD.format("measure"),
}

# How many internal measures of others there are: small numbers never leave the function. Only these,
# whoever asks: what members see and the public does not is no part of it, else a member would learn
# a small count as the difference of what it is told with its key and without.
# The owner itself is bound by row security; these policies let the function look, for whoever calls
# through the service. Its body is parsed now, so no search path of a caller's can bend it.
COUNTED = ("measure", "measure_event")
CALLING = "(SELECT nullif(current_setting('kreisspiegel.role', true), '')) IS NOT NULL"
FEWEST_DISTRICTS = 3
STOOD = (
    "{0}.recorded_at <= asked_at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > asked_at)"
)
NUMBERS = "count(*) AS measures, count(DISTINCT t.ags) AS districts"
SIGNATURE = "measures_unseen(timestamptz, date, text)"
FUNCTION = f"""
    CREATE FUNCTION measures_unseen(asked_at timestamptz, asked_on date, asked_state text)
    RETURNS TABLE (kind text, code text, measures bigint)
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        WITH there AS MATERIALIZED (
            SELECT m.ags, m.field_codes, coalesce((
                SELECT e.status FROM measure_event e
                WHERE e.ags = m.ags AND e.key = m.key AND NOT e.withdrawn
                  AND e.on_date <= asked_on AND {STOOD.format("e")}
                ORDER BY e.on_date DESC LIMIT 1), 'unknown') AS status
            FROM measure m
            WHERE left(m.ags, 2) = asked_state AND NOT m.withdrawn AND {STOOD.format("m")}
              AND m.visibility = 'internal' AND {OWN} IS NOT TRUE
              AND EXISTS (SELECT FROM district_version d WHERE d.ags = m.ags
                          AND d.recorded_at <= asked_at AND d.valid @> asked_on)
        ), counted AS (
            SELECT 'all' AS kind, NULL::text AS code, {NUMBERS} FROM there t
            UNION ALL
            SELECT 'status', t.status, {NUMBERS} FROM there t GROUP BY t.status
            UNION ALL
            SELECT 'field', f.code, {NUMBERS}
            FROM there t LEFT JOIN LATERAL unnest(t.field_codes) f (code) ON true GROUP BY f.code
        )
        SELECT c.kind, c.code, c.measures FROM counted c
        WHERE c.districts >= {FEWEST_DISTRICTS};
    END
"""


def _secure(table: str, may_read: str) -> None:
    op.execute(f"GRANT SELECT, INSERT ON {table} TO {APP}")
    op.execute(f"GRANT UPDATE (superseded_at) ON {table} TO {APP}")
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(
        f"CREATE POLICY {table}_insert ON {table} FOR INSERT"
        f" WITH CHECK ({OWN} AND account_id = {ACCOUNT})"
    )
    op.execute(
        f"CREATE POLICY {table}_close ON {table} FOR UPDATE"
        f" USING ({OWN} AND superseded_at IS NULL) WITH CHECK ({OWN} AND superseded_at IS NOT NULL)"
    )


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for table, may_read in READ.items():
        _secure(table, may_read)
        op.execute(
            f"CREATE TRIGGER {table}_announced AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION announce_change()"
        )
    for table in COUNTED:
        op.execute(
            f"CREATE POLICY {table}_counted ON {table} FOR SELECT TO CURRENT_USER USING ({CALLING})"
        )
    op.execute(FUNCTION)
    op.execute(f"REVOKE EXECUTE ON FUNCTION {SIGNATURE} FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON FUNCTION {SIGNATURE} TO {APP}")


def downgrade() -> None:
    op.execute(f"DROP FUNCTION {SIGNATURE}")
    for table in ("measure_event", "goal_event", "measure", "goal"):
        op.execute(f"DROP TABLE {table}")
