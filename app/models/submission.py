"""Accepted pushes, and the clock that orders everything that was ever written."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Identity,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import SUPPLIERS, moment, one_of


class Clock(SQLModel, table=True):
    """One row. Whoever writes facts moves it forward and holds its lock until COMMIT,

    so `recorded_at` grows in commit order and one instant names one state of the data.
    """

    __tablename__ = "clock"
    __table_args__ = (CheckConstraint("single", name="one_row"),)

    single: bool = Field(sa_column=Column(Boolean, primary_key=True, server_default=text("true")))
    at: datetime = Field(sa_column=moment())
    version: int = Field(sa_column=Column(BigInteger, nullable=False))


class Submission(SQLModel, table=True):
    """One accepted push with its verdict. Immutable."""

    __tablename__ = "submission"
    __table_args__ = (
        one_of("supplier", SUPPLIERS),
        one_of("mode", ("atomic", "partial")),
        CheckConstraint("octet_length(payload_sha256) = 32", name="payload_is_sha256"),
        CheckConstraint(
            "received = created + updated + unchanged + rejected", name="counts_add_up"
        ),
        CheckConstraint(
            "least(received, created, updated, unchanged, rejected, withdrawn) >= 0",
            name="counts_not_negative",
        ),
        CheckConstraint("mode = 'partial' OR rejected = 0", name="atomic_rejects_nothing"),
        CheckConstraint("length(outcomes) = received", name="one_outcome_per_row"),
        CheckConstraint("outcomes ~ '^[cunr]*$'", name="outcomes_known"),
        UniqueConstraint("account_id", "idempotency_key"),
    )

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    number: int = Field(
        sa_column=Column(BigInteger, Identity(always=True), nullable=False, unique=True)
    )
    area: str = Field(foreign_key="area.code", sa_type=Text, index=True)
    supplier: str = Field(sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    rule_pack: str = Field(sa_type=Text)
    mode: str = Field(sa_type=Text)
    comment: str | None = Field(default=None, sa_type=Text)
    payload_sha256: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    idempotency_key: str | None = Field(default=None, sa_type=Text)
    received: int
    created: int
    updated: int
    unchanged: int
    rejected: int
    withdrawn: int
    outcomes: str = Field(sa_type=Text)
    findings: list[Any] = Field(sa_column=Column(JSONB, nullable=False))
    receipt: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
