"""What a comparison reads of a value, in one short text.

What changes for the reader of the data: nothing but the time it takes. Fetching a column for each
member of a cell took longer than finding the row, and nearly all of them say what is usual.
"""

from alembic import op

revision = "20261128_descriptor"
down_revision = "20261127_concept_attributes"

# Three figures as JSON has them and one text: between strokes what anybody may see who sees the
# row, behind the cross what goes with the figure. What is usual is left out.
LINE = """
    coalesce(value::text, 'null') || ',' || coalesce(numerator::text, 'null') || ','
    || coalesce(denominator::text, 'null') || ',"' || rtrim(
        basis || '|' || coalesce(nullif(supplier, 'district'), '')
        || '|' || (territory_date - '1970-01-01'::date)::text
        || '|' || coalesce(nullif(precision, 'exact'), '')
        || '|' || coalesce(rounding_base::text, '')
        || '|' || coalesce(nullif(status, 'final'), '')
        || '|' || coalesce((reference_date - '1970-01-01'::date)::text, '')
        || '|' || CASE WHEN undated THEN '1' ELSE '' END
        || '|' || coalesce(nullif(revision, 1)::text, '')
        || '#' || coalesce(computed, '') || '|' || coalesce(missing, '')
        || '|' || coalesce(value_min::text, '') || '|' || coalesce(value_max::text, ''), '|#')
    || '"'
"""


def upgrade() -> None:
    op.execute(f"ALTER TABLE observation ADD COLUMN line TEXT GENERATED ALWAYS AS ({LINE}) STORED")


def downgrade() -> None:
    op.execute("ALTER TABLE observation DROP COLUMN line")
