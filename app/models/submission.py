"""Accepted pushes with all that was said about them, and the clock that orders every write."""

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    ForeignKeyConstraint,
    Identity,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB
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
    # Pushes that changed nothing count here and leave the version of the data alone.
    submissions: int = Field(sa_column=Column(BigInteger, nullable=False, server_default=text("0")))


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
        CheckConstraint("octet_length(request_sha256) = 32", name="request_is_sha256"),
        CheckConstraint(
            "idempotency_key IS NULL OR request_sha256 IS NOT NULL", name="key_has_request"
        ),
        CheckConstraint("cardinality(row_numbers) = received", name="one_number_per_row"),
        CheckConstraint("cardinality(unchanged_ids) = unchanged", name="one_id_per_unchanged"),
        CheckConstraint("findings_total >= 0", name="findings_total_not_negative"),
        # A push for several districts makes one submission each under the same key.
        UniqueConstraint("account_id", "idempotency_key", "area"),
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
    # The findings as they were listed in the answer; all of them stand in SubmissionFinding.
    findings: list[Any] = Field(sa_column=Column(JSONB, nullable=False))
    receipt: dict[str, Any] = Field(sa_column=Column(JSONB, nullable=False))
    # What an Idempotency-Key stands for: target, mode, scope and payload in one hash.
    request_sha256: bytes | None = Field(default=None, sa_column=Column(LargeBinary, nullable=True))
    # The rows' numbers in the file, where the file spoke of several districts.
    row_numbers: list[int] | None = Field(
        default=None, sa_column=Column(ARRAY(Integer), nullable=True)
    )
    # The values that the unchanged rows met, in the order of the rows.
    unchanged_ids: list[int] | None = Field(
        default=None, sa_column=Column(ARRAY(BigInteger), nullable=True)
    )
    findings_total: int = Field(sa_column=Column(Integer, nullable=False, server_default="0"))
    findings_summary: list[Any] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("'[]'"))
    )
    # Of what kind the file was, and which column held what: findings are placed by it.
    layout: dict[str, Any] = Field(
        sa_column=Column(JSONB, nullable=False, server_default=text("""'{"kind": "json"}'"""))
    )
    scope: dict[str, Any] | None = Field(default=None, sa_column=Column(JSONB, nullable=True))


class SubmissionCoverage(SQLModel, table=True):
    """Which definitions on which territory a submission gave values for. Immutable."""

    __tablename__ = "submission_coverage"
    __table_args__ = (
        UniqueConstraint(
            "submission_id",
            "indicator",
            "version",
            "territory_version",
            name="submission_coverage_once_uq",
            postgresql_nulls_not_distinct=True,
        ),
        ForeignKeyConstraint(
            ["indicator", "version"], ["indicator_version.indicator", "indicator_version.version"]
        ),
        ForeignKeyConstraint(
            ["area", "territory_version"], ["district_version.ags", "district_version.version"]
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    submission_id: UUID = Field(foreign_key="submission.id")
    area: str = Field(sa_type=Text)
    indicator: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    territory_version: int | None = None


class SubmissionFinding(SQLModel, table=True):
    """One finding of an accepted push; its sentence is made from the rule when it is read."""

    __tablename__ = "submission_finding"
    __table_args__ = (
        one_of("severity", ("fatal", "error", "warning", "info")),
        CheckConstraint("number >= 1", name="number_positive"),
    )

    submission_id: UUID = Field(primary_key=True, foreign_key="submission.id")
    number: int = Field(primary_key=True)
    # None where the whole file is meant.
    row: int | None = None
    line: int | None = None
    rule: str = Field(sa_type=Text)
    severity: str = Field(sa_type=Text)
    field: str | None = Field(default=None, sa_type=Text)
    expected: str | None = Field(default=None, sa_type=Text)
    found: str | None = Field(default=None, sa_type=Text)
    extra: str | None = Field(default=None, sa_type=Text)
    indicator: str | None = Field(default=None, sa_type=Text)
    period: str | None = Field(default=None, sa_type=Text)
    note: str | None = Field(default=None, sa_type=Text)
    # What is no rule of the pack brings its sentence: notes of readers, findings from before.
    message: str | None = Field(default=None, sa_type=Text)
    message_en: str | None = Field(default=None, sa_type=Text)


class SubmissionRejected(SQLModel, table=True):
    """Of which cell a refused row of a partial push spoke, as far as it could be read."""

    __tablename__ = "submission_rejected"
    __table_args__ = (CheckConstraint("row >= 1", name="row_positive"),)

    submission_id: UUID = Field(primary_key=True, foreign_key="submission.id")
    row: int = Field(primary_key=True)
    indicator: str | None = Field(default=None, sa_type=Text)
    period: str | None = Field(default=None, sa_type=Text)
    breakdown: dict[str, str] | None = Field(default=None, sa_column=Column(JSONB, nullable=True))
    basis: str | None = Field(default=None, sa_type=Text)
    territory_date: date | None = None


class SubmissionPayload(SQLModel, table=True):
    """The workbook as it was sent, so that it can be given back with its findings marked."""

    __tablename__ = "submission_payload"
    __table_args__ = (CheckConstraint("octet_length(content) > 0", name="content_not_empty"),)

    submission_id: UUID = Field(primary_key=True, foreign_key="submission.id")
    media_type: str = Field(sa_type=Text)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))
