"""Providers, what districts allow them to deliver, and answers kept for repeated requests.

What changes for the reader of the data: a regional IT provider may deliver for a district that
lets it, and the trail tells every district what was done for it, by whom.
"""

import sqlalchemy as sa
from alembic import op

revision = "20261122_delegation"
down_revision = "20261122_intake"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"

TABLES = (
    "ALTER TABLE account DROP CONSTRAINT account_role_known_ck",
    r"""
    ALTER TABLE account ADD CONSTRAINT account_role_known_ck CHECK (role IN ('district', 'provider', 'working_group', 'ministry', 'steward', 'operator'))
    """,
    r"""
    CREATE TABLE delegation (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        ags TEXT NOT NULL,
        provider_id UUID NOT NULL,
        resource TEXT NOT NULL,
        indicators TEXT[],
        field TEXT,
        period_from TEXT,
        period_until TEXT,
        valid TSTZRANGE NOT NULL,
        note TEXT,
        granted_by UUID NOT NULL,
        granted_at TIMESTAMP WITH TIME ZONE NOT NULL,
        revoked_by UUID,
        revoked_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT delegation_pk PRIMARY KEY (id),
        CONSTRAINT delegation_resource_known_ck CHECK (resource IN ('observations', 'concepts', 'projects')),
        CONSTRAINT delegation_indicators_named_ck CHECK (cardinality(indicators) > 0 AND array_position(indicators, NULL) IS NULL),
        CONSTRAINT delegation_one_group_ck CHECK (num_nonnulls(indicators, field) <= 1),
        CONSTRAINT delegation_limits_of_values_ck CHECK (resource = 'observations' OR num_nonnulls(indicators, field, period_from, period_until) = 0),
        CONSTRAINT delegation_period_from_form_ck CHECK (period_from ~ '^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT delegation_period_until_form_ck CHECK (period_until ~ '^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT delegation_periods_ordered_ck CHECK (left(period_from, 4) <= left(period_until, 4)),
        CONSTRAINT delegation_valid_bounded_ck CHECK (num_nulls(lower(valid), upper(valid)) = 0),
        CONSTRAINT delegation_valid_five_years_ck CHECK (upper(valid) - lower(valid) <= interval '1828 days'),
        CONSTRAINT delegation_note_not_blank_ck CHECK (btrim(note) <> ''),
        CONSTRAINT delegation_revoked_by_somebody_ck CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
        CONSTRAINT delegation_revoked_later_ck CHECK (revoked_at > granted_at),
        CONSTRAINT delegation_ags_fk FOREIGN KEY(ags) REFERENCES district (ags),
        CONSTRAINT delegation_provider_id_fk FOREIGN KEY(provider_id) REFERENCES account (id),
        CONSTRAINT delegation_field_fk FOREIGN KEY(field) REFERENCES field_of_action (code),
        CONSTRAINT delegation_granted_by_fk FOREIGN KEY(granted_by) REFERENCES account (id),
        CONSTRAINT delegation_revoked_by_fk FOREIGN KEY(revoked_by) REFERENCES account (id)
    )
    """,
    r"""
    CREATE TABLE kept_answer (
        account_id UUID NOT NULL,
        key TEXT NOT NULL,
        request_sha256 BYTEA NOT NULL,
        status INTEGER NOT NULL,
        body BYTEA NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT kept_answer_pk PRIMARY KEY (account_id, key),
        CONSTRAINT kept_answer_request_is_sha256_ck CHECK (octet_length(request_sha256) = 32),
        CONSTRAINT kept_answer_accepted_ck CHECK (status BETWEEN 200 AND 299),
        CONSTRAINT kept_answer_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    # The trail of a district is read page by page, newest first.
    "CREATE INDEX audit_event_area_ix ON audit_event ((detail ->> 'area'), id)",
)

# What the provider that is calling may deliver at this moment. Said once: the policies below and
# the gate of values ask here. The first view knows no indicator, so that policies of the catalogue
# may ask it without asking themselves.
VIEWS = (
    # Whether a period lies between two others, each a year, quarter or month, or NULL.
    r"""
    CREATE FUNCTION period_within(asked text, earliest text, latest text) RETURNS boolean
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN (earliest IS NULL OR
            left(asked, 4) || '-' || CASE WHEN asked LIKE '%Q%' THEN lpad((right(asked, 1)::integer * 3 - 2)::text, 2, '0') WHEN length(asked) = 4 THEN '01' ELSE right(asked, 2) END
            >= left(earliest, 4) || '-' || CASE WHEN earliest LIKE '%Q%' THEN lpad((right(earliest, 1)::integer * 3 - 2)::text, 2, '0') WHEN length(earliest) = 4 THEN '01' ELSE right(earliest, 2) END)
       AND (latest IS NULL OR
            left(asked, 4) || '-' || CASE WHEN asked LIKE '%Q%' THEN lpad((right(asked, 1)::integer * 3)::text, 2, '0') WHEN length(asked) = 4 THEN '12' ELSE right(asked, 2) END
            <= left(latest, 4) || '-' || CASE WHEN latest LIKE '%Q%' THEN lpad((right(latest, 1)::integer * 3)::text, 2, '0') WHEN length(latest) = 4 THEN '12' ELSE right(latest, 2) END)
    """,
    f"""
    CREATE VIEW delegating WITH (security_invoker = true) AS
    SELECT d.ags AS area, d.indicators, d.field, d.period_from, d.period_until
    FROM delegation d
    WHERE {ROLE} = 'provider' AND d.provider_id = {ACCOUNT} AND d.resource = 'observations'
      AND d.revoked_at IS NULL AND d.valid @> now()
    """,
    """
    CREATE VIEW delegated WITH (security_invoker = true) AS
    SELECT d.area, i.code AS indicator, d.period_from, d.period_until,
           d.period_from IS NULL AND d.period_until IS NULL AS unbounded
    FROM delegating d
    JOIN indicator i ON (d.indicators IS NULL OR i.code = ANY (d.indicators))
     AND (d.field IS NULL OR i.field_code = d.field)
    """,
    """
    CREATE FUNCTION delegated_for(asked_area text, asked_indicator text, asked_period text)
    RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE COST 1 AS $$
    BEGIN
        RETURN EXISTS (
            SELECT FROM public.delegated d
            WHERE NOT d.unbounded AND d.area = asked_area AND d.indicator = asked_indicator
              AND public.period_within(asked_period, d.period_from, d.period_until));
    END $$
    """,
)

# IN and not EXISTS: looked up once a statement, then a hash a row. Only where a delegation is bound
# to periods is each row asked for its own; in a function, since the planner would take a subquery
# for dear and read everybody's values another way.
FOR_A_DISTRICT = f"{ROLE} = 'provider' AND supplier = 'district'"
VALUE = (
    f"{FOR_A_DISTRICT} AND ((area, indicator) IN"
    " (SELECT d.area, d.indicator FROM delegated d WHERE d.unbounded)"
    " OR delegated_for(area, indicator, period))"
)
PUSH = f"{FOR_A_DISTRICT} AND account_id = {ACCOUNT} AND area IN (SELECT area FROM delegating)"
GRANTOR = f"{ROLE} = 'district' AND ags = {AGS}"

# What the policies of before allow stays as it is; this is allowed as well.
ALSO = (
    ("observation_read", "observation", VALUE, None),
    ("observation_insert", "observation", None, VALUE),
    (
        "observation_close",
        "observation",
        f"{VALUE} AND superseded_at IS NULL",
        f"{VALUE} AND superseded_at IS NOT NULL",
    ),
    ("submission_read", "submission", PUSH, None),
    ("submission_insert", "submission", None, PUSH),
    ("audit_event_read", "audit_event", f"{ROLE} = 'district' AND detail ->> 'area' = {AGS}", None),
)
STANDS = sa.text(
    "SELECT qual, with_check FROM pg_policies"
    " WHERE schemaname = 'public' AND policyname = :policy AND tablename = :table"
)

NEW = (
    (
        "delegation",
        f"({GRANTOR}) OR ({ROLE} = 'provider' AND provider_id = {ACCOUNT}) OR {ROLE} = 'operator'",
        f"{GRANTOR} AND granted_by = {ACCOUNT} AND revoked_at IS NULL",
    ),
    ("kept_answer", f"account_id = {ACCOUNT}", f"account_id = {ACCOUNT}"),
)
# A delegation is taken back once, by the district that gave it, and never given again.
REVOKED = f"""
CREATE POLICY delegation_close ON delegation FOR UPDATE
USING ({GRANTOR} AND revoked_at IS NULL)
WITH CHECK ({GRANTOR} AND revoked_at IS NOT NULL AND revoked_by = {ACCOUNT})
"""
GRANTS = (
    f"GRANT SELECT ON delegating, delegated TO {APP}",
    f"GRANT SELECT, INSERT ON delegation, kept_answer TO {APP}",
    f"GRANT UPDATE (revoked_at, revoked_by) ON delegation TO {APP}",
)


def _allow_also(policy: str, table: str, using: str | None, check: str | None) -> None:
    stands = op.get_bind().execute(STANDS, {"policy": policy, "table": table}).one()
    clauses = [
        f"{word} (({before}) OR ({also}))"
        for word, before, also in (
            ("USING", stands.qual, using),
            ("WITH CHECK", stands.with_check, check),
        )
        if also is not None
    ]
    op.execute(f"ALTER POLICY {policy} ON {table} {' '.join(clauses)}")


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for view in VIEWS:
        op.execute(view)
    for grant in GRANTS:
        op.execute(grant)
    for table, may_read, may_write in NEW:
        op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
        op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
        op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({may_write})")
    op.execute(REVOKED)
    for policy, table, using, check in ALSO:
        _allow_also(policy, table, using, check)
