"""What a district sends to tell of its concept, every member of it, closed to all others."""

from typing import Annotated

from pydantic import Field, StringConstraints

from app.models.base import CalendarDay, PartialDay, Shape
from app.models.concept import RESOLUTION_KEY
from app.wire.concept_codes import (
    AuthorType,
    ConceptStatus,
    DatePrecision,
    DocumentKind,
    FieldMatch,
    GuidingQuestion,
    Phase,
    ResolutionKind,
    Visibility,
    Vote,
)
from app.wire.concepts import ConceptSections
from app.wire.projects import Orientation

NO_NUL = r"^[^\x00]*$"
Line = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1000, pattern=NO_NUL)
]
Prose = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=10_000, pattern=NO_NUL)
]
Code = Annotated[str, StringConstraints(max_length=100, pattern=NO_NUL)]
Url = Annotated[str, StringConstraints(max_length=2000, pattern=r"^https?://[^\s\x00]+$")]
Key = Annotated[str, StringConstraints(pattern=RESOLUTION_KEY)]
Year = Annotated[int, Field(ge=1990, le=2100)]
Number = Annotated[int, Field(ge=1, le=1000, description="Nummer der Fassung, ab 1")]
# What a fact rests on when its district says nothing else.
OWN_SOURCE = "Angabe des Kreises"
Source = Annotated[Line, Field(description="Worauf die Angabe beruht.")]
Reason = Annotated[Line | None, Field(description="Begründung einer Änderung.")]


class ConceptFieldMappingPush(Shape):
    """Ein Handlungsfeld der gemeinsamen Liste, und wie genau es das örtliche trifft."""

    field: Annotated[Code, Field(description="Code aus `/v1/fields-of-action`")]
    match: Annotated[
        FieldMatch,
        Field(description="`narrower`: das örtliche Feld ist enger; `broader`: es ist weiter"),
    ] = "exact"


class ConceptFieldPush(Shape):
    """Ein Handlungsfeld, wie es der Kreis nennt, mit Rang und Zuordnung."""

    local_label_de: Line
    mapping: Annotated[list[ConceptFieldMappingPush], Field(max_length=20, default_factory=list)]
    priority: Annotated[int | None, Field(ge=1, le=100, description="1 geht vor.")] = None


class ConceptAnswerPush(Shape):
    """Die Antwort eines Konzepts auf eine Leitfrage."""

    key: GuidingQuestion
    text_de: Prose


class ConceptDocumentPush(Shape):
    """Ein Dokument als Verweis; gespeichert wird nur der Verweis."""

    kind: DocumentKind = "concept"
    title: Line
    url: Url
    licence: Annotated[Line | None, Field(description="Lizenz; leer heißt: keine genannt.")] = None


class ConceptDefinitionsPush(Shape):
    """Wie der Kreis die beiden Begriffe selbst bestimmt."""

    integration_de: Prose | None = None
    migration_background_de: Prose | None = None


class ConceptProgrammePush(Shape):
    """Die Teilnahme an einem Förderprogramm, mit ihrer Zeit."""

    programme: Line
    valid_from: Annotated[
        PartialDay | None, Field(description="so genau wie bekannt: 2016, 2016-09, 2016-09-01")
    ] = None
    valid_to: Annotated[PartialDay | None, Field(description="letzter Tag")] = None


class ConceptVersionPush(Shape):
    """Eine Fassung des Konzepts; was fehlt, ist nicht angegeben."""

    number: Number
    concept_year: Annotated[
        Year | None, Field(description="Jahr des Konzepts; nicht das des Beschlusses.")
    ] = None
    target_year: Annotated[Year | None, Field(description="bis wann es fertig sein soll")] = None
    valid_from: CalendarDay | None = None
    valid_to: Annotated[CalendarDay | None, Field(description="letzter Tag")] = None
    sections: Annotated[ConceptSections, Field(default_factory=ConceptSections)]
    fields: Annotated[list[ConceptFieldPush], Field(max_length=50, default_factory=list)]
    guiding_answers: Annotated[list[ConceptAnswerPush], Field(max_length=9, default_factory=list)]
    documents: Annotated[list[ConceptDocumentPush], Field(max_length=50, default_factory=list)]
    definitions: Annotated[ConceptDefinitionsPush, Field(default_factory=ConceptDefinitionsPush)]
    programmes: Annotated[list[ConceptProgrammePush], Field(max_length=50, default_factory=list)]
    author_type: Annotated[
        AuthorType | None,
        Field(description="wer sie verfasst hat; `political_group`: eine Fraktion"),
    ] = None
    orientation: Annotated[
        Orientation | None, Field(description="ausgleichend, aktivierend oder beides")
    ] = None
    gender_differentiated: Annotated[
        bool | None, Field(description="unterscheidet nach Geschlecht; null: nicht angegeben")
    ] = None
    note_de: Prose | None = None
    visibility: Visibility = "working_group"
    source: Source = OWN_SOURCE


