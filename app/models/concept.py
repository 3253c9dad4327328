"""Integration concepts: versions, dated events and resolutions, each kept in its revisions.

A district writes its own (`supplier` district); what literature tells of a concept stands beside it
(`documented`), never in its place.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Identity,
    Index,
    SmallInteger,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from app.models.base import (
    CONCEPT_STATUSES,
    PHASES,
    VISIBILITIES,
    matches,
    moment,
    not_blank,
    one_of,
    subset_of,
    texts,
)

DATE_PRECISIONS = ("day", "month", "year")
CONCEPT_SUPPLIERS = ("district", "documented")
# What a concept contains, a to j in the order of the Hessian handbook.
SECTIONS = (
    *("foreword", "rationale", "definitions", "baseline", "guidelines", "fields"),
    *("goals_indicators", "structures_networks", "reporting_controlling", "transparency"),
)
SECTION_STATES = ("present", "partial", "absent")
GUIDING_QUESTIONS = (
    *("why", "principles", "priority_fields", "goals", "approach", "target_groups"),
    *("responsibilities", "impact_tracking", "resources"),
)
DOCUMENT_KINDS = (
    *("concept", "summary", "draft", "guiding_statement", "resolution", "report", "annex"),
    "other",
)
RESOLUTION_KINDS = ("mandate", "adoption", "update", "stance", "thematic")
# Who wrote a version: a draft of a political group is not one of the municipality.
AUTHORS = ("municipality", "political_group", "other")
ORIENTATIONS = ("compensatory", "activating", "both")
# Of a concept in any other status, no adoption can be confirmed.
ONCE_ADOPTED = ("adopted", "under_revision", "superseded", "expired")
VOTES = ("unanimous", "broad_consensus", "majority")
RESOLUTION_KEY = "^[a-z0-9][a-z0-9._-]{0,63}$"

_NAMED = ", ".join(f"'{one}'" for one in SECTIONS)
_KNOWN_SECTIONS = (
    "jsonb_typeof(sections) = 'object'"
    f" AND sections - ARRAY[{_NAMED}] = '{{}}'"
    " AND NOT jsonb_path_exists(sections, '$.* ? ("
    + " && ".join(f'@ != "{one}"' for one in SECTION_STATES)
    + ")')"
)


def _supplier() -> Any:
    return Column(Text, nullable=False, server_default=text("'district'"))


def _list() -> Any:
    return Column(JSONB, nullable=False, server_default=text("'[]'"))


def _withdrawn() -> Any:
    return Column(Boolean, nullable=False, server_default=text("false"))


def _current(table: str, *key: str) -> Index:
    return Index(
        f"{table}_current_uq", *key, unique=True, postgresql_where=text("superseded_at IS NULL")
    )


def _revised(table: str, *key: str) -> tuple[Any, ...]:
    """What every table of revisions holds to."""
    return (
        one_of("supplier", CONCEPT_SUPPLIERS),
        one_of("visibility", VISIBILITIES),
        not_blank("source"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current(table, "supplier", "ags", *key),
    )


class Concept(SQLModel, table=True):
    """The integration concept of one district over all its versions."""

    __tablename__ = "concept"

    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    recorded_at: datetime = Field(sa_column=moment())


class ConceptVersion(SQLModel, table=True):
    """The first concept, its first update, and so on: what each contains and for how long."""

    __tablename__ = "concept_version"
    __table_args__ = (
        *_revised("concept_version", "number"),
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint("concept_year BETWEEN 1990 AND 2100", name="concept_year_plausible"),
        CheckConstraint("target_year BETWEEN 1990 AND 2100", name="target_year_plausible"),
        CheckConstraint("valid_to >= valid_from", name="valid_ordered"),
        CheckConstraint(_KNOWN_SECTIONS, name="sections_known"),
        one_of("author_type", AUTHORS),
        one_of("orientation", ORIENTATIONS),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="concept.ags", sa_type=Text)
    supplier: str = Field(sa_column=_supplier())
    number: int = Field(sa_type=SmallInteger)
    concept_year: int | None = Field(default=None, sa_type=SmallInteger)
    target_year: int | None = Field(default=None, sa_type=SmallInteger)
    valid_from: date | None = None
    # The last day.
    valid_to: date | None = None
    sections: dict[str, str] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'{}'"))
    )
    fields_of_action: list[dict[str, Any]] = Field(sa_column=_list())
    guiding_answers: list[dict[str, Any]] = Field(sa_column=_list())
    documents: list[dict[str, Any]] = Field(sa_column=_list())
    integration_de: str | None = Field(default=None, sa_type=Text)
    migration_background_de: str | None = Field(default=None, sa_type=Text)
    # NULL where nobody said.
    author_type: str | None = Field(default=None, sa_type=Text)
    orientation: str | None = Field(default=None, sa_type=Text)
    gender_differentiated: bool | None = None
    programmes: list[dict[str, Any]] = Field(sa_column=_list())
    note_de: str | None = Field(default=None, sa_type=Text)
    visibility: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    withdrawn: bool = Field(sa_column=_withdrawn())
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class ConceptEvent(SQLModel, table=True):
    """From a day on, a district's concept had this status and was in these phases."""

    __tablename__ = "concept_event"
    __table_args__ = (
        *_revised("concept_event", "on_date"),
        one_of("status", CONCEPT_STATUSES),
        one_of("date_precision", DATE_PRECISIONS),
        subset_of("phases", PHASES),
        CheckConstraint(
            f"NOT adoption_confirmed OR status IN {ONCE_ADOPTED}", name="confirmed_of_adopted"
        ),
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint("concept_year BETWEEN 1990 AND 2100", name="concept_year_plausible"),
        CheckConstraint("target_year BETWEEN 1990 AND 2100", name="target_year_plausible"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="concept.ags", sa_type=Text, index=True)
    supplier: str = Field(sa_column=_supplier())
    on_date: date
    date_precision: str = Field(sa_type=Text)
    status: str = Field(sa_type=Text)
    update_ongoing: bool
    # Whether its adoption is certain; NULL where it is only said that there is a concept.
    adoption_confirmed: bool | None = None
    # The version that it is about, where it says so.
    number: int | None = Field(default=None, sa_type=SmallInteger)
    concept_year: int | None = Field(default=None, sa_type=SmallInteger)
    target_year: int | None = Field(default=None, sa_type=SmallInteger)
    phases: list[str] = Field(sa_column=texts())
    label_source: str | None = Field(default=None, sa_type=Text)
    source: str = Field(sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    visibility: str = Field(sa_type=Text)
    withdrawn: bool = Field(sa_column=_withdrawn())
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class Resolution(SQLModel, table=True):
    """A decision of a council or another body on a concept."""

    __tablename__ = "resolution"
    __table_args__ = (
        *_revised("resolution", "key"),
        matches("key", RESOLUTION_KEY),
        one_of("kind", RESOLUTION_KINDS),
        one_of("vote", VOTES),
        one_of("date_precision", DATE_PRECISIONS),
        not_blank("body"),
        CheckConstraint("number >= 1", name="number_positive"),
        CheckConstraint(
            "(decided_on IS NULL) = (date_precision IS NULL)", name="date_has_precision"
        ),
        CheckConstraint("amended OR amendments_de IS NULL", name="amendments_of_amended"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="concept.ags", sa_type=Text, index=True)
    supplier: str = Field(sa_column=_supplier())
    key: str = Field(sa_type=Text)
    number: int | None = Field(default=None, sa_type=SmallInteger)
    kind: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    decided_on: date | None = None
    date_precision: str | None = Field(default=None, sa_type=Text)
    vote: str | None = Field(default=None, sa_type=Text)
    # The steps before it: NULL where nobody said.
    feasibility_checked: bool | None = None
    leadership_consented: bool | None = None
    committees_heard: bool | None = None
    amended: bool | None = None
    amendments_de: str | None = Field(default=None, sa_type=Text)
    fed_back_on: date | None = None
    reference: str | None = Field(default=None, sa_type=Text)
    url: str | None = Field(default=None, sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    visibility: str = Field(sa_type=Text)
    source: str = Field(sa_type=Text)
    withdrawn: bool = Field(sa_column=_withdrawn())
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
