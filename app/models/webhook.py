"""Webhooks: what an account wants to be told where, and the log of what was sent.

The feed itself is not kept here: a webhook only knows how far it has read. Secrets are kept
nowhere (decision 0022).
"""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, Integer, Text, text
from sqlalchemy.dialects.postgresql import UUID as PgUuid
from sqlmodel import Field, SQLModel

from app.models.base import matches, moment, not_blank, one_of, texts

PAUSES = ("owner", "dead_letters", "gone")
DELIVERY_STATES = ("pending", "delivered", "dead")
OUTCOMES = ("delivered", "failed", "interrupted")


class Webhook(SQLModel, table=True):
    """One subscription, and the place in the feed up to which its messages are made."""

    __tablename__ = "webhook"

    id: UUID = Field(
        sa_column=Column(
            PgUuid(as_uuid=True), primary_key=True, server_default=text("gen_random_uuid()")
        )
    )
    account_id: UUID = Field(foreign_key="account.id", index=True)
    created_at: datetime = Field(sa_column=moment(stamped=False))
    # Behind which entry of the feed the next message begins.
    position_at: datetime = Field(sa_column=moment(stamped=False))
    position_kind: str = Field(default="", sa_type=Text)
    position_id: str = Field(default="", sa_type=Text)
    # Since when messages have been given up, without one delivered in between.
    failing_since: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class WebhookRevision(SQLModel, table=True):
    """How a webhook is set, revision by revision; the one without `superseded_at` stands."""

    __tablename__ = "webhook_revision"
    __table_args__ = (
        matches("url", "^https?://"),
        not_blank("label"),
        one_of("paused_because", PAUSES),
        CheckConstraint("active = (paused_because IS NULL)", name="pause_has_cause"),
        CheckConstraint("NOT (withdrawn AND active)", name="withdrawn_rests"),
        CheckConstraint("secret_turn >= 1", name="secret_turn_positive"),
        CheckConstraint("superseded_at > recorded_at", name="superseded_later"),
        Index(
            "webhook_revision_current_uq",
            "webhook_id",
            unique=True,
            postgresql_where=text("superseded_at IS NULL"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    webhook_id: UUID = Field(foreign_key="webhook.id")
    url: str = Field(sa_type=Text)
    label: str | None = Field(default=None, sa_type=Text)
    # Filters as the feed has them; an empty one lets everything through.
    kinds: list[str] = Field(sa_column=texts())
    districts: list[str] = Field(sa_column=texts())
    indicators: list[str] = Field(sa_column=texts())
    fields: list[str] = Field(sa_column=texts())
    states: list[str] = Field(sa_column=texts())
    ordered: bool
    active: bool
    paused_because: str | None = Field(default=None, sa_type=Text)
    # The secret is derived from the service's key of this name and this number.
    key_id: str = Field(sa_type=Text)
    secret_turn: int = Field(sa_column=Column(Integer, nullable=False))
    secret_since: datetime = Field(sa_column=moment(stamped=False))
    withdrawn: bool
    reason: str | None = Field(default=None, sa_type=Text)
    account_id: UUID = Field(foreign_key="account.id")
    recorded_at: datetime = Field(sa_column=moment(stamped=False))
    superseded_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class WebhookDelivery(SQLModel, table=True):
    """One message to be sent until it is taken or given up; the same bytes at each attempt."""

    __tablename__ = "webhook_delivery"
    __table_args__ = (
        matches("message_id", "^msg_[0-9a-f]{32}$"),
        one_of("state", DELIVERY_STATES),
        CheckConstraint("attempts >= 0", name="attempts_not_negative"),
        CheckConstraint("attempts_most >= 1", name="attempts_most_positive"),
        CheckConstraint("(state = 'pending') = (due_at IS NOT NULL)", name="pending_is_due"),
        CheckConstraint("(state = 'pending') = (finished_at IS NULL)", name="finished_is_over"),
        CheckConstraint("replay_of < id", name="replay_later"),
        Index("webhook_delivery_webhook_id_ix", "webhook_id", "id"),
        Index(
            "webhook_delivery_pending_ix",
            "webhook_id",
            "id",
            postgresql_where=text("state = 'pending'"),
        ),
    )

    id: int = Field(sa_column=Column(BigInteger, Identity(always=True), primary_key=True))
    webhook_id: UUID = Field(foreign_key="webhook.id")
    account_id: UUID = Field(foreign_key="account.id")
    # `webhook-id` on the wire: the same for every attempt and every replay.
    message_id: str = Field(sa_type=Text)
    type: str = Field(sa_type=Text)
    body: str = Field(sa_type=Text)
    attempts_most: int = Field(sa_column=Column(Integer, nullable=False))
    replay_of: int | None = Field(
        default=None, foreign_key="webhook_delivery.id", sa_type=BigInteger
    )
    created_at: datetime = Field(sa_column=moment(stamped=False))
    state: str = Field(default="pending", sa_type=Text)
    attempts: int = Field(default=0)
    due_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    finished_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))


class WebhookAttempt(SQLModel, table=True):
    """One attempt: written before anything is sent, completed when its outcome is known."""

    __tablename__ = "webhook_attempt"
    __table_args__ = (
        CheckConstraint("number >= 1", name="number_positive"),
        one_of("outcome", OUTCOMES),
        CheckConstraint("(outcome IS NULL) = (ended_at IS NULL)", name="outcome_at_the_end"),
        CheckConstraint("status BETWEEN 100 AND 599", name="status_known"),
        CheckConstraint("duration_ms >= 0", name="duration_not_negative"),
        Index(
            "webhook_attempt_open_ix",
            "delivery_id",
            postgresql_where=text("outcome IS NULL"),
        ),
    )

    delivery_id: int = Field(
        primary_key=True, foreign_key="webhook_delivery.id", sa_type=BigInteger
    )
    number: int = Field(primary_key=True)
    account_id: UUID = Field(foreign_key="account.id")
    request_id: str = Field(sa_type=Text)
    begun_at: datetime = Field(sa_column=moment(stamped=False))
    ended_at: datetime | None = Field(default=None, sa_column=moment(nullable=True))
    outcome: str | None = Field(default=None, sa_type=Text)
    status: int | None = None
    # Why there was no answer, as a code.
    failure: str | None = Field(default=None, sa_type=Text)
    # The beginning of the answer's text, without anything secret.
    excerpt: str | None = Field(default=None, sa_type=Text)
    duration_ms: int | None = None
