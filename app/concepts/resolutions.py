"""Resolutions on a concept: who decided what on which day, how, and what went before it."""

from collections.abc import Mapping
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.concepts.act import Act
from app.concepts.codes import resolution_faults, there
from app.concepts.items import Kind, Wanted
from app.concepts.read import Row
from app.concepts.shape import ResolutionPush, ResolutionPut

STEPS = ("feasibility_checked", "leadership_consented", "committees_heard")
SAID = (
    *("kind", "body", "decided_on", "vote", "number", "amended", "amendments_de"),
    *("fed_back_on", "reference", "url", "note_de", "visibility", "source"),
)
PLAIN = ("key", "supplier", *SAID, "date_precision", "recorded_at")
COLUMNS = (
    *("key", "supplier", "number", "kind", "body", "decided_on", "date_precision", "vote"),
    *(*STEPS, "amended", "amendments_de", "fed_back_on", "reference", "url", "note_de"),
    *("visibility", "source", "recorded_at"),
)


def told(row: Mapping[str, Any]) -> Row:
    """A resolution as it is answered."""
    steps = {name: row[name] for name in STEPS}
    return {**{name: row[name] for name in PLAIN}, "pre_steps": steps}


RESOLUTION = Kind(SQLModel.metadata.tables["resolution"], "key", told, "resolution")


async def wanted(session: AsyncSession, act: Act, key: str, sent: ResolutionPut) -> Wanted:
    """What is to stand under a key."""
    found = list(resolution_faults(sent, await there(session, act)))
    given = sent.date_precision or ("day" if sent.decided_on else None)
    said = {
        **{name: getattr(sent, name) for name in SAID},
        **sent.pre_steps.model_dump(),
        "date_precision": given,
    }
    return Wanted(key, said, sent.reason, found)


def key_of(sent: ResolutionPush) -> str:
    """The key that was sent, or one of kind and day."""
    if sent.key is not None:
        return sent.key
    return f"{sent.kind}-{sent.decided_on}" if sent.decided_on else sent.kind


def by_day(found: list[Row]) -> list[Row]:
    """The oldest first; of those without a day, nobody knows where they belong."""
    return sorted(found, key=lambda one: (one["decided_on"] is None, str(one["decided_on"])))


def flat(item: Row) -> Row:
    """A resolution as a row of a table."""
    return {**item, **item["pre_steps"]}
