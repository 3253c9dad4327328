"""Concepts, their dated events and resolutions.

What changes for the reader of the data: the reader can ask for the state of a concept on any day.
"""

from alembic import op

revision = "20261121_concepts"
down_revision = "20261121_observations"

STATEMENTS = (
    r"""
    CREATE TABLE concept (
        ags TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT concept_pk PRIMARY KEY (ags),
        CONSTRAINT concept_ags_fk FOREIGN KEY(ags) REFERENCES district (ags)
    )
    """,
    r"""
    CREATE TABLE concept_version (
        ags TEXT NOT NULL,
        number SMALLINT NOT NULL,
        concept_year SMALLINT,
        valid DATERANGE,
        visibility TEXT NOT NULL,
        source TEXT NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE DEFAULT now() NOT NULL,
        CONSTRAINT concept_version_pk PRIMARY KEY (ags, number),
        CONSTRAINT concept_version_number_positive_ck CHECK (number >= 1),
        CONSTRAINT concept_version_concept_year_plausible_ck CHECK (concept_year BETWEEN 1990 AND 2100),
        CONSTRAINT concept_version_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT concept_version_ags_fk FOREIGN KEY(ags) REFERENCES concept (ags)
    )
    """,
    r"""
    CREATE TABLE concept_event (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        on_date DATE NOT NULL,
        date_precision TEXT NOT NULL,
        status TEXT NOT NULL,
        update_ongoing BOOLEAN NOT NULL,
        concept_year SMALLINT,
        target_year SMALLINT,
        phases TEXT[] DEFAULT '{}' NOT NULL,
        label_source TEXT,
        source TEXT NOT NULL,
        note TEXT,
        visibility TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        superseded_at TIMESTAMP WITH TIME ZONE,
        CONSTRAINT concept_event_pk PRIMARY KEY (id),
        CONSTRAINT concept_event_status_known_ck CHECK (status IN ('unknown', 'none', 'mandated', 'in_preparation', 'draft', 'in_resolution', 'adopted', 'under_revision', 'superseded', 'expired')),
        CONSTRAINT concept_event_date_precision_known_ck CHECK (date_precision IN ('day', 'month', 'year')),
        CONSTRAINT concept_event_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT concept_event_phases_known_ck CHECK (phases <@ ARRAY['mandate', 'needs_analysis', 'offer_analysis', 'vision', 'planning', 'resolution', 'implementation', 'monitoring', 'evaluation', 'revision']),
        CONSTRAINT concept_event_source_not_blank_ck CHECK (btrim(source) <> ''),
        CONSTRAINT concept_event_concept_year_plausible_ck CHECK (concept_year BETWEEN 1990 AND 2100),
        CONSTRAINT concept_event_target_year_plausible_ck CHECK (target_year BETWEEN 1990 AND 2100),
        CONSTRAINT concept_event_superseded_later_ck CHECK (superseded_at > recorded_at),
        CONSTRAINT concept_event_ags_fk FOREIGN KEY(ags) REFERENCES concept (ags),
        CONSTRAINT concept_event_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    r"""
    CREATE INDEX concept_event_ags_ix ON concept_event (ags)
    """,
    r"""
    CREATE TABLE resolution (
        id BIGINT GENERATED ALWAYS AS IDENTITY,
        ags TEXT NOT NULL,
        number SMALLINT,
        kind TEXT NOT NULL,
        body TEXT NOT NULL,
        decided_on DATE,
        date_precision TEXT,
        vote TEXT,
        reference TEXT,
        amended BOOLEAN,
        visibility TEXT NOT NULL,
        source TEXT NOT NULL,
        account_id UUID NOT NULL,
        recorded_at TIMESTAMP WITH TIME ZONE NOT NULL,
        CONSTRAINT resolution_pk PRIMARY KEY (id),
        CONSTRAINT resolution_ags_number_fk FOREIGN KEY(ags, number) REFERENCES concept_version (ags, number),
        CONSTRAINT resolution_kind_known_ck CHECK (kind IN ('mandate', 'adoption', 'update', 'stance', 'thematic')),
        CONSTRAINT resolution_vote_known_ck CHECK (vote IN ('unanimous', 'broad_consensus', 'majority')),
        CONSTRAINT resolution_date_precision_known_ck CHECK (date_precision IN ('day', 'month', 'year')),
        CONSTRAINT resolution_visibility_known_ck CHECK (visibility IN ('internal', 'working_group', 'public')),
        CONSTRAINT resolution_body_not_blank_ck CHECK (btrim(body) <> ''),
        CONSTRAINT resolution_date_has_precision_ck CHECK ((decided_on IS NULL) = (date_precision IS NULL)),
        CONSTRAINT resolution_ags_fk FOREIGN KEY(ags) REFERENCES concept (ags),
        CONSTRAINT resolution_account_id_fk FOREIGN KEY(account_id) REFERENCES account (id)
    )
    """,
    r"""
    CREATE INDEX resolution_ags_ix ON resolution (ags)
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)
