"""Projects: what districts do and learn, revision by revision, with its review and confirmations.

The record itself is one row per revision: its lists are read and written as a whole. Places name
keys of other states too, so they refer to no district that has to be loaded.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    Numeric,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import (
    DIMENSIONS,
    VISIBILITIES,
    day,
    matches,
    moment,
    not_blank,
    one_of,
    subset_of,
    texts,
)

PROJECT_SUPPLIERS = ("district", "documented")
PROJECT_TYPES = ("project", "structure", "network", "tool", "event")
SPATIAL_SCOPES = ("district", "municipality", "quarter", "joint", "state")
CARRIER_TYPES = (
    *("public", "free_welfare", "club", "foundation", "private", "church"),
    *("migrant_organisation", "mixed"),
)
IMPACT_LEVELS = ("input", "output", "effect", "impact", "outcome", "context")
SUSTAINABILITIES = ("ended", "ongoing", "in_regular_structure", "planned")
EVALUATIONS = ("none", "internal", "external")
PROJECT_STATUSES = ("planned", "running", "finished", "continued")
ORIENTATIONS = ("compensatory", "activating", "both")
LEGAL_STATUSES = ("asylblg", "sgb2", "sgb3", "sgb8", "sgb12")
# A project moves what people live, never the context they live in.
PROJECT_DIMENSIONS = tuple(one for one in DIMENSIONS if one != "context")
REVIEW_STATES = ("none", "pool", "returned")
CONFIRMATION_STATES = ("confirmed", "declined")
# A year, a month or a day: no more is claimed than is known.
PARTIAL_DAY = "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
PROJECT_KEY = "^[a-z0-9][a-z0-9._-]{0,63}$"


def _list() -> Any:
    return Column(JSONB, nullable=False, server_default=text("'[]'"))


def _current(table: str, *key: str) -> Index:
    return Index(
        f"{table}_current_uq", *key, unique=True, postgresql_where=text("superseded_at IS NULL")
    )


class TargetGroup(SQLModel, table=True):
    """Whom projects are for: the code list."""

    __tablename__ = "target_group"
    __table_args__ = (
        not_blank("label_de"),
        CheckConstraint("position > 0", name="position_positive"),
        UniqueConstraint("position"),
    )

    code: str = Field(sa_type=Text, primary_key=True)
    position: int
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)
    # NULL where a group may or may not mean people without a history of migration.
    includes_native: bool | None = None
    recorded_at: datetime = Field(sa_column=moment())


class Project(SQLModel, table=True):
    """What a project is named by for good; what is said of it stands in its revisions."""

    __tablename__ = "project"
    __table_args__ = (
        one_of("supplier", PROJECT_SUPPLIERS),
        CheckConstraint("(supplier = 'district') = (owner IS NOT NULL)", name="district_owns"),
        matches("key", PROJECT_KEY),
        UniqueConstraint("owner", "key", postgresql_nulls_not_distinct=True),
    )

    id: UUID = Field(sa_column=Column(PgUuid(as_uuid=True), primary_key=True))
    supplier: str = Field(sa_type=Text)
    owner: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)
    key: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class ProjectRevision(SQLModel, table=True):
    """One revision of a project; the row without `superseded_at` is how it stands."""

    __tablename__ = "project_revision"
    __table_args__ = (
        not_blank("title_de"),
        not_blank("goals_de"),
        one_of("project_type", PROJECT_TYPES),
        one_of("also_type", PROJECT_TYPES),
        one_of("spatial_scope", SPATIAL_SCOPES),
        one_of("carrier_type", CARRIER_TYPES),
        one_of("impact_level", IMPACT_LEVELS),
        one_of("sustainability", SUSTAINABILITIES),
        one_of("evaluation", EVALUATIONS),
        one_of("status", PROJECT_STATUSES),
        one_of("orientation", ORIENTATIONS),
        one_of("visibility", VISIBILITIES),
        subset_of("dimensions", PROJECT_DIMENSIONS),
        subset_of("legal_status_scope", LEGAL_STATUSES),
        matches("starts", PARTIAL_DAY),
        matches("ends", PARTIAL_DAY),
        matches("as_reported_on", PARTIAL_DAY),
        CheckConstraint("staff_fte >= 0 AND staff_fte < 100000", name="staff_fte_bounded"),
        CheckConstraint("volunteers >= 0", name="volunteers_not_negative"),
        CheckConstraint("contact_role !~ '@'", name="contact_is_a_function"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("project_revision", "project_id"),
        Index("project_revision_districts_ix", "districts", postgresql_using="gin"),
        # Whatever hangs on a project looks for its revisions, also for those that stand no more.
        Index("project_revision_project_id_ix", "project_id"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    project_id: UUID = Field(foreign_key="project.id")
    title_de: str = Field(sa_type=Text)
    title_en: str | None = Field(default=None, sa_type=Text)
    project_type: str = Field(sa_type=Text)
    also_type: str | None = Field(default=None, sa_type=Text)
    places: list[dict[str, Any]] = Field(sa_column=_list())
    # Worked out from the places: each district once, a municipality as part of its own.
    districts: list[str] = Field(sa_column=texts())
    leads: list[str] = Field(sa_column=texts())
    states: list[str] = Field(sa_column=texts())
    spatial_scope: str | None = Field(default=None, sa_type=Text)
    field_codes: list[str] = Field(sa_column=texts())
    local_field_label: str | None = Field(default=None, sa_type=Text)
    carrier_name: str | None = Field(default=None, sa_type=Text)
    carrier_type: str | None = Field(default=None, sa_type=Text)
    partners: list[dict[str, Any]] = Field(sa_column=_list())
    target_groups: list[str] = Field(sa_column=texts())
    target_groups_de: str | None = Field(default=None, sa_type=Text)
    includes_native_population: bool | None = None
    goals_de: str = Field(sa_type=Text)
    approach_de: str | None = Field(default=None, sa_type=Text)
    results_de: str | None = Field(default=None, sa_type=Text)
    outputs: list[dict[str, Any]] = Field(sa_column=_list())
    impact_level: str | None = Field(default=None, sa_type=Text)
    obstacles_de: list[dict[str, Any]] = Field(sa_column=_list())
    success_factors_de: list[str] = Field(sa_column=texts())
    transferability_de: str | None = Field(default=None, sa_type=Text)
    preconditions_de: str | None = Field(default=None, sa_type=Text)
    sustainability: str | None = Field(default=None, sa_type=Text)
    sustainability_de: str | None = Field(default=None, sa_type=Text)
    evaluation: str | None = Field(default=None, sa_type=Text)
    evaluation_de: str | None = Field(default=None, sa_type=Text)
    starts: str | None = Field(default=None, sa_type=Text)
    ends: str | None = Field(default=None, sa_type=Text)
    status: str | None = Field(default=None, sa_type=Text)
    funding: list[dict[str, Any]] = Field(sa_column=_list())
    staff_fte: Decimal | None = Field(default=None, sa_column=Column(Numeric))
    volunteers: int | None = Field(default=None, sa_column=Column(Integer))
    legal_status_scope: list[str] = Field(sa_column=texts())
    orientation: str | None = Field(default=None, sa_type=Text)
    gender_perspective: str | None = Field(default=None, sa_type=Text)
    contact_role: str | None = Field(default=None, sa_type=Text)
    contact_email: str | None = Field(default=None, sa_type=Text)
    links: list[dict[str, Any]] = Field(sa_column=_list())
    source: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB(none_as_null=True)))
    source_lines: str | None = Field(default=None, sa_type=Text)
    source_code: str | None = Field(default=None, sa_type=Text)
    licence: str | None = Field(default=None, sa_type=Text)
    as_reported_on: str | None = Field(default=None, sa_type=Text)
    dimensions: list[str] = Field(sa_column=texts())
    indicators: list[str] = Field(sa_column=texts())
    visibility: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class ProjectReview(SQLModel, table=True):
    """What the moderator of the working group decided on a project, and when to look again."""

    __tablename__ = "project_review"
    __table_args__ = (
        one_of("state", REVIEW_STATES),
        CheckConstraint("state <> 'returned' OR note_de IS NOT NULL", name="return_explained"),
        CheckConstraint("state = 'pool' OR recheck_on IS NULL", name="recheck_of_pool"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("project_review", "project_id"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    project_id: UUID = Field(foreign_key="project.id")
    state: str = Field(sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    recheck_on: date | None = Field(default=None, sa_column=day())
    # The revision that was looked at; a later one has not been.
    revision_id: int = Field(sa_column=Column(BigInteger, nullable=False))
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class ProjectConfirmation(SQLModel, table=True):
    """A leading district says on a day that the entry is right, or that it does not lead it."""

    __tablename__ = "project_confirmation"
    __table_args__ = (
        one_of("state", CONFIRMATION_STATES),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("project_confirmation", "project_id", "ags"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    project_id: UUID = Field(foreign_key="project.id")
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    state: str = Field(sa_type=Text)
    on_date: date = Field(sa_column=day(nullable=False))
    note_de: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
