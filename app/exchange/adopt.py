"""Writes what a district tells of its adoption of a project, day by day, as revisions.

One adoption for each district and project; what was told can be corrected and taken back.
"""

from datetime import date, datetime
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import NotYours
from app.catalogue.codes import at_member
from app.db.clock import present, take_turn
from app.db.revised import By, revise
from app.errors import InvalidRequest, Problem
from app.exchange.adoptions import UnknownAdoption, adoption, adoptions
from app.exchange.parties import Row
from app.exchange.shape import TOLD, AdoptionEventPush
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.projects.read import As, by_id
from app.projects.write import Act, note

TABLE = SQLModel.metadata.tables["adoption_event"]


class AdoptionRefused(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Nachnutzung nicht möglich", "Adoption not possible")
    mend = (
        "Ein Projekt übernimmt, wer es nicht selbst führt, und nur einmal; was weiter geschah,"
        " gehört an dieselbe Nachnutzung (`POST /v1/adoptions/{id}/events`).",
        "A project is adopted by those who do not lead it, and once; what happened since belongs"
        " to the same adoption (`POST /v1/adoptions/{id}/events`).",
    )


# Numbers of events that were taken back are not given again.
LAST = text("""
SELECT coalesce(max(number), 0) FROM adoption_event
WHERE project_id = CAST(:project AS uuid) AND ags = :ags
""")


async def adopt(session: AsyncSession, act: Act, project: str, sent: AdoptionEventPush) -> Row:
    """The caller's district takes up a project; with what it tells first."""
    ags = str(act.caller.ags)
    at = await _turn(session, act)
    row = await by_id(session, project, As(act.caller, at, act.today))
    if row["said"].get(ags, {}).get("state") != "declined" and ags in row["leads"]:
        raise AdoptionRefused(
            f"Der Kreis {ags} führt dieses Projekt selbst.",
            f"District {ags} leads this project itself.",
        )
    for one in await adoptions(session, at, project=project, ags=ags):
        raise AdoptionRefused(
            f"Diese Nachnutzung gibt es schon: /v1/adoptions/{one['id']}.",
            f"This adoption exists already: /v1/adoptions/{one['id']}.",
        )
    return await _add(session, act, row["project_id"], sent)


async def tell(
    session: AsyncSession, act: Act, name: str, sent: AdoptionEventPush
) -> tuple[Row, bool]:
    """The adoption with one more day, and whether that is new: told twice it is there once."""
    found = await _own(session, act, name)
    said = content(sent, act.today)
    # What was told last of that day: there and back again on one day are two events more.
    told = [one for one in found["events"] if one["on_date"] == said["on_date"]][-1:]
    if any(all(one[column] == said[column] for column in TOLD) for one in told):
        return found, False
    return await _add(session, act, found["project"]["id"], sent), True


async def _add(session: AsyncSession, act: Act, project: Any, sent: AdoptionEventPush) -> Row:
    said = content(sent, act.today)
    ags = str(act.caller.ags)
    last = (await session.execute(LAST, {"project": str(project), "ags": ags})).scalar_one()
    key = {"project_id": project, "ags": ags, "number": last + 1}
    return await _store(session, act, key, said, sent.reason)


async def correct(
    session: AsyncSession,
    act: Act,
    named: tuple[str, int],
    sent: AdoptionEventPush,
    if_match: str | None,
) -> Row:
    """An event of an adoption as it should have been told."""
    found = await _own(session, act, named[0])
    key, before = _event(found, named[1])
    said = content(sent, act.today)
    if all(before[name] == said[name] for name in TOLD):
        return found
    require_match(if_match, json_bytes(found))
    return await _store(session, act, key, said, sent.reason)


async def take_back(
    session: AsyncSession, act: Act, named: tuple[str, int], if_match: str | None
) -> Row:
    """The adoption as it stood; the event is from now on read with `as_of` only."""
    found = await _own(session, act, named[0])
    key, before = _event(found, named[1])
    require_match(if_match, json_bytes(found))
    said = {**{name: before[name] for name in TOLD}, "withdrawn": True}
    await revise(session, TABLE, key, said, By(act.caller.account))
    await note(session, act, "adoption_withdrawn", {"number": key["number"]}, found["id"])
    return found


async def _store(session: AsyncSession, act: Act, key: Row, said: Row, reason: str | None) -> Row:
    done = await revise(session, TABLE, key, said, By(act.caller.account, reason))
    name = str(done.row["adoption_id"])
    detail = {"number": key["number"], "state": said["state"], "outcome": done.outcome}
    await note(session, act, "adoption_told", detail, name)
    return await adoption(session, done.row["recorded_at"], name)


async def _turn(session: AsyncSession, act: Act) -> datetime:
    """Wait until nobody else writes for this district; returns the instant of what stands."""
    await take_turn(session, f"adoptions {act.caller.ags}")
    return await present(session)


async def _own(session: AsyncSession, act: Act, name: str) -> Row:
    found = await adoption(session, await _turn(session, act), name)
    if found["district"]["ags"] != act.caller.ags:
        ags = found["district"]["ags"]
        raise NotYours(
            f"Diese Nachnutzung erzählt nur der Kreis {ags} selbst.",
            f"Only district {ags} itself tells of this adoption.",
        )
    return found


def _event(found: Row, number: int) -> tuple[Row, Row]:
    for one in found["events"]:
        if one["number"] == number:
            key = {"project_id": found["project"]["id"], "ags": found["district"]["ags"]}
            return {**key, "number": number}, one
    raise UnknownAdoption(
        f"In dieser Nachnutzung gibt es keinen Eintrag {number}.",
        f"There is no entry {number} in this adoption.",
    )


def content(sent: AdoptionEventPush, today: date) -> Row:
    """The columns of an event; raises where its day is none, or not yet."""
    on_date = sent.on_date or today.isoformat()
    _check_day(on_date, today)
    return {**sent.model_dump(exclude={"reason"}), "on_date": on_date, "withdrawn": False}


def _check_day(on_date: str, today: date) -> None:
    if on_date > today.isoformat()[: len(on_date)]:
        said = ("Der Tag liegt in der Zukunft.", "The day is in the future.")
        fault = at_member("/on_date", "day_in_future", *said, found=on_date)
        raise InvalidRequest(*said, errors=[fault])
    try:
        date.fromisoformat(on_date if len(on_date) == 10 else "2000-01-01")
    except ValueError:
        said = ("Diesen Tag gibt es nicht.", "There is no such day.")
        fault = at_member("/on_date", "no_such_day", *said, found=on_date)
        raise InvalidRequest(*said, errors=[fault]) from None
