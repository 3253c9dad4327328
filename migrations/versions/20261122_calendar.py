"""Who owes what until when, releases, and notices of revisions.

What changes for the reader of the data: it can be seen who has delivered what is due, and what of
a release was corrected since. Two functions of the owner tell that a figure is there, or which
revision followed which, where the caller may not see the figure itself; neither tells a figure.
"""

from alembic import op

revision = "20261122_calendar"
down_revision = "20261122_delegation"

APP = "kreisspiegel_app"
ROLE = "(SELECT current_setting('kreisspiegel.role', true))"
AGS = "(SELECT nullif(current_setting('kreisspiegel.ags', true), ''))"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
STEWARD = f"{ROLE} = 'steward'"
KEEPERS = f"{ROLE} IN ('steward', 'working_group')"
OVERSEERS = f"{ROLE} IN ('working_group', 'ministry', 'steward')"
# A provider corrects what stands in a release, and the notice of that builds on earlier ones.
READERS = f"{ROLE} IN ('district', 'working_group', 'ministry', 'steward', 'provider')"
IN_ITS_NAME = f"account_id = {ACCOUNT}"

TABLES = (
    r"""
    CREATE TABLE obligation (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        edition TEXT NOT NULL,
        indicator TEXT NOT NULL,
        period TEXT NOT NULL,
        breakdown JSONB DEFAULT '{}' NOT NULL,
        due_on DATE NOT NULL,
        duty TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT obligation_pk PRIMARY KEY (id),
        CONSTRAINT obligation_edition_indicator_fk FOREIGN KEY(edition, indicator) REFERENCES framework_indicator (edition, indicator),
        CONSTRAINT obligation_duty_known_ck CHECK (duty IN ('owed', 'voluntary')),
        CONSTRAINT obligation_period_form_ck CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT obligation_breakdown_object_ck CHECK (jsonb_typeof(breakdown) = 'object'),
        CONSTRAINT obligation_due_after_period_begins_ck CHECK (EXTRACT(year FROM due_on) >= left(period, 4)::integer),
        CONSTRAINT obligation_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT obligation_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    "CREATE UNIQUE INDEX obligation_current_uq ON obligation (edition, period, indicator, breakdown) WHERE superseded_at IS NULL",
    r"""
    CREATE TABLE release (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        title TEXT NOT NULL,
        quarter TEXT NOT NULL,
        as_of TIMESTAMP WITH TIME ZONE NOT NULL,
        edition TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT release_pk PRIMARY KEY (id),
        CONSTRAINT release_title_not_blank_ck CHECK (btrim(title) <> ''),
        CONSTRAINT release_quarter_form_ck CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        CONSTRAINT release_as_of_past_ck CHECK (as_of <= recorded_at),
        CONSTRAINT release_edition_fk FOREIGN KEY(edition) REFERENCES framework (edition),
        CONSTRAINT release_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    r"""
    CREATE TABLE revision_notice (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        release_id UUID NOT NULL,
        area TEXT NOT NULL,
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        period TEXT NOT NULL,
        breakdown JSONB NOT NULL,
        basis TEXT NOT NULL,
        territory_date DATE NOT NULL,
        supplier TEXT NOT NULL,
        outcome TEXT NOT NULL,
        before_id BIGINT,
        after_id BIGINT,
        submission_id UUID,
        corrected_at TIMESTAMP WITH TIME ZONE NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT revision_notice_pk PRIMARY KEY (id),
        CONSTRAINT revision_notice_outcome_known_ck CHECK (outcome IN ('corrected', 'withdrawn', 'delivered_again')),
        CONSTRAINT revision_notice_supplier_known_ck CHECK (supplier IN ('district', 'official')),
        CONSTRAINT revision_notice_before_fits_ck CHECK ((before_id IS NULL) = (outcome = 'delivered_again')),
        CONSTRAINT revision_notice_after_fits_ck CHECK ((after_id IS NULL) = (outcome = 'withdrawn')),
        CONSTRAINT revision_notice_who_is_known_ck CHECK (submission_id IS NOT NULL OR outcome = 'withdrawn'),
        CONSTRAINT revision_notice_corrected_before_ck CHECK (corrected_at <= recorded_at),
        CONSTRAINT revision_notice_release_id_before_id_uq UNIQUE (release_id, before_id),
        CONSTRAINT revision_notice_release_id_after_id_uq UNIQUE (release_id, after_id),
        CONSTRAINT revision_notice_release_id_fk FOREIGN KEY(release_id) REFERENCES release (id),
        CONSTRAINT revision_notice_before_id_fk FOREIGN KEY(before_id) REFERENCES observation (id),
        CONSTRAINT revision_notice_after_id_fk FOREIGN KEY(after_id) REFERENCES observation (id),
        CONSTRAINT revision_notice_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
    "CREATE INDEX revision_notice_withdrawn_ix ON revision_notice (area, supplier) WHERE outcome = 'withdrawn'",
)

# A notice is written with the push that corrects, or with the release that finds it corrected.
MY_PUSH = f"EXISTS (SELECT FROM submission s WHERE s.id = submission_id AND s.{IN_ITS_NAME} AND s.area = revision_notice.area AND s.supplier = revision_notice.supplier)"
MY_RELEASE = f"EXISTS (SELECT FROM release r WHERE r.id = release_id AND r.{IN_ITS_NAME})"

READ_WRITE = {
    "obligation": ("true", f"{STEWARD} AND {IN_ITS_NAME}"),
    "release": (READERS, f"{KEEPERS} AND {IN_ITS_NAME}"),
    "revision_notice": (READERS, f"{MY_PUSH} OR {MY_RELEASE}"),
}

# The owner itself is bound by row security; these let the functions below look, for those callers
# only who may know. Their bodies are parsed now, so no search path of a caller's can bend them.
LOOKED_AT = ("observation", "submission")

SHARED = "visibility IN ('working_group', 'public')"
KEY = "area, indicator, version, period, breakdown, basis, territory_date, supplier"
SAME_FACT = "f.indicator = o.indicator AND f.period = o.period AND f.area = o.area AND f.version = o.version AND f.breakdown = o.breakdown AND f.supplier = o.supplier AND f.recorded_at <= asked_at"
LOOKED_UP = "x.id, x.area, x.indicator, x.version, x.period, x.breakdown, x.supplier, x.missing, x.visibility, x.embargo_until, x.recorded_at, x.submission_id, x.submission_row"
# A provider is told of what it may deliver itself.
MAY_KNOW = (
    f"{OVERSEERS} OR ({ROLE} = 'district' AND x.area = {AGS})"
    " OR (x.area, x.indicator) IN (SELECT d.area, d.indicator FROM delegated d WHERE d.unbounded)"
    " OR delegated_for(x.area, x.indicator, x.period)"
)
ASKED_FOR = f"""
    x.indicator = w.indicator AND x.period = w.period AND x.version = w.version
    AND x.breakdown = w.breakdown AND length(x.area) = 5 AND x.recorded_at <= asked_at
    AND (asked_areas IS NULL OR x.area = ANY (asked_areas))
    AND ({MAY_KNOW})
"""


def _fulfils(row: str) -> str:
    """Whether a value is there, or the reason why there never will be; official supply has one."""
    return (
        f"CASE {row}.supplier WHEN 'official' THEN {row}.missing IS NULL"
        f" ELSE {row}.missing IS DISTINCT FROM 'not_yet_available' END"
    )


def _first(then: str) -> str:
    # Two arms, so that each can use the partial index made for it.
    return f"(SELECT min(f.recorded_at) FROM observation f WHERE {SAME_FACT} AND {then} AND {_fulfils('f')})"


FUNCTIONS = (
    # That figures are there, since when, and with how many open warnings: never which figures.
    f"""
    CREATE FUNCTION delivery_ledger(asked_at timestamptz, asked jsonb, asked_areas text[])
    RETURNS TABLE (id bigint, area text, indicator text, version text, period text,
                   breakdown jsonb, supplier text, fulfils boolean, first_at timestamptz,
                   revised_at timestamptz, warnings bigint)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 500
    BEGIN ATOMIC
        WITH wanted AS (
            SELECT * FROM jsonb_to_recordset(asked)
                AS w (indicator text, version text, period text, breakdown jsonb)
        ), standing AS MATERIALIZED (
            SELECT o.* FROM wanted w CROSS JOIN LATERAL (
                SELECT {LOOKED_UP} FROM observation x WHERE x.superseded_at IS NULL AND {ASKED_FOR}
                UNION ALL
                SELECT {LOOKED_UP} FROM observation x WHERE x.superseded_at > asked_at AND {ASKED_FOR}
            ) o
        ), opened AS (
            SELECT g.submission_id AS id, g.row, count(*) AS warnings
            FROM submission_finding g
            WHERE g.submission_id IN (SELECT submission_id FROM standing)
              AND g.severity = 'warning' AND coalesce(btrim(g.note), '') = ''
            GROUP BY g.submission_id, g.row
        )
        SELECT o.id, o.area, o.indicator, o.version, o.period, o.breakdown, o.supplier,
               {_fulfils("o")},
               least({_first("f.superseded_at IS NULL")}, {_first("f.superseded_at IS NOT NULL")}),
               o.recorded_at,
               CASE WHEN NOT {OVERSEERS} OR (o.{SHARED} AND (o.embargo_until IS NULL OR o.embargo_until <= now()))
                    THEN coalesce(n.warnings, 0) END
        FROM standing o
        LEFT JOIN opened n ON n.id = o.submission_id AND n.row = o.submission_row;
    END
    """,
    # Which revision followed which in the cells that a release of that instant would show.
    f"""
    CREATE FUNCTION revisions_since(asked_as_of timestamptz)
    RETURNS TABLE (area text, indicator text, version text, period text, breakdown jsonb,
                   basis text, territory_date date, supplier text, outcome text,
                   before_id bigint, after_id bigint, submission_id uuid,
                   corrected_at timestamptz)
    LANGUAGE sql STABLE SECURITY DEFINER
    BEGIN ATOMIC
        WITH shown AS (
            SELECT {KEY} FROM observation
            WHERE superseded_at > asked_as_of AND recorded_at <= asked_as_of AND {SHARED}
              AND (embargo_until IS NULL OR embargo_until <= asked_as_of) AND {KEEPERS}
        ), chain AS MATERIALIZED (
            SELECT {KEY}, o.id, o.superseded_at, lead(o.id) OVER revisions AS next_id,
                   lead(o.recorded_at) OVER revisions AS next_at,
                   lead(o.submission_id) OVER revisions AS next_submission, o.withdrawn_by
            FROM observation o JOIN shown USING ({KEY})
            WHERE o.superseded_at IS NULL OR o.superseded_at > asked_as_of
            WINDOW revisions AS (PARTITION BY {KEY} ORDER BY o.recorded_at)
        )
        SELECT {KEY}, 'corrected', id, next_id, next_submission, superseded_at
        FROM chain WHERE superseded_at = next_at
        UNION ALL
        SELECT {KEY}, 'withdrawn', id, NULL, withdrawn_by, superseded_at
        FROM chain WHERE superseded_at IS NOT NULL AND superseded_at IS DISTINCT FROM next_at
        UNION ALL
        SELECT {KEY}, 'delivered_again', NULL, next_id, next_submission, next_at
        FROM chain WHERE superseded_at < next_at;
    END
    """,
)
SIGNATURES = ("delivery_ledger(timestamptz, jsonb, text[])", "revisions_since(timestamptz)")

GRANTS = (
    f"GRANT SELECT, INSERT ON {', '.join(READ_WRITE)} TO {APP}",
    f"GRANT UPDATE (superseded_at) ON obligation TO {APP}",
    f"REVOKE EXECUTE ON FUNCTION {', '.join(SIGNATURES)} FROM PUBLIC",
    f"GRANT EXECUTE ON FUNCTION {', '.join(SIGNATURES)} TO {APP}",
)


def _secure(table: str, may_read: str, may_write: str) -> None:
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING ({may_read})")
    op.execute(f"CREATE POLICY {table}_insert ON {table} FOR INSERT WITH CHECK ({may_write})")


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    for table in LOOKED_AT:
        op.execute(
            f"CREATE POLICY {table}_ledger ON {table} FOR SELECT TO CURRENT_USER"
            f" USING ({OVERSEERS})"
        )
    for statement in (*FUNCTIONS, *GRANTS):
        op.execute(statement)
    for table, (may_read, may_write) in READ_WRITE.items():
        _secure(table, may_read, may_write)
    op.execute(
        "CREATE POLICY obligation_close ON obligation FOR UPDATE"
        f" USING ({STEWARD} AND superseded_at IS NULL)"
        f" WITH CHECK ({STEWARD} AND superseded_at IS NOT NULL)"
    )
