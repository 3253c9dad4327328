"""Shapes of answers about goals and measures, their courses, and what comes of them."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.submissions import Finding
from app.wire.values import Interval

GoalLevel = Literal["vision", "guiding_goal", "strategic_goal", "operational_goal", "measure_goal"]
GoalStatus = Literal["open", "partly", "reached", "dropped", "changed"]
Dimension = Literal["structural", "cultural", "social", "identificational"]
ImpactLevel = Literal["input", "output", "effect", "impact", "outcome", "context"]
Visibility = Literal["internal", "working_group", "public"]
DatePrecision = Literal["day", "month", "year"]
AlignedKind = Literal["state_concept", "district_strategy", "other"]
Verdict = Literal["reached", "perhaps_reached", "under_way", "not_distinct", "unchanged", "away"]
NoProgress = Literal[
    "no_baseline",
    "no_target",
    "target_is_baseline",
    "unknown_indicator",
    "no_such_part",
    "no_value",
    "not_usable",
    "no_later_value",
    "other_version",
    "hard_break",
]


class StatedFigure(Shape):
    """Eine gesetzte Zahl mit ihrem Zeitraum: Ausgangs- oder Zielwert."""

    value: Figure
    period: str


class GoalIndicator(Shape):
    """Woran ein Ziel gemessen wird."""

    indicator: str
    breakdown: dict[str, str]
    basis: str | None
    version: str | None
    baseline: StatedFigure | None
    target: StatedFigure | None
    note_de: str | None


class Aligned(Shape):
    """Womit ein Ziel abgestimmt ist."""

    title: str
    kind: AlignedKind
    url: str | None


class BudgetProduct(Shape):
    """Das Produkt des Haushalts, in dem etwas steht."""

    reference: str
    label_de: str | None
    year: int | None


class Goal(Shape):
    """Ein Ziel, wie es zu einem Zeitpunkt stand, mit seinem Stand an einem Tag."""

    ags: str
    key: str
    recorded_at: datetime
    level: GoalLevel
    parent: Annotated[
        str | None, Field(description="das Ziel darüber, soweit Sie es sehen; sonst null")
    ]
    text_de: str
    description_de: str | None
    field_codes: list[str]
    local_field_label: str | None
    dimension: Dimension | None
    impact_level: ImpactLevel | None
    concept_version: int | None
    aligned_with: list[Aligned]
    indicators: list[GoalIndicator]
    start: str | None
    end: str | None
    budget_product: BudgetProduct | None
    visibility: Visibility
    note: Annotated[str | None, Field(description="nur für den Kreis")]
    on: Annotated[date, Field(description="der Tag, auf den sich `status` bezieht")]
    status: Annotated[GoalStatus | None, Field(description="null: noch nichts gemeldet")]
    status_on: date | None


class GoalInTree(Goal):
    """Ein Ziel an seinem Platz im Baum."""

    depth: Annotated[int, Field(description="0 ist oberstes, soweit Sie den Baum sehen")]
    path: Annotated[list[str], Field(description="die Schlüssel von oben bis hierher")]


class GoalDetail(Goal):
    """Ein Ziel mit dem, was eine Prüfung zu ihm bemerkt."""

    findings: Annotated[list[Finding], Field(description="Hinweise; nur für den Kreis")]


class Goals(Shape):
    """Der Zielbaum eines Kreises: jedes Ziel nach dem, unter dem es steht."""

    as_of: datetime
    items: list[GoalInTree]
    next: str | None


class GoalEvent(Shape):
    """Wie es von einem Tag an um ein Ziel stand."""

    on_date: date
    date_precision: DatePrecision
    status: GoalStatus
    note_de: str | None
    reason: str | None
    recorded_at: datetime


class GoalEventDetail(GoalEvent):
    """Was zu einem Ziel gemeldet ist, mit dem, was eine Prüfung dazu bemerkt."""

    findings: Annotated[list[Finding], Field(description="Hinweise; nur für den Kreis")]


class GoalEvents(Shape):
    """Der Verlauf eines Ziels, der älteste Tag zuerst."""

    items: list[GoalEvent]
    next: str | None


class EntryRevision(Shape):
    """Eine Änderung eines Ziels oder einer Maßnahme."""

    number: Annotated[str, Field(description="ab 1 gezählt, soweit Sie sie sehen")]
    recorded_at: datetime
    superseded_at: datetime | None
    outcome: Literal["created", "updated", "withdrawn"]
    reason: str | None
    changed: list[str]


class EntryHistory(Shape):
    """Die Änderungen, die älteste zuerst."""

    items: list[EntryRevision]
    next: str | None


class CurrentValue(Shape):
    """Der neueste Wert, der mit dem Ausgangswert vergleichbar ist."""

    period: str
    value: Figure
    ci95: Interval | None
    precision: str
    status: str
    supplier: Literal["district", "official", "mixed"]
    source: str | None
    territory_date: date
    version: str
    flags: list[str]


class Progress(Shape):
    """Wie weit es vom Ausgangswert zum Zielwert ist, oder warum sich das nicht sagen lässt."""

    indicator: str
    label_de: str | None
    unit: str | None
    breakdown: dict[str, str]
    basis: str | None
    baseline: StatedFigure | None
    baseline_on_record: Annotated[
        Figure | None,
        Field(
            description="was zu diesem Zeitraum als Wert vorliegt; gerechnet wird mit `baseline`"
        ),
    ]
    target: StatedFigure | None
    current: CurrentValue | None
    share: Annotated[
        float | None,
        Field(description="Anteil des Weges: 0 am Ausgangswert, 1 am Ziel; auch darüber, darunter"),
    ]
    share_ci95: Annotated[
        Interval | None, Field(description="derselbe Anteil an den Enden des Intervalls")
    ]
    time_share: Annotated[
        float | None, Field(description="Anteil der Zeit, die bis dahin vergangen ist")
    ]
    verdict: Verdict | None
    reason: Annotated[NoProgress | None, Field(description="warum kein Anteil dasteht")]
    detail_de: str


class GoalProgress(Shape):
    """Der Fortschritt eines Ziels an jedem seiner Indikatoren."""

    ags: str
    goal: str
    on: date
    as_of: datetime
    indicators: list[Progress]
    notes: list[str]
