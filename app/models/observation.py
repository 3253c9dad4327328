"""Values: one row per revision; a correction closes the old row and adds one."""

from datetime import date, datetime
from decimal import Decimal
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Identity,
    Index,
    LargeBinary,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from app.models.base import (
    BASES,
    MISSING_REASONS,
    PERIOD_PATTERN,
    PRECISIONS,
    STATUSES,
    SUPPLIERS,
    VISIBILITIES,
    derived,
    finite,
    matches,
    moment,
    number,
    one_of,
)

# What a comparison reads of a value: three figures as JSON has them, how long its source is, and
# one text, between strokes what anybody may see who sees the row, behind the cross what goes with
# the figure. What is usual is left out. See decision 0030; `comparison/written.py` reads it.
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
# The three figures as they are reckoned with, eight bytes each; NaN for none, and for what no such
# number holds. See decision 0031.
_FIGURE = """float8send(CASE WHEN length(trunc({0})::text) < 300
    THEN round({0}, least(scale({0}), 300))::double precision ELSE 'NaN'::double precision END)"""
FIGURES = " || ".join(_FIGURE.format(name) for name in ("value", "numerator", "denominator"))
# Whether no count of it, nor its complement, is below a threshold of up to so many.
AMPLE_FROM = 100
AMPLE = f"""
    CASE WHEN numerator IS NULL THEN abs(coalesce(value, value_min)) >= {AMPLE_FROM}
         ELSE abs(numerator) >= {AMPLE_FROM} AND denominator - numerator >= {AMPLE_FROM} END
"""
KEY = (
    "indicator",
    "period",
    "area",
    "version",
    "breakdown",
    "basis",
    "territory_date",
    "supplier",
)


class Observation(SQLModel, table=True):
    """What one supplier says about one area, indicator, period, breakdown and ground.

    Area, definition, territory and submission are referred to through the submission's coverage,
    which a trigger looks up once per distinct combination and not once per row (decision 0010).
    """

    __tablename__ = "observation"
    __table_args__ = (
        matches("period", PERIOD_PATTERN),
        one_of("basis", BASES),
        one_of("supplier", SUPPLIERS),
        one_of("precision", PRECISIONS),
        one_of("status", STATUSES),
        one_of("missing", MISSING_REASONS),
        one_of("visibility", VISIBILITIES),
        one_of("computed", ("value", "numerator", "denominator")),
        finite("value"),
        finite("numerator"),
        finite("denominator"),
        finite("value_min"),
        finite("value_max"),
        finite("rounding_base"),
        CheckConstraint("jsonb_typeof(breakdown) = 'object'", name="breakdown_object"),
        CheckConstraint(
            "num_nonnulls(value, value_min, missing) = 1", name="value_or_range_or_reason"
        ),
        CheckConstraint(
            "num_nonnulls(value_min, value_max) IN (0, 2) AND value_min <= value_max",
            name="range_ordered",
        ),
        CheckConstraint("(precision = 'range') = (value_min IS NOT NULL)", name="range_said"),
        CheckConstraint("num_nonnulls(numerator, denominator) IN (0, 2)", name="both_counts"),
        CheckConstraint("numerator IS NULL OR value IS NOT NULL", name="counts_with_value"),
        CheckConstraint("denominator > 0", name="denominator_positive"),
        CheckConstraint("rounding_base > 0", name="rounding_base_positive"),
        CheckConstraint("revision >= 1", name="revision_positive"),
        CheckConstraint("submission_row >= 1", name="submission_row_positive"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        CheckConstraint(
            "(length(area) = 5) = (territory_version IS NOT NULL)", name="district_has_territory"
        ),
        CheckConstraint("length(area) = 5 OR supplier = 'official'", name="state_is_official"),
        CheckConstraint("NOT (undated AND reference_date IS NOT NULL)", name="undated_or_dated"),
        CheckConstraint(
            "withdrawn_by IS NULL OR superseded_at IS NOT NULL", name="withdrawn_is_closed"
        ),
        # The prefix (indicator, period) also serves the comparison.
        Index(
            "observation_current_uq",
            *KEY,
            unique=True,
            postgresql_where=text("superseded_at IS NULL"),
        ),
        Index(
            "observation_revision_uq",
            *KEY,
            "revision",
            unique=True,
            postgresql_where=text("superseded_at IS NOT NULL"),
        ),
        Index("observation_slice_ix", "indicator", "part", "version", "period", "area"),
        Index("observation_submission_ix", "submission_id", "submission_row"),
        Index(
            "observation_withdrawn_ix",
            "indicator",
            "period",
            "area",
            postgresql_where=text("withdrawn_by IS NOT NULL"),
        ),
        Index(
            "observation_withdrawn_by_ix",
            "withdrawn_by",
            postgresql_where=text("withdrawn_by IS NOT NULL"),
        ),
        Index(
            "observation_withdrawn_at_ix",
            "superseded_at",
            postgresql_where=text("withdrawn_by IS NOT NULL"),
        ),
        # Rows lie in the order in which they came: this finds the newest and costs a push nothing.
        Index("observation_recorded_ix", "recorded_at", postgresql_using="brin"),
        Index(
            "observation_embargo_ix",
            "embargo_until",
            postgresql_where=text("embargo_until IS NOT NULL"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    area: str = Field(sa_type=Text)
    indicator: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    breakdown: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    basis: str = Field(sa_type=Text)
    territory_date: date
    territory_version: int | None = Field(default=None)
    supplier: str = Field(sa_type=Text)
    revision: int
    value: Decimal | None = Field(default=None, sa_column=number())
    numerator: Decimal | None = Field(default=None, sa_column=number())
    denominator: Decimal | None = Field(default=None, sa_column=number())
    value_min: Decimal | None = Field(default=None, sa_column=number())
    value_max: Decimal | None = Field(default=None, sa_column=number())
    computed: str | None = Field(default=None, sa_type=Text)
    missing: str | None = Field(default=None, sa_type=Text)
    precision: str = Field(sa_type=Text)
    rounding_base: Decimal | None = Field(default=None, sa_column=number())
    status: str = Field(sa_type=Text)
    reference_date: date | None = None
    undated: bool = False
    source: str | None = Field(default=None, sa_type=Text)
    method: str | None = Field(default=None, sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    visibility: str = Field(sa_type=Text)
    embargo_until: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    submission_id: UUID
    submission_row: int
    # Row security lets an index be searched by text only, not by JSON.
    part: str | None = Field(default=None, sa_column=derived("breakdown::text"))
    line: str | None = Field(default=None, sa_column=derived(LINE))
    figures: bytes | None = Field(default=None, sa_column=derived(FIGURES, LargeBinary))
    ample: bool | None = Field(default=None, sa_column=derived(AMPLE, Boolean))
    # The submission that took the value back without putting another in its place.
    withdrawn_by: UUID | None = Field(default=None, foreign_key="submission.id")
