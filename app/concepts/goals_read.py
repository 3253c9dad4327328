"""Goals and measures as they stood at an instant, with their state on a day and their history."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import Any

from sqlalchemy import TextClause
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.concepts.goals_kinds import GOALS, Kind, UnknownEvent
from app.disclosure.personal import CODED, personal, texts_of

Row = dict[str, Any]
Found = Mapping[str, Any]
OF_THE_DAY = ("on", "status", "status_on")
# Keys, codes and periods are no free text.
NO_TEXT = CODED | {"goals", "parent", "indicator", "breakdown", "period", "due", "version", "basis"}
MEASURED = (
    "Ein operatives Ziel ohne Indikator lässt sich nicht messen.",
    "An operational goal without an indicator cannot be measured.",
)
DATED = (
    "Ein operatives Ziel ohne Ende und ohne Zielwert sagt nicht, bis wann es gilt.",
    "An operational goal without an end and without a target does not say until when it holds.",
)


@dataclass(frozen=True, slots=True)
class When:
    """As of which instant it is asked, and on which day."""

    at: datetime
    on: date


def when(reading: Reading, on: date | None) -> When:
    return When(reading.at, on or reading.today)


@cache
def _standing(kind: Kind) -> TextClause:
    return kind.standing()


async def every(session: AsyncSession, kind: Kind, ags: str, asked: When) -> list[Row]:
    """The entries of a district that the caller may see."""
    return await _found(session, kind, ags, None, asked)


async def maybe(session: AsyncSession, kind: Kind, ags: str, key: str, asked: When) -> Row | None:
    found = await _found(session, kind, ags, key, asked)
    return found[0] if found else None


async def one(session: AsyncSession, kind: Kind, ags: str, key: str, asked: When) -> Row:
    """The entry under its key, where the caller may see it."""
    found = await maybe(session, kind, ags, key, asked)
    if found is None:
        raise kind.unknown()
    return found


async def _found(
    session: AsyncSession, kind: Kind, ags: str, key: str | None, asked: When
) -> list[Row]:
    bound = {"ags": ags, "key": key, "at": asked.at, "on": asked.on}
    rows = (await session.execute(_standing(kind), bound)).mappings()
    return [{**row, "on": asked.on} for row in rows]


def told(kind: Kind, row: Found, caller: Caller) -> Row:
    """An entry as it is answered; notes are its district's own."""
    return {**content(kind, row, caller), **{name: row[name] for name in OF_THE_DAY}}


def content(kind: Kind, row: Found, caller: Caller) -> Row:
    """The same without what a day tells of it: that is what an update replaces."""
    said = {name: row[column] for name, column in kind.kept.items()}
    if not owns(row, caller):
        said["note"] = None
    return {**{name: row[name] for name in ("ags", "key", "recorded_at")}, **said}


def detailed(kind: Kind, row: Found, caller: Caller) -> Row:
    """An entry with what a check remarks, for its district, who can mend it."""
    found = told(kind, row, caller)
    if not owns(row, caller):
        return {**found, "findings": []}
    texts = {**{name: found[name] for name in kind.members}, "reason": row["reason"]}
    warned = [*personal(texts_of(texts, NO_TEXT), row["note"])]
    warned += _hints(found) if kind is GOALS else []
    return {**found, "findings": [{"row": None, **one} for one in warned]}


def owns(row: Found, caller: Caller) -> bool:
    return caller.role == "district" and caller.ags == row["ags"]


def _hints(goal: Found) -> list[Row]:
    """What an operational goal lacks to be measured and dated; strategic ones may stay wider."""
    if goal["level"] != "operational_goal":
        return []
    dated = goal["end"] or any(one["target"] for one in goal["indicators"])
    said = [] if goal["indicators"] else [("goal_not_measured", "/indicators", MEASURED)]
    said += [] if dated else [("goal_not_dated", "/end", DATED)]
    return [
        {
            "pointer": pointer,
            "rule": rule,
            "code": rule,
            "severity": "info",
            "message": german,
            "message_en": english,
            "expected": None,
            "found": None,
            "silenced_by": goal["note"],
        }
        for rule, pointer, (german, english) in said
    ]


async def course(reading: Reading, kind: Kind, ags: str, key: str) -> list[Row]:
    """The events of an entry that stand, by day."""
    await one(reading.session, kind, ags, key, when(reading, None))
    bound = {"ags": ags, "key": key, "at": reading.at, "day": None}
    found = (await reading.session.execute(kind.course(), bound)).mappings()
    return [dict(row) for row in found]


async def told_of(reading: Reading, kind: Kind, ags: str, key: str, day: date) -> Row:
    """What is told of a day of an entry that the caller may see."""
    await one(reading.session, kind, ags, key, when(reading, None))
    found = await event(reading.session, kind, {"ags": ags, "key": key}, day, reading.at)
    if found is None:
        raise nothing_told(day)
    return found


async def event(
    session: AsyncSession, kind: Kind, named: Found, day: date, at: datetime
) -> Row | None:
    bound = {**named, "at": at, "day": day}
    found = (await session.execute(kind.course(), bound)).mappings().one_or_none()
    return None if found is None else dict(found)


def remarked(row: Found, *, own: bool) -> Row:
    """An event with what a check remarks, for its district, who can mend it."""
    warned = personal(texts_of(row, NO_TEXT)) if own else ()
    return {**row, "findings": [{"row": None, **one} for one in warned]}


def nothing_told(day: date) -> UnknownEvent:
    return UnknownEvent(f"Zum {day:%d.%m.%Y} ist nichts gemeldet.", f"Nothing was told for {day}.")


async def history(reading: Reading, kind: Kind, ags: str, key: str) -> list[Row]:
    """Every change of an entry that the caller may see, the oldest first."""
    bound = {"ags": ags, "key": key, "at": reading.at}
    found = [
        dict(row) for row in (await reading.session.execute(kind.revisions(), bound)).mappings()
    ]
    if not found:
        raise kind.unknown()
    before: Row = {}
    entries = []
    for number, row in enumerate(found, 1):
        entries.append({"number": str(number), **_entry(kind, row, before, reading)})
        before = row
    return entries


def _entry(kind: Kind, row: Row, before: Row, reading: Reading) -> Row:
    hidden = () if owns(row, reading.caller) else ("note",)
    changed = [
        name
        for name, column in kind.kept.items()
        if before and name not in hidden and row[column] != before[column]
    ]
    ended = row["superseded_at"]
    anew = not before or before["withdrawn"]
    return {
        "recorded_at": row["recorded_at"],
        "superseded_at": ended if ended and ended <= reading.at else None,
        "outcome": "withdrawn" if row["withdrawn"] else "created" if anew else "updated",
        "reason": row["reason"],
        "changed": changed,
    }
