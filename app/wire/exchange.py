"""Shapes of answers about the exchange: adoptions, questions, follow lists, who works on this."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire.adoptions import AdoptionCounts, AdoptionState
from app.wire.projects import ProjectLink, Visibility
from app.wire.submissions import Finding

QuestionPhase = Literal["open", "closed", "withdrawn"]
QuestionVisibility = Literal["working_group", "public"]
QuestionAbout = Literal["project", "concept", "indicator"]
FollowedKind = Literal["field", "indicator", "project", "district"]
PartyRole = Literal["district", "working_group", "ministry", "steward"]


class Party(Shape):
    """Wer fragt, gefragt ist oder antwortet: ein Kreis, oder eine Rolle."""

    role: PartyRole
    ags: str | None
    name: Annotated[str | None, Field(description="Name des Kreises")]


class AdoptedProject(Shape):
    """Das Vorbild."""

    id: str
    title_de: Annotated[str | None, Field(description="null, wo es nicht (mehr) zu lesen ist")]


class AdoptingDistrict(Shape):
    """Wer es übernimmt."""

    ags: str
    name: str


class AdoptionEvent(Shape):
    """Was der Kreis für einen Tag erzählt."""

    number: Annotated[int, Field(description="in der Reihenfolge des Eintragens")]
    state: AdoptionState
    on_date: Annotated[str, Field(description="so genau wie bekannt: 2026-05")]
    changed_de: str | None
    obstacles_de: str | None
    result_de: str | None
    evidence: list[ProjectLink]
    visibility: Visibility
    reason: Annotated[str | None, Field(description="Begründung der letzten Änderung")]
    recorded_at: datetime


class Adoption(Shape):
    """Die Nachnutzung eines Projekts durch einen Kreis."""

    id: Annotated[str, Field(description="bleibt für immer")]
    project: AdoptedProject
    district: AdoptingDistrict
    state: Annotated[AdoptionState, Field(description="nach dem jüngsten Tag")]
    since: Annotated[str, Field(description="seit wann es so steht")]
    begun: Annotated[str, Field(description="der früheste Tag")]
    events: Annotated[list[AdoptionEvent], Field(description="nach dem Tag, der früheste zuerst")]


class AdoptionDetail(Adoption):
    """Eine Nachnutzung mit dem, was eine Prüfung zu ihr bemerkt."""

    findings: Annotated[
        list[Finding], Field(description="Warnungen; nur für den Kreis und die Moderation")
    ]


class AdoptionsOfProject(Shape):
    """Wer ein Projekt übernimmt."""

    as_of: datetime
    counts: AdoptionCounts
    items: list[Adoption]
    next: str | None


class AdoptionsOfDistrict(Shape):
    """Was ein Kreis übernimmt."""

    as_of: datetime
    items: list[Adoption]
    next: str | None


class QuestionSubject(Shape):
    """Worum es geht; `code` ist die Kennung des Projekts, der Kreis oder der Indikator."""

    kind: QuestionAbout
    code: str
    label_de: Annotated[str | None, Field(description="Titel, Name des Kreises, Bezeichnung")]


class QuestionAnswer(Shape):
    """Was einer der Gefragten antwortet."""

    by: Party
    text_de: str
    answered_at: datetime
    changed_at: Annotated[datetime | None, Field(description="null: seither nicht berichtigt")]


class Question(Shape):
    """Eine Frage mit ihren Antworten."""

    id: Annotated[str, Field(description="bleibt für immer")]
    about: QuestionSubject
    fields: Annotated[list[str], Field(description="Handlungsfelder")]
    asked_by: Party
    asked: Annotated[list[Party], Field(description="wer antworten kann")]
    text_de: str
    field_code: str | None
    visibility: QuestionVisibility
    state: Annotated[
        QuestionPhase, Field(description="`withdrawn`: zurückgezogen von dem, der sie stellte")
    ]
    state_reason: Annotated[str | None, Field(description="warum sie so steht")]
    asked_at: datetime
    changed_at: Annotated[datetime | None, Field(description="null: seither nicht berichtigt")]
    answers: list[QuestionAnswer]


class QuestionDetail(Question):
    """Eine Frage mit dem, was eine Prüfung zu ihr bemerkt."""

    findings: Annotated[
        list[Finding], Field(description="Warnungen; nur für Schreibende und die Moderation")
    ]


class Questions(Shape):
    """Eine Seite der Fragen, die neueste zuerst."""

    as_of: datetime
    items: list[Question]
    next: str | None


class Follow(Shape):
    """Was ein Konto verfolgt."""

    kind: FollowedKind
    code: str
    label_de: Annotated[str | None, Field(description="null, wo es nicht (mehr) zu lesen ist")]
    followed: bool
    since: datetime


class Follows(Shape):
    """Was das eigene Konto verfolgt."""

    items: list[Follow]
    next: str | None


class InterestedReason(Shape):
    """Woran zu sehen ist, dass ein Kreis daran arbeitet."""

    kind: Annotated[
        Literal["adoption", "concept", "project"],
        Field(
            description="`adoption`: übernimmt es; `concept`: das Feld steht in seinem Konzept;"
            " `project`: führt selbst ein Projekt dazu"
        ),
    ]
    fields: Annotated[list[str], Field(description="gemeinsame Handlungsfelder")]
    project: AdoptedProject | None
    state: Annotated[AdoptionState | None, Field(description="einer Nachnutzung")]
    on_date: Annotated[str | None, Field(description="seit wann")]
    priority: Annotated[
        int | None, Field(description="Rang im Konzept, wo es ihn nennt; 1 ist der erste")
    ]
    confirmed: Annotated[
        bool | None, Field(description="ob der Eintrag des Projekts als bestätigt gelten kann")
    ]
    path: str


class InterestedDistrict(Shape):
    """Ein Kreis, der auch daran arbeitet."""

    ags: str
    name: Annotated[str | None, Field(description="null, wo der Kreis nicht geladen ist")]
    reasons: list[InterestedReason]


class Interested(Shape):
    """Wer auch daran arbeitet, nach Namen; nichts Internes."""

    as_of: datetime
    fields: Annotated[list[str], Field(description="um welche Handlungsfelder es geht")]
    items: list[InterestedDistrict]
    next: str | None
