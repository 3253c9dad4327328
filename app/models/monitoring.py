"""The monitoring plan: how a district really counts, and where that is not the definition.

Two tables, because two circles read them: that a figure deviates is told to everybody who sees
the figure; the source, the explanation and who to ask are told to the working group.
"""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Identity,
    Index,
    Text,
    text,
)
from sqlmodel import Field, SQLModel

from app.models.base import DEVIATIONS, matches, moment, not_blank, subset_of, texts

# A year in which somebody counts; the plan is no place for the Middle Ages.
FROM_PATTERN = "^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$"


class MonitoringPlan(SQLModel, table=True):
    """From a period on until the next entry: in what the district's figures deviate, if at all."""

    __tablename__ = "monitoring_plan"
    __table_args__ = (
        matches("valid_from", FROM_PATTERN),
        subset_of("deviations", DEVIATIONS),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        Index(
            "monitoring_plan_current_uq",
            "indicator",
            "ags",
            "valid_from",
            unique=True,
            postgresql_where=text("superseded_at IS NULL"),
        ),
        Index("monitoring_plan_ags_ix", "ags"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    indicator: str = Field(foreign_key="indicator.code", sa_type=Text)
    valid_from: str = Field(sa_type=Text)
    # The first day of `valid_from`, so that periods of different forms can be compared.
    starts_on: date
    # None is a statement too: the district counts as the definition says.
    deviations: list[str] = Field(sa_column=texts())
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class MonitoringPlanDetail(SQLModel, table=True):
    """What the working group may know of an entry; dated by the entry it belongs to."""

    __tablename__ = "monitoring_plan_detail"
    __table_args__ = (
        not_blank("source_de"),
        not_blank("deviation_de"),
        CheckConstraint("contact_function !~ '@'", name="contact_is_a_function"),
    )

    entry_id: int = Field(
        sa_column=Column(
            BigInteger, ForeignKey("monitoring_plan.id"), primary_key=True, autoincrement=False
        )
    )
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    source_de: str = Field(sa_type=Text)
    deviation_de: str | None = Field(default=None, sa_type=Text)
    contact_function: str | None = Field(default=None, sa_type=Text)
