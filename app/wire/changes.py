"""Shapes of answers about what has changed."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.models.base import Shape


class ChangeCounts(Shape):
    """Wie viele Angaben eines Eintrags neu, berichtigt und zurückgezogen sind."""

    created: int
    corrected: int
    withdrawn: int


class Change(Shape):
    """Was sich geändert hat; Zahlen stehen dort, wohin `path` zeigt."""

    id: Annotated[str, Field(description="Bleibt dieselbe; wer sie kennt, kennt den Eintrag.")]
    at: Annotated[
        datetime,
        Field(description="Wann es festgehalten wurde, oder wann seine Sperrfrist endete."),
    ]
    kind: str
    outcome: Literal["created", "corrected", "withdrawn", "mixed"]
    indicator: str | None
    subject: Annotated[str, Field(description="Was gemeint ist, zum Beispiel eine Lieferung.")]
    reason: str | None
    district: str | None
    state: str | None
    name: Annotated[str | None, Field(description="Name des Kreises oder Landes.")]
    fields: Annotated[list[str], Field(description="Handlungsfelder.")]
    counts: ChangeCounts
    periods: list[str]
    title_de: str
    path: Annotated[str, Field(description="Wo es zu lesen ist.")]


class Changes(Shape):
    """Eine Seite der Änderungen."""

    as_of: datetime
    items: list[Change]
    next: Annotated[str | None, Field(description="Die nächste Seite; null auf der letzten.")]
    cursor: Annotated[
        str, Field(description="Hinter dem letzten Eintrag: von hier an später weiterlesen.")
    ]
