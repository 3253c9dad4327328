"""What follows from meetings: who does what until when, and how far it is.

The moderator writes the task; its district moves it on, the moderator what belongs to a function.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from http import HTTPStatus
from typing import Any
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import Caller, NotYours
from app.catalogue.codes import at_member
from app.catalogue.districts import SORT_KEY
from app.db.clock import present, take_turn, tick
from app.db.revised import By, revise
from app.errors import InvalidRequest, Problem
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.meetings.read import STOOD, Found, Row, meeting, warned
from app.meetings.shape import OPEN, TASK, FollowUpEventPush, FollowUpPush
from app.meetings.write import DISTRICTS, unknown_district
from app.projects.write import Act, note

TASKS = SQLModel.metadata.tables["follow_up_revision"]
EVENTS = SQLModel.metadata.tables["follow_up_event"]
NAMED = text("""
INSERT INTO follow_up (meeting_id, recorded_at) VALUES (CAST(:meeting AS uuid), :at) RETURNING id
""")
LISTED = text(f"""
SELECT f.id::text AS id, f.meeting_id::text AS meeting, m.title_de AS meeting_title_de,
       m.on_date AS meeting_on, r.task_de, r.owner_ags, r.owner_function,
       coalesce(d.name, r.owner_function) AS owner_name, r.due_on, r.reason, r.recorded_at
FROM follow_up f
JOIN follow_up_revision r ON r.follow_up_id = f.id AND {STOOD.format("r")}
JOIN meeting_revision m ON m.meeting_id = f.meeting_id AND {STOOD.format("m")}
LEFT JOIN LATERAL (
    SELECT v.name FROM district_version v WHERE v.ags = r.owner_ags AND v.recorded_at <= :at
    ORDER BY v.version DESC LIMIT 1
) d ON true
WHERE (CAST(:id AS uuid) IS NULL OR f.id = CAST(:id AS uuid))
  AND (CAST(:meeting AS uuid) IS NULL OR f.meeting_id = CAST(:meeting AS uuid))
  AND (CAST(:owners AS text[]) IS NULL OR r.owner_ags = ANY (CAST(:owners AS text[])))
ORDER BY r.due_on, {SORT_KEY.format("r.task_de")}, f.id
""")
HAPPENED = text(f"""
SELECT e.follow_up_id::text AS id, e.on_date, e.status, e.note_de, e.recorded_at
FROM follow_up_event e
WHERE {STOOD.format("e")} AND e.follow_up_id::text = ANY (:ids) ORDER BY e.on_date
""")


class UnknownFollowUp(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Aufgabe nicht gefunden", "Follow-up not found")
    mend = (
        "Entweder gibt es diese Aufgabe nicht, oder sie ist nicht für Sie bestimmt."
        " `/v1/follow-ups` listet, was Sie lesen können.",
        "There is no such follow-up, or it is not meant for you; see `/v1/follow-ups`.",
    )


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of follow-ups is narrowed to; None lets everything through."""

    open: bool | None = None
    owners: Sequence[str] = ()
    meeting: str | None = None
    id: str | None = None


@dataclass(frozen=True, slots=True)
class As:
    """For whom, as of when, and on which day it is asked."""

    caller: Caller
    at: datetime
    today: date


async def follow_ups(session: AsyncSession, question: As, wanted: Filter) -> list[Row]:
    """What the caller may see, the earliest day first."""
    bound = {"id": wanted.id, "meeting": wanted.meeting, "owners": list(wanted.owners) or None}
    found = (await session.execute(LISTED, {**bound, "at": question.at})).mappings().all()
    asked = {"ids": [one["id"] for one in found], "at": question.at}
    happened: dict[str, list[Row]] = defaultdict(list)
    for event in (await session.execute(HAPPENED, asked)).mappings() if found else ():
        happened[event["id"]].append({name: event[name] for name in event if name != "id"})
    every = [_told(dict(one), happened[one["id"]], question) for one in found]
    return [one for one in every if wanted.open in (None, one["status"] in OPEN)]


async def follow_up(session: AsyncSession, question: As, wanted: str) -> Row:
    """One follow-up; raises `UnknownFollowUp`."""
    found = await follow_ups(session, question, Filter(id=wanted))
    if not found:
        raise UnknownFollowUp(
            "Die Aufgabe gibt es nicht, oder sie ist nicht für Sie bestimmt.",
            "There is no such follow-up, or it is not meant for you.",
        )
    return found[0]


