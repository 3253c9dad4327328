"""Accounts, credentials and the audit trail."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    LargeBinary,
    Text,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import ROLES, moment, not_blank, one_of


class Account(SQLModel, table=True):
    """Who may call: a district's system, the working group, a ministry, and so on."""

    __tablename__ = "account"
    __table_args__ = (
        one_of("role", ROLES),
        not_blank("name"),
        CheckConstraint("(role = 'district') = (ags IS NOT NULL)", name="district_has_ags"),
    )

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    name: str = Field(sa_type=Text, unique=True)
    role: str = Field(sa_type=Text)
    ags: str | None = Field(default=None, foreign_key="district.ags", sa_type=Text)
    created_at: datetime = Field(sa_column=moment())


class Credential(SQLModel, table=True):
    """An API key: its public id, and the SHA-256 of its secret; never the secret."""

    __tablename__ = "credential"
    __table_args__ = (
        CheckConstraint("id ~ '^[0-9a-f]{12}$'", name="id_form"),
        CheckConstraint("octet_length(secret_sha256) = 32", name="secret_is_sha256"),
        CheckConstraint("expires_at > created_at", name="expires_after_creation"),
        CheckConstraint("revoked_at >= created_at", name="revoked_after_creation"),
    )

    id: str = Field(primary_key=True, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    secret_sha256: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
    created_at: datetime = Field(sa_column=moment())
    expires_at: datetime = Field(sa_column=moment(stamped=False))
    revoked_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class AuditEvent(SQLModel, table=True):
    """What was done, by whom, to what. Rows are added and never changed."""

    __tablename__ = "audit_event"
    __table_args__ = (
        not_blank("action"),
        # Whom it concerns; the trail of a district is read page by page, newest first.
        Index("audit_event_area_ix", text("(detail ->> 'area')"), "id"),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    at: datetime = Field(sa_column=moment())
    account_id: UUID | None = Field(default=None, foreign_key="account.id")
    action: str = Field(sa_type=Text)
    subject: str = Field(sa_type=Text)
    request_id: str | None = Field(default=None, sa_type=Text)
    detail: dict[str, Any] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'{}'"))
    )
