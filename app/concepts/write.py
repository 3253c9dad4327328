"""Replaces the versions of a concept by its district, and says what literature documents of it.

Each version is a row of revisions: what changes is closed and added anew, what is no longer named
is withdrawn, and sending again what stands changes nothing.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.concepts.act import Act, name, note, turn
from app.concepts.codes import concept_faults, fields, require_none
from app.concepts.read import As, Row, detail, replaced, versions
from app.concepts.shape import ConceptPush, ConceptVersionPush
from app.db.revised import Change, Revised, revise_all
from app.formats.conditional import require_match
from app.formats.tree import json_bytes

TABLE = SQLModel.metadata.tables["concept_version"]
SAME = (
    *("concept_year", "target_year", "valid_from", "valid_to", "author_type", "orientation"),
    *("gender_differentiated", "note_de", "visibility", "source"),
)


async def put(
    session: AsyncSession, act: Act, sent: ConceptPush, if_match: str | None
) -> tuple[Row, list[Row], bool]:
    """The concept as it stands then, what of it is the district's, and whether that is new."""
    at = await turn(session, act)
    require_none(list(concept_faults(sent, await fields(session))))
    stood = [
        one
        for one in await versions(session, As(act.ags, act.caller, at, act.today))
        if one["supplier"] == "district"
    ]
    changes = _changes(act, sent, stood)
    if all(_stands(one, stood) for one in changes):
        return *await _answered(session, act, at), False
    require_match(if_match, json_bytes(replaced(stood)) if stood else None)
    done = await store(session, act, changes)
    counts = {
        "stored": len(sent.versions),
        "withdrawn": sum(one.row["withdrawn"] for one in done),
    }
    await note(session, act, "concept_stored", counts)
    after = max(one.row["recorded_at"] for one in done)
    return *await _answered(session, act, after), not stood


async def document(session: AsyncSession, act: Act, sent: ConceptPush) -> bool:
    """Let the versions that literature tells of stand; whether that changed anything."""
    await turn(session, act)
    require_none(list(concept_faults(sent, await fields(session))))
    done = await store(session, act, _changes(act, sent, ()))
    return any(one.outcome != "unchanged" for one in done)


async def _answered(session: AsyncSession, act: Act, at: datetime) -> tuple[Row, list[Row]]:
    asked = As(act.ags, act.caller, at, act.today)
    return await detail(session, asked), replaced(await versions(session, asked))


async def store(session: AsyncSession, act: Act, changes: Sequence[Change]) -> list[Revised]:
    await name(session, act)
    return await revise_all(session, TABLE, changes, act.caller.account)


def _changes(act: Act, sent: ConceptPush, stood: Sequence[Mapping[str, Any]]) -> list[Change]:
    wanted = [
        Change({**act.key, "number": one.number}, content(one), sent.reason)
        for one in sent.versions
    ]
    named = {one.number for one in sent.versions}
    gone = [
        Change(
            {**act.key, "number": row["number"]},
            {**{column: row[column] for column in CONTENT}, "withdrawn": True},
            sent.reason,
        )
        for row in stood
        if row["number"] not in named
    ]
    return wanted + gone


def content(sent: ConceptVersionPush) -> Row:
    """The columns of a version."""
    said = sent.model_dump()
    return {
        **{column: said[column] for column in SAME},
        "sections": {section: one for section, one in said["sections"].items() if one},
        "fields_of_action": said["fields"],
        "guiding_answers": said["guiding_answers"],
        "documents": said["documents"],
        **said["definitions"],
        "programmes": sent.model_dump(mode="json")["programmes"],
        "withdrawn": False,
    }


CONTENT = tuple(content(ConceptVersionPush.model_validate({"number": 1})))


def _stands(change: Change, stood: Sequence[Mapping[str, Any]]) -> bool:
    return any(
        all(row[column] == value for column, value in {**change.key, **change.content}.items())
        for row in stood
    )
