"""Shapes of answers about meetings of the working group, their proposals and follow-ups."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire.projects import Visibility
from app.wire.submissions import Finding

ItemKind = Literal["comparison", "project", "concept", "document", "other"]
MeetingState = Literal["planned", "held", "cancelled"]
FollowUpStatus = Literal["open", "in_progress", "done", "dropped"]
Findings = Annotated[
    list[Finding],
    Field(description="Was nach einer Person aussieht; lesen nur, die es ändern können."),
]


class MeetingLink(Shape):
    """Wohin ein Punkt verweist: in diese Schnittstelle oder auf ein Dokument."""

    path: Annotated[str | None, Field(description="unter `/v1`")]
    url: str | None
    title: str | None
    licence: str | None


class MeetingItem(Shape):
    """Ein Punkt der Tagesordnung, mit Protokoll und Beschlüssen."""

    number: int
    title_de: str
    text_de: str | None
    kind: ItemKind
    links: list[MeetingLink]
    proposal: Annotated[str | None, Field(description="Der Vorschlag, der aufgegriffen wurde.")]
    proposed_by: Annotated[str | None, Field(description="Kreis, von dem er kommt.")]
    minutes_de: str | None
    decisions_de: list[str]


class MeetingSummary(Shape):
    """Ein Treffen in der Liste."""

    id: str
    quarter: str
    on_date: date
    starts: str | None
    ends: str | None
    place_de: str | None
    online: bool
    title_de: str
    state: MeetingState
    visibility: Visibility
    items_count: int
    recorded_at: datetime


class Meetings(Shape):
    """Die Treffen, das späteste zuerst."""

    items: list[MeetingSummary]
    next: str | None


class Meeting(Shape):
    """Ein Treffen mit Tagesordnung und Protokoll."""

    id: str
    quarter: str
    on_date: date
    starts: str | None
    ends: str | None
    place_de: str | None
    online: bool
    title_de: str
    state: MeetingState
    note_de: str | None
    items: list[MeetingItem]
    visibility: Visibility
    recorded_at: datetime
    findings: Findings


class MeetingChange(Shape):
    """Eine Änderung eines Treffens."""

    number: str
    recorded_at: datetime
    superseded_at: datetime | None
    outcome: Literal["created", "updated"]
    reason: str | None
    changed: list[str]


class MeetingHistory(Shape):
    """Wann ein Treffen wie geändert wurde."""

    items: list[MeetingChange]
    next: str | None


class MeetingProposal(Shape):
    """Was ein Kreis für die Tagesordnung vorschlägt."""

    id: str
    meeting: str
    district: str
    title_de: str
    text_de: str | None
    kind: ItemKind
    links: list[MeetingLink]
    recorded_at: datetime
    item: Annotated[
        int | None, Field(description="Als welcher Punkt er aufgegriffen ist; null: noch nicht.")
    ]
    findings: Findings


class MeetingProposals(Shape):
    """Die Vorschläge zu einem Treffen, in ihrer Reihenfolge."""

    items: list[MeetingProposal]
    next: str | None


class FollowUpEvent(Shape):
    """Wie weit eine Aufgabe an einem Tag war."""

    on_date: date
    status: FollowUpStatus
    note_de: str | None
    recorded_at: datetime


class FollowUp(Shape):
    """Was aus einem Treffen folgt: Aufgabe, wer, bis wann, wie weit."""

    id: str
    meeting: str
    meeting_title_de: str
    meeting_on: date
    task_de: str
    owner_ags: Annotated[str | None, Field(description="Der Kreis, der es übernimmt.")]
    owner_name: Annotated[str, Field(description="Name des Kreises, oder die Funktion.")]
    owner_function: str | None
    due_on: date | None
    status: Annotated[FollowUpStatus, Field(description="Aus dem letzten Ereignis; sonst `open`.")]
    status_on: date | None
    overdue: Annotated[bool, Field(description="Offen, und der Tag ist vorbei.")]
    events: list[FollowUpEvent]
    recorded_at: datetime
    findings: Findings


class FollowUps(Shape):
    """Aufgaben, die früheste Frist zuerst; ohne Frist am Ende."""

    items: list[FollowUp]
    next: str | None


class DigestMeeting(Shape):
    """Ein Treffen, zwischen dem und einem anderen sich etwas änderte."""

    id: str
    title_de: str
    quarter: str
    on_date: date


class DigestCount(Shape):
    """Wie viele Einträge es gab; Angaben sind die einzelnen Werte darin."""

    code: Annotated[str | None, Field(description="null: ohne Handlungsfeld")]
    label_de: str
    entries: int
    created: int
    corrected: int
    withdrawn: int


class DigestEntry(Shape):
    """Was zusammengehört: zu einem Indikator, oder eine einzelne Änderung."""

    key: str
    kind: str
    title_de: str
    indicator: str | None
    districts: list[str]
    fields: list[str]
    entries: int
    created: int
    corrected: int
    withdrawn: int
    first_at: datetime
    last_at: datetime
    path: str


class MeetingDigest(Shape):
    """Was sich seit dem Treffen davor geändert hat, erst gezählt, dann gruppiert."""

    as_of: datetime
    meeting: DigestMeeting
    before: Annotated[DigestMeeting | None, Field(description="null: es ist das erste")]
    since: Annotated[datetime | None, Field(description="Beginn des Tages des Treffens davor.")]
    until: Annotated[datetime, Field(description="Bis hierher, höchstens der Stand der Antwort.")]
    stock: Annotated[
        list[DigestCount],
        Field(description="Bestand bei Beginn: geladen, bevor es Schlüssel gab"),
    ]
    entries: int
    kinds: list[DigestCount]
    fields: Annotated[
        list[DigestCount], Field(description="Was mehrere Felder hat, zählt in jedem.")
    ]
    items: list[DigestEntry]
    next: str | None
