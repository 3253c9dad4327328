"""Indicators of one district: how each stands now, revision by revision.

What is counted stands in `indicator_version` like any other definition. Here stands what may
change without a new definition: the wording, who sees it, whether it is still collected.
"""

from datetime import datetime
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
from sqlmodel import Field, SQLModel

from app.models.base import OWNER_IN_CODE, PERIOD_PATTERN, matches, moment, not_blank, one_of


class LocalIndicator(SQLModel, table=True):
    """One revision of a local indicator; the row without `superseded_at` is how it stands."""

    __tablename__ = "local_indicator"
    __table_args__ = (
        ForeignKeyConstraint(
            ["code", "version"], ["indicator_version.indicator", "indicator_version.version"]
        ),
        CheckConstraint(
            f"owner = coalesce(substring(code, '{OWNER_IN_CODE}'), '')", name="owner_is_in_code"
        ),
        not_blank("label_de"),
        one_of("visibility", ("working_group", "public")),
        matches("break_from", PERIOD_PATTERN),
        CheckConstraint("(break_from IS NULL) = (change_de IS NULL)", name="break_explained"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        Index(
            "local_indicator_current_uq",
            "code",
            unique=True,
            postgresql_where=text("superseded_at IS NULL"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    code: str = Field(sa_type=Text)
    owner: str = Field(foreign_key="district.ags", sa_type=Text)
    version: str = Field(sa_type=Text)
    label_de: str = Field(sa_type=Text)
    label_en: str = Field(sa_type=Text)
    visibility: str = Field(sa_type=Text)
    retired: bool
    # Where this revision brought a new definition: from which period it counts, and why.
    break_from: str | None = Field(default=None, sa_type=Text)
    change_de: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
