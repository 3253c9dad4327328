"""Indicators of one district, and the monitoring plan.

What changes for the reader of the data: a district's own indicators stand beside the shared set,
and figures say where they deviate from the definition. The catalogue's tables come under row
security, because districts now write their own definitions into them.
"""

from alembic import op

revision = "20261122_local_indicators"
down_revision = "20261122_calendar"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
MEMBERS = "('district', 'working_group', 'ministry', 'steward')"

# The shared set is loaded by the owner of the tables; the service never writes it.
LOADED = f"current_user <> '{APP}'"
OWN_CODE = f"{ROLE} = 'district' AND owner = {AGS}"
OWN_PLAN = f"{ROLE} = 'district' AND ags = {AGS}"
IN_ITS_NAME = f"account_id = {ACCOUNT}"
SHARED = f"visibility = 'public' OR (visibility = 'working_group' AND {ROLE} IN {MEMBERS})"
# Whom a district lets deliver for it has to know what may be delivered.
DELEGATED = "owner IN (SELECT g.area FROM delegating g)"
OWNER = "substring(indicator, '^L([0-9]{5})-')"

READ_WRITE = {
    "local_indicator": (
        f"({OWN_CODE}) OR ({SHARED}) OR {DELEGATED}",
        f"{OWN_CODE} AND {IN_ITS_NAME}",
    ),
    "indicator": (
        "owner IS NULL OR local_indicator_known(code)",
        f"(owner IS NULL AND {LOADED}) OR ({OWN_CODE})",
    ),
    "indicator_version": (
        "owner IS NULL OR local_indicator_known(indicator)",
        f"(owner IS NULL AND {LOADED}) OR ({OWN_CODE})",
    ),
    "indicator_breakdown": (
        f"{OWNER} IS NULL OR local_indicator_known(indicator)",
        f"({OWNER} IS NULL AND {LOADED}) OR ({ROLE} = 'district' AND {OWNER} = {AGS})",
    ),
    # That figures deviate is told to everybody who sees them; why, to the members.
    "monitoring_plan": ("true", f"{OWN_PLAN} AND {IN_ITS_NAME}"),
    "monitoring_plan_detail": (f"{ROLE} IN {MEMBERS}", OWN_PLAN),
}
CLOSABLE = {"local_indicator": OWN_CODE, "monitoring_plan": OWN_PLAN}

