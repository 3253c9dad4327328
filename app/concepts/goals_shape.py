"""What a district sends to tell of a goal or of its course, closed to all other members."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, StringConstraints

from app.models.base import IndicatorCode, PartialDay, Period, Shape
from app.models.project import PROJECT_KEY
from app.wire.goals import (
    AlignedKind,
    DatePrecision,
    Dimension,
    GoalLevel,
    GoalStatus,
    ImpactLevel,
    Visibility,
)

NO_NUL = r"^[^\x00]*$"
Line = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=NO_NUL),
]
Prose = Annotated[
    str,
    StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000, pattern=NO_NUL),
]
Code = Annotated[str, StringConstraints(max_length=100, pattern=NO_NUL)]
Key = Annotated[str, StringConstraints(pattern=PROJECT_KEY)]
Url = Annotated[str, StringConstraints(max_length=2000, pattern=r"^https?://[^\s\x00]+$")]
# Fifteen digits survive JSON's numbers unchanged.
Number = Annotated[Decimal, Field(max_digits=15, decimal_places=6)]
Amount = Annotated[Decimal, Field(ge=0, max_digits=15, decimal_places=2)]
Version = Annotated[int, Field(ge=1, le=1000)]
Year = Annotated[int, Field(ge=1900, le=2200)]


class StatedPush(Shape):
    """Eine gesetzte Zahl mit ihrem Zeitraum."""

    value: Number
    period: Period


class GoalIndicatorPush(Shape):
    """Woran ein Ziel gemessen wird; Ist-Werte stehen in den Lieferungen, nicht hier."""

    indicator: Annotated[
        IndicatorCode, Field(description="der Rahmenedition oder ein eigener des Kreises")
    ]
    breakdown: Annotated[
        dict[Code, Code],
        Field(
            max_length=10,
            default_factory=dict,
            description='ein Teil, etwa `{"sex": "female"}`; Vorgabe: der ganze Indikator',
        ),
    ]
    basis: Annotated[
        Code | None, Field(description="Grundlage; Vorgabe: die der Zeitreihe des Indikators")
    ] = None
    version: Annotated[
        Code | None, Field(description="Fassung der Definition, nach der beide Zahlen gelten")
    ] = None
    baseline: Annotated[StatedPush | None, Field(description="Ausgangswert")] = None
    target: Annotated[StatedPush | None, Field(description="Zielwert")] = None
    note_de: Prose | None = None


class AlignedPush(Shape):
    """Womit ein Ziel abgestimmt ist: Landeskonzept, andere Strategien des Kreises."""

    title: Line
    kind: AlignedKind = "other"
    url: Url | None = None


class BudgetProductPush(Shape):
    """Das Produkt des Haushalts."""

    reference: Line
    label_de: Line | None = None
    year: Year | None = None


class GoalPush(Shape):
    """Ein Ziel: ein Zustand, der erreicht werden soll, in einem ganzen Satz."""

    level: Annotated[
        GoalLevel,
        Field(description="Vision, Leitziel, strategisches, operatives oder Maßnahmenziel"),
    ]
    parent: Annotated[
        Key | None,
        Field(description="Schlüssel des Ziels darüber; die Reihenfolge der Ebenen ist frei."),
    ] = None
    text_de: Line
    description_de: Prose | None = None
    field_codes: Annotated[
        list[Code],
        Field(max_length=20, default_factory=list, description="Handlungsfelder"),
    ]
    local_field_label: Line | None = None
    dimension: Dimension | None = None
    impact_level: ImpactLevel | None = None
    concept_version: Annotated[
        Version | None, Field(description="Fassung des Konzepts, 1 ist die erste.")
    ] = None
    aligned_with: Annotated[list[AlignedPush], Field(max_length=20, default_factory=list)]
    indicators: Annotated[list[GoalIndicatorPush], Field(max_length=20, default_factory=list)]
    start: PartialDay | None = None
    end: Annotated[PartialDay | None, Field(description="Bis wann; so genau wie bekannt.")] = None
    budget_product: BudgetProductPush | None = None
    visibility: Visibility = "internal"
    note: Annotated[
        Prose | None, Field(description="Antwort auf Hinweise; liest nur der Kreis.")
    ] = None
    reason: Annotated[Line | None, Field(description="Begründung einer Änderung.")] = None


class EventPush(Shape):
    """Was von einem Tag an gilt; auch zurück ist erlaubt."""

    date_precision: Annotated[
        DatePrecision, Field(description="wie genau der Tag im Pfad gemeint ist")
    ] = "day"
    note_de: Prose | None = None
    reason: Annotated[Line | None, Field(description="Begründung einer Berichtigung.")] = None


class GoalEventPush(EventPush):
    """Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das einschätzt."""

    status: GoalStatus
