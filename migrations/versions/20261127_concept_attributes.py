"""What a concept says of itself besides: who wrote a version, and how it looks at people.

What changes for the reader of the data: a version can say who wrote it, whether it compensates or
activates and whether it tells apart by gender; a report can say that the adoption is confirmed.
"""

from alembic import op

revision = "20261127_concept_attributes"
down_revision = "20261126_exchange_findings"

STATEMENTS = (
    r"""
    ALTER TABLE concept_version
        ADD COLUMN author_type TEXT,
        ADD COLUMN orientation TEXT,
        ADD COLUMN gender_differentiated BOOLEAN,
        ADD CONSTRAINT concept_version_author_type_known_ck CHECK (author_type IN ('municipality', 'political_group', 'other')),
        ADD CONSTRAINT concept_version_orientation_known_ck CHECK (orientation IN ('compensatory', 'activating', 'both'))
    """,
    r"""
    ALTER TABLE concept_event
        ADD COLUMN adoption_confirmed BOOLEAN,
        ADD CONSTRAINT concept_event_confirmed_of_adopted_ck CHECK (NOT adoption_confirmed OR status IN ('adopted', 'under_revision', 'superseded', 'expired'))
    """,
)


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)


def downgrade() -> None:
    op.execute("ALTER TABLE concept_event DROP COLUMN adoption_confirmed")
    op.execute(
        "ALTER TABLE concept_version DROP COLUMN author_type, DROP COLUMN orientation,"
        " DROP COLUMN gender_differentiated"
    )
