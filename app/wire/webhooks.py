"""Shapes of answers about webhooks: how they are set, and what was sent."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from app.models.base import Shape


class Webhook(Shape):
    """Wohin welche Änderungen gemeldet werden; das Geheimnis steht hier nie."""

    id: str
    url: str
    label: str | None
    kinds: list[str]
    districts: list[str]
    indicators: list[str]
    fields: list[str]
    states: list[str]
    ordered: bool
    active: bool
    paused_because: Annotated[
        Literal["owner", "dead_letters", "gone"] | None,
        Field(description="Vom Konto, nach Tagen ohne Zustellung, oder weil der Empfänger ging."),
    ]
    secret_turn: Annotated[int, Field(description="Das wievielte Geheimnis gilt.")]
    secret_since: datetime
    created_at: datetime
    recorded_at: datetime
    pending: Annotated[int, Field(description="Nachrichten, die noch nicht zugestellt sind.")]
    dead: Annotated[int, Field(description="Nachrichten, die aufgegeben wurden.")]
    notice_de: Annotated[str | None, Field(description="Warum nichts gesendet wird.")]


class WebhookWithSecret(Webhook):
    """Der Webhook mit seinem Geheimnis; es wird nur in dieser Antwort gezeigt."""

    secret: Annotated[str, Field(description="Für die Prüfung der Unterschrift: `whsec_…`.")]


class Webhooks(Shape):
    """Eine Seite der eigenen Webhooks."""

    items: list[Webhook]
    next: str | None


class WebhookAttempt(Shape):
    """Ein Versuch; ohne `ended_at` läuft er noch."""

    number: int
    request_id: Annotated[str, Field(description="Stand im Kopf `X-Request-Id` der Nachricht.")]
    begun_at: datetime
    ended_at: datetime | None
    outcome: Literal["delivered", "failed", "interrupted"] | None
    status: Annotated[int | None, Field(description="HTTP-Status der Antwort.")]
    failure: Annotated[
        Literal[
            "timeout",
            "name_not_resolved",
            "address_not_allowed",
            "not_connected",
            "tls",
            "broken_answer",
            "redirected",
            "refused",
        ]
        | None,
        Field(description="Warum er misslang."),
    ]
    excerpt: Annotated[str | None, Field(description="Anfang der Antwort, ohne Geheimnisse.")]
    duration_ms: int | None


class WebhookDelivery(Shape):
    """Eine Nachricht und ihre Versuche."""

    id: int
    message_id: Annotated[str, Field(description="`webhook-id`; bei jedem Versuch dieselbe.")]
    type: str
    replay_of: Annotated[int | None, Field(description="Die Zustellung, die wiederholt wird.")]
    attempts_most: Annotated[int, Field(description="So oft wird es höchstens versucht.")]
    created_at: datetime
    state: Literal["pending", "delivered", "dead"]
    finished_at: datetime | None
    due_at: Annotated[datetime | None, Field(description="Wann der nächste Versuch ansteht.")]
    event: Annotated[dict[str, Any], Field(description="Die Nachricht, wie sie gesendet wird.")]
    attempts: list[WebhookAttempt]


class WebhookDeliveries(Shape):
    """Eine Seite der Zustellungen, neueste zuerst."""

    items: list[WebhookDelivery]
    next: int | None


class WebhookReplay(Shape):
    """Wie viele Nachrichten noch einmal gesendet werden."""

    replayed: int
