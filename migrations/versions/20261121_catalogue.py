"""Fields of action, indicators in versions, frameworks.

What changes for the reader of the data: the reader finds the shared set with its definitions, breakdowns, breaks and crosswalks.
"""

from alembic import op

revision = "20261121_catalogue"
down_revision = "20261121_territory"

STATEMENTS = (
    r"""
    CREATE TABLE field_of_action (
        code TEXT NOT NULL,
        position SMALLINT NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        kind TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT field_of_action_pk PRIMARY KEY (code),
        CONSTRAINT field_of_action_code_form_ck CHECK (code ~ '^[a-z][a-z_]+$'),
        CONSTRAINT field_of_action_kind_known_ck CHECK (kind IN ('field', 'context', 'management')),
        CONSTRAINT field_of_action_label_de_not_blank_ck CHECK (btrim(label_de) <> ''),
        CONSTRAINT field_of_action_position_uq UNIQUE (position)
    )
    """,
    r"""
    CREATE TABLE field_mapping (
        list TEXT NOT NULL,
        source_label_de TEXT NOT NULL,
        field_code TEXT NOT NULL,
        list_label_de TEXT NOT NULL,
        match TEXT NOT NULL,
        note TEXT,
        CONSTRAINT field_mapping_pk PRIMARY KEY (list, source_label_de, field_code),
        CONSTRAINT field_mapping_match_known_ck CHECK (match IN ('exact', 'close', 'narrower', 'broader')),
        CONSTRAINT field_mapping_field_code_fk FOREIGN KEY(field_code) REFERENCES field_of_action (code)
    )
    """,
    r"""
    CREATE TABLE breakdown_dimension (
        code TEXT NOT NULL,
        position SMALLINT NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        CONSTRAINT breakdown_dimension_pk PRIMARY KEY (code),
        CONSTRAINT breakdown_dimension_code_form_ck CHECK (code ~ '^[a-z][a-z_]+$')
    )
    """,
    r"""
    CREATE TABLE breakdown_category (
        dimension TEXT NOT NULL,
        code TEXT NOT NULL,
        position SMALLINT NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        kind TEXT NOT NULL,
        sums_to TEXT,
        CONSTRAINT breakdown_category_pk PRIMARY KEY (dimension, code),
        CONSTRAINT breakdown_category_kind_known_ck CHECK (kind IN ('total', 'part', 'residual')),
        CONSTRAINT breakdown_category_total_is_total_ck CHECK ((code = 'total') = (kind = 'total')),
        CONSTRAINT breakdown_category_sums_to_another_ck CHECK (sums_to <> code),
        CONSTRAINT breakdown_category_dimension_sums_to_fk FOREIGN KEY(dimension, sums_to) REFERENCES breakdown_category (dimension, code),
        CONSTRAINT breakdown_category_dimension_fk FOREIGN KEY(dimension) REFERENCES breakdown_dimension (code)
    )
    """,
    r"""
    CREATE TABLE indicator (
        code TEXT NOT NULL,
        field_code TEXT NOT NULL,
        dimension TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT indicator_pk PRIMARY KEY (code),
        CONSTRAINT indicator_code_form_ck CHECK (code ~ '^[A-Z]{3}-[0-9]{2}$'),
        CONSTRAINT indicator_dimension_known_ck CHECK (dimension IN ('structural', 'cultural', 'social', 'identificational', 'context')),
        CONSTRAINT indicator_field_code_fk FOREIGN KEY(field_code) REFERENCES field_of_action (code)
    )
    """,
    r"""
    CREATE TABLE indicator_version (
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        label_de TEXT NOT NULL,
        label_en TEXT NOT NULL,
        kind TEXT NOT NULL,
        numerator_de TEXT NOT NULL,
        numerator_en TEXT NOT NULL,
        denominator_de TEXT,
        denominator_en TEXT,
        factor NUMERIC NOT NULL,
        unit TEXT NOT NULL,
        decimals SMALLINT NOT NULL,
        direction TEXT NOT NULL,
        default_basis TEXT NOT NULL,
        allowed_bases TEXT[] DEFAULT '{}' NOT NULL,
        population_concept TEXT NOT NULL,
        periodicity TEXT NOT NULL,
        period_forms TEXT[] DEFAULT '{}' NOT NULL,
        reference_rule_de TEXT NOT NULL,
        reference_month_day TEXT,
        min_value NUMERIC,
        max_value NUMERIC,
        min_count SMALLINT,
        disclosure_rule_de TEXT,
        rounding_base NUMERIC,
        numerator_within_denominator BOOLEAN NOT NULL,
        default_breakdown JSONB DEFAULT '{}' NOT NULL,
        recommended_source TEXT NOT NULL,
        availability TEXT,
        note_de TEXT,
        comparability_note_de TEXT,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT indicator_version_pk PRIMARY KEY (indicator, version),
        CONSTRAINT indicator_version_kind_known_ck CHECK (kind IN ('count', 'share', 'rate', 'ratio', 'difference')),
        CONSTRAINT indicator_version_direction_known_ck CHECK (direction IN ('higher_better', 'lower_better', 'neutral')),
        CONSTRAINT indicator_version_periodicity_known_ck CHECK (periodicity IN ('annual', 'quarterly', 'monthly', 'irregular')),
        CONSTRAINT indicator_version_default_basis_known_ck CHECK (default_basis IN ('azr', 'fortschreibung', 'zensus2011', 'zensus2022', 'own_register', 'survey', 'specialised_statistics')),
        CONSTRAINT indicator_version_allowed_bases_known_ck CHECK (allowed_bases <@ ARRAY['azr', 'fortschreibung', 'zensus2011', 'zensus2022', 'own_register', 'survey', 'specialised_statistics']),
        CONSTRAINT indicator_version_period_forms_known_ck CHECK (period_forms <@ ARRAY['YYYY', 'YYYY-Qn', 'YYYY-MM']),
        CONSTRAINT indicator_version_version_form_ck CHECK (version ~ '^[0-9]+\.[0-9]+$'),
        CONSTRAINT indicator_version_reference_month_day_form_ck CHECK (reference_month_day ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
        CONSTRAINT indicator_version_label_de_not_blank_ck CHECK (btrim(label_de) <> ''),
        CONSTRAINT indicator_version_default_basis_allowed_ck CHECK (default_basis = ANY (allowed_bases)),
        CONSTRAINT indicator_version_period_forms_not_empty_ck CHECK (cardinality(period_forms) > 0),
        CONSTRAINT indicator_version_factor_positive_ck CHECK (factor > 0),
        CONSTRAINT indicator_version_decimals_range_ck CHECK (decimals BETWEEN 0 AND 6),
        CONSTRAINT indicator_version_bounds_ordered_ck CHECK (min_value <= max_value),
        CONSTRAINT indicator_version_min_count_positive_ck CHECK (min_count >= 1),
        CONSTRAINT indicator_version_rounding_base_positive_ck CHECK (rounding_base > 0),
        CONSTRAINT indicator_version_denominator_fits_kind_ck CHECK ((kind = 'count') = (denominator_de IS NULL)),
        CONSTRAINT indicator_version_indicator_fk FOREIGN KEY(indicator) REFERENCES indicator (code)
    )
    """,
    r"""
    CREATE TABLE indicator_breakdown (
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        dimension TEXT NOT NULL,
        position SMALLINT NOT NULL,
        CONSTRAINT indicator_breakdown_pk PRIMARY KEY (indicator, version, dimension),
        CONSTRAINT indicator_breakdown_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT indicator_breakdown_dimension_fk FOREIGN KEY(dimension) REFERENCES breakdown_dimension (code)
    )
    """,
    r"""
    CREATE TABLE indicator_crosswalk (
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        system TEXT NOT NULL,
        code TEXT NOT NULL,
        note TEXT,
        CONSTRAINT indicator_crosswalk_pk PRIMARY KEY (indicator, version, system, code),
        CONSTRAINT indicator_crosswalk_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version)
    )
    """,
    r"""
    CREATE TABLE indicator_break (
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        period TEXT NOT NULL,
        kind TEXT NOT NULL,
        label_de TEXT NOT NULL,
        CONSTRAINT indicator_break_pk PRIMARY KEY (indicator, version, period, kind),
        CONSTRAINT indicator_break_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT indicator_break_kind_known_ck CHECK (kind IN ('census', 'definition', 'law', 'territory', 'source', 'basis')),
        CONSTRAINT indicator_break_period_form_ck CHECK (period ~ '^[0-9]{4}(-Q[1-4]|-(0[1-9]|1[0-2]))?$')
    )
    """,
    r"""
    CREATE TABLE framework (
        edition TEXT NOT NULL,
        label_de TEXT NOT NULL,
        valid DATERANGE NOT NULL,
        decided_by TEXT NOT NULL,
        published_on DATE NOT NULL,
        source TEXT NOT NULL,
        note TEXT,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT framework_pk PRIMARY KEY (edition),
        CONSTRAINT framework_edition_form_ck CHECK (edition ~ '^[0-9]{4}\.[0-9]+$'),
        CONSTRAINT framework_valid_not_empty_ck CHECK (NOT isempty(valid))
    )
    """,
    r"""
    CREATE TABLE framework_indicator (
        edition TEXT NOT NULL,
        indicator TEXT NOT NULL,
        version TEXT NOT NULL,
        tier TEXT NOT NULL,
        position SMALLINT NOT NULL,
        CONSTRAINT framework_indicator_pk PRIMARY KEY (edition, indicator),
        CONSTRAINT framework_indicator_indicator_version_fk FOREIGN KEY(indicator, version) REFERENCES indicator_version (indicator, version),
        CONSTRAINT framework_indicator_tier_known_ck CHECK (tier IN ('core', 'extended', 'local')),
        CONSTRAINT framework_indicator_edition_fk FOREIGN KEY(edition) REFERENCES framework (edition)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