class ConceptPush(Shape):
    """Alle Fassungen des Konzepts; eine, die nicht mehr genannt wird, ist zurückgezogen."""

    versions: Annotated[list[ConceptVersionPush], Field(max_length=50)]
    reason: Reason = None


class ConceptEventPut(Shape):
    """Der Stand ab einem Tag; Rückschritte sind erlaubt, eine Reihenfolge gibt es nicht."""

    status: ConceptStatus
    phases: Annotated[list[Phase], Field(default_factory=list, description="mehrere zugleich")]
    date_precision: Annotated[DatePrecision, Field(description="wie genau der Tag bekannt ist")] = (
        "day"
    )
    update_ongoing: Annotated[bool, Field(description="Eine Fortschreibung läuft.")] = False
    adoption_confirmed: Annotated[
        bool | None,
        Field(description="ob der Beschluss gesichert ist; null: nicht angegeben"),
    ] = None
    number: Annotated[Number | None, Field(description="um welche Fassung es geht")] = None
    concept_year: Annotated[Year | None, Field(description="Vorgabe: das der Fassung")] = None
    target_year: Annotated[Year | None, Field(description="Vorgabe: das der Fassung")] = None
    label_source: Annotated[Line | None, Field(description="Wortlaut der Quelle")] = None
    note: Prose | None = None
    visibility: Visibility = "working_group"
    source: Source = OWN_SOURCE
    reason: Reason = None


class ConceptEventPush(ConceptEventPut):
    """Der Stand ab einem Tag, mit dem Tag."""

    on_date: Annotated[
        CalendarDay, Field(description="der Tag, ab dem es gilt; nie in der Zukunft")
    ]


class ResolutionStepsPush(Shape):
    """Was dem Beschluss vorausging; null heißt nicht angegeben."""

    feasibility_checked: bool | None = None
    leadership_consented: bool | None = None
    committees_heard: bool | None = None


class ResolutionPut(Shape):
    """Ein Beschluss zum Konzept."""

    kind: Annotated[
        ResolutionKind,
        Field(description="`mandate` Auftrag, `adoption` Annahme, `update` Fortschreibung"),
    ]
    body: Annotated[Line, Field(description="Wer beschloss: Kreistag, Stadtrat …")]
    decided_on: Annotated[
        CalendarDay | None, Field(description="leer, wo der Tag nicht bekannt ist")
    ] = None
    date_precision: Annotated[
        DatePrecision | None, Field(description="Vorgabe, wo ein Tag steht: `day`")
    ] = None
    vote: Vote | None = None
    number: Annotated[Number | None, Field(description="welche Fassung beschlossen wurde")] = None
    pre_steps: Annotated[ResolutionStepsPush, Field(default_factory=ResolutionStepsPush)]
    amended: Annotated[bool | None, Field(description="mit Änderungen beschlossen")] = None
    amendments_de: Annotated[Prose | None, Field(description="welche Änderungen")] = None
    fed_back_on: Annotated[CalendarDay | None, Field(description="an die Beteiligten gemeldet")] = (
        None
    )
    reference: Annotated[Line | None, Field(description="Nummer der Vorlage")] = None
    url: Url | None = None
    note_de: Prose | None = None
    visibility: Visibility = "working_group"
    source: Source = OWN_SOURCE
    reason: Reason = None


class ResolutionPush(ResolutionPut):
    """Ein neuer Beschluss, unter einem Schlüssel des Kreises."""

    key: Annotated[
        Key | None, Field(description="Vorgabe: Art und Tag, zum Beispiel `adoption-2019-05-13`")
    ] = None
