"""The calendar of what is owed: which figure of the shared set, for which period, until when."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Identity,
    Index,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlmodel import Field, SQLModel

from app.models.base import PERIOD_PATTERN, matches, moment, one_of

DUTIES = ("owed", "voluntary")


class Obligation(SQLModel, table=True):
    """One entry of an edition's calendar in one of its revisions, for every district alike."""

    __tablename__ = "obligation"
    __table_args__ = (
        ForeignKeyConstraint(
            ["edition", "indicator"],
            ["framework_indicator.edition", "framework_indicator.indicator"],
        ),
        one_of("duty", DUTIES),
        matches("period", PERIOD_PATTERN),
        CheckConstraint("jsonb_typeof(breakdown) = 'object'", name="breakdown_object"),
        CheckConstraint(
            "EXTRACT(year FROM due_on) >= left(period, 4)::integer", name="due_after_period_begins"
        ),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        Index(
            "obligation_current_uq",
            "edition",
            "period",
            "indicator",
            "breakdown",
            unique=True,
            postgresql_where=text("superseded_at IS NULL"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    edition: str = Field(sa_type=Text)
    indicator: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    # Without totals, as in a value; mostly empty, because totals are what is owed.
    breakdown: dict[str, str] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'{}'"))
    )
    due_on: date
    duty: str = Field(sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
