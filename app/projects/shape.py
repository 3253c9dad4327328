"""What a district sends to tell of a project, every member of it, closed to all others."""

from decimal import Decimal
from typing import Annotated

from pydantic import Field, StringConstraints

from app.models.base import Ags, CalendarDay, IndicatorCode, PartialDay, Shape
from app.models.project import PROJECT_KEY
from app.wire.projects import (
    CarrierType,
    Dimension,
    Evaluation,
    ImpactLevel,
    LegalStatus,
    Orientation,
    OutputPrecision,
    PlaceKind,
    ProjectStatus,
    ProjectType,
    SpatialScope,
    Sustainability,
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
Day = CalendarDay
Key = Annotated[str, StringConstraints(pattern=PROJECT_KEY)]
Url = Annotated[str, StringConstraints(max_length=2000, pattern=r"^https?://[^\s\x00]+$")]
# PostgreSQL's integer ends there.
Headcount = Annotated[int, Field(ge=0, le=2_147_483_647)]


class ProjectPlacePush(Shape):
    """Wo es stattfindet: ein Kreis, eine Gemeinde in ihm, ein Land."""

    kind: Annotated[
        PlaceKind,
        Field(description="`none`: ohne Gebiet, zum Beispiel ein Verbund im Netz."),
    ]
    ags: Annotated[
        str | None,
        Field(max_length=8, description="Schlüssel: 5 Ziffern Kreis, 8 Gemeinde, 2 Land."),
    ] = None
    name: Line
    lead: Annotated[bool, Field(description="Hat die Federführung; auch mehrere.")] = False
    parent_ags: Annotated[
        Ags | None,
        Field(description="Kreis der Gemeinde; Vorgabe: die ersten fünf Ziffern ihres Schlüssels."),
    ] = None
    part_de: Annotated[Line | None, Field(description="Nur ein Teil: welcher.")] = None


class ProjectPartnerPush(Shape):
    """Wer mitwirkt: eine Stelle oder Organisation, keine Person."""

    name: Line
    type: CarrierType | None = None


class ProjectOutputPush(Shape):
    """Ein Ergebnis, mit Zahl, wo es eine gibt."""

    label_de: Line
    value: Annotated[Decimal | None, Field(ge=0, max_digits=15, decimal_places=6)] = None
    unit_de: Line | None = None
    period: Line | None = None
    precision: OutputPrecision | None = None


class ProjectObstaclePush(Shape):
    """Woran es stockte, und was daraufhin geändert wurde."""

    text_de: Prose
    changed_de: Prose | None = None


class ProjectFundingPush(Shape):
    """Ein Förderprogramm und von wem das Geld kam."""

    programme: Line | None = None
    source: Line | None = None


class ProjectLinkPush(Shape):
    """Eine Fundstelle: Leitfaden, Vordruck, Bericht."""

    title: Line
    url: Url
    licence: Line | None = None


class ProjectSourcePush(Shape):
    """Woher der Eintrag stammt, wenn nicht vom Kreis selbst."""

    title: Line
    publisher: Line | None = None
    year: Annotated[int | None, Field(ge=1900, le=2200)] = None


Codes = Annotated[list[Code], Field(max_length=50, default_factory=list)]


class ProjectPush(Shape):
    """Ein Projekt, eine Struktur, ein Netzwerk, ein Werkzeug oder eine Veranstaltung."""

    title_de: Line
    title_en: Line | None = None
    project_type: ProjectType
    also_type: ProjectType | None = None
    places: Annotated[
        list[ProjectPlacePush] | None,
        Field(min_length=1, max_length=100, description="Vorgabe: der eigene Kreis, federführend."),
    ] = None
    spatial_scope: SpatialScope | None = None
    field_codes: Annotated[
        list[Code],
        Field(max_length=20, default_factory=list, description="Handlungsfelder, gemeinsame Liste"),
    ]
    local_field_label: Annotated[
        Line | None, Field(description="Wie der Kreis das Feld selbst nennt.")
    ] = None
    carrier_name: Line | None = None
    carrier_type: CarrierType | None = None
    partners: Annotated[list[ProjectPartnerPush], Field(max_length=100, default_factory=list)]
    target_groups: Annotated[Codes, Field(description="Codes aus `/v1/target-groups`")]
    target_groups_de: Line | None = None
    includes_native_population: Annotated[
        bool | None,
        Field(description="Richtet sich auch an Menschen ohne Zuwanderungsgeschichte."),
    ] = None
    goals_de: Prose
    approach_de: Prose | None = None
    results_de: Prose | None = None
    outputs: Annotated[list[ProjectOutputPush], Field(max_length=100, default_factory=list)]
    impact_level: ImpactLevel | None = None
    obstacles_de: Annotated[
        list[ProjectObstaclePush],
        Field(
            max_length=50,
            default_factory=list,
            description="Stolpersteine: am meisten gesucht, am seltensten erzählt.",
        ),
    ]
    success_factors_de: Annotated[list[Prose], Field(max_length=50, default_factory=list)]
    transferability_de: Prose | None = None
    preconditions_de: Prose | None = None
    sustainability: Sustainability | None = None
    sustainability_de: Prose | None = None
    evaluation: Evaluation | None = None
    evaluation_de: Prose | None = None
    start: Annotated[PartialDay | None, Field(description="So genau wie bekannt: 2018-05")] = None
    end: PartialDay | None = None
    status: ProjectStatus | None = None
    funding: Annotated[list[ProjectFundingPush], Field(max_length=50, default_factory=list)]
    staff_fte: Annotated[Decimal | None, Field(ge=0, lt=100_000, decimal_places=3)] = None
    volunteers: Headcount | None = None
    legal_status_scope: Annotated[list[LegalStatus], Field(default_factory=list)]
    orientation: Orientation | None = None
    gender_perspective: Prose | None = None
    contact_role: Annotated[
        Line | None, Field(description="Eine Funktion oder Stelle, keine Person.")
    ] = None
    contact_email: Annotated[
        Line | None, Field(description="Postfach der Stelle, etwa integration@…")
    ] = None
    links: Annotated[list[ProjectLinkPush], Field(max_length=50, default_factory=list)]
    source: ProjectSourcePush | None = None
    source_lines: Line | None = None
    source_code: Line | None = None
    licence: Line | None = None
    as_reported_on: Annotated[PartialDay | None, Field(description="Stand der Angaben")] = None
    dimensions: Annotated[list[Dimension], Field(default_factory=list)]
    indicators: Annotated[
        list[IndicatorCode],
        Field(max_length=20, default_factory=list, description="Was es bewegen soll."),
    ]
    visibility: Visibility = "working_group"
    note: Annotated[
        Prose | None,
        Field(
            description="Antwort auf Warnungen, etwa warum ein Name dasteht; lesen nur der Kreis"
            " und die Moderation."
        ),
    ] = None
    reason: Annotated[Line | None, Field(description="Begründung einer Änderung.")] = None


class ProjectRow(ProjectPush):
    """Ein Projekt in einer Lieferung mehrerer."""

    key: Annotated[Key, Field(description="Der eigene Schlüssel des Kreises; bleibt für immer.")]


class ProjectsPush(Shape):
    """Mehrere Projekte in einer Lieferung."""

    rows: list[ProjectRow]
    comment: Line | None = None


# What a revision keeps beside what is worked out from it; obstacles before success factors.
MEMBERS = tuple(name for name in ProjectPush.model_fields if name != "reason")
