"""What is sent to adopt a project, to ask, to answer and to close; closed to all else."""

from typing import Annotated

from pydantic import Field

from app.models.base import PartialDay, Shape
from app.projects.shape import Code, Line, ProjectLinkPush, Prose
from app.wire.adoptions import AdoptionState
from app.wire.exchange import QuestionPhase, QuestionVisibility
from app.wire.projects import Visibility

Reason = Annotated[Line | None, Field(description="Begründung einer Änderung.")]


class AdoptionEventPush(Shape):
    """Was ein Kreis zu seiner Nachnutzung eines Projekts für einen Tag erzählt."""

    state: Annotated[
        AdoptionState,
        Field(
            description="`interested` interessiert, `adapting` passt es an, `running` läuft,"
            " `ended` beendet; in jeder Reihenfolge."
        ),
    ]
    on_date: Annotated[
        PartialDay | None,
        Field(description="So genau wie bekannt: 2026-05. Vorgabe: heute; nie in der Zukunft."),
    ] = None
    changed_de: Annotated[
        Prose | None, Field(description="Was gegenüber dem Vorbild verändert wurde.")
    ] = None
    obstacles_de: Annotated[Prose | None, Field(description="Woran es stockte.")] = None
    result_de: Annotated[Prose | None, Field(description="Was dabei herauskam.")] = None
    evidence: Annotated[
        list[ProjectLinkPush],
        Field(max_length=20, default_factory=list, description="Belege: Bericht, Auswertung"),
    ]
    visibility: Visibility = "working_group"
    reason: Reason = None


class QuestionPush(Shape):
    """Eine Frage an die, die es wissen."""

    text_de: Prose
    field_code: Annotated[
        Code | None,
        Field(description="Handlungsfeld; Vorgabe: die Felder des Projekts oder Indikators"),
    ] = None
    visibility: QuestionVisibility = "working_group"
    reason: Reason = None


class AnswerPush(Shape):
    """Eine Antwort; wer schon geantwortet hat, ersetzt die eigene."""

    text_de: Prose
    reason: Reason = None


class QuestionStatePush(Shape):
    """Ob eine Frage offen, geschlossen oder zurückgezogen ist."""

    state: Annotated[
        QuestionPhase,
        Field(description="`withdrawn`: nur, wer sie stellte, mit Begründung; auch wieder `open`."),
    ]
    reason: Reason = None


# What an event of an adoption keeps.
TOLD = tuple(name for name in AdoptionEventPush.model_fields if name != "reason")
