"""Shapes of answers about measures, the controlling of a district, and counts over all of them."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.goals import (
    BudgetProduct,
    DatePrecision,
    GoalLevel,
    GoalStatus,
    Progress,
    Visibility,
)
from app.wire.projects import (
    CarrierType,
    LegalStatus,
    Orientation,
    ProjectOutput,
    ProjectPartner,
)
from app.wire.submissions import Finding

MeasureStatus = Literal["planned", "running", "delayed", "completed", "stopped"]
MeasureClass = Literal["target_group_standard_offer", "opened_standard_offer", "pilot", "other"]
MeasureStructure = Literal["regular", "temporary"]
MeasurePriority = Literal["first", "soon", "later"]
MeasureScope = Literal["district", "municipality", "quarter"]
FundingState = Literal["secured", "partly", "open"]
BarrierKind = Literal[
    "residence_law", "social_law", "employment_law", "funding", "reachability", "other"
]
Due = Literal["due", "overdue", "start_overdue"]


class Milestone(Shape):
    """Ein Zwischenschritt."""

    title_de: str
    due: str
    done_on: date | None


class MeasurePlace(Shape):
    """Wo eine Maßnahme stattfindet: eine Gemeinde, ein Sozialraum, ein Stadtteil."""

    name: str
    ags: Annotated[str | None, Field(description="acht Ziffern, wo es eine Gemeinde ist")]


class AccessBarrier(Shape):
    """Was den Zugang erschwert."""

    kind: BarrierKind
    text_de: str | None


class Resource(Shape):
    """Womit eine Maßnahme arbeitet: Stellen, Geld, Ehrenamtliche, und woher."""

    staff_fte: Figure | None
    volunteers: int | None
    amount_eur: Figure | None
    per: Literal["once", "year"] | None
    year: int | None
    source: str | None
    programme: str | None


class Measure(Shape):
    """Eine Maßnahme, wie sie zu einem Zeitpunkt beschrieben war, mit ihrem Stand an einem Tag."""

    ags: str
    key: str
    recorded_at: datetime
    title_de: str
    description_de: str | None
    goals: Annotated[list[str], Field(description="ihre Ziele, soweit Sie sie sehen")]
    field_codes: list[str]
    local_field_label: str | None
    measure_class: MeasureClass | None
    structure: MeasureStructure | None
    priority: MeasurePriority | None
    carrier_name: str | None
    carrier_type: CarrierType | None
    partners: list[ProjectPartner]
    responsible_role: str | None
    start: str | None
    end: str | None
    milestones: list[Milestone]
    adopted_on: date | None
    feasibility_checked_on: date | None
    target_groups: list[str]
    target_groups_de: str | None
    includes_native_population: bool | None
    spatial_scope: MeasureScope | None
    places: list[MeasurePlace]
    access_barriers: list[AccessBarrier]
    legal_status_scope: list[LegalStatus]
    inclusive: bool | None
    culture_and_language_sensitive: bool | None
    orientation: Orientation | None
    gender_perspective: str | None
    resources: list[Resource]
    funding_state: FundingState | None
    outputs: list[ProjectOutput]
    effects_de: str | None
    concept_version: int | None
    budget_product: BudgetProduct | None
    visibility: Visibility
    note: Annotated[str | None, Field(description="nur für den Kreis")]
    on: Annotated[date, Field(description="der Tag, auf den sich `status` bezieht")]
    status: Annotated[MeasureStatus | None, Field(description="null: noch nichts gemeldet")]
    status_on: date | None


class MeasureDetail(Measure):
    """Eine Maßnahme mit dem, was eine Prüfung zu ihr bemerkt."""

    findings: Annotated[list[Finding], Field(description="Hinweise; nur für den Kreis")]


class Measures(Shape):
    """Die Maßnahmen eines Kreises, nach Schlüssel."""

    as_of: datetime
    items: list[Measure]
    next: str | None


class MeasureEvent(Shape):
    """Wie es von einem Tag an um eine Maßnahme stand."""

    on_date: date
    date_precision: DatePrecision
    status: MeasureStatus
    note_de: str | None
    reason: str | None
    recorded_at: datetime


class MeasureEventDetail(MeasureEvent):
    """Was zu einer Maßnahme gemeldet ist, mit dem, was eine Prüfung dazu bemerkt."""

    findings: Annotated[list[Finding], Field(description="Hinweise; nur für den Kreis")]


class MeasureEvents(Shape):
    """Der Verlauf einer Maßnahme, der älteste Tag zuerst."""

    items: list[MeasureEvent]
    next: str | None


class StatusCounts(Shape):
    """Wie viele Maßnahmen in welchem Stand sind."""

    planned: int
    running: int
    delayed: int
    completed: int
    stopped: int
    unknown: Annotated[int, Field(description="ohne Meldung bis zu diesem Tag")]


class DueEntry(Shape):
    """Was bis zu einem Tag zu tun ist oder gewesen wäre."""

    measure: str
    milestone: Annotated[str | None, Field(description="null: die Maßnahme selbst")]
    due: Due
    day: Annotated[date, Field(description="der letzte Tag der Angabe, so genau sie ist")]


class ControlledMeasure(Shape):
    """Eine Maßnahme in der Übersicht."""

    key: str
    title_de: str
    goals: list[str]
    field_codes: list[str]
    priority: MeasurePriority | None
    start: str | None
    end: str | None
    status: MeasureStatus | None
    status_on: date | None


class ControlledGoal(Shape):
    """Ein Ziel mit seinen Maßnahmen und dem Ist gegen das Soll."""

    key: str
    parent: str | None
    depth: int
    level: GoalLevel
    text_de: str
    field_codes: list[str]
    end: str | None
    status: GoalStatus | None
    status_on: date | None
    measures: StatusCounts
    measures_below: Annotated[
        StatusCounts, Field(description="auch die der Ziele darunter, jede einmal")
    ]
    due: list[DueEntry]
    indicators: list[Progress]


class ControlledField(Shape):
    """Ein Handlungsfeld: seine Ziele, Maßnahmen und Indikatoren."""

    field: Annotated[str | None, Field(description="null: ohne Handlungsfeld")]
    label_de: str
    goals: int
    measures: StatusCounts
    due: int
    overdue: int
    indicators: Annotated[int, Field(description="Indikatoren der Ziele dieses Feldes")]
    reached: Annotated[int, Field(description="davon am Ziel, das ganze Intervall")]
    without_progress: Annotated[int, Field(description="davon ohne berechenbaren Fortschritt")]


class Controlling(Shape):
    """Ziel- und Maßnahmencontrolling eines Kreises an einem Tag."""

    ags: str
    name: str
    on: date
    due_until: date
    as_of: datetime
    measures: StatusCounts
    goals: list[ControlledGoal]
    fields: list[ControlledField]
    due: list[DueEntry]
    entries: list[ControlledMeasure]
    notes: list[str]


class CountedStatus(Shape):
    """Wie viele Maßnahmen in einem Stand sind."""

    status: Literal["planned", "running", "delayed", "completed", "stopped", "unknown"]
    label_de: str
    measures: Annotated[int, Field(description="die Sie sehen können")]
    districts: int
    unseen: Annotated[
        int | None,
        Field(description="interne anderer Kreise; null: geschützt"),
    ]


class CountedField(Shape):
    """Wie viele Maßnahmen es zu einem Handlungsfeld gibt."""

    field: Annotated[str | None, Field(description="null: ohne Handlungsfeld")]
    label_de: str
    measures: int
    districts: int
    by_status: StatusCounts
    unseen: int | None


class CountedMeasures(Shape):
    """Maßnahmen aller Kreise eines Landes, gezählt nach Handlungsfeld und Stand."""

    state: str
    on: date
    as_of: datetime
    measures: int
    districts: int
    of_districts: Annotated[int, Field(description="so viele Kreise gibt es an diesem Tag")]
    unseen: int | None
    fields: list[CountedField]
    statuses: list[CountedStatus]
    notes: list[str]
