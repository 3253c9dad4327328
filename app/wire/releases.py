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