def stated(row: Found) -> Row:
    """What the ETag is made of: not whether a day has passed, nor what only some may read."""
    return {name: row[name] for name in row if name not in ("overdue", "findings")}


async def add(session: AsyncSession, act: Act, wanted: str, sent: FollowUpPush) -> Row:
    """A new follow-up of a meeting, as it stands then."""
    row = await meeting(session, wanted)
    content = await _content(session, sent)
    at = await tick(session)
    made = (await session.execute(NAMED, {"meeting": row["id"], "at": at})).scalar_one()
    return await _store(session, act, made, content, sent.reason)


async def change(
    session: AsyncSession, act: Act, wanted: str, sent: FollowUpPush, if_match: str | None
) -> Row:
    """The follow-up as it stands then; the same once more changes nothing."""
    before = await _turn(session, act, wanted)
    content = await _content(session, sent)
    if all(before[name] == value for name, value in content.items()):
        return before
    require_match(if_match, json_bytes(stated(before)))
    return await _store(session, act, UUID(wanted), content, sent.reason)


async def move(session: AsyncSession, act: Act, wanted: str, sent: FollowUpEventPush) -> Row:
    """The follow-up with how far it is on a day; what was said of that day before, it replaces."""
    before = await _turn(session, act, wanted)
    if act.caller.role == "district" and act.caller.ags != before["owner_ags"]:
        raise NotYours(
            "Diese Aufgabe hat ein anderer übernommen.", "Somebody else has taken this task."
        )
    on_date = sent.on_date or act.today
    if on_date > act.today:
        said = ("Der Tag liegt in der Zukunft.", "The day is in the future.")
        fault = at_member("/on_date", "day_in_future", *said, found=str(on_date))
        raise InvalidRequest(*said, errors=[fault])
    key = {"follow_up_id": UUID(wanted), "on_date": on_date}
    said_of = {"status": sent.status, "note_de": sent.note_de}
    by = By(act.caller.account, sent.reason)
    done = await revise(session, EVENTS, key, said_of, by)
    if done.outcome != "unchanged":
        await note(session, act, "follow_up_moved", {"status": sent.status}, wanted)
    return await follow_up(session, await _now(session, act), wanted)


async def _store(
    session: AsyncSession, act: Act, made: UUID, content: Row, reason: str | None
) -> Row:
    by = By(act.caller.account, reason)
    done = await revise(session, TASKS, {"follow_up_id": made}, content, by)
    await note(session, act, "follow_up_stored", {"outcome": done.outcome}, str(made))
    return await follow_up(session, await _now(session, act), str(made))


async def _turn(session: AsyncSession, act: Act, wanted: str) -> Row:
    await take_turn(session, f"follow_up {wanted}")
    return await follow_up(session, await _now(session, act), wanted)


async def _now(session: AsyncSession, act: Act) -> As:
    return As(act.caller, await present(session), act.today)


async def _content(session: AsyncSession, sent: FollowUpPush) -> Row:
    found = []
    if (sent.owner_ags is None) == (sent.owner_function is None):
        said = (
            "Genau einer übernimmt es: ein Kreis oder eine Funktion.",
            "Exactly one takes it: a district or a function.",
        )
        found.append(at_member("/owner_ags", "one_owner", *said))
    elif sent.owner_ags is not None:
        there = await session.execute(DISTRICTS, {"named": [sent.owner_ags]})
        if there.scalar_one_or_none() is None:
            found.append(unknown_district("/owner_ags", sent.owner_ags))
    if found:
        raise InvalidRequest("Die Aufgabe passt nicht.", "The task does not fit.", errors=found)
    return {name: getattr(sent, name) for name in TASK}


def _told(row: Mapping[str, Any], events: list[Row], question: As) -> Row:
    last = events[-1] if events else None
    status = last["status"] if last else "open"
    late = row["due_on"] is not None and row["due_on"] < question.today
    texts = {**{name: row[name] for name in TASK}, "events": events, "reason": row["reason"]}
    return {
        **{name: row[name] for name in row if name != "reason"},
        "status": status,
        "status_on": last["on_date"] if last else None,
        "overdue": status in OPEN and late,
        "events": events,
        "findings": warned(texts, inside=_mends(row, question.caller)),
    }


def _mends(row: Mapping[str, Any], caller: Caller) -> bool:
    owns = caller.role == "district" and caller.ags == row["owner_ags"]
    return caller.role == "working_group" or owns
