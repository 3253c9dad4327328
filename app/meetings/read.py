"""Meetings as they stood at an instant: listed, read whole, and how they were changed."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.db.revised import standing
from app.disclosure.personal import personal, texts_of
from app.errors import Problem
from app.meetings.shape import MEMBERS

Row = dict[str, Any]
Found = Mapping[str, Any]
REVISIONS = SQLModel.metadata.tables["meeting_revision"]
STOOD = "{0}.recorded_at <= :at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > :at)"

LISTED = text(f"""
SELECT r.meeting_id::text AS id, r.quarter, r.on_date, r.starts, r.ends, r.place_de, r.online,
       r.title_de, r.state, r.visibility, jsonb_array_length(r.items) AS items_count, r.recorded_at,
       ARRAY(SELECT i ->> 'title_de' FROM jsonb_array_elements(r.items) i) AS agenda
FROM meeting_revision r
WHERE {STOOD.format("r")}
  AND (CAST(:quarters AS text[]) IS NULL OR r.quarter = ANY (CAST(:quarters AS text[])))
  AND (CAST(:states AS text[]) IS NULL OR r.state = ANY (CAST(:states AS text[])))
ORDER BY r.on_date DESC, r.meeting_id
""")
# The meeting before: whatever was cancelled did not take place.
BEFORE = text(f"""
SELECT r.meeting_id::text AS id, r.title_de, r.quarter, r.on_date
FROM meeting_revision r
WHERE {STOOD.format("r")} AND r.state <> 'cancelled' AND r.on_date < :on_date
ORDER BY r.on_date DESC, r.meeting_id LIMIT 1
""")
HISTORY = text("""
SELECT r.* FROM meeting_revision r
WHERE r.meeting_id = CAST(:meeting AS uuid) AND r.recorded_at <= :at ORDER BY r.id
""")
PROPOSED = text("""
SELECT p.id::text AS id, p.meeting_id::text AS meeting, p.ags AS district, p.title_de, p.text_de,
       p.kind, p.links, p.recorded_at
FROM meeting_proposal p
WHERE p.meeting_id = CAST(:meeting AS uuid) AND p.recorded_at <= :at
ORDER BY p.recorded_at, p.id
""")


class UnknownMeeting(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Treffen nicht gefunden", "Meeting not found")
    mend = (
        "Entweder gibt es dieses Treffen nicht, oder es ist nicht für Sie bestimmt."
        " `/v1/meetings` listet, was Sie lesen können.",
        "There is no such meeting, or it is not meant for you; `/v1/meetings` lists the others.",
    )


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of meetings is narrowed to; an empty list lets everything through."""

    quarters: Sequence[str] = ()
    states: Sequence[str] = ()


async def meeting(session: AsyncSession, wanted: str, at: datetime | None = None) -> Row:
    """The meeting as it stands, or stood at an instant; raises `UnknownMeeting`."""
    found = await standing(session, REVISIONS, {"meeting_id": UUID(wanted)}, at)
    if found is None:
        raise UnknownMeeting(
            "Das Treffen gibt es nicht, oder es ist nicht für Sie bestimmt.",
            "There is no such meeting, or it is not meant for you.",
        )
    return {**found, "id": str(found["meeting_id"])}


async def meetings(reading: Reading, wanted: Filter) -> list[Row]:
    """All that the caller may see, the latest day first; with the titles of their `agenda`."""
    bound = {
        "at": reading.at,
        "quarters": list(wanted.quarters) or None,
        "states": list(wanted.states) or None,
    }
    found = await reading.session.execute(LISTED, bound)
    return [dict(row) for row in found.mappings()]


async def before(reading: Reading, row: Found) -> Row | None:
    """The meeting before this one, by its day."""
    bound = {"at": reading.at, "on_date": row["on_date"]}
    found = (await reading.session.execute(BEFORE, bound)).mappings().one_or_none()
    return None if found is None else dict(found)


def told(row: Found) -> Row:
    """A meeting as it is answered; its ETag is made of this."""
    items = [{"number": number, **one} for number, one in enumerate(row["items"], 1)]
    said = {name: row[name] for name in MEMBERS}
    return {"id": row["id"], **said, "items": items, "recorded_at": row["recorded_at"]}


def detailed(row: Found, caller: Caller) -> Row:
    """The same with what the check for persons warns of, for the moderator."""
    said = {**{name: row[name] for name in MEMBERS}, "reason": row["reason"]}
    return {**told(row), "findings": warned(said, inside=caller.role == "working_group")}


def warned(said: Found, *, inside: bool) -> list[Row]:
    """What looks like a person, for those who can mend it."""
    return [{"row": None, **one} for one in personal(texts_of(said))] if inside else []


async def history(reading: Reading, wanted: str) -> list[Row]:
    """Every change of a meeting that the caller may see, the oldest first."""
    bound = {"meeting": wanted, "at": reading.at}
    found = [dict(row) for row in (await reading.session.execute(HISTORY, bound)).mappings()]
    if not found:
        await meeting(reading.session, wanted, reading.at)
    entries = []
    former: Row = {}
    for number, row in enumerate(found, 1):
        ended = row["superseded_at"]
        entries.append(
            {
                "number": str(number),
                "recorded_at": row["recorded_at"],
                "superseded_at": ended if ended and ended <= reading.at else None,
                "outcome": "updated" if former else "created",
                "reason": row["reason"],
                "changed": [name for name in MEMBERS if former and row[name] != former[name]],
            }
        )
        former = row
    return entries


async def proposals(session: AsyncSession, row: Found, at: datetime, caller: Caller) -> list[Row]:
    """What districts proposed for a meeting, with the item in which it was taken up."""
    taken = {one["proposal"]: number for number, one in enumerate(row["items"], 1)}
    found = await session.execute(PROPOSED, {"meeting": row["id"], "at": at})
    return [
        {**one, "item": taken.get(one["id"]), "findings": warned(one, inside=_mends(one, caller))}
        for one in map(dict, found.mappings())
    ]


def _mends(one: Found, caller: Caller) -> bool:
    return caller.role == "working_group" or caller.ags == one["district"]
