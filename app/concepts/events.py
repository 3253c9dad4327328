"""Status and phases of a concept as dated events: from this day on it was so, says its district.

One event for each day; several phases at once, and back again, in whatever order it really went.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.concepts.act import Act
from app.concepts.codes import event_faults, there
from app.concepts.items import Kind, Wanted
from app.concepts.read import Row
from app.concepts.shape import ConceptEventPut

SAID = (
    *("status", "phases", "date_precision", "update_ongoing", "number", "concept_year"),
    *("adoption_confirmed", "target_year", "label_source", "note", "visibility", "source"),
)
COLUMNS = (
    *("on_date", "date_precision", "supplier", "status", "update_ongoing", "phases", "number"),
    *(
        "adoption_confirmed",
        "concept_year",
        "target_year",
        "label_source",
        "source",
        "note",
        "visibility",
    ),
    "recorded_at",
)


def told(row: Mapping[str, Any]) -> Row:
    """An event as it is answered."""
    return {name: row[name] for name in COLUMNS}


EVENT = Kind(SQLModel.metadata.tables["concept_event"], "on_date", told, "concept_event")


async def wanted(session: AsyncSession, act: Act, on: date, sent: ConceptEventPut) -> Wanted:
    """What is to stand from a day on."""
    found = list(event_faults(sent, on, await there(session, act)))
    said = {name: getattr(sent, name) for name in SAID}
    return Wanted(on, said, sent.reason, found)
