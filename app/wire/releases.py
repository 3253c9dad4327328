"""Shapes of answers about releases and what was corrected since."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape
from app.wire import Figure


class Release(Shape):
    """Eine Veröffentlichung: ein Stand der Daten."""

    id: str
    title: str
    quarter: str
    as_of: datetime
    framework: str
    meeting: Annotated[str | None, Field(description="Die Sitzung, für die sie gemacht ist.")]
    made_by: Annotated[str, Field(description="Die Rolle, die sie angelegt hat.")]
    recorded_at: datetime


class Releases(Shape):
    """Eine Seite der Veröffentlichungen, die neueste zuerst."""

    items: list[Release]
    next: str | None


class RevisionSide(Shape):
    """Eine Seite einer Berichtigung, soweit man sie sehen darf."""

    value: Figure | None
    value_min: Figure | None
    value_max: Figure | None
    numerator: Figure | None
    denominator: Figure | None
    missing: Annotated[str | None, Field(description="`confidential`: nicht für diesen Leser")]
    precision: str | None
    status: str | None
    note: str | None


class Revision(Shape):
    """Eine Angabe der Veröffentlichung, die sich seither geändert hat."""

    id: int
    district: str | None
    state: str
    name: str | None
    indicator: str
    label_de: str
    period: str
    breakdown: dict[str, str]
    basis: str
    territory_date: date
    supplier: Literal["district", "official"]
    outcome: Literal["corrected", "withdrawn", "delivered_again"]
    before: RevisionSide | None
    after: RevisionSide | None
    reason: Annotated[
        str | None,
        Field(
            description="Die Begründung der Berichtigung; bei einer zurückgezogenen Angabe der"
            " Kommentar der Lieferung, die sie zurückzog."
        ),
    ]
    comment: Annotated[
        str | None,
        Field(description="Der Kommentar der ganzen Lieferung; null bei geschützten Zahlen."),
    ]
    corrected_at: datetime
    recorded_at: Annotated[
        datetime, Field(description="Seit wann die Veröffentlichung davon weiß.")
    ]


class Revisions(Shape):
    """Eine Seite der Berichtigungen, in der Reihenfolge, in der sie bekannt wurden."""

    release: Release
    as_of: datetime
    items: list[Revision]
    next: str | None


class ReleaseFile(Shape):
    """Eine versiegelte Datei einer Veröffentlichung."""

    name: str
    title_de: str
    media_type: str
    bytes: int
    sha256: Annotated[str, Field(description="Prüfsumme der Datei, wie im Manifest.")]
    rows: Annotated[int | None, Field(description="Zeilen einer Tabelle; sonst null.")]
    audience: Annotated[
        Literal["members", "overseers"],
        Field(
            description="Wer sie liest: der ganze Arbeitskreis, oder nur Moderation, Ministerium"
            " und Steward."
        ),
    ]


class ReleaseFiles(Shape):
    """Eine Seite der Dateien, die der Aufrufer lesen kann."""

    release: Release
    items: list[ReleaseFile]
    next: str | None


class TableDiff(Shape):
    """Wie viele Zeilen einer Tabelle anders sind."""

    table: str
    title_de: str
    added: int
    removed: int
    changed: int
    same: int


class CellDiff(Shape):
    """Eine Zelle vorher und nachher, geschrieben wie in den Dateien."""

    column: str
    before: str | None
    after: str | None


class Why(Shape):
    """Warum eine Zeile anders ist, soweit es aus den Berichtigungen hervorgeht."""

    kind: Literal[
        "definition",
        "new_period",
        "territory",
        "ground",
        "correction",
        "withdrawal",
        "late_delivery",
        "protection",
        "consequence",
        "context",
        "report",
        "deadline",
        "calendar",
        "entry",
        "edit",
        "review",
        "unexplained",
    ]
    label_de: str
    reasons: Annotated[list[str], Field(description="Die Begründungen, die gegeben wurden.")]


class RowDiff(Shape):
    """Eine Zeile, die dazukam, wegfiel oder anders ist."""

    number: int
    table: str
    key: dict[str, str]
    label: str | None
    indicators: Annotated[
        list[str],
        Field(description="bei `context`: die Indikatoren, neben deren Werten es so steht"),
    ]
    outcome: Literal["added", "removed", "changed"]
    changes: list[CellDiff]
    why: Why


class ReleaseDiff(Shape):
    """Was eine Veröffentlichung anders sagt als eine frühere."""

    release: Release
    against: Annotated[Release | None, Field(description="Die frühere; null, wenn es keine gibt.")]
    as_of: datetime
    tables: list[TableDiff]
    items: list[RowDiff]
    next: str | None
    notes: list[str]
