"""Shapes of answers about who may do what for whom: accounts, keys, delegations, the trail."""

from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import Field

from app.models.base import Ags, IndicatorCode, Shape

Role = Literal["district", "provider", "working_group", "ministry", "steward", "operator"]


class AccountName(Shape):
    """Ein Konto, kurz."""

    id: str
    name: str


class Account(Shape):
    """Ein Konto: wer den Dienst mit einem Schlüssel nutzt."""

    id: str
    name: str
    role: Role
    district: Ags | None
    created_at: datetime


class Accounts(Shape):
    """Eine Seite der Konten."""

    items: list[Account]
    next: str | None


class ActingAccount(Shape):
    """In wessen Namen gehandelt wird."""

    id: str
    name: str
    role: Role


class Credential(Shape):
    """Ein Zugangsschlüssel, ohne sein Geheimnis."""

    id: str
    account: ActingAccount
    district: Ags | None
    state: Literal["valid", "expired", "revoked"]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


class Credentials(Shape):
    """Eine Seite der Zugangsschlüssel, neueste zuerst."""

    items: list[Credential]
    next: str | None


class Delegation(Shape):
    """Was ein Kreis einem Dienstleister zu liefern erlaubt, und wann."""

    id: str
    district: Ags
    provider: AccountName
    resource: Literal["observations", "concepts", "projects"]
    usable: Annotated[
        bool, Field(description="Ob der Dienst dafür schon einen Weg hat; bisher nur für Werte.")
    ]
    indicators: Annotated[
        list[IndicatorCode] | None, Field(description="Nur diese; null heißt: nicht begrenzt.")
    ]
    field: Annotated[str | None, Field(description="Nur Indikatoren dieses Handlungsfelds.")]
    period_from: str | None
    period_until: str | None
    valid_from: date
    valid_until: Annotated[date, Field(description="Der letzte Tag, einschließlich.")]
    state: Literal["in_force", "not_yet", "expired", "revoked"]
    note: str | None
    granted_at: datetime
    granted_by: AccountName
    revoked_at: datetime | None
    revoked_by: AccountName | None


class Delegations(Shape):
    """Eine Seite der Delegationen, neueste zuerst."""

    items: list[Delegation]
    next: datetime | None


class AuditEvent(Shape):
    """Was getan wurde: wann, in wessen Namen, woran, für welchen Kreis."""

    id: str
    at: datetime
    action: str
    subject: str
    district: Annotated[str | None, Field(description="Wen es betrifft: ein Kreis oder Land.")]
    account: ActingAccount | None
    request_id: str | None
    detail: dict[str, Any]


class AuditEvents(Shape):
    """Eine Seite der Ereignisse, neueste zuerst."""

    items: list[AuditEvent]
    next: str | None
