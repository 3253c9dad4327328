"""Integration concepts: versions, dated events and resolutions."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Identity,
    SmallInteger,
    Text,
)
from sqlalchemy.dialects.postgresql import DATERANGE
from sqlmodel import Field, SQLModel

from app.models.base import (
    CONCEPT_STATUSES,
    PHASES,
    VISIBILITIES,
    moment,
    not_blank,
    one_of,
    subset_of,
    texts,
)

DATE_PRECISIONS = ("day", "month", "year")


class Concept(SQLModel, table=True):
    """The integration concept of one district over all its versions."""

    __tablename__ = "concept"

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class ConceptVersion(SQLModel, table=True):
    """The first concept, its first update, and so on."""

    __tablename__ = "concept_version"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint("concept_year BETWEEN 1990 AND 2100", name="concept_year_plausible"),
        one_of("visibility", VISIBILITIES),
    )

    ags: str = Field(primary_key=True, foreign_key="concept.ags", sa_type=Text)
    number: int = Field(primary_key=True, sa_type=SmallInteger)
    concept_year: int | None = Field(default=None, sa_type=SmallInteger)
    valid: Any = Field(default=None, sa_column=Column(DATERANGE, nullable=True))
    visibility: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class ConceptEvent(SQLModel, table=True):
    """From a day on, a district's concept had this status and was in these phases."""

    __tablename__ = "concept_event"
    __table_args__ = (
        one_of("status", CONCEPT_STATUSES),
        one_of("date_precision", DATE_PRECISIONS),
        one_of("visibility", VISIBILITIES),
        subset_of("phases", PHASES),
        not_blank("source"),
        CheckConstraint("concept_year BETWEEN 1990 AND 2100", name="concept_year_plausible"),
        CheckConstraint("target_year BETWEEN 1990 AND 2100", name="target_year_plausible"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="concept.ags", sa_type=Text, index=True)
    on_date: date
    date_precision: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    update_ongoing: bool
    concept_year: int | None = Field(default=None, sa_type=SmallInteger)
    target_year: int | None = Field(default=None, sa_type=SmallInteger)
    phases: list[str] = Field(sa_column=texts())
    label_source: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    visibility: str = Field(sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class Resolution(SQLModel, table=True):
    """A decision of a council or another body on a concept."""

    __tablename__ = "resolution"
    __table_args__ = (
        ForeignKeyConstraint(["ags", "number"], ["concept_version.ags", "concept_version.number"]),
        one_of("kind", ("mandate", "adoption", "update", "stance", "thematic")),
        one_of("vote", ("unanimous", "broad_consensus", "majority")),
        one_of("date_precision", DATE_PRECISIONS),
        one_of("visibility", VISIBILITIES),
        not_blank("body"),
        CheckConstraint(
            "(decided_on IS NULL) = (date_precision IS NULL)", name="date_has_precision"
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="concept.ags", sa_type=Text, index=True)
    number: int | None = Field(default=None, sa_type=SmallInteger)
    kind: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    decided_on: date | None = None
    date_precision: str | None = Field(default=None, sa_type=Text)
    vote: str | None = Field(default=None, sa_type=Text)
    reference: str | None = Field(default=None, sa_type=Text)
    amended: bool | None = None
    visibility: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
