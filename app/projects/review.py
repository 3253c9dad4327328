"""What others say of a project: the moderator's review, and the leads' own confirmations.

Both are dated facts of their own. Neither changes a word of the entry, which stays its owner's.
"""

from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any, Literal

from pydantic import Field
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import NotYours
from app.auth.reading import Reading
from app.catalogue.codes import at_member
from app.db.clock import present, take_turn
from app.db.revised import By, revise
from app.disclosure.personal import personal, texts_of
from app.errors import InvalidRequest
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.models.base import Shape
from app.projects.read import COLUMNS, As, Row, asked, by_id, told
from app.projects.shape import MEMBERS, Day, Line, Prose
from app.projects.write import Act, note

REVIEWS = SQLModel.metadata.tables["project_review"]
CONFIRMATIONS = SQLModel.metadata.tables["project_confirmation"]
Found = Mapping[str, Any]

STANDING = text("""
SELECT id FROM project_revision
WHERE project_id = CAST(:project AS uuid) AND superseded_at IS NULL
""")
SAID = text("""
SELECT c.project_id::text AS project, c.ags, c.state, c.on_date, c.note_de, c.recorded_at
FROM project_confirmation c
WHERE c.project_id = CAST(:project AS uuid) AND c.ags = :ags AND c.superseded_at IS NULL
""")
REVISIONS = text("""
SELECT r.* FROM project_revision r
WHERE r.project_id = CAST(:project AS uuid) AND r.recorded_at <= :at ORDER BY r.id
""")
TARGET_GROUPS = text("""
SELECT code, label_de, label_en, includes_native FROM target_group
WHERE recorded_at <= :at ORDER BY position
""")


class ReviewPush(Shape):
    """Was die Moderation zu einem Projekt entscheidet."""

    state: Annotated[
        Literal["none", "pool", "returned"],
        Field(description="`pool`: aufgenommen; `returned`: mit Begründung zurückgegeben"),
    ]
    note_de: Prose | None = None
    recheck_on: Annotated[
        Day | None,
        Field(description="Ab diesem Tag gilt der Eintrag als nicht bestätigt; nur bei `pool`."),
    ] = None
    reason: Line | None = None


class ConfirmationPush(Shape):
    """Was ein federführender Kreis zu einem Projekt sagt."""

    state: Annotated[
        Literal["confirmed", "declined"],
        Field(description="`declined`: dieser Kreis führt das Projekt nicht (mit)"),
    ] = "confirmed"
    on_date: Annotated[Day | None, Field(description="Vorgabe: heute; nie in der Zukunft.")] = None
    note_de: Line | None = None
    reason: Line | None = None


async def review(
    session: AsyncSession, act: Act, project: str, sent: ReviewPush, if_match: str | None
) -> Found:
    """The project with its review as it stands then."""
    question = await _turn(session, act, project)
    before = await by_id(session, project, question)
    _check(sent, act.today)
    said = {name: getattr(sent, name) for name in ("state", "note_de", "recheck_on")}
    seen = (await session.execute(STANDING, {"project": project})).scalar_one()
    same = {
        "state": before["review_state"],
        "note_de": before["review_note"],
        "recheck_on": before["recheck_on"],
    }
    if said == same and not before["changed_since"]:
        return before
    if before["review_state"] is not None:
        require_match(if_match, json_bytes(told(before, act.caller)))
    by = By(act.caller.account, sent.reason)
    done = await revise(
        session, REVIEWS, {"project_id": before["project_id"]}, {**said, "revision_id": seen}, by
    )
    whose = {"area": before["owner"]} if before["owner"] else {}
    await note(session, act, "project_reviewed", {**whose, "state": sent.state}, project)
    at = done.row["recorded_at"]
    return await by_id(session, project, As(act.caller, at, act.today))


