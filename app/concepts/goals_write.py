"""Writes goals, measures and the events of their course as revisions, by their district alone.

One district writes one change at a time, so that no two goals can come to stand above each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.concepts.goals_codes import Fault, codes, of_goal, of_measure
from app.concepts.goals_kinds import GOALS, Kind
from app.concepts.goals_read import Row, When, content, event, maybe, nothing_told, one
from app.concepts.goals_shape import EventPush, GoalPush
from app.concepts.measures_shape import MeasurePush
from app.db.clock import present, take_turn
from app.db.engine import json_text
from app.db.revised import By, Change, revise, revise_all
from app.errors import InvalidRequest, Problem, at_parameter
from app.formats.conditional import require_match
from app.formats.tree import json_bytes

Found = Mapping[str, Any]
# What an event says of its day.
TOLD = ("status", "date_precision", "note_de")

LEANING = text("""
SELECT array(SELECT g.key FROM goal g WHERE g.ags = :ags AND g.parent = :key
             AND NOT g.withdrawn AND g.superseded_at IS NULL ORDER BY g.key) AS goals,
       array(SELECT m.key FROM measure m WHERE m.ags = :ags AND :key = ANY (m.goals)
             AND NOT m.withdrawn AND m.superseded_at IS NULL ORDER BY m.key) AS measures
""")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), :action, :subject, :request_id, CAST(:detail AS jsonb))
""")


