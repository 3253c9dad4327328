"""The clock, submissions and observations with revisions.

What changes for the reader of the data: values can be pushed and read as of any instant.
"""

from alembic import op

revision = "20261121_observations"
down_revision = "20261121_access"

STATEMENTS = (
    r"""
    CREATE TABLE clock (
        single BOOLEAN DEFAULT true NOT NULL,
        at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        version BIGINT NOT NULL,
        CONSTRAINT clock_pk PRIMARY KEY (single),
        CONSTRAINT clock_one_row_ck CHECK (single)
    )
    """,
    r"""
    CREATE TABLE submission (
        id UUID DEFAULT gen_random_uuid() NOT NULL,
        number BIGINT GENERATED ALWAYS AS IDENTITY,
        area TEXT NOT NULL,
        supplier TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        rule_pack TEXT NOT NULL,
        mode TEXT NOT NULL,
        comment TEXT,
        payload_sha256 BYTEA NOT NULL,
        idempotency_key TEXT,
        received INTEGER NOT NULL,
        created INTEGER NOT NULL,
        updated INTEGER NOT NULL,
        unchanged INTEGER NOT NULL,
        rejected INTEGER NOT NULL,
        withdrawn INTEGER NOT NULL,
        outcomes TEXT NOT NULL,
        findings JSONB NOT NULL,
        receipt JSONB NOT NULL,
        CONSTRAINT submission_pk PRIMARY KEY (id),
        CONSTRAINT submission_supplier_known_ck CHECK (supplier IN ('district', 'official')),
        CONSTRAINT submission_mode_known_ck CHECK (mode IN ('atomic', 'partial')),
        CONSTRAINT submission_payload_is_sha256_ck CHECK (octet_length(payload_sha256) = 32),
        CONSTRAINT submission_counts_add_up_ck CHECK (received = created + updated + unchanged + rejected),
        CONSTRAINT submission_counts_not_negative_ck CHECK (least(received, created, updated, unchanged, rejected, withdrawn) >= 0),
        CONSTRAINT submission_atomic_rejects_nothing_ck CHECK (mode = 'partial' OR rejected = 0),
        CONSTRAINT submission_one_outcome_per_row_ck CHECK (length(outcomes) = received),
        CONSTRAINT submission_outcomes_known_ck CHECK (outcomes ~ '^[cunr]*$'),
        CONSTRAINT submission_account_id_idempotency_key_uq UNIQUE (account_id, idempotency_key),
        CONSTRAINT submission_number_uq UNIQUE (number),
        CONSTRAINT submission_area_fk FOREIGN KEY(area) REFERENCES area (code),
        CONSTRAINT submission_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    r"""
    CREATE INDEX submission_area_ix ON submission (area)
    """,
    r"""
    CREATE TABLE observation (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        area TEXT NOT NULL,
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        period TEXT NOT NULL,
        breakdown JSONB NOT NULL,
        basis TEXT NOT NULL,
        territory_date DATE NOT NULL,
        territory_version INTEGER,
        supplier TEXT NOT NULL,
        revision INTEGER NOT NULL,
        value NUMERIC,
        numerator NUMERIC,
        denominator NUMERIC,
        value_min NUMERIC,
        value_max NUMERIC,
        computed TEXT,
        missing TEXT,
        precision TEXT NOT NULL,
        rounding_base NUMERIC,
        status TEXT NOT NULL,
        reference_date DATE,
        undated BOOLEAN NOT NULL,
        source TEXT,
        method TEXT,
        note TEXT,
        reason TEXT,
        visibility TEXT NOT NULL,
        embargo_until TIMESTAMP WITH TIME ZONE,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        submission_id UUID NOT NULL,
        submission_row INTEGER NOT NULL,
        CONSTRAINT observation_pk PRIMARY KEY (id),
        CONSTRAINT observation_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT observation_area_territory_version_fk FOREIGN KEY(area, territory_version) REFERENCES district_version (ags, version),
        CONSTRAINT observation_period_form_ck CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$'),
        CONSTRAINT observation_basis_known_ck CHECK (basis IN ('azr', 'fortschreibung', 'zensus2011', 'zensus2022', 'own_register', 'survey', 'specialised_statistics')),
        CONSTRAINT observation_supplier_known_ck CHECK (supplier IN ('district', 'official')),
        CONSTRAINT observation_precision_known_ck CHECK (precision IN ('exact', 'rounded', 'approx', 'lower_bound', 'upper_bound', 'range')),
        CONSTRAINT observation_status_known_ck CHECK (status IN ('final', 'provisional', 'estimated')),
        CONSTRAINT observation_missing_known_ck CHECK (missing IN ('not_yet_available', 'not_collected', 'not_applicable', 'unreliable', 'confidential', 'refused')),
        CONSTRAINT observation_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT observation_computed_known_ck CHECK (computed IN ('value', 'numerator', 'denominator')),
        CONSTRAINT observation_value_finite_ck CHECK (value > '-Infinity' AND value < 'Infinity'),
        CONSTRAINT observation_numerator_finite_ck CHECK (numerator > '-Infinity' AND numerator < 'Infinity'),
        CONSTRAINT observation_denominator_finite_ck CHECK (denominator > '-Infinity' AND denominator < 'Infinity'),
        CONSTRAINT observation_value_min_finite_ck CHECK (value_min > '-Infinity' AND value_min < 'Infinity'),
        CONSTRAINT observation_value_max_finite_ck CHECK (value_max > '-Infinity' AND value_max < 'Infinity'),
        CONSTRAINT observation_breakdown_object_ck CHECK (jsonb_typeof(breakdown) = 'object'),
        CONSTRAINT observation_value_or_range_or_reason_ck CHECK (num_nonnulls(value, value_min, missing) = 1),
        CONSTRAINT observation_range_ordered_ck CHECK (num_nonnulls(value_min, value_max) IN (0, 2) AND value_min <= value_max),
        CONSTRAINT observation_range_said_ck CHECK ((precision = 'range') = (value_min IS NOT NULL)),
        CONSTRAINT observation_both_counts_ck CHECK (num_nonnulls(numerator, denominator) IN (0, 2)),
        CONSTRAINT observation_counts_with_value_ck CHECK (numerator IS NULL OR value IS NOT NULL),
        CONSTRAINT observation_denominator_positive_ck CHECK (denominator > 0),
        CONSTRAINT observation_rounding_base_positive_ck CHECK (rounding_base > 0),
        CONSTRAINT observation_revision_positive_ck CHECK (revision >= 1),
        CONSTRAINT observation_submission_row_positive_ck CHECK (submission_row >= 1),
        CONSTRAINT observation_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT observation_district_has_territory_ck CHECK ((length(area) = 5) = (territory_version IS NOT NULL)),
        CONSTRAINT observation_state_is_official_ck CHECK (length(area) = 5 OR supplier = 'official'),
        CONSTRAINT observation_undated_or_dated_ck CHECK (NOT (undated AND reference_date IS NOT NULL)),
        CONSTRAINT observation_area_fk FOREIGN KEY(area) REFERENCES area (code),
        CONSTRAINT observation_submission_id_fk FOREIGN KEY(submission_id) REFERENCES submission (id)
    )
    """,
    r"""
    CREATE UNIQUE INDEX observation_current_uq ON observation (indicator, period, area, version, breakdown, basis, territory_date, supplier) WHERE superseded_at IS NULL
    """,
    r"""
    CREATE INDEX observation_embargo_ix ON observation (embargo_until) WHERE embargo_until IS NOT NULL
    """,
    r"""
    CREATE UNIQUE INDEX observation_revision_uq ON observation (indicator, period, area, version, breakdown, basis, territory_date, supplier, revision) WHERE superseded_at IS NOT NULL
    """,
    r"""
    CREATE INDEX observation_submission_ix ON observation (submission_id)
    """,
    "INSERT INTO clock (version) VALUES (0)",
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
