"""What the moderator and the districts send about meetings, closed to all other members."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from app.models.base import Ags, Shape
from app.models.meeting import TIME_OF_DAY
from app.projects.shape import Day, Line, Prose
from app.wire.meetings import FollowUpStatus, ItemKind, MeetingState
from app.wire.projects import Visibility

Quarter = Annotated[
    str,
    StringConstraints(pattern="^(19|20|21)[0-9]{2}-Q[1-4]$"),
    Field(description="zum Beispiel 2027-Q1; bei einem Treffen das seines Tages"),
]
TimeOfDay = Annotated[str, StringConstraints(pattern=TIME_OF_DAY)]
LinkPath = Annotated[
    str,
    StringConstraints(max_length=1000, pattern=r"^/v1/[^\s\x00#]+$"),
    Field(description="Unter `/v1`; was er nennt, muss es geben."),
]
Document = Annotated[str, StringConstraints(max_length=2000, pattern=r"^https://[^\s\x00]+$")]
Reason = Annotated[Line | None, Field(description="Begründung einer Änderung.")]


class LinkPush(Shape):
    """Entweder `path` in diese Schnittstelle, oder `url` mit Titel und Lizenz."""

    path: LinkPath | None = None
    url: Annotated[Document | None, Field(description="Ein Dokument, nur über https.")] = None
    title: Line | None = None
    licence: Annotated[Line | None, Field(description="Bei einem Dokument Pflicht.")] = None


Links = Annotated[list[LinkPush], Field(max_length=20, default_factory=list)]


class ItemPush(Shape):
    """Ein Punkt der Tagesordnung; seine Nummer ist seine Stelle."""

    title_de: Line
    text_de: Prose | None = None
    kind: ItemKind = "other"
    links: Links
    proposal: Annotated[
        UUID | None, Field(description="Der Vorschlag eines Kreises, der aufgegriffen wird.")
    ] = None
    proposed_by: Annotated[
        Ags | None, Field(description="Kreis, von dem er kommt; bei `proposal` von selbst.")
    ] = None
    minutes_de: Annotated[Prose | None, Field(description="Protokoll zu diesem Punkt.")] = None
    decisions_de: Annotated[list[Prose], Field(max_length=50, default_factory=list)]


class MeetingPush(Shape):
    """Ein Treffen des Arbeitskreises, ganz."""

    quarter: Quarter
    on_date: Day
    starts: Annotated[TimeOfDay | None, Field(description="Ortszeit, zum Beispiel 10:00.")] = None
    ends: TimeOfDay | None = None
    place_de: Line | None = None
    online: Annotated[bool, Field(description="Auch oder nur im Netz.")] = False
    title_de: Line
    state: MeetingState = "planned"
    note_de: Prose | None = None
    items: Annotated[list[ItemPush], Field(max_length=100, default_factory=list)]
    visibility: Annotated[
        Visibility,
        Field(
            description="`internal`: noch in Vorbereitung, liest nur die Moderation; `public`:"
            " alle, mit dem Protokoll."
        ),
    ] = "working_group"
    reason: Reason = None


class ProposalPush(Shape):
    """Was ein Kreis für die Tagesordnung vorschlägt."""

    title_de: Line
    text_de: Prose | None = None
    kind: ItemKind = "other"
    links: Links


class FollowUpPush(Shape):
    """Was aus einem Treffen folgt; übernommen von einem Kreis oder einer Funktion."""

    task_de: Prose
    owner_ags: Ags | None = None
    owner_function: Annotated[
        Line | None, Field(description="Eine Stelle oder Funktion, keine Person.")
    ] = None
    due_on: Day | None = None
    reason: Reason = None


class FollowUpEventPush(Shape):
    """Wie weit eine Aufgabe ist."""

    status: Annotated[
        FollowUpStatus, Field(description="Jede Reihenfolge; auch zurück: `done` zu `open`.")
    ]
    on_date: Annotated[
        Day | None, Field(description="Vorgabe: heute; je Tag ein Stand, der letzte gilt.")
    ] = None
    note_de: Line | None = None
    reason: Reason = None


# What a revision of a meeting keeps.
MEMBERS = tuple(name for name in MeetingPush.model_fields if name != "reason")
TASK = ("task_de", "owner_ags", "owner_function", "due_on")
OPEN: tuple[Literal["open"], Literal["in_progress"]] = ("open", "in_progress")
