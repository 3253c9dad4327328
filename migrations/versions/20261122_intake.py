"""What the intake of large and foreign-format pushes needs of the tables.

What changes for the reader of the data: values can be withdrawn, every finding of a push can be
read, and a push that changes nothing no longer moves the version of the data.
"""

from alembic import op

revision = "20261122_intake"
down_revision = "20261121_row_security"

APP = "kreisspiegel_app"
ACCOUNT = "(SELECT nullif(current_setting('kreisspiegel.account', true), '')::uuid)"
CHILDREN = (
    "submission_coverage",
    "submission_finding",
    "submission_rejected",
    "submission_payload",
)
KEY = "area, supplier, indicator, version, territory_version, submission_id"

TABLES = (
    "ALTER TABLE clock ADD COLUMN submissions BIGINT DEFAULT 0 NOT NULL",
    r"""
    ALTER TABLE submission
        ADD COLUMN request_sha256 BYTEA,
        ADD COLUMN row_numbers INTEGER[],
        ADD COLUMN unchanged_ids BIGINT[],
        ADD COLUMN findings_total INTEGER DEFAULT 0 NOT NULL,
        ADD COLUMN findings_summary JSONB DEFAULT '[]' NOT NULL,
        ADD COLUMN layout JSONB DEFAULT '{"kind": "json"}' NOT NULL,
        ADD COLUMN scope JSONB
    """,
    r"""
    ALTER TABLE observation
        ADD COLUMN withdrawn_by UUID,
        ADD CONSTRAINT observation_withdrawn_by_fk FOREIGN KEY(withdrawn_by) REFERENCES submission (id),
        ADD CONSTRAINT observation_withdrawn_is_closed_ck CHECK (withdrawn_by IS NULL OR superseded_at IS NOT NULL)
    """,
    r"""
    CREATE TABLE submission_coverage (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        submission_id UUID NOT NULL,
        area TEXT NOT NULL,
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        territory_version INTEGER,
        CONSTRAINT submission_coverage_pk PRIMARY KEY (id),
        CONSTRAINT submission_coverage_once_uq UNIQUE NULLS NOT DISTINCT (submission_id, indicator, version, territory_version),
        CONSTRAINT submission_coverage_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT submission_coverage_area_territory_version_fk FOREIGN KEY(area, territory_version) REFERENCES district_version (ags, version),
        CONSTRAINT submission_coverage_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
    r"""
    CREATE TABLE submission_finding (
        submission_id UUID NOT NULL,
        number INTEGER NOT NULL,
        row INTEGER,
        line INTEGER,
        rule TEXT NOT NULL,
        severity TEXT NOT NULL,
        field TEXT,
        expected TEXT,
        found TEXT,
        extra TEXT,
        indicator TEXT,
        period TEXT,
        note TEXT,
        message TEXT,
        message_en TEXT,
        CONSTRAINT submission_finding_pk PRIMARY KEY (submission_id, number),
        CONSTRAINT submission_finding_severity_known_ck CHECK (severity IN ('fatal', 'error', 'warning', 'info')),
        CONSTRAINT submission_finding_number_positive_ck CHECK (number >= 1),
        CONSTRAINT submission_finding_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
    r"""
    CREATE TABLE submission_rejected (
        submission_id UUID NOT NULL,
        row INTEGER NOT NULL,
        indicator TEXT,
        period TEXT,
        breakdown JSONB,
        basis TEXT,
        territory_date DATE,
        CONSTRAINT submission_rejected_pk PRIMARY KEY (submission_id, row),
        CONSTRAINT submission_rejected_row_positive_ck CHECK (row >= 1),
        CONSTRAINT submission_rejected_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
    r"""
    CREATE TABLE submission_payload (
        submission_id UUID NOT NULL,
        media_type TEXT NOT NULL,
        content BYTEA NOT NULL,
        CONSTRAINT submission_payload_pk PRIMARY KEY (submission_id),
        CONSTRAINT submission_payload_content_not_empty_ck CHECK (octet_length(content) > 0),
        CONSTRAINT submission_payload_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
)

# What stands already is carried over: fingerprints of keyed requests, findings, coverage.
CARRIED = (
    r"""
    UPDATE submission SET
        findings_total = jsonb_array_length(findings),
        request_sha256 = CASE WHEN idempotency_key IS NOT NULL THEN sha256(convert_to(
            area || E'\n' || mode || E'\n\n' || encode(payload_sha256, 'hex'), 'UTF8')) END,
        findings_summary = (
            SELECT coalesce(jsonb_agg(to_jsonb(s)), '[]') FROM (
                SELECT f ->> 'rule' AS rule, f ->> 'severity' AS severity, count(*) AS count,
                       0 AS silenced, min((f ->> 'row')::integer) AS first_row,
                       min(f ->> 'message') AS message, min(f ->> 'message_en') AS message_en
                FROM jsonb_array_elements(findings) AS f GROUP BY 1, 2 ORDER BY 1
            ) s)
    """,
    r"""
    INSERT INTO submission_finding (submission_id, number, row, rule, severity, field, expected, found, message, message_en)
    SELECT s.id, f.number, (f.said ->> 'row')::integer, f.said ->> 'rule', f.said ->> 'severity',
           nullif(regexp_replace(f.said ->> 'pointer', '^/rows/[0-9]+/?', ''), ''),
           f.said ->> 'expected', f.said ->> 'found', f.said ->> 'message',
           f.said ->> 'message_en'
    FROM submission s CROSS JOIN LATERAL jsonb_array_elements(s.findings)
         WITH ORDINALITY AS f (said, number)
    """,
    r"""
    INSERT INTO submission_coverage (submission_id, area, indicator, version, territory_version)
    SELECT DISTINCT submission_id, area, indicator, version, territory_version FROM observation
    """,
)

CONSTRAINED = (
    r"""
    ALTER TABLE submission
        DROP CONSTRAINT submission_account_id_idempotency_key_uq,
        ADD CONSTRAINT submission_account_id_idempotency_key_area_uq UNIQUE (account_id, idempotency_key, area),
        ADD CONSTRAINT submission_request_is_sha256_ck CHECK (octet_length(request_sha256) = 32),
        ADD CONSTRAINT submission_key_has_request_ck CHECK (idempotency_key IS NULL OR request_sha256 IS NOT NULL),
        ADD CONSTRAINT submission_one_number_per_row_ck CHECK (cardinality(row_numbers) = received),
        ADD CONSTRAINT submission_one_id_per_unchanged_ck CHECK (cardinality(unchanged_ids) = unchanged),
        ADD CONSTRAINT submission_findings_total_not_negative_ck CHECK (findings_total >= 0)
    """,
    # See docs/decisions/0010: four look-ups a row become one a distinct combination.
    r"""
    ALTER TABLE observation
        DROP CONSTRAINT observation_indicator_version_fk,
        DROP CONSTRAINT observation_area_territory_version_fk,
        DROP CONSTRAINT observation_area_fk,
        DROP CONSTRAINT observation_submission_id_fk
    """,
    "DROP INDEX observation_submission_ix",
    "CREATE INDEX observation_submission_ix ON observation (submission_id, submission_row)",
    r"""
    CREATE INDEX observation_withdrawn_ix ON observation (indicator, period, area) WHERE withdrawn_by IS NOT NULL
    """,
    "CREATE INDEX observation_withdrawn_by_ix ON observation (withdrawn_by) WHERE withdrawn_by IS NOT NULL",
)

COVERED = (
    r"""
    CREATE FUNCTION observation_is_covered() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF EXISTS (
            SELECT FROM (SELECT DISTINCT submission_id, area, supplier, indicator, version,
                                territory_version FROM added) a
            WHERE NOT EXISTS (
                SELECT FROM public.submission_coverage c
                JOIN public.submission s ON s.id = c.submission_id
                WHERE c.submission_id = a.submission_id AND c.indicator = a.indicator
                  AND c.version = a.version AND c.area = a.area AND s.area = a.area
                  AND s.supplier = a.supplier
                  AND c.territory_version IS NOT DISTINCT FROM a.territory_version)
        ) THEN
            RAISE foreign_key_violation USING
                MESSAGE = 'a value is not covered by its submission',
                TABLE = 'observation', CONSTRAINT = 'observation_covered';
        END IF;
        RETURN NULL;
    END $$
    """,
    r"""
    CREATE TRIGGER observation_covered AFTER INSERT ON observation
    REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION observation_is_covered()
    """,
    r"""
    CREATE FUNCTION never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE foreign_key_violation USING
            MESSAGE = TG_TABLE_NAME || ' is referred to and never changed',
            TABLE = TG_TABLE_NAME, CONSTRAINT = 'observation_covered';
    END $$
    """,
    f"""
    CREATE TRIGGER observation_stays_covered BEFORE UPDATE OF {KEY} ON observation
    FOR EACH ROW WHEN (({", ".join(f"OLD.{one.strip()}" for one in KEY.split(","))})
        IS DISTINCT FROM ({", ".join(f"NEW.{one.strip()}" for one in KEY.split(","))}))
    EXECUTE FUNCTION never_changed()
    """,
    r"""
    CREATE TRIGGER submission_coverage_stays BEFORE UPDATE OR DELETE ON submission_coverage
    FOR EACH ROW EXECUTE FUNCTION never_changed()
    """,
    # Whoever empties the coverage has to empty the values with it. The size is asked for,
    # because row security would hide rows from the owner's count.
    r"""
    CREATE FUNCTION coverage_goes_with_values() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF pg_relation_size('public.observation') > 0 THEN
            RAISE foreign_key_violation USING
                MESSAGE = 'values refer to submission_coverage',
                TABLE = 'submission_coverage', CONSTRAINT = 'observation_covered';
        END IF;
        RETURN NULL;
    END $$
    """,
    r"""
    CREATE TRIGGER submission_coverage_truncated AFTER TRUNCATE ON submission_coverage
    FOR EACH STATEMENT EXECUTE FUNCTION coverage_goes_with_values()
    """,
)


def _secure(table: str) -> None:
    """Who may read a submission reads what belongs to it; who made it adds to it."""
    op.execute(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY")
    op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    seen = f"SELECT FROM submission s WHERE s.id = {table}.submission_id"
    op.execute(f"CREATE POLICY {table}_read ON {table} FOR SELECT USING (EXISTS ({seen}))")
    op.execute(
        f"CREATE POLICY {table}_insert ON {table} FOR INSERT"
        f" WITH CHECK (EXISTS ({seen} AND s.account_id = {ACCOUNT}))"
    )


def upgrade() -> None:
    for statement in TABLES:
        op.execute(statement)
    # Row security is forced on the owner too; lifted while the rows of all districts are read.
    for table in ("observation", "submission"):
        op.execute(f"ALTER TABLE {table} NO FORCE ROW LEVEL SECURITY")
    for statement in CARRIED:
        op.execute(statement)
    for table in ("observation", "submission"):
        op.execute(f"ALTER TABLE {table} FORCE ROW LEVEL SECURITY")
    for statement in (*CONSTRAINED, *COVERED):
        op.execute(statement)
    for table in CHILDREN:
        _secure(table)
    op.execute(f"GRANT SELECT, INSERT ON {', '.join(CHILDREN)} TO {APP}")
    op.execute(f"GRANT UPDATE (withdrawn_by) ON observation TO {APP}")
    op.execute(f"GRANT UPDATE (submissions) ON clock TO {APP}")