STATEMENTS = (
    "ALTER TABLE indicator ADD COLUMN owner TEXT",
    "ALTER TABLE indicator ADD CONSTRAINT indicator_owner_fk FOREIGN KEY(owner) REFERENCES district (ags)",
    "ALTER TABLE indicator ADD CONSTRAINT indicator_owner_is_in_code_ck CHECK (owner IS NOT DISTINCT FROM substring(code, '^L([0-9]{5})-'))",
    "ALTER TABLE indicator DROP CONSTRAINT indicator_code_form_ck",
    "ALTER TABLE indicator ADD CONSTRAINT indicator_code_form_ck CHECK (code ~ '^([A-Z]{3}|L[0-9]{5})-[0-9]{2}$')",
    "ALTER TABLE indicator_version ADD COLUMN owner TEXT",
    "ALTER TABLE indicator_version ADD CONSTRAINT indicator_version_owner_fk FOREIGN KEY(owner) REFERENCES district (ags)",
    "ALTER TABLE indicator_version ADD CONSTRAINT indicator_version_owner_is_in_code_ck CHECK (owner IS NOT DISTINCT FROM substring(indicator, '^L([0-9]{5})-'))",
    "ALTER TABLE framework_indicator ADD CONSTRAINT framework_indicator_shared_only_ck CHECK (indicator !~ '^L[0-9]')",
    r"""
    CREATE TABLE local_indicator (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        code TEXT NOT NULL,
        owner TEXT NOT NULL,
        version TEXT NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        visibility TEXT NOT NULL,
        retired BOOLEAN NOT NULL,
        break_from TEXT,
        change_de TEXT,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT local_indicator_pk PRIMARY KEY (id),
        CONSTRAINT local_indicator_code_version_fk FOREIGN KEY(code, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT local_indicator_owner_is_in_code_ck CHECK (owner = coalesce(substring(code, '^L([0-9]{5})-'), '')),
        CONSTRAINT local_indicator_label_de_not_blank_ck CHECK (btrim(label_de) <> ''),
        CONSTRAINT local_indicator_visibility_known_ck CHECK (visibility IN ('working_group', 'public')),
        CONSTRAINT local_indicator_break_from_form_ck CHECK (break_from ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT local_indicator_break_explained_ck CHECK ((break_from IS NULL) = (change_de IS NULL)),
        CONSTRAINT local_indicator_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT local_indicator_owner_fk FOREIGN KEY(owner) REFERENCES district (ags),
        CONSTRAINT local_indicator_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX local_indicator_current_uq ON local_indicator (code) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE monitoring_plan (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        indicator TEXT NOT NULL,
        valid_from TEXT NOT NULL,
        starts_on DATE NOT NULL,
        deviations TEXT[] DEFAULT '{}' NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT monitoring_plan_pk PRIMARY KEY (id),
        CONSTRAINT monitoring_plan_valid_from_form_ck CHECK (valid_from ~ '^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT monitoring_plan_deviations_known_ck CHECK (deviations <@ ARRAY['source', 'population', 'reference_date', 'territory', 'method', 'other']),
        CONSTRAINT monitoring_plan_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT monitoring_plan_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT monitoring_plan_indicator_fk FOREIGN KEY(indicator) REFERENCES indicator (code),
        CONSTRAINT monitoring_plan_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX monitoring_plan_current_uq ON monitoring_plan (indicator, ags, valid_from) WHERE superseded_at IS NULL",
    "CREATE INDEX monitoring_plan_ags_ix ON monitoring_plan (ags)",
    r"""
    CREATE TABLE monitoring_plan_detail (
        entry_id BIGINT NOT NULL,
        ags TEXT NOT NULL,
        source_de TEXT NOT NULL,
        deviation_de TEXT,
        contact_function TEXT,
        CONSTRAINT monitoring_plan_detail_pk PRIMARY KEY (entry_id),
        CONSTRAINT monitoring_plan_detail_source_de_not_blank_ck CHECK (btrim(source_de) <> ''),
        CONSTRAINT monitoring_plan_detail_deviation_de_not_blank_ck CHECK (btrim(deviation_de) <> ''),
        CONSTRAINT monitoring_plan_detail_contact_is_a_function_ck CHECK (contact_function !~ '@'),
        CONSTRAINT monitoring_plan_detail_entry_id_fk FOREIGN KEY(entry_id) REFERENCES monitoring_plan (id),
        CONSTRAINT monitoring_plan_detail_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    # Who may see one revision of a local indicator may see its definitions: what was public at a
    # time is still answered as of it. Runs as the caller, so that row security of local_indicator
    # decides. A function and no subquery: it costs the planner nothing where no local code is met,
    # and every read of a value meets these policies.
    r"""
    CREATE FUNCTION local_indicator_known(code text) RETURNS boolean
    LANGUAGE sql STABLE SECURITY INVOKER PARALLEL SAFE
    RETURN EXISTS (SELECT FROM local_indicator l WHERE l.code = $1)
    """,
    f"GRANT SELECT ON local_indicator, monitoring_plan, monitoring_plan_detail TO {APP}",
    f"GRANT INSERT ON {', '.join(READ_WRITE)} TO {APP}",
    f"GRANT UPDATE (superseded_at) ON {', '.join(CLOSABLE)} TO {APP}",
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
    for statement in STATEMENTS:
        op.execute(statement)
    for table, (may_read, may_write) in READ_WRITE.items():
        _secure(table, may_read, may_write)
