"""What a comparison reckons with, as numbers that need no reading, and which counts are ample.

What changes for the reader of the data: nothing but the time it takes. Reading twenty thousand
figures out of their digits, and as many sources one by one, took a profile longer than reckoning.
"""

from alembic import op

revision = "20261201_figures"
down_revision = "20261130_rounding_finite"

# As before, and in front of the text how long the source is, so that many can come as one.
LINE = """
    coalesce(value::text, 'null') || ',' || coalesce(numerator::text, 'null') || ','
    || coalesce(denominator::text, 'null') || ',' || coalesce(length(source)::text, '-')
    || ',"' || rtrim(
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
# Eight bytes each; NaN for none, and for what no such number holds.
FIGURE = """float8send(CASE WHEN length(trunc({0})::text) < 300
    THEN round({0}, least(scale({0}), 300))::double precision ELSE 'NaN'::double precision END)"""
FIGURES = " || ".join(FIGURE.format(name) for name in ("value", "numerator", "denominator"))
# Whether no count of it, nor its complement, is below a threshold of up to a hundred.
AMPLE = """
    CASE WHEN numerator IS NULL THEN abs(coalesce(value, value_min)) >= 100
         ELSE abs(numerator) >= 100 AND denominator - numerator >= 100 END
"""
LINE_BEFORE = """
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
    # In one go: the table is written anew for each.
    op.execute(
        "ALTER TABLE observation DROP COLUMN line,"
        f" ADD COLUMN line TEXT GENERATED ALWAYS AS ({LINE}) STORED,"
        f" ADD COLUMN figures BYTEA GENERATED ALWAYS AS ({FIGURES}) STORED,"
        f" ADD COLUMN ample BOOLEAN GENERATED ALWAYS AS ({AMPLE}) STORED"
    )


def downgrade() -> None:
    op.execute(
        "ALTER TABLE observation DROP COLUMN ample, DROP COLUMN figures, DROP COLUMN line,"
        f" ADD COLUMN line TEXT GENERATED ALWAYS AS ({LINE_BEFORE}) STORED"
    )