class GoalInUse(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Am Ziel hängt noch etwas", "The goal is still in use")
    mend = (
        "Bitte zuerst die genannten Ziele und Maßnahmen ändern oder zurückziehen; danach lässt"
        " sich auch dieses Ziel zurückziehen.",
        "Change or withdraw the goals and measures named, then this one.",
    )


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts on which entry, in which request, on which day; `if_match` is the state replaced."""

    kind: Kind
    caller: Caller
    ags: str
    key: str
    today: date
    request_id: str | None = None
    if_match: str | None = None

    @property
    def named(self) -> Row:
        return {"ags": self.ags, "key": self.key}


async def put(session: AsyncSession, act: Act, sent: GoalPush | MeasurePush) -> tuple[Row, bool]:
    """The entry as it stands then, and whether it is new."""
    before = await maybe(session, act.kind, act.ags, act.key, await _turn(session, act))
    await _check(session, act, sent)
    wanted = _columns(act.kind, sent)
    if before is not None and all(before[name] == value for name, value in wanted.items()):
        return before, False
    require_match(act.if_match, _state(act, before))
    by = By(act.caller.account, sent.reason)
    done = await revise(session, act.kind.table, act.named, {**wanted, "withdrawn": False}, by)
    await _note(session, act, "stored", {})
    then = When(done.row["recorded_at"], act.today)
    return await one(session, act.kind, act.ags, act.key, then), before is None


async def withdraw(session: AsyncSession, act: Act, reason: str | None) -> Row:
    """The entry as it stood; from now on it and its course are read with `as_of` only."""
    asked = await _turn(session, act)
    before = await one(session, act.kind, act.ags, act.key, asked)
    require_match(act.if_match, _state(act, before))
    if act.kind is GOALS:
        await _require_free(session, act)
    await _end_course(session, act, asked, reason)
    kept = {column: before[column] for column in act.kind.kept.values()}
    by = By(act.caller.account, reason)
    await revise(session, act.kind.table, act.named, {**kept, "withdrawn": True}, by)
    await _note(session, act, "withdrawn", {})
    return before


async def tell(session: AsyncSession, act: Act, day: date, sent: EventPush) -> tuple[Row, bool]:
    """The event of a day as it stands then, and whether the day had none before."""
    asked = await _turn(session, act)
    await one(session, act.kind, act.ags, act.key, asked)
    if day > act.today:
        said = ("Der Tag liegt in der Zukunft.", "The day is in the future.")
        raise InvalidRequest(*said, errors=[at_parameter("day", "day_in_future", *said)])
    before = await event(session, act.kind, act.named, day, asked.at)
    wanted = sent.model_dump(exclude={"reason"})
    if before is not None and all(before[name] == value for name, value in wanted.items()):
        return before, False
    require_match(act.if_match, None if before is None else json_bytes(before))
    done = await _revised(session, act, day, {**wanted, "withdrawn": False}, sent.reason)
    found = await event(session, act.kind, act.named, day, done["recorded_at"])
    if found is None:
        raise LookupError("an event that was told does not stand")
    return found, before is None


async def untell(session: AsyncSession, act: Act, day: date, reason: str | None) -> Row:
    """The event that was taken back; whoever asks as of before still finds it."""
    asked = await _turn(session, act)
    await one(session, act.kind, act.ags, act.key, asked)
    before = await event(session, act.kind, act.named, day, asked.at)
    if before is None:
        raise nothing_told(day)
    require_match(act.if_match, json_bytes(before))
    kept = {name: before[name] for name in TOLD}
    await _revised(session, act, day, {**kept, "withdrawn": True}, reason)
    return before


async def _turn(session: AsyncSession, act: Act) -> When:
    """What stands, once nobody else writes for this district."""
    await take_turn(session, f"goals {act.ags}")
    return When(await present(session), act.today)


async def _check(session: AsyncSession, act: Act, sent: GoalPush | MeasurePush) -> None:
    found: list[Fault]
    if isinstance(sent, GoalPush):
        named = {each.indicator for each in sent.indicators}
        found = [*of_goal(act.key, sent, await codes(session, act.ags, named))]
    else:
        found = [*of_measure(sent, await codes(session, act.ags))]
    if found:
        raise InvalidRequest(
            f"{len(found)} Angabe(n) passen nicht.",
            f"{len(found)} part(s) do not fit.",
            errors=found,
        )


def _columns(kind: Kind, sent: GoalPush | MeasurePush) -> Row:
    said = sent.model_dump(exclude={"reason"})
    return {column: _plain(said[name]) for name, column in kind.kept.items()}


def _plain(value: Any) -> Any:
    """What a JSON column takes inside of lists and objects; days stand alone as they are."""
    if isinstance(value, list):
        return [_json(one) for one in value]
    return _json(value) if isinstance(value, dict) else value


def _json(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _json(inner) for name, inner in value.items()}
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value


def _state(act: Act, before: Found | None) -> bytes | None:
    return None if before is None else json_bytes(content(act.kind, before, act.caller))


async def _require_free(session: AsyncSession, act: Act) -> None:
    found = (await session.execute(LEANING, act.named)).mappings().one()
    if found["goals"] or found["measures"]:
        goals, measures = (", ".join(found[name]) or "–" for name in ("goals", "measures"))
        raise GoalInUse(
            f"Unter diesem Ziel stehen noch Ziele ({goals}) oder Maßnahmen ({measures}).",
            f"There are goals ({goals}) or measures ({measures}) below this goal.",
        )


async def _revised(
    session: AsyncSession, act: Act, day: date, wanted: Row, reason: str | None
) -> Found:
    key = {**act.named, "on_date": day}
    done = await revise(session, act.kind.events, key, wanted, By(act.caller.account, reason))
    detail = {"on_date": day.isoformat(), "status": wanted["status"]}
    await _note(session, act, "event_withdrawn" if wanted["withdrawn"] else "event", detail)
    return done.row


async def _end_course(session: AsyncSession, act: Act, asked: When, reason: str | None) -> None:
    """Withdraw what was told of an entry: another one under its key has not begun yet."""
    bound = {**act.named, "at": asked.at, "day": None}
    ended = [
        Change(
            {**act.named, "on_date": row["on_date"]},
            {**{name: row[name] for name in TOLD}, "withdrawn": True},
            reason,
        )
        for row in (await session.execute(act.kind.course(), bound)).mappings()
    ]
    await revise_all(session, act.kind.events, ended, act.caller.account)


async def _note(session: AsyncSession, act: Act, what: str, detail: Row) -> None:
    """Leave a trace in the audit trail, where the district can read it."""
    bound = {
        "account": act.caller.account,
        "action": f"{act.kind.name}_{what}",
        "subject": act.ags,
        "request_id": act.request_id,
        "detail": json_text({"area": act.ags, "key": act.key, **detail}),
    }
    await session.execute(NOTED, bound)
