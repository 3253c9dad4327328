"""Writes meetings as revisions, by the moderator; and what districts propose for them.

The moderator takes a proposal up by naming it in an item; the district's words stay as they were.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.catalogue.codes import at_member
from app.db.clock import present, take_turn, tick
from app.db.revised import By, revise
from app.errors import InvalidRequest
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.meetings import links
from app.meetings.links import Fault
from app.meetings.read import REVISIONS, Found, Row, meeting, proposals, told
from app.meetings.shape import ItemPush, MeetingPush, ProposalPush
from app.projects.write import Act, note

PROPOSALS = SQLModel.metadata.tables["meeting_proposal"]
NAMED = text("INSERT INTO meeting (recorded_at) VALUES (:at) RETURNING id")
OF_DAY = text("""
SELECT r.* FROM meeting_revision r
WHERE r.superseded_at IS NULL AND r.on_date = :on_date ORDER BY r.id
""")
DISTRICTS = text("SELECT ags FROM district WHERE ags = ANY (:named)")


@dataclass(frozen=True, slots=True)
class Standing:
    """What there is of a meeting already: proposals for it, and paths that its items link to."""

    proposed: Mapping[str, Found] = field(default_factory=dict)
    paths: frozenset[str] = frozenset()


NEW = Standing()


async def add(session: AsyncSession, act: Act, sent: MeetingPush) -> tuple[Row, bool]:
    """The meeting as it stands then, and whether it is new: the same of a day is there once."""
    await take_turn(session, "meetings")
    content = await _content(session, act, sent)
    for row in (await session.execute(OF_DAY, {"on_date": sent.on_date})).mappings():
        if all(row[name] == value for name, value in content.items()):
            return {**row, "id": str(row["meeting_id"])}, False
    made: UUID = (await session.execute(NAMED, {"at": await tick(session)})).scalar_one()
    return await _store(session, act, made, content, sent), True


async def change(
    session: AsyncSession, act: Act, wanted: str, sent: MeetingPush, if_match: str | None
) -> Row:
    """The meeting as it stands then; the same once more changes nothing."""
    await take_turn(session, f"meeting {wanted}")
    before = await meeting(session, wanted)
    proposed = await proposals(session, before, await present(session), act.caller)
    known = Standing(
        {one["id"]: one for one in proposed},
        frozenset(link["path"] for item in before["items"] for link in item["links"]) - {None},
    )
    content = await _content(session, act, sent, known)
    if all(before[name] == value for name, value in content.items()):
        return before
    require_match(if_match, json_bytes(told(before)))
    return await _store(session, act, UUID(wanted), content, sent)


async def propose(session: AsyncSession, act: Act, wanted: str, sent: ProposalPush) -> Row:
    """A district's proposal, as it stands from then on."""
    row = await meeting(session, wanted)
    found = await links.faults(session, {"/links": sent.links})
    if row["state"] != "planned":
        said = (
            "Dieses Treffen ist nicht mehr in Planung; bitte beim nächsten vorschlagen.",
            "This meeting is no longer planned; please propose it for the next one.",
        )
        found.append(at_member("", "not_planned", *said, found=row["state"]))
    _refuse(found, "Der Vorschlag passt nicht.", "The proposal does not fit.")
    said_of = {**sent.model_dump(), "meeting_id": UUID(wanted), "ags": act.caller.ags}
    at = await tick(session)
    about = {"account_id": act.caller.account, "recorded_at": at}
    made = insert(PROPOSALS).values({**said_of, **about}).returning(PROPOSALS.c.id)
    new = str((await session.execute(made)).scalar_one())
    await note(session, act, "meeting_item_proposed", {"proposal": new}, wanted)
    every = await proposals(session, row, at, act.caller)
    return next(one for one in every if one["id"] == new)


