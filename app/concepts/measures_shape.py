"""What a district sends to tell of a measure or of its course, closed to all other members."""

from decimal import Decimal
from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from app.concepts.goals_shape import (
    Amount,
    BudgetProductPush,
    Code,
    EventPush,
    Key,
    Line,
    Number,
    Prose,
    Version,
    Year,
)
from app.models.base import CalendarDay, PartialDay, Shape
from app.wire.goals import Visibility
from app.wire.measures import (
    BarrierKind,
    FundingState,
    MeasureClass,
    MeasurePriority,
    MeasureScope,
    MeasureStatus,
    MeasureStructure,
)
from app.wire.projects import CarrierType, LegalStatus, Orientation, OutputPrecision

MUNICIPALITY = "^[0-9]{8}$"


class PartnerPush(Shape):
    """Wer mitwirkt: eine Stelle oder Organisation, keine Person."""

    name: Line
    type: CarrierType | None = None


class MilestonePush(Shape):
    """Ein Zwischenschritt."""

    title_de: Line
    due: PartialDay
    done_on: CalendarDay | None = None


class MeasurePlacePush(Shape):
    """Wo: eine Gemeinde, ein Sozialraum, ein Stadtteil."""

    name: Line
    ags: Annotated[
        str | None,
        StringConstraints(pattern=MUNICIPALITY),
        Field(description="Gemeindeschlüssel, acht Ziffern, aus dem eigenen Kreis"),
    ] = None


class BarrierPush(Shape):
    """Was den Zugang erschwert: Recht, Förderung, Erreichbarkeit."""

    kind: BarrierKind
    text_de: Prose | None = None


class ResourcePush(Shape):
    """Stellen, Geld oder Ehrenamtliche, und woher sie kommen."""

    staff_fte: Annotated[Decimal | None, Field(ge=0, lt=100_000, decimal_places=3)] = None
    volunteers: Annotated[int | None, Field(ge=0, le=2_147_483_647)] = None
    amount_eur: Amount | None = None
    per: Annotated[Literal["once", "year"] | None, Field(description="einmal oder im Jahr")] = None
    year: Year | None = None
    source: Line | None = None
    programme: Line | None = None


class OutputPush(Shape):
    """Ein unmittelbares Ergebnis, mit Zahl, wo es eine gibt."""

    label_de: Line
    value: Number | None = None
    unit_de: Line | None = None
    period: Line | None = None
    precision: OutputPrecision | None = None


class MeasurePush(Shape):
    """Eine Maßnahme; sie darf laufen, bevor sie beschlossen ist."""

    title_de: Line
    description_de: Prose | None = None
    goals: Annotated[
        list[Key], Field(max_length=50, default_factory=list, description="Schlüssel ihrer Ziele")
    ]
    field_codes: Annotated[
        list[Code], Field(max_length=20, default_factory=list, description="Handlungsfelder")
    ]
    local_field_label: Line | None = None
    measure_class: Annotated[
        MeasureClass | None,
        Field(
            description="Regelangebot für die Zielgruppe, geöffnetes Regelangebot, Modell, anderes"
        ),
    ] = None
    structure: Annotated[
        MeasureStructure | None, Field(description="Regelstruktur oder befristet")
    ] = None
    priority: Annotated[
        MeasurePriority | None, Field(description="vorrangig, zeitnah oder später")
    ] = None
    carrier_name: Line | None = None
    carrier_type: CarrierType | None = None
    partners: Annotated[list[PartnerPush], Field(max_length=100, default_factory=list)]
    responsible_role: Annotated[
        Line | None, Field(description="Eine Funktion oder Stelle, keine Person.")
    ] = None
    start: PartialDay | None = None
    end: PartialDay | None = None
    milestones: Annotated[list[MilestonePush], Field(max_length=100, default_factory=list)]
    adopted_on: Annotated[CalendarDay | None, Field(description="Tag des Beschlusses")] = None
    feasibility_checked_on: CalendarDay | None = None
    target_groups: Annotated[
        list[Code],
        Field(max_length=50, default_factory=list, description="Codes aus `/v1/target-groups`"),
    ]
    target_groups_de: Line | None = None
    includes_native_population: bool | None = None
    spatial_scope: Annotated[
        MeasureScope | None, Field(description="Kreis, Gemeinde oder Sozialraum")
    ] = None
    places: Annotated[list[MeasurePlacePush], Field(max_length=100, default_factory=list)]
    access_barriers: Annotated[list[BarrierPush], Field(max_length=20, default_factory=list)]
    legal_status_scope: Annotated[list[LegalStatus], Field(default_factory=list)]
    inclusive: bool | None = None
    culture_and_language_sensitive: bool | None = None
    orientation: Orientation | None = None
    gender_perspective: Prose | None = None
    resources: Annotated[list[ResourcePush], Field(max_length=50, default_factory=list)]
    funding_state: Annotated[
        FundingState | None, Field(description="durch den Haushalt gesichert, zum Teil, offen")
    ] = None
    outputs: Annotated[list[OutputPush], Field(max_length=100, default_factory=list)]
    effects_de: Prose | None = None
    concept_version: Version | None = None
    budget_product: BudgetProductPush | None = None
    visibility: Visibility = "internal"
    note: Annotated[
        Prose | None, Field(description="Antwort auf Hinweise; liest nur der Kreis.")
    ] = None
    reason: Annotated[Line | None, Field(description="Begründung einer Änderung.")] = None


class MeasureEventPush(EventPush):
    """Wie es von einem Tag an um eine Maßnahme steht."""

    status: MeasureStatus
