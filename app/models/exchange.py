"""Exchange: which district adopts whose project, questions with their answers, and follow lists.

Whoever acts is a party: a district by its key, everybody else by role.
"""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Computed, Identity, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import VISIBILITIES, matches, moment, not_blank, one_of
from app.models.project import PARTIAL_DAY

ADOPTION_STATES = ("interested", "adapting", "running", "ended")
QUESTION_STATES = ("open", "closed", "withdrawn")
QUESTION_VISIBILITIES = ("working_group", "public")
FOLLOWED_KINDS = ("field", "indicator", "project", "district")
PARTY = "^([0-9]{5}|working_group|ministry|steward)$"


def _numbered() -> Any:
    return Column(BigInteger, Identity(always=True), primary_key=True)


def _current(table: str, *key: str) -> Index:
    return Index(
        f"{table}_current_uq", *key, unique=True, postgresql_where=text("superseded_at IS NULL")
    )


class AdoptionEvent(SQLModel, table=True):
    """One revision of what a district told of its adoption of a project for one day."""

    __tablename__ = "adoption_event"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_positive"),
        one_of("state", ADOPTION_STATES),
        matches("on_date", PARTIAL_DAY),
        one_of("visibility", VISIBILITIES),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("adoption_event", "project_id", "ags", "number"),
        Index("adoption_event_adoption_id_ix", "adoption_id"),
    )

    id: int = Field(sa_column=_numbered())
    # The name of the adoption for good: it follows from who adopts what.
    adoption_id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True),
            Computed("md5(project_id::text || '/'::text || ags)::uuid", persisted=True),
        )
    )
    project_id: UUID = Field(foreign_key="project.id")
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    number: int
    state: str = Field(sa_type=Text)
    # As exactly as it is known.
    on_date: str = Field(sa_type=Text)
    changed_de: str | None = Field(default=None, sa_type=Text)
    obstacles_de: str | None = Field(default=None, sa_type=Text)
    result_de: str | None = Field(default=None, sa_type=Text)
    evidence: list[dict[str, Any]] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'[]'"))
    )
    visibility: str = Field(sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class Question(SQLModel, table=True):
    """Who asked about which project, concept (by its district) or indicator."""

    __tablename__ = "question"
    __table_args__ = (
        CheckConstraint("num_nonnulls(project_id, ags, indicator) = 1", name="about_one_thing"),
        matches("asked_by", PARTY),
    )

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    project_id: UUID | None = Field(default=None, foreign_key="project.id")
    ags: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)
    indicator: str | None = Field(default=None, foreign_key="indicator.code", sa_type=Text)
    asked_by: str = Field(sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class QuestionRevision(SQLModel, table=True):
    """What is asked, revision by revision."""

    __tablename__ = "question_revision"
    __table_args__ = (
        not_blank("text_de"),
        one_of("visibility", QUESTION_VISIBILITIES),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("question_revision", "question_id"),
    )

    id: int = Field(sa_column=_numbered())
    question_id: UUID = Field(foreign_key="question.id")
    text_de: str = Field(sa_type=Text)
    field_code: str | None = Field(default=None, foreign_key="field_of_action.code", sa_type=Text)
    visibility: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class QuestionAnswer(SQLModel, table=True):
    """What one of those who are asked answers, revision by revision; each has its own answer."""

    __tablename__ = "question_answer"
    __table_args__ = (
        not_blank("text_de"),
        matches("answered_by", PARTY),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("question_answer", "question_id", "answered_by"),
    )

    id: int = Field(sa_column=_numbered())
    question_id: UUID = Field(foreign_key="question.id")
    answered_by: str = Field(sa_type=Text)
    text_de: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class QuestionState(SQLModel, table=True):
    """Whether a question is open or closed; one without a row is open."""

    __tablename__ = "question_state"
    __table_args__ = (
        one_of("state", QUESTION_STATES),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("question_state", "question_id"),
    )

    id: int = Field(sa_column=_numbered())
    question_id: UUID = Field(foreign_key="question.id")
    state: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class Follow(SQLModel, table=True):
    """What an account follows in the feed of changes, since when, and until when."""

    __tablename__ = "follow"
    __table_args__ = (
        one_of("kind", FOLLOWED_KINDS),
        not_blank("code"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("follow", "account_id", "kind", "code"),
    )

    id: int = Field(sa_column=_numbered())
    kind: str = Field(sa_type=Text)
    code: str = Field(sa_type=Text)
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