def _check(sent: ReviewPush, today: date) -> None:
    found = []
    if sent.state == "returned" and sent.note_de is None:
        said = ("Eine Rückgabe nennt ihren Grund.", "Whoever returns an entry says why.")
        found.append(at_member("/note_de", "return_explained", *said))
    if sent.recheck_on is not None and sent.state != "pool":
        said = ("Nur was im Pool ist, wird neu geprüft.", "Only what is in the pool is rechecked.")
        found.append(at_member("/recheck_on", "recheck_of_pool", *said))
    if sent.recheck_on is not None and sent.recheck_on < today:
        said = ("Der Tag ist schon vorbei.", "The day is over.")
        found.append(at_member("/recheck_on", "day_in_past", *said, found=str(sent.recheck_on)))
    if found:
        raise InvalidRequest("Die Entscheidung passt nicht.", "It does not fit.", errors=found)


async def confirm(session: AsyncSession, act: Act, project: str, sent: ConfirmationPush) -> Row:
    """What the caller's district says of the project, as it stands then."""
    question = await _turn(session, act, project)
    before = await by_id(session, project, question)
    ags = str(act.caller.ags)
    if ags not in before["leads"]:
        raise NotYours(
            f"Der Kreis {ags} ist in diesem Eintrag nicht federführend.",
            f"District {ags} does not lead in this entry.",
        )
    on_date = sent.on_date or act.today
    _check_confirmation(sent, on_date, act.today, owns=ags == before["owner"])
    said = {"state": sent.state, "on_date": on_date, "note_de": sent.note_de}
    key = {"project_id": before["project_id"], "ags": ags}
    by = By(act.caller.account, sent.reason)
    done = await revise(session, CONFIRMATIONS, key, said, by)
    if done.outcome != "unchanged":
        await note(session, act, "project_confirmed", {"state": sent.state}, project)
    found = (await session.execute(SAID, {"project": project, "ags": ags})).mappings().one()
    warned = personal(texts_of({"note_de": sent.note_de, "reason": sent.reason}))
    return {**found, "findings": [{"row": None, **one} for one in warned]}


def _check_confirmation(sent: ConfirmationPush, on_date: date, today: date, *, owns: bool) -> None:
    if on_date > today:
        said = ("Der Tag liegt in der Zukunft.", "The day is in the future.")
        fault = at_member("/on_date", "day_in_future", *said, found=str(on_date))
        raise InvalidRequest(*said, errors=[fault])
    if owns and sent.state == "declined":
        said = (
            "Wer den Eintrag schreibt, führt ihn auch; beendet wird er mit DELETE.",
            "Whoever writes an entry leads it; it is ended by DELETE.",
        )
        raise InvalidRequest(*said, errors=[at_member("/state", "owner_leads", *said)])


async def _turn(session: AsyncSession, act: Act, project: str) -> As:
    await take_turn(session, f"project {project}")
    return As(act.caller, await present(session), act.today)


async def history(reading: Reading, project: str) -> list[Row]:
    """Every change of a project that the caller may see, the oldest first."""
    # Raises where nothing stands, or nothing for this caller; what was withdrawn has a history.
    bound = {"project": project, "at": reading.at}
    found = [dict(row) for row in (await reading.session.execute(REVISIONS, bound)).mappings()]
    if not found:
        await by_id(reading.session, project, asked(reading))
    before: Row = {}
    entries = []
    for number, row in enumerate(found, 1):
        entries.append({"number": str(number), **_entry(row, before, reading)})
        before = row
    return entries


def _entry(row: Row, before: Row, reading: Reading) -> Row:
    """One change; of what was hidden from the caller in between nothing is told."""
    names = [name for name in MEMBERS if name != "note"]
    changed = [
        name
        for name in names
        if before and row[COLUMNS.get(name, name)] != before[COLUMNS.get(name, name)]
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


async def target_groups(reading: Reading) -> list[Row]:
    """The code list, in its order."""
    found = await reading.session.execute(TARGET_GROUPS, {"at": reading.at})
    return [dict(row) for row in found.mappings()]
