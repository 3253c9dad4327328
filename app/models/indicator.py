"""Fields of action, breakdowns, indicators in their versions, and framework editions."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKeyConstraint, SmallInteger, Text, text
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint
from sqlmodel import Field, SQLModel

from app.models.base import (
    BASES,
    BREAK_KINDS,
    DIMENSIONS,
    DIRECTIONS,
    EDITION_PATTERN,
    FIELD_KINDS,
    INDICATOR_PATTERN,
    KINDS,
    MATCHES,
    OWNER_IN_CODE,
    PERIOD_PATTERN,
    PERIODICITIES,
    TIERS,
    matches,
    moment,
    not_blank,
    number,
    one_of,
    span,
    subset_of,
    texts,
)


class FieldOfAction(SQLModel, table=True):
    """An atomic Handlungsfeld that every local label maps to."""

    __tablename__ = "field_of_action"
    __table_args__ = (
        matches("code", "^[a-z][a-z_]+$"),
        one_of("kind", FIELD_KINDS),
        not_blank("label_de"),
    )

    code: str = Field(primary_key=True, sa_type=Text)
    position: int = Field(sa_type=SmallInteger, unique=True)
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class FieldMapping(SQLModel, table=True):
    """How a label of a real concept or list maps to the atomic fields, n:m."""

    __tablename__ = "field_mapping"
    __table_args__ = (one_of("match", MATCHES),)

    list: str = Field(primary_key=True, sa_type=Text)
    source_label_de: str = Field(primary_key=True, sa_type=Text)
    field_code: str = Field(primary_key=True, foreign_key="field_of_action.code", sa_type=Text)
    list_label_de: str = Field(sa_type=Text)
    match: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)


class BreakdownDimension(SQLModel, table=True):
    """A way to split a value, with a closed code list."""

    __tablename__ = "breakdown_dimension"
    __table_args__ = (matches("code", "^[a-z][a-z_]+$"),)

    code: str = Field(primary_key=True, sa_type=Text)
    position: int = Field(sa_type=SmallInteger)
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)


class BreakdownCategory(SQLModel, table=True):
    """One code of a dimension: the total, a part, or what the source leaves over."""

    __tablename__ = "breakdown_category"
    __table_args__ = (
        one_of("kind", ("total", "part", "residual")),
        CheckConstraint("(code = 'total') = (kind = 'total')", name="total_is_total"),
        CheckConstraint("sums_to <> code", name="sums_to_another"),
        ForeignKeyConstraint(
            ["dimension", "sums_to"], ["breakdown_category.dimension", "breakdown_category.code"]
        ),
    )

    dimension: str = Field(primary_key=True, foreign_key="breakdown_dimension.code", sa_type=Text)
    code: str = Field(primary_key=True, sa_type=Text)
    position: int = Field(sa_type=SmallInteger)
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    # The category that this one and its siblings make up together; none where parts overlap.
    sums_to: str | None = Field(default=None, sa_type=Text)


def _owned(column: str) -> CheckConstraint:
    """The owner is the district that a local code names; the shared set has none."""
    return CheckConstraint(
        f"owner IS NOT DISTINCT FROM substring({column}, '{OWNER_IN_CODE}')",
        name="owner_is_in_code",
    )


class Indicator(SQLModel, table=True):
    """A code that never changes its meaning; the wording lives in its versions."""

    __tablename__ = "indicator"
    __table_args__ = (
        matches("code", INDICATOR_PATTERN),
        one_of("dimension", DIMENSIONS),
        _owned("code"),
    )

    code: str = Field(primary_key=True, sa_type=Text)
    field_code: str = Field(foreign_key="field_of_action.code", sa_type=Text)
    dimension: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())
    owner: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)


def _versioned() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["indicator", "version"], ["indicator_version.indicator", "indicator_version.version"]
    )


class IndicatorVersion(SQLModel, table=True):
    """A dated definition: what is counted over what, in which unit, within which bounds."""

    __tablename__ = "indicator_version"
    __table_args__ = (
        one_of("kind", KINDS),
        one_of("direction", DIRECTIONS),
        one_of("periodicity", PERIODICITIES),
        one_of("default_basis", BASES),
        subset_of("allowed_bases", BASES),
        subset_of("period_forms", ("YYYY", "YYYY-Qn", "YYYY-MM")),
        matches("version", "^[0-9]+\\.[0-9]+$"),
        matches("reference_month_day", "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"),
        not_blank("label_de"),
        CheckConstraint("default_basis = ANY (allowed_bases)", name="default_basis_allowed"),
        CheckConstraint("cardinality(period_forms) > 0", name="period_forms_not_empty"),
        CheckConstraint("factor > 0", name="factor_positive"),
        CheckConstraint("decimals BETWEEN 0 AND 6", name="decimals_range"),
        CheckConstraint("min_value <= max_value", name="bounds_ordered"),
        CheckConstraint("min_count >= 1", name="min_count_positive"),
        CheckConstraint("rounding_base > 0", name="rounding_base_positive"),
        CheckConstraint(
            "(kind = 'count') = (denominator_de IS NULL)", name="denominator_fits_kind"
        ),
        _owned("indicator"),
    )

    indicator: str = Field(primary_key=True, foreign_key="indicator.code", sa_type=Text)
    version: str = Field(primary_key=True, sa_type=Text)
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)
    kind: str = Field(sa_type=Text)
    numerator_de: str = Field(sa_type=Text)
    numerator_en: str = Field(sa_type=Text)
    denominator_de: str | None = Field(default=None, sa_type=Text)
    denominator_en: str | None = Field(default=None, sa_type=Text)
    factor: Decimal = Field(sa_column=number(nullable=False))
    unit: str = Field(sa_type=Text)
    decimals: int = Field(sa_type=SmallInteger)
    direction: str = Field(sa_type=Text)
    default_basis: str = Field(sa_type=Text)
    allowed_bases: list[str] = Field(sa_column=texts())
    population_concept: str = Field(sa_type=Text)
    periodicity: str = Field(sa_type=Text)
    period_forms: list[str] = Field(sa_column=texts())
    reference_rule_de: str = Field(sa_type=Text)
    reference_month_day: str | None = Field(default=None, sa_type=Text)
    min_value: Decimal | None = Field(default=None, sa_column=number())
    max_value: Decimal | None = Field(default=None, sa_column=number())
    min_count: int | None = Field(default=None, sa_type=SmallInteger)
    disclosure_rule_de: str | None = Field(default=None, sa_type=Text)
    rounding_base: Decimal | None = Field(default=None, sa_column=number())
    # False where the numerator is no part of the denominator, so that 100 may be exceeded.
    numerator_within_denominator: bool
    # What a comparison shows when nobody says which part they mean; mostly all totals.
    default_breakdown: dict[str, str] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'{}'"))
    )
    recommended_source: str = Field(sa_type=Text)
    availability: str | None = Field(default=None, sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    comparability_note_de: str | None = Field(default=None, sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())
    owner: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)


class IndicatorBreakdown(SQLModel, table=True):
    """A dimension by which an indicator version may be split."""

    __tablename__ = "indicator_breakdown"
    __table_args__ = (_versioned(),)

    indicator: str = Field(primary_key=True, sa_type=Text)
    version: str = Field(primary_key=True, sa_type=Text)
    dimension: str = Field(primary_key=True, foreign_key="breakdown_dimension.code", sa_type=Text)
    position: int = Field(sa_type=SmallInteger)


class IndicatorCrosswalk(SQLModel, table=True):
    """What the same or a near measure is called in another system."""

    __tablename__ = "indicator_crosswalk"
    __table_args__ = (_versioned(),)

    indicator: str = Field(primary_key=True, sa_type=Text)
    version: str = Field(primary_key=True, sa_type=Text)
    system: str = Field(primary_key=True, sa_type=Text)
    code: str = Field(primary_key=True, sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)


class IndicatorBreak(SQLModel, table=True):
    """From which period on a series is no longer like the one before, and why."""

    __tablename__ = "indicator_break"
    __table_args__ = (
        _versioned(),
        one_of("kind", BREAK_KINDS),
        matches("period", PERIOD_PATTERN),
    )

    indicator: str = Field(primary_key=True, sa_type=Text)
    version: str = Field(primary_key=True, sa_type=Text)
    period: str = Field(primary_key=True, sa_type=Text)
    kind: str = Field(primary_key=True, sa_type=Text)
    label_de: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class Framework(SQLModel, table=True):
    """A published edition of the shared set."""

    __tablename__ = "framework"
    __table_args__ = (
        matches("edition", EDITION_PATTERN),
        CheckConstraint("NOT isempty(valid)", name="valid_not_empty"),
    )

    edition: str = Field(primary_key=True, sa_type=Text)
    label_de: str = Field(sa_type=Text)
    valid: Any = Field(sa_column=span())
    decided_by: str = Field(sa_type=Text)
    published_on: date
    source: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class FrameworkState(SQLModel, table=True):
    """From when on, and until when, an edition counts in a state."""

    __tablename__ = "framework_state"
    __table_args__ = (
        CheckConstraint("NOT isempty(valid)", name="valid_not_empty"),
        CheckConstraint("NOT lower_inf(valid)", name="begins"),
        # The edition that began last counts, so no two may begin on one day.
        ExcludeConstraint(
            (text("int4range(state_code::integer, state_code::integer, '[]')"), "&&"),
            (text("daterange(lower(valid), lower(valid), '[]')"), "&&"),
            name="framework_state_one_begin_ex",
            using="gist",
        ),
    )

    state_code: str = Field(primary_key=True, foreign_key="state.code", sa_type=Text)
    edition: str = Field(primary_key=True, foreign_key="framework.edition", sa_type=Text)
    valid: Any = Field(sa_column=span())
    recorded_at: datetime = Field(sa_column=moment())


class FrameworkIndicator(SQLModel, table=True):
    """Which version of which indicator an edition holds, and in which tier."""

    __tablename__ = "framework_indicator"
    __table_args__ = (
        _versioned(),
        one_of("tier", TIERS),
        # What belongs to one district is nobody else's duty.
        CheckConstraint("indicator !~ '^L[0-9]'", name="shared_only"),
    )

    edition: str = Field(primary_key=True, foreign_key="framework.edition", sa_type=Text)
    indicator: str = Field(primary_key=True, sa_type=Text)
    version: str = Field(sa_type=Text)
    tier: str = Field(sa_type=Text)
    position: int = Field(sa_type=SmallInteger)