async def _store(
    session: AsyncSession, act: Act, made: UUID, content: Row, sent: MeetingPush
) -> Row:
    by = By(act.caller.account, sent.reason)
    done = await revise(session, REVISIONS, {"meeting_id": made}, content, by)
    await note(session, act, "meeting_stored", {"outcome": done.outcome}, str(made))
    return {**done.row, "id": str(made)}


async def _content(
    session: AsyncSession, act: Act, sent: MeetingPush, known: Standing = NEW
) -> Row:
    """The columns of a revision; refused with everything that does not fit."""
    listed = {f"/items/{at}/links": one.links for at, one in enumerate(sent.items)}
    found = [
        *_dates(sent, act.today),
        *_proposed(sent.items, known.proposed),
        *await _districts(session, sent.items),
        *await links.faults(session, listed, known.paths),
    ]
    _refuse(
        found,
        f"{len(found)} Angabe(n) zum Treffen passen nicht.",
        f"{len(found)} part(s) of the meeting do not fit.",
    )
    content = sent.model_dump(exclude={"reason", "items"})
    return {**content, "items": [_item(one, known.proposed) for one in sent.items]}


def _item(sent: ItemPush, proposed: Mapping[str, Found]) -> Row:
    said: dict[str, Any] = sent.model_dump()
    if sent.proposal is not None:
        taken = str(sent.proposal)
        said |= {"proposal": taken, "proposed_by": proposed[taken]["district"]}
    return said


def _dates(sent: MeetingPush, today: date) -> Iterator[Fault]:
    quarter = f"{sent.on_date.year}-Q{(sent.on_date.month + 2) // 3}"
    if sent.quarter != quarter:
        said = (f"Der Tag liegt im Quartal {quarter}.", f"The day is in quarter {quarter}.")
        yield at_member("/quarter", "quarter_of_day", *said, found=sent.quarter)
    if sent.state == "held" and sent.on_date > today:
        said = ("Das Treffen war noch nicht.", "The meeting is still to come.")
        yield at_member("/state", "day_in_future", *said, found=str(sent.on_date))
    if sent.ends is not None and (sent.starts is None or sent.ends <= sent.starts):
        said = ("Das Ende liegt nicht nach dem Beginn.", "The end is not after the start.")
        yield at_member("/ends", "times_ordered", *said, found=str(sent.ends))
    if not sent.online and sent.place_de is None:
        said = ("Weder Ort noch online.", "Neither a place nor online.")
        yield at_member("/place_de", "somewhere", *said)


def _proposed(items: Sequence[ItemPush], proposed: Mapping[str, Found]) -> Iterator[Fault]:
    seen: set[UUID] = set()
    for at, one in enumerate(items):
        if one.proposal is None:
            continue
        where = f"/items/{at}/proposal"
        if str(one.proposal) not in proposed:
            said = (
                "Diesen Vorschlag gibt es zu diesem Treffen nicht.",
                "There is no such proposal for this meeting.",
            )
            yield at_member(where, "unknown_proposal", *said, found=str(one.proposal))
        elif one.proposal in seen:
            said = ("Der Vorschlag ist schon ein Punkt.", "The proposal is an item already.")
            yield at_member(where, "given_twice", *said, found=str(one.proposal))
        seen.add(one.proposal)


async def _districts(session: AsyncSession, items: Sequence[ItemPush]) -> list[Fault]:
    named = {one.proposed_by for one in items if one.proposed_by}
    if not named:
        return []
    there = set((await session.execute(DISTRICTS, {"named": sorted(named)})).scalars())
    return [
        unknown_district(f"/items/{at}/proposed_by", one.proposed_by)
        for at, one in enumerate(items)
        if one.proposed_by and one.proposed_by not in there
    ]


def unknown_district(pointer: str, ags: str) -> Fault:
    said = (f"Einen Kreis {ags} gibt es nicht.", f"There is no district {ags}.")
    return at_member(pointer, "unknown_district", *said, found=ags)


def _refuse(found: Sequence[Fault], german: str, english: str) -> None:
    if found:
        raise InvalidRequest(german, english, errors=list(found))
