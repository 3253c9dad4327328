"""Events and resolutions of a concept: facts under a key of their own, written one by one.

Both are kept alike: added, replaced by whoever has read what stands, withdrawn; never overwritten.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import Table, and_, select
from sqlalchemy.ext.asyncio import AsyncSession

from app.concepts.act import Act, name, note, turn
from app.concepts.codes import require_none
from app.concepts.read import As, Row, warnings
from app.db.revised import By, revise, stood
from app.errors import Problem
from app.formats.conditional import require_match
from app.formats.tree import json_bytes


class UnknownConceptEntry(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Eintrag nicht gefunden", "Entry not found")
    mend = (
        "Entweder gibt es diesen Eintrag zum Konzept nicht, oder er ist nicht für Sie bestimmt."
        " Lesbare listen `/v1/districts/{ags}/concept/events` und `…/resolutions`.",
        "There is no such entry, or it is not meant for you; the lists show the others.",
    )


class ConceptEntryTaken(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Den Eintrag gibt es schon", "The entry is there already")
    mend = (
        "Unter diesem Tag oder Schlüssel steht schon etwas. Bitte mit PUT und `If-Match` ändern.",
        "Something stands there already; change it by PUT with `If-Match`.",
    )


@dataclass(frozen=True, slots=True)
class Kind:
    """Which facts are meant: their table, the column that names one, and how one is answered."""

    table: Table
    key: str
    told: Callable[[Mapping[str, Any]], Row]
    # As the audit trail calls what happens to one.
    noun: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to stand under a key, with what does not fit in it."""

    key: Any
    content: Mapping[str, Any]
    reason: str | None
    faults: list[dict[str, Any]]


async def every(session: AsyncSession, kind: Kind, asked: As) -> list[Row]:
    """All that stood of a concept, by its key; the district's own and what is documented."""
    table = kind.table
    query = select(table).where(
        table.c.ags == asked.ags, stood(table, asked.at), table.c.withdrawn.is_(False)
    )
    found = await session.execute(query.order_by(table.c[kind.key], table.c.supplier))
    return [listed(kind, dict(row)) for row in found.mappings()]


def listed(kind: Kind, row: Mapping[str, Any]) -> Row:
    """An entry of a list, with a name of its own in it."""
    return {"id": f"{row[kind.key]}.{row['supplier']}", **kind.told(row)}


async def one(session: AsyncSession, kind: Kind, asked: As, key: Any) -> Row:
    """What the district itself said under a key, as the table has it."""
    return _there(await _standing(session, kind, _own(asked.ags), asked, key))


def detailed(kind: Kind, row: Mapping[str, Any], asked: As) -> Row:
    """The entry as it is answered, with what the check for persons warns its district of."""
    told = listed(kind, row)
    texts = {**told, "reason": row["reason"]}
    return {**told, "findings": warnings(texts) if asked.owns else []}


async def document(session: AsyncSession, act: Act, kind: Kind, wanted: Wanted) -> bool:
    """Let what literature tells stand; whether that changed anything."""
    before = await _turn(session, act, kind, wanted)
    if before is not None and _says(before, wanted.content):
        return False
    await _store(session, act, kind, wanted)
    return True


async def put(
    session: AsyncSession, act: Act, kind: Kind, wanted: Wanted, if_match: str | None
) -> tuple[Row, bool]:
    """The entry as it stands then, and whether it is new; what is replaced has to be named."""
    before = await _turn(session, act, kind, wanted)
    if before is not None and _says(before, wanted.content):
        return before, False
    require_match(if_match, None if before is None else json_bytes(kind.told(before)))
    return await _store(session, act, kind, wanted), before is None


async def add(session: AsyncSession, act: Act, kind: Kind, wanted: Wanted) -> Row:
    """A new entry; refused where one stands under its key."""
    if await _turn(session, act, kind, wanted) is not None:
        raise ConceptEntryTaken(
            f"Unter „{wanted.key}“ steht schon ein Eintrag.",
            f"There is an entry under “{wanted.key}” already.",
        )
    return await _store(session, act, kind, wanted)


async def withdraw(
    session: AsyncSession, act: Act, kind: Kind, key: Any, named: tuple[str | None, str | None]
) -> Row:
    """The entry as it stood; `named` is the If-Match and the reason of who withdraws it."""
    if_match, reason = named
    asked = As(act.ags, act.caller, await turn(session, act), act.today)
    before = _there(await _standing(session, kind, act.key, asked, key))
    require_match(if_match, json_bytes(kind.told(before)))
    kept = {column: before[column] for column in _content(kind)}
    wanted = Wanted(key, {**kept, "withdrawn": True}, reason, [])
    await _store(session, act, kind, wanted)
    return before


async def _turn(session: AsyncSession, act: Act, kind: Kind, wanted: Wanted) -> Row | None:
    """What stands under the key, with nobody else writing this concept until COMMIT."""
    asked = As(act.ags, act.caller, await turn(session, act), act.today)
    require_none(wanted.faults)
    return await _standing(session, kind, act.key, asked, wanted.key)


async def _store(session: AsyncSession, act: Act, kind: Kind, wanted: Wanted) -> Row:
    await name(session, act)
    key = {**act.key, kind.key: wanted.key}
    content = {"withdrawn": False, **wanted.content}
    done = await revise(session, kind.table, key, content, By(act.caller.account, wanted.reason))
    verb = "withdrawn" if content["withdrawn"] else "stored"
    await note(session, act, f"{kind.noun}_{verb}", {"key": str(wanted.key)})
    return dict(done.row)


async def _standing(
    session: AsyncSession, kind: Kind, owner: Mapping[str, str], asked: As, key: Any
) -> Row | None:
    table = kind.table
    named = {**owner, kind.key: key}
    query = select(table).where(
        and_(*(table.c[column] == value for column, value in named.items())),
        stood(table, asked.at),
        table.c.withdrawn.is_(False),
    )
    found = (await session.execute(query)).mappings().one_or_none()
    return None if found is None else dict(found)


def _own(ags: str) -> dict[str, str]:
    return {"supplier": "district", "ags": ags}


def _says(before: Mapping[str, Any], content: Mapping[str, Any]) -> bool:
    return all(before[column] == value for column, value in content.items())


def _content(kind: Kind) -> list[str]:
    about = ("id", "supplier", "ags", "reason", "account_id", "recorded_at", "superseded_at")
    return [one.name for one in kind.table.columns if one.name not in (*about, kind.key)]


def _there(found: Row | None) -> Row:
    if found is None:
        raise UnknownConceptEntry(
            "Diesen Eintrag gibt es nicht, oder er ist nicht für Sie bestimmt.",
            "There is no such entry, or it is not meant for you.",
        )
    return found
