"""What areas there are.

What changes for the reader of the data: the reader can ask what a district was on a day, and what went into what.
"""

from alembic import op

revision = "20261121_territory"
down_revision = None

STATEMENTS = (
    r"""
    CREATE TABLE area (
        code TEXT NOT NULL,
        kind TEXT NOT NULL,
        CONSTRAINT area_pk PRIMARY KEY (code),
        CONSTRAINT area_kind_known_ck CHECK (kind IN ('state', 'district')),
        CONSTRAINT area_code_fits_kind_ck CHECK ((kind = 'state' AND code ~ '^[0-9]{2}$') OR (kind = 'district' AND code ~ '^[0-9]{5}$'))
    )
    """,
    r"""
    CREATE TABLE state (
        code TEXT NOT NULL,
        name_de TEXT NOT NULL,
        name_en TEXT NOT NULL,
        nuts1 TEXT NOT NULL,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT state_pk PRIMARY KEY (code),
        CONSTRAINT state_code_form_ck CHECK (code ~ '^[0-9]{2}$'),
        CONSTRAINT state_name_de_not_blank_ck CHECK (btrim(name_de) <> ''),
        CONSTRAINT state_code_fk FOREIGN KEY(code) REFERENCES area (code)
    )
    """,
    r"""
    CREATE TABLE district (
        ags TEXT NOT NULL,
        state_code TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT district_pk PRIMARY KEY (ags),
        CONSTRAINT district_ags_form_ck CHECK (ags ~ '^[0-9]{5}$'),
        CONSTRAINT district_state_matches_ck CHECK (left(ags, 2) = state_code),
        CONSTRAINT district_ags_fk FOREIGN KEY(ags) REFERENCES area (code),
        CONSTRAINT district_state_code_fk FOREIGN KEY(state_code) REFERENCES state (code)
    )
    """,
    r"""
    CREATE TABLE district_version (
        ags TEXT NOT NULL,
        version INTEGER NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        nuts3 TEXT NOT NULL,
        area_km2 NUMERIC NOT NULL,
        valid DATERANGE NOT NULL,
        change_de TEXT,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT district_version_pk PRIMARY KEY (ags, version),
        CONSTRAINT district_version_type_known_ck CHECK (type IN ('landkreis', 'kreisfreie_stadt')),
        CONSTRAINT district_version_name_not_blank_ck CHECK (btrim(name) <> ''),
        CONSTRAINT district_version_version_positive_ck CHECK (version >= 1),
        CONSTRAINT district_version_area_positive_ck CHECK (area_km2 > 0),
        CONSTRAINT district_version_valid_not_empty_ck CHECK (NOT isempty(valid)),
        CONSTRAINT district_version_nuts3_form_ck CHECK (nuts3 ~ '^[A-Z]{2}[0-9A-Z]{3}$'),
        CONSTRAINT district_version_valid_no_overlap_ex EXCLUDE USING gist (int4range(ags::integer, ags::integer, '[]') WITH &&, valid WITH &&),
        CONSTRAINT district_version_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    r"""
    CREATE TABLE territorial_change (
        effective_on DATE NOT NULL,
        from_ags TEXT NOT NULL,
        to_ags TEXT NOT NULL,
        kind TEXT NOT NULL,
        weight_area NUMERIC,
        weight_population NUMERIC,
        weight_employment NUMERIC,
        note_de TEXT,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT territorial_change_pk PRIMARY KEY (effective_on, from_ags, to_ags),
        CONSTRAINT territorial_change_kind_known_ck CHECK (kind IN ('merger', 'partial_transfer', 'separation')),
        CONSTRAINT territorial_change_two_districts_ck CHECK (from_ags <> to_ags),
        CONSTRAINT territorial_change_weight_area_share_ck CHECK (weight_area BETWEEN 0 AND 1),
        CONSTRAINT territorial_change_weight_population_share_ck CHECK (weight_population BETWEEN 0 AND 1),
        CONSTRAINT territorial_change_weight_employment_share_ck CHECK (weight_employment BETWEEN 0 AND 1),
        CONSTRAINT territorial_change_from_ags_fk FOREIGN KEY(from_ags) REFERENCES district (ags),
        CONSTRAINT territorial_change_to_ags_fk FOREIGN KEY(to_ags) REFERENCES district (ags)
    )
    """,
    r"""
    CREATE TABLE district_context (
        ags TEXT NOT NULL,
        reference_date DATE NOT NULL,
        population INTEGER NOT NULL,
        precision TEXT NOT NULL,
        organisational_form TEXT,
        source TEXT NOT NULL,
        licence TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT district_context_pk PRIMARY KEY (ags, reference_date),
        CONSTRAINT district_context_population_positive_ck CHECK (population > 0),
        CONSTRAINT district_context_precision_known_ck CHECK (precision IN ('exact', 'rounded')),
        CONSTRAINT district_context_organisational_form_known_ck CHECK (organisational_form IN ('staff_unit', 'line_department', 'project_organisation', 'service_centre', 'other')),
        CONSTRAINT district_context_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
