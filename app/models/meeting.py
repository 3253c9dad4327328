"""Meetings of the working group: agenda and minutes, what districts propose, what follows.

A meeting and a follow-up are revised as a whole. A proposal stays as it was made; whether it was
taken up, the agenda says. How far a follow-up is, dated events say.
"""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import VISIBILITIES, day, matches, moment, not_blank, one_of

MEETING_STATES = ("planned", "held", "cancelled")
ITEM_KINDS = ("comparison", "project", "concept", "document", "other")
FOLLOW_UP_STATUSES = ("open", "in_progress", "done", "dropped")
QUARTER = "^[0-9]{4}-Q[1-4]$"
TIME_OF_DAY = "^([01][0-9]|2[0-3]):[0-5][0-9]$"


def _named() -> Any:
    return Column(PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()"))


def _numbered() -> Any:
    return Column(BigInteger, Identity(always=True), primary_key=True)


def _list() -> Any:
    return Column(JSONB, nullable=False, server_default=text("'[]'"))


def _current(table: str, *key: str) -> Index:
    return Index(
        f"{table}_current_uq", *key, unique=True, postgresql_where=text("superseded_at IS NULL")
    )


class Meeting(SQLModel, table=True):
    """What a meeting is named by for good; what is said of it stands in its revisions."""

    __tablename__ = "meeting"

    id: UUID = Field(sa_column=_named())
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class MeetingRevision(SQLModel, table=True):
    """One revision of a meeting; the row without `superseded_at` is how it stands."""

    __tablename__ = "meeting_revision"
    __table_args__ = (
        matches("quarter", QUARTER),
        matches("starts", TIME_OF_DAY),
        matches("ends", TIME_OF_DAY),
        not_blank("title_de"),
        one_of("state", MEETING_STATES),
        one_of("visibility", VISIBILITIES),
        CheckConstraint("online OR place_de IS NOT NULL", name="somewhere"),
        CheckConstraint("ends > starts", name="ends_later"),
        CheckConstraint("ends IS NULL OR starts IS NOT NULL", name="starts_known"),
        CheckConstraint("jsonb_typeof(items) = 'array'", name="items_array"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("meeting_revision", "meeting_id"),
    )

    id: int = Field(sa_column=_numbered())
    meeting_id: UUID = Field(foreign_key="meeting.id")
    quarter: str = Field(sa_type=Text)
    on_date: date = Field(sa_column=day(nullable=False))
    # By the clock of the state.
    starts: str | None = Field(default=None, sa_type=Text)
    ends: str | None = Field(default=None, sa_type=Text)
    place_de: str | None = Field(default=None, sa_type=Text)
    online: bool
    title_de: str = Field(sa_type=Text)
    state: str = Field(sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    # The agenda in its order, each item with its links, minutes and decisions.
    items: list[dict[str, Any]] = Field(sa_column=_list())
    visibility: str = Field(sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class MeetingProposal(SQLModel, table=True):
    """What a district would like to have on the agenda. Immutable."""

    __tablename__ = "meeting_proposal"
    __table_args__ = (
        not_blank("title_de"),
        one_of("kind", ITEM_KINDS),
        CheckConstraint("jsonb_typeof(links) = 'array'", name="links_array"),
        Index("meeting_proposal_meeting_ix", "meeting_id"),
    )

    id: UUID = Field(sa_column=_named())
    meeting_id: UUID = Field(foreign_key="meeting.id")
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    title_de: str = Field(sa_type=Text)
    text_de: str | None = Field(default=None, sa_type=Text)
    kind: str = Field(sa_type=Text)
    links: list[dict[str, Any]] = Field(sa_column=_list())
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class FollowUp(SQLModel, table=True):
    """What a follow-up is named by for good, and the meeting from which it comes."""

    __tablename__ = "follow_up"

    id: UUID = Field(sa_column=_named())
    meeting_id: UUID = Field(foreign_key="meeting.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class FollowUpRevision(SQLModel, table=True):
    """One revision of what is to be done, by whom and until when."""

    __tablename__ = "follow_up_revision"
    __table_args__ = (
        not_blank("task_de"),
        not_blank("owner_function"),
        CheckConstraint("(owner_ags IS NULL) <> (owner_function IS NULL)", name="one_owner"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("follow_up_revision", "follow_up_id"),
    )

    id: int = Field(sa_column=_numbered())
    follow_up_id: UUID = Field(foreign_key="follow_up.id")
    task_de: str = Field(sa_type=Text)
    owner_ags: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)
    owner_function: str | None = Field(default=None, sa_type=Text)
    due_on: date | None = Field(default=None, sa_column=day())
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class FollowUpEvent(SQLModel, table=True):
    """How far a follow-up was on a day; of each day one row stands."""

    __tablename__ = "follow_up_event"
    __table_args__ = (
        one_of("status", FOLLOW_UP_STATUSES),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        _current("follow_up_event", "follow_up_id", "on_date"),
    )

    id: int = Field(sa_column=_numbered())
    follow_up_id: UUID = Field(foreign_key="follow_up.id")
    on_date: date = Field(sa_column=day(nullable=False))
    status: str = Field(sa_type=Text)
    note_de: str | None = Field(default=None, sa_type=Text)
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
