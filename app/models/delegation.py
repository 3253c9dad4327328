"""What a district lets a provider deliver in its name, and answers kept for repeated requests."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, Column, Integer, LargeBinary, Text, text
from sqlalchemy.dialects.postgresql import TSTZRANGE
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import matches, moment, not_blank, one_of

# What a district can let others deliver. So far the service has a way to deliver values only.
RESOURCES = ("observations", "concepts", "projects")
USABLE = ("observations",)
# Years that can be reckoned with, as every year of the data can.
PERIOD = "^(19|20)[0-9]{2}(-Q[1-4]|-(0[1-9]|1[0-2]))?$"


class Delegation(SQLModel, table=True):
    """One mandate of one district to one provider. Never changed, only revoked, and that once.

    The group is a list of indicators or a field of action; without either it is every indicator.
    """

    __tablename__ = "delegation"
    __table_args__ = (
        one_of("resource", RESOURCES),
        CheckConstraint(
            "cardinality(indicators) > 0 AND array_position(indicators, NULL) IS NULL",
            name="indicators_named",
        ),
        CheckConstraint("num_nonnulls(indicators, field) <= 1", name="one_group"),
        CheckConstraint(
            "resource = 'observations'"
            " OR num_nonnulls(indicators, field, period_from, period_until) = 0",
            name="limits_of_values",
        ),
        matches("period_from", PERIOD),
        matches("period_until", PERIOD),
        CheckConstraint("left(period_from, 4) <= left(period_until, 4)", name="periods_ordered"),
        CheckConstraint("num_nulls(lower(valid), upper(valid)) = 0", name="valid_bounded"),
        # Five years with their leap days, and the hour between winter and summer time.
        CheckConstraint(
            "upper(valid) - lower(valid) <= interval '1828 days'", name="valid_five_years"
        ),
        not_blank("note"),
        CheckConstraint("(revoked_at IS NULL) = (revoked_by IS NULL)", name="revoked_by_somebody"),
        CheckConstraint("revoked_at > granted_at", name="revoked_later"),
    )

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    ags: str = Field(foreign_key="district.ags", sa_type=Text)
    provider_id: UUID = Field(foreign_key="account.id")
    resource: str = Field(sa_type=Text)
    indicators: list[str] | None = Field(sa_column=Column(ARRAY(Text), nullable=True))
    field: str | None = Field(default=None, foreign_key="field_of_action.code", sa_type=Text)
    period_from: str | None = Field(default=None, sa_type=Text)
    period_until: str | None = Field(default=None, sa_type=Text)
    # Instants, not days: the database alone can tell whether it is in force.
    valid: Any = Field(sa_column=Column(TSTZRANGE, nullable=False))
    note: str | None = Field(default=None, sa_type=Text)
    granted_by: UUID = Field(foreign_key="account.id")
    granted_at: datetime = Field(sa_column=moment(stamped=False))
    revoked_by: UUID | None = Field(default=None, foreign_key="account.id")
    revoked_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class KeptAnswer(SQLModel, table=True):
    """What a POST with an Idempotency-Key was answered, so that the same one gets the same."""

    __tablename__ = "kept_answer"
    __table_args__ = (
        CheckConstraint("octet_length(request_sha256) = 32", name="request_is_sha256"),
        CheckConstraint("status BETWEEN 200 AND 299", name="accepted"),
    )

    account_id: UUID = Field(foreign_key="account.id", primary_key=True)
    key: str = Field(primary_key=True, sa_type=Text)
    request_sha256: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    status: int = Field(sa_column=Column(Integer, nullable=False))
    body: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    recorded_at: datetime = Field(sa_column=moment())
