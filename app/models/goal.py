"""Goals and measures of a district, revision by revision, and the dated events of their course.

A goal names its parent by key, so that a tree is read as of any instant; lists inside of an entry
are read and written as a whole. Of one entry and day one event stands.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, Integer, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from app.models.base import (
    VISIBILITIES,
    day,
    matches,
    moment,
    not_blank,
    one_of,
    subset_of,
    texts,
)
from app.models.concept import DATE_PRECISIONS
from app.models.project import (
    CARRIER_TYPES,
    IMPACT_LEVELS,
    LEGAL_STATUSES,
    ORIENTATIONS,
    PARTIAL_DAY,
    PROJECT_DIMENSIONS,
    PROJECT_KEY,
)

# From the picture of the future down to the result of one measure; no order is enforced.
GOAL_LEVELS = ("vision", "guiding_goal", "strategic_goal", "operational_goal", "measure_goal")
GOAL_STATUSES = ("open", "partly", "reached", "dropped", "changed")
MEASURE_STATUSES = ("planned", "running", "delayed", "completed", "stopped")
MEASURE_CLASSES = ("target_group_standard_offer", "opened_standard_offer", "pilot", "other")
MEASURE_STRUCTURES = ("regular", "temporary")
MEASURE_PRIORITIES = ("first", "soon", "later")
MEASURE_SCOPES = ("district", "municipality", "quarter")
FUNDING_STATES = ("secured", "partly", "open")


def _list() -> Any:
    return Column(JSONB, nullable=False, server_default=text("'[]'"))


def _object() -> Any:
    return Column(JSONB(none_as_null=True))


def _current(table: str, *key: str) -> Index:
    return Index(
        f"{table}_current_uq", *key, unique=True, postgresql_where=text("superseded_at IS NULL")
    )


def _later() -> CheckConstraint:
    return CheckConstraint("superseded_at > recorded_at", name="superseded_later")


class Goal(SQLModel, table=True):
    """A state that is wished for, as its district tells it; one row per revision."""

    __tablename__ = "goal"
    __table_args__ = (
        matches("key", PROJECT_KEY),
        one_of("level", GOAL_LEVELS),
        CheckConstraint("parent <> key", name="parent_is_another"),
        not_blank("text_de"),
        one_of("dimension", PROJECT_DIMENSIONS),
        one_of("impact_level", IMPACT_LEVELS),
        CheckConstraint("concept_version > 0", name="concept_version_positive"),
        matches("starts", PARTIAL_DAY),
        matches("ends", PARTIAL_DAY),
        one_of("visibility", VISIBILITIES),
        _later(),
        _current("goal", "ags", "key"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    key: str = Field(sa_type=Text)
    level: str = Field(sa_type=Text)
    parent: str | None = Field(default=None, sa_type=Text)
    text_de: str = Field(sa_type=Text)
    description_de: str | None = Field(default=None, sa_type=Text)
    field_codes: list[str] = Field(sa_column=texts())
    local_field_label: str | None = Field(default=None, sa_type=Text)
    dimension: str | None = Field(default=None, sa_type=Text)
    impact_level: str | None = Field(default=None, sa_type=Text)
    concept_version: int | None = Field(default=None, sa_column=Column(Integer))
    aligned_with: list[dict[str, Any]] = Field(sa_column=_list())
    indicators: list[dict[str, Any]] = Field(sa_column=_list())
    starts: str | None = Field(default=None, sa_type=Text)
    ends: str | None = Field(default=None, sa_type=Text)
    budget_product: dict[str, Any] | None = Field(default=None, sa_column=_object())
    visibility: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class Measure(SQLModel, table=True):
    """What is done towards goals, before or after it was adopted; one row per revision."""

    __tablename__ = "measure"
    __table_args__ = (
        matches("key", PROJECT_KEY),
        not_blank("title_de"),
        one_of("measure_class", MEASURE_CLASSES),
        one_of("structure", MEASURE_STRUCTURES),
        one_of("priority", MEASURE_PRIORITIES),
        one_of("carrier_type", CARRIER_TYPES),
        CheckConstraint("responsible_role !~ '@'", name="responsible_is_a_function"),
        matches("starts", PARTIAL_DAY),
        matches("ends", PARTIAL_DAY),
        one_of("spatial_scope", MEASURE_SCOPES),
        subset_of("legal_status_scope", LEGAL_STATUSES),
        one_of("orientation", ORIENTATIONS),
        one_of("funding_state", FUNDING_STATES),
        CheckConstraint("concept_version > 0", name="concept_version_positive"),
        one_of("visibility", VISIBILITIES),
        _later(),
        _current("measure", "ags", "key"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    key: str = Field(sa_type=Text)
    title_de: str = Field(sa_type=Text)
    description_de: str | None = Field(default=None, sa_type=Text)
    goals: list[str] = Field(sa_column=texts())
    field_codes: list[str] = Field(sa_column=texts())
    local_field_label: str | None = Field(default=None, sa_type=Text)
    measure_class: str | None = Field(default=None, sa_type=Text)
    structure: str | None = Field(default=None, sa_type=Text)
    priority: str | None = Field(default=None, sa_type=Text)
    carrier_name: str | None = Field(default=None, sa_type=Text)
    carrier_type: str | None = Field(default=None, sa_type=Text)
    partners: list[dict[str, Any]] = Field(sa_column=_list())
    responsible_role: str | None = Field(default=None, sa_type=Text)
    starts: str | None = Field(default=None, sa_type=Text)
    ends: str | None = Field(default=None, sa_type=Text)
    milestones: list[dict[str, Any]] = Field(sa_column=_list())
    adopted_on: date | None = Field(default=None, sa_column=day())
    feasibility_checked_on: date | None = Field(default=None, sa_column=day())
    target_groups: list[str] = Field(sa_column=texts())
    target_groups_de: str | None = Field(default=None, sa_type=Text)
    includes_native_population: bool | None = None
    spatial_scope: str | None = Field(default=None, sa_type=Text)
    places: list[dict[str, Any]] = Field(sa_column=_list())
    access_barriers: list[dict[str, Any]] = Field(sa_column=_list())
    legal_status_scope: list[str] = Field(sa_column=texts())
    inclusive: bool | None = None
    culture_and_language_sensitive: bool | None = None
    orientation: str | None = Field(default=None, sa_type=Text)
    gender_perspective: str | None = Field(default=None, sa_type=Text)
    resources: list[dict[str, Any]] = Field(sa_column=_list())
    funding_state: str | None = Field(default=None, sa_type=Text)
    outputs: list[dict[str, Any]] = Field(sa_column=_list())
    effects_de: str | None = Field(default=None, sa_type=Text)
    concept_version: int | None = Field(default=None, sa_column=Column(Integer))
    budget_product: dict[str, Any] | None = Field(default=None, sa_column=_object())
    visibility: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class GoalEvent(SQLModel, table=True):
    """From a day on, a goal was judged to be in this state; backward as well as forward."""

    __tablename__ = "goal_event"
    __table_args__ = (
        one_of("status", GOAL_STATUSES),
        one_of("date_precision", DATE_PRECISIONS),
        _later(),
        _current("goal_event", "ags", "key", "on_date"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    key: str = Field(sa_type=Text)
    on_date: date
    date_precision: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class MeasureEvent(SQLModel, table=True):
    """From a day on, a measure was planned, running, delayed, completed or stopped."""

    __tablename__ = "measure_event"
    __table_args__ = (
        one_of("status", MEASURE_STATUSES),
        one_of("date_precision", DATE_PRECISIONS),
        _later(),
        _current("measure_event", "ags", "key", "on_date"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    key: str = Field(sa_type=Text)
    on_date: date
    date_precision: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
