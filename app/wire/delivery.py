"""Shapes of answers about what is owed and what was delivered."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure

Tier = Literal["core", "extended", "local"]
Duty = Literal["owed", "voluntary"]


class CalendarItem(Shape):
    """Eine geschuldete Angabe im Kalender."""

    indicator: str
    label_de: str
    label_en: str
    tier: Tier
    period: str
    breakdown: Annotated[dict[str, str], Field(description="leer: insgesamt")]
    due_on: date
    duty: Duty
    recorded_at: datetime


class Calendar(Shape):
    """Eine Seite des Kalenders einer Rahmenedition."""

    framework: str
    items: list[CalendarItem]
    next: str | None


class CalendarChange(Shape):
    """Was das Setzen des Kalenders geändert hat."""

    framework: str
    counts: Annotated[
        dict[Literal["created", "updated", "withdrawn", "unchanged"], int],
        Field(description="Einträge"),
    ]


class Delivery(Shape):
    """Wie weit ein Kreis mit einer Angabe ist; nie die Angabe selbst."""

    district: str
    name: str
    indicator: str
    label_de: str
    tier: Tier
    period: str
    breakdown: dict[str, str]
    duty: Duty
    due_on: date
    status: Annotated[
        Literal[
            "delivered",
            "late",
            "missing",
            "delivered_official",
            "voluntary",
            "owed",
            "overdue",
        ],
        Field(
            description="`late`: nach der Frist geliefert; `missing`: mit Grund nicht lieferbar,"
            " damit erledigt; `delivered_official`: nur die amtliche Angabe liegt vor;"
            " `voluntary`: freiwillig und nicht geliefert; `owed`: noch nicht fällig."
        ),
    ]
    reason: Annotated[
        str | None, Field(description="Warum sie fehlt; `not_yet_available` erledigt nichts.")
    ]
    delivered_on: Annotated[
        date | None, Field(description="Der Tag, an dem die Angabe zum ersten Mal vorlag.")
    ]
    submission: str | None
    warnings: Annotated[
        int | None,
        Field(description="Offene Warnungen; null, wo mehr nicht bekannt gegeben werden darf."),
    ]


class DeliveryCounts(Shape):
    """Wie viele Angaben in welchem Stand sind."""

    of: int
    delivered: int
    late: int
    missing: int
    delivered_official: int
    voluntary: int
    owed: int
    overdue: int


class DistrictDeliveries(DeliveryCounts):
    """Die Summe eines Kreises."""

    district: str
    name: str


class IndicatorDeliveries(DeliveryCounts):
    """Die Summe eines Indikators."""

    indicator: str
    label_de: str


class DeliveryTotals(Shape):
    """Summen: insgesamt, je Kreis, je Indikator."""

    all: DeliveryCounts
    districts: list[DistrictDeliveries]
    indicators: list[IndicatorDeliveries]


class DeliveryStatus(Shape):
    """Wer was für welchen Zeitraum schuldet und geliefert hat."""

    framework: str
    as_of: datetime
    on: Annotated[date, Field(description="Der Tag, gegen den die Fristen gehalten werden.")]
    items: list[Delivery]
    totals: DeliveryTotals


class YearBefore(Shape):
    """Die eigene Angabe des Kreises ein Jahr zuvor."""

    period: str
    value: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    missing: str | None
    precision: str
    status: str
    basis: str


class OwedItem(Shape):
    """Eine Angabe, die noch aussteht."""

    indicator: str
    label_de: str
    tier: Tier
    period: str
    breakdown: dict[str, str]
    due_on: date
    days_left: Annotated[int, Field(description="negativ, wenn die Frist vorbei ist")]
    status: Literal["owed", "overdue"]
    reason: Literal["not_yet_available"] | None
    note_de: str | None
    previous: YearBefore | None
    definition: Annotated[str, Field(description="Pfad der Definition")]
    template: Annotated[str, Field(description="Pfad der vorbereiteten Arbeitsmappe")]


class Owed(Shape):
    """Was ein Kreis noch schuldet, das Dringendste zuerst."""

    district: str
    name: str
    framework: str
    as_of: datetime
    on: date
    items: list[OwedItem]
