"""Releases, what is kept with them (similar districts, sealed files), and notices of revisions."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    LargeBinary,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import SUPPLIERS, matches, moment, not_blank, number, one_of

REVISIONS = ("corrected", "withdrawn", "delivered_again")
# Who of the working group reads a file: everybody, or those who work for all districts.
AUDIENCES = ("members", "overseers")


class Release(SQLModel, table=True):
    """One instant of the data that a meeting works with. Immutable."""

    __tablename__ = "release"
    __table_args__ = (
        not_blank("title"),
        matches("quarter", "^[0-9]{4}-Q[1-4]$"),
        CheckConstraint("as_of <= recorded_at", name="as_of_past"),
    )

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    title: str = Field(sa_type=Text)
    quarter: str = Field(sa_type=Text)
    as_of: datetime = Field(sa_column=moment(stamped=False))
    edition: str = Field(foreign_key="framework.edition", sa_type=Text)
    meeting_id: UUID | None = Field(default=None, foreign_key="meeting.id")
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class ReleaseFile(SQLModel, table=True):
    """A file of a release, every byte of it. Sealed in the transaction that makes the release."""

    __tablename__ = "release_file"
    __table_args__ = (
        matches("name", "^[A-Za-z0-9][A-Za-z0-9-]*([.][a-z0-9]+)+$"),
        not_blank("title_de"),
        not_blank("media_type"),
        CheckConstraint("rows >= 0", name="rows_not_negative"),
        one_of("audience", AUDIENCES),
        CheckConstraint("sha256 = encode(sha256(content), 'hex')", name="sha256_fits"),
    )

    release_id: UUID = Field(primary_key=True, foreign_key="release.id")
    name: str = Field(primary_key=True, sa_type=Text)
    title_de: str = Field(sa_type=Text)
    media_type: str = Field(sa_type=Text)
    # Lines of a table; what is none has none.
    rows: int | None = None
    audience: str = Field(sa_type=Text)
    sha256: str = Field(sa_type=Text)
    content: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class RevisionNotice(SQLModel, table=True):
    """A cell of a release no longer is what it was. Holds no figure, only which revisions."""

    __tablename__ = "revision_notice"
    __table_args__ = (
        one_of("outcome", REVISIONS),
        one_of("supplier", SUPPLIERS),
        CheckConstraint("(before_id IS NULL) = (outcome = 'delivered_again')", name="before_fits"),
        CheckConstraint("(after_id IS NULL) = (outcome = 'withdrawn')", name="after_fits"),
        CheckConstraint("submission_id IS NOT NULL OR outcome = 'withdrawn'", name="who_is_known"),
        CheckConstraint("corrected_at <= recorded_at", name="corrected_before"),
        UniqueConstraint("release_id", "before_id"),
        UniqueConstraint("release_id", "after_id"),
        # A withdrawn cell that is delivered again is looked for among few.
        Index(
            "revision_notice_withdrawn_ix",
            "area",
            "supplier",
            postgresql_where=text("outcome = 'withdrawn'"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    release_id: UUID = Field(foreign_key="release.id")
    # The cell as its revisions have it; they hold the references, which need no second check.
    area: str = Field(sa_type=Text)
    indicator: str = Field(sa_type=Text)
    version: str = Field(sa_type=Text)
    period: str = Field(sa_type=Text)
    breakdown: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    basis: str = Field(sa_type=Text)
    territory_date: date
    supplier: str = Field(sa_type=Text)
    outcome: str = Field(sa_type=Text)
    before_id: int | None = Field(default=None, foreign_key="observation.id", sa_type=BigInteger)
    after_id: int | None = Field(default=None, foreign_key="observation.id", sa_type=BigInteger)
    submission_id: UUID | None = Field(default=None, foreign_key="submission.id")
    # When the cell changed; `recorded_at` is when the release came to know of it.
    corrected_at: datetime = Field(sa_column=moment(stamped=False))
    recorded_at: datetime = Field(sa_column=moment(stamped=False))


class ReleasePeer(SQLModel, table=True):
    """A similar district, by the usual features, as it was found when the release was made."""

    __tablename__ = "release_peer"
    __table_args__ = (
        UniqueConstraint("release_id", "ags", "peer"),
        CheckConstraint("rank >= 1", name="rank_positive"),
        CheckConstraint("peer <> ags", name="another"),
        CheckConstraint("distance >= 0 AND distance < 'Infinity'", name="distance_not_negative"),
        CheckConstraint("jsonb_typeof(contributions) = 'object'", name="contributions_object"),
        CheckConstraint("jsonb_typeof(survives) = 'object'", name="survives_object"),
        CheckConstraint("jsonb_typeof(features) = 'array'", name="features_array"),
        CheckConstraint("jsonb_typeof(method) = 'object'", name="method_object"),
        matches("period", "^[0-9]{4}$"),
    )

    release_id: UUID = Field(primary_key=True, foreign_key="release.id")
    ags: str = Field(primary_key=True, foreign_key="district.ags", sa_type=Text)
    rank: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    peer: str = Field(foreign_key="district.ags", sa_type=Text)
    distance: Decimal = Field(sa_column=number(nullable=False))
    contributions: dict[str, float] = Field(sa_column=Column(JSONB, nullable=False))
    survives: dict[str, bool] = Field(sa_column=Column(JSONB, nullable=False))
    # Each feature as the district's own answer shows it, with the peer's value beside.
    features: list[dict[str, Any]] = Field(sa_column=Column(JSONB, nullable=False))
    method: dict[str, str] = Field(sa_column=Column(JSONB, nullable=False))
    period: str = Field(sa_type=Text)
    territory_date: date
