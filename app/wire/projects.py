"""Shapes of answers about projects; obstacles stand before success factors, as everywhere."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure
from app.wire.adoptions import AdoptionCounts
from app.wire.receipts import Signature
from app.wire.submissions import Finding, Mode, RuleSummary

ProjectType = Literal["project", "structure", "network", "tool", "event"]
SpatialScope = Literal["district", "municipality", "quarter", "joint", "state"]
CarrierType = Literal[
    "public",
    "free_welfare",
    "club",
    "foundation",
    "private",
    "church",
    "migrant_organisation",
    "mixed",
]
ImpactLevel = Literal["input", "output", "effect", "impact", "outcome", "context"]
Sustainability = Literal["ended", "ongoing", "in_regular_structure", "planned"]
Evaluation = Literal["none", "internal", "external"]
ProjectStatus = Literal["planned", "running", "finished", "continued"]
Orientation = Literal["compensatory", "activating", "both"]
LegalStatus = Literal["asylblg", "sgb2", "sgb3", "sgb8", "sgb12"]
Dimension = Literal["structural", "cultural", "social", "identificational"]
Visibility = Literal["internal", "working_group", "public"]
PlaceKind = Literal["district", "municipality", "state", "none"]
OutputPrecision = Literal["exact", "approx", "lower_bound"]
ReviewState = Literal["none", "pool", "returned"]


class TargetGroup(Shape):
    """Eine Zielgruppe der gemeinsamen Liste."""

    code: str
    label_de: str
    label_en: str
    includes_native: Annotated[
        bool | None,
        Field(description="Auch Menschen ohne Zuwanderungsgeschichte; null: je nach Projekt"),
    ]


class TargetGroups(Shape):
    """Die Codeliste der Zielgruppen."""

    items: list[TargetGroup]
    next: str | None


class ProjectPlace(Shape):
    """Wo ein Projekt stattfindet."""

    kind: PlaceKind
    ags: str | None
    name: str
    lead: bool
    parent_ags: Annotated[str | None, Field(description="der Kreis, in dem die Gemeinde liegt")]
    part_de: str | None


class ProjectPartner(Shape):
    """Wer mitwirkt."""

    name: str
    type: CarrierType | None


class ProjectOutput(Shape):
    """Ein Ergebnis."""

    label_de: str
    value: Figure | None
    unit_de: str | None
    period: str | None
    precision: OutputPrecision | None


class ProjectObstacle(Shape):
    """Woran es stockte, und was daraufhin geändert wurde."""

    text_de: str
    changed_de: str | None


class ProjectFunding(Shape):
    """Ein Förderprogramm."""

    programme: str | None
    source: str | None


class ProjectLink(Shape):
    """Eine Fundstelle."""

    title: str
    url: str
    licence: str | None


class ProjectSource(Shape):
    """Woher der Eintrag stammt."""

    title: str
    publisher: str | None
    year: int | None


class ProjectLead(Shape):
    """Ein federführender Kreis, und ob er das selbst gesagt hat."""

    ags: str
    state: Annotated[
        Literal["owner", "confirmed", "declined", "open"],
        Field(description="`owner` schreibt den Eintrag; andere bestätigen selbst"),
    ]
    on_date: Annotated[date | None, Field(description="wann bestätigt oder abgelehnt")]


class ProjectReviewed(Shape):
    """Was die Moderation des Arbeitskreises entschied."""

    state: ReviewState
    note_de: Annotated[str | None, Field(description="nur für den Kreis und die Moderation")]
    recheck_on: Annotated[date | None, Field(description="ab wann er neu zu bestätigen ist")]
    reviewed_at: datetime | None
    changed_since: Annotated[bool | None, Field(description="seitdem hat der Kreis ihn geändert")]


class Project(Shape):
    """Ein Projekt, wie es zu einem Zeitpunkt stand."""

    id: Annotated[str, Field(description="bleibt für immer")]
    supplier: Annotated[
        Literal["district", "documented"],
        Field(description="`documented`: aus der Literatur eingetragen, nicht vom Kreis"),
    ]
    owner: Annotated[str | None, Field(description="der Kreis, der den Eintrag schreibt")]
    key: str
    recorded_at: datetime
    title_de: str
    title_en: str | None
    project_type: ProjectType
    also_type: ProjectType | None
    places: list[ProjectPlace]
    districts: Annotated[
        list[str],
        Field(description="Kreise der Orte, jeder einmal; eine Gemeinde gehört zu ihrem Kreis"),
    ]
    leads: list[ProjectLead]
    spatial_scope: SpatialScope | None
    field_codes: list[str]
    local_field_label: str | None
    carrier_name: str | None
    carrier_type: CarrierType | None
    partners: list[ProjectPartner]
    target_groups: list[str]
    target_groups_de: str | None
    includes_native_population: bool | None
    goals_de: str
    approach_de: str | None
    results_de: str | None
    outputs: list[ProjectOutput]
    impact_level: ImpactLevel | None
    obstacles_told: Annotated[bool, Field(description="ob Stolpersteine erzählt werden")]
    obstacles_de: list[ProjectObstacle]
    success_factors_de: list[str]
    transferability_de: str | None
    preconditions_de: str | None
    sustainability: Sustainability | None
    sustainability_de: str | None
    evaluation: Evaluation | None
    evaluation_de: str | None
    start: str | None
    end: str | None
    status: ProjectStatus | None
    funding: list[ProjectFunding]
    staff_fte: Figure | None
    volunteers: int | None
    legal_status_scope: list[LegalStatus]
    orientation: Orientation | None
    gender_perspective: str | None
    contact_role: str | None
    contact_email: str | None
    links: list[ProjectLink]
    source: ProjectSource | None
    source_lines: str | None
    source_code: str | None
    licence: str | None
    as_reported_on: str | None
    dimensions: list[Dimension]
    indicators: list[str]
    visibility: Visibility
    note: Annotated[str | None, Field(description="nur für den Kreis und die Moderation")]
    review: ProjectReviewed
    confirmed: Annotated[bool, Field(description="ob der Eintrag als bestätigt gelten kann")]
    confirmed_until: date | None


class ProjectDetail(Project):
    """Ein Projekt mit dem, was eine Prüfung zu ihm bemerkt."""

    adoptions: AdoptionCounts
    findings: Annotated[
        list[Finding], Field(description="Warnungen; nur für den Kreis und die Moderation")
    ]


class ProjectRevisionEntry(Shape):
    """Eine Änderung eines Projekts."""

    number: Annotated[str, Field(description="ab 1 gezählt, soweit Sie sie sehen")]
    recorded_at: datetime
    superseded_at: datetime | None
    outcome: Literal["created", "updated", "withdrawn"]
    reason: str | None
    changed: Annotated[list[str], Field(description="was sich gegenüber der vorigen änderte")]


class ProjectHistory(Shape):
    """Die Änderungen eines Projekts, die älteste zuerst."""

    items: list[ProjectRevisionEntry]
    next: str | None


class ProjectConfirmation(Shape):
    """Was ein federführender Kreis zu einem Projekt sagt."""

    project: str
    ags: str
    state: Literal["confirmed", "declined"]
    on_date: date
    note_de: str | None
    recorded_at: datetime
    findings: Annotated[list[Finding], Field(description="was nach einer Person aussieht")]


class ProjectCounts(Shape):
    """Was aus den Zeilen einer Lieferung wurde."""

    received: int
    created: int
    updated: int
    unchanged: int
    rejected: int


class ProjectOutcome(Shape):
    """Was aus einer Zeile wurde."""

    row: Annotated[int, Field(description="ab 1 gezählt")]
    key: str | None
    id: Annotated[str | None, Field(description="Kennung des Projekts; null, wo abgelehnt")]
    outcome: Literal["created", "updated", "unchanged", "rejected"]


class ProjectsReceipt(Shape):
    """Die signierte Quittung einer angenommenen Lieferung."""

    id: str
    resource: Literal["projects"]
    district: str
    payload_sha256: str
    counts: ProjectCounts
    recorded_at: datetime
    signature: Signature


class ProjectsVerdict(Shape):
    """Das vollständige Urteil über eine Lieferung von Projekten."""

    district: str
    recorded_at: datetime | None
    dry_run: bool
    mode: Mode
    format: Literal["json", "ndjson", "csv", "xlsx", "ods"]
    comment: str | None
    counts: ProjectCounts
    findings: list[Finding]
    findings_total: int
    findings_summary: list[RuleSummary]
    receipt: ProjectsReceipt | None
    rows: list[ProjectOutcome]
