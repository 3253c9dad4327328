"""Shapes of answers about integration concepts: their versions, events, resolutions, history."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire.concept_codes import (
    AuthorType,
    ConceptStatus,
    ConceptSupplier,
    DatePrecision,
    DocumentKind,
    FieldMatch,
    GuidingQuestion,
    Phase,
    ResolutionKind,
    SectionState,
    Standing,
    Visibility,
    Vote,
)
from app.wire.projects import Orientation
from app.wire.submissions import Finding

Supplier = Annotated[
    ConceptSupplier,
    Field(description="`district`: vom Kreis selbst; `documented`: aus der Literatur"),
]

Confirmed = Annotated[
    bool | None, Field(description="ob der Beschluss gesichert ist; null: nicht angegeben")
]

SECTIONS_DE = {
    "foreword": "a: Vorwort der Verwaltungsspitze",
    "rationale": "b: Integration als kommunale Herausforderung",
    "definitions": "c: Definitionen",
    "baseline": "d: Ausgangslage und Rahmenbedingungen",
    "guidelines": "e: Leitlinien",
    "fields": "f: Kommunale Handlungsfelder",
    "goals_indicators": "g: Ziele und Indikatoren",
    "structures_networks": "h: Strukturen und Netzwerke",
    "reporting_controlling": "i: Berichterstattung und Controlling",
    "transparency": "j: Transparenz der Maßnahmen, Projekte und Netzwerke",
}


Section = SectionState | None


class ConceptSections(Shape):
    """Was ein Konzept enthält, a bis j; null heißt nicht angegeben. Gezeigt, nie gewertet."""

    foreword: Section = Field(None, description=SECTIONS_DE["foreword"])
    rationale: Section = Field(None, description=SECTIONS_DE["rationale"])
    definitions: Section = Field(None, description=SECTIONS_DE["definitions"])
    baseline: Section = Field(None, description=SECTIONS_DE["baseline"])
    guidelines: Section = Field(None, description=SECTIONS_DE["guidelines"])
    fields: Section = Field(None, description=SECTIONS_DE["fields"])
    goals_indicators: Section = Field(None, description=SECTIONS_DE["goals_indicators"])
    structures_networks: Section = Field(None, description=SECTIONS_DE["structures_networks"])
    reporting_controlling: Section = Field(None, description=SECTIONS_DE["reporting_controlling"])
    transparency: Section = Field(None, description=SECTIONS_DE["transparency"])


class ConceptFieldMapping(Shape):
    """Ein Handlungsfeld der gemeinsamen Liste, und wie genau es das örtliche trifft."""

    field: str
    match: FieldMatch


class ConceptField(Shape):
    """Ein Handlungsfeld, wie es der Kreis nennt, mit Rang und Zuordnung."""

    local_label_de: str
    mapping: list[ConceptFieldMapping]
    priority: Annotated[int | None, Field(description="1 geht vor; mehrere dürfen gleich sein")]


class ConceptAnswer(Shape):
    """Die Antwort eines Konzepts auf eine Leitfrage."""

    key: GuidingQuestion
    text_de: str


class ConceptDocument(Shape):
    """Ein Dokument als Verweis, mit seiner Lizenz."""

    kind: DocumentKind
    title: str
    url: str
    licence: str | None


class ConceptDefinitions(Shape):
    """Wie der Kreis die beiden Begriffe selbst bestimmt."""

    integration_de: str | None
    migration_background_de: str | None


class ConceptProgramme(Shape):
    """Die Teilnahme an einem Förderprogramm, mit ihrer Zeit."""

    programme: str
    valid_from: Annotated[str | None, Field(description="so genau wie bekannt: 2016-09")]
    valid_to: Annotated[str | None, Field(description="letzter Tag")]


class ConceptVersion(Shape):
    """Eine Fassung des Konzepts: die erste, die erste Fortschreibung und so fort."""

    number: int
    supplier: Supplier
    concept_year: int | None
    target_year: int | None
    valid_from: date | None
    valid_to: Annotated[date | None, Field(description="letzter Tag")]
    sections: ConceptSections
    fields: list[ConceptField]
    guiding_answers: list[ConceptAnswer]
    documents: list[ConceptDocument]
    definitions: ConceptDefinitions
    programmes: list[ConceptProgramme]
    author_type: Annotated[
        AuthorType | None,
        Field(description="wer sie verfasst hat; `political_group`: eine Fraktion"),
    ]
    orientation: Annotated[
        Orientation | None, Field(description="ausgleichend, aktivierend oder beides")
    ]
    gender_differentiated: Annotated[
        bool | None, Field(description="unterscheidet nach Geschlecht; null: nicht angegeben")
    ]
    note_de: str | None
    visibility: Visibility
    source: str
    recorded_at: datetime


class ConceptState(Shape):
    """Der Stand an einem Tag, wie er zuletzt berichtet wurde."""

    status: ConceptStatus
    standing: Annotated[Standing, Field(description="dasselbe, zusammengefasst wie im Überblick")]
    update_ongoing: bool
    adoption_confirmed: Confirmed
    phases: list[Phase]
    number: Annotated[int | None, Field(description="die Fassung des Tages, wo sie bekannt ist")]
    concept_year: int | None
    target_year: int | None
    author_type: Annotated[AuthorType | None, Field(description="wer diese Fassung verfasst hat")]
    valid_from: date | None
    valid_to: date | None
    as_reported_on: date | None
    date_precision: DatePrecision | None
    supplier: ConceptSupplier | None
    label_source: str | None
    source: str | None
    note: str | None
    flags: Annotated[
        list[str],
        Field(
            description="`district_ended`: den Kreis gibt es an dem Tag nicht mehr;"
            " `validity_over`: die angegebene Gültigkeit ist vorbei;"
            " `resolution_on_record`: ein Beschluss liegt vor, der Stand sagt anderes;"
            " `not_municipal`: die Fassung des Tages stammt nicht von der Kommune;"
            " `documented_differs`: ein neuerer Bericht aus der Literatur sagt anderes"
        ),
    ]


class DistrictConceptDetail(Shape):
    """Das Integrationskonzept eines Kreises: sein Stand an einem Tag und alle Fassungen."""

    ags: str
    name: str
    on: date
    state: ConceptState
    versions: list[ConceptVersion]
    findings: Annotated[
        list[Finding], Field(description="Warnungen vor Angaben zu Personen; nur für den Kreis")
    ]


class ConceptEvent(Shape):
    """Ab einem Tag galt ein Stand, mit einer oder mehreren Phasen zugleich."""

    id: Annotated[str, Field(description="in dieser Liste: Tag oder Schlüssel, und Herkunft")]
    on_date: date
    date_precision: DatePrecision
    supplier: Supplier
    status: ConceptStatus
    update_ongoing: bool
    adoption_confirmed: Confirmed
    phases: list[Phase]
    number: int | None
    concept_year: int | None
    target_year: int | None
    label_source: str | None
    source: str
    note: str | None
    visibility: Visibility
    recorded_at: datetime


class ConceptEventDetail(ConceptEvent):
    """Ein Ereignis mit dem, was eine Prüfung zu ihm bemerkt."""

    findings: list[Finding]


class ConceptEvents(Shape):
    """Die Ereignisse eines Konzepts, das älteste zuerst."""

    items: list[ConceptEvent]
    next: str | None


class ResolutionSteps(Shape):
    """Was einem Beschluss vorausging; null heißt nicht angegeben."""

    feasibility_checked: Annotated[bool | None, Field(description="Machbarkeit geprüft")]
    leadership_consented: Annotated[bool | None, Field(description="Verwaltungsspitze zugestimmt")]
    committees_heard: Annotated[bool | None, Field(description="Fachausschüsse gehört")]


class ConceptResolution(Shape):
    """Ein Beschluss zum Konzept."""

    id: Annotated[str, Field(description="in dieser Liste: Tag oder Schlüssel, und Herkunft")]
    key: str
    supplier: Supplier
    number: int | None
    kind: ResolutionKind
    body: str
    decided_on: date | None
    date_precision: DatePrecision | None
    vote: Vote | None
    pre_steps: ResolutionSteps
    amended: bool | None
    amendments_de: str | None
    fed_back_on: Annotated[date | None, Field(description="an die Beteiligten zurückgemeldet")]
    reference: str | None
    url: str | None
    note_de: str | None
    visibility: Visibility
    source: str
    recorded_at: datetime


class ConceptResolutionDetail(ConceptResolution):
    """Ein Beschluss mit dem, was eine Prüfung zu ihm bemerkt."""

    findings: list[Finding]


class ConceptResolutions(Shape):
    """Die Beschlüsse zu einem Konzept, die ältesten zuerst, undatierte am Ende."""

    items: list[ConceptResolution]
    next: str | None


class ConceptChange(Shape):
    """Eine Änderung: an einer Fassung, einem Ereignis oder einem Beschluss."""

    number: Annotated[str, Field(description="ab 1 gezählt, soweit Sie sie sehen")]
    kind: Literal["version", "event", "resolution"]
    subject: Annotated[str, Field(description="Nummer der Fassung, Tag oder Schlüssel")]
    supplier: Supplier
    outcome: Literal["created", "updated", "withdrawn"]
    recorded_at: datetime
    superseded_at: datetime | None
    reason: str | None
    changed: Annotated[list[str], Field(description="was sich gegenüber der vorigen änderte")]


class ConceptHistory(Shape):
    """Die Änderungen eines Konzepts, die älteste zuerst; jeder Stand ist mit `as_of` lesbar."""

    items: list[ConceptChange]
    next: str | None
