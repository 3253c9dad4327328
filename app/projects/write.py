"""Writes projects as revisions: one by its district, many in a push, what literature documents.

A project is named by its owner and the owner's key; its identifier follows from both, so that it is
the same in every installation. Sending again what stands changes nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.caller import Caller
from app.db.clock import present, take_turn
from app.db.engine import json_text
from app.db.revised import Change, Revised, revise_all
from app.errors import InvalidRequest
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.projects.codes import codes, faults
from app.projects.places import completed, districts, states
from app.projects.read import COLUMNS, As, Row, UnknownProject, by_key, told
from app.projects.shape import MEMBERS, ProjectPush
from app.projects.terms import index

TABLE = SQLModel.metadata.tables["project_revision"]
DOCUMENTED = "documented"
NESTED = ("partners", "outputs", "obstacles_de", "funding", "links")

NAMED = text("""
INSERT INTO project (id, supplier, owner, key, recorded_at)
SELECT n.id, :supplier, :owner, n.key, :at
FROM unnest(CAST(:ids AS uuid[]), CAST(:keys AS text[])) AS n (id, key)
ON CONFLICT DO NOTHING
""")
NAME = text("""
SELECT name FROM district_version WHERE ags = :ags ORDER BY version DESC LIMIT 1
""")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), :action, :subject, :request_id, CAST(:detail AS jsonb))
""")


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts, in which request, on which day; `owner` None writes what is documented."""

    caller: Caller
    owner: str | None
    today: date
    request_id: str | None = None


@dataclass(frozen=True, slots=True)
class Named:
    """A project under its owner's key, with what is to be said of it."""

    key: str
    content: Mapping[str, Any]
    reason: str | None = None


def identifier(owner: str | None, key: str) -> UUID:
    """The name of a project for good, worked out from who wrote it under which key."""
    return uuid5(NAMESPACE_URL, f"kreisspiegel:project:{owner or DOCUMENTED}/{key}")


def content(sent: ProjectPush, own_place: Row | None) -> Row:
    """The columns of a revision: what was sent, and what is worked out from it."""
    said = sent.model_dump(exclude={"reason", "places"})
    places = completed(sent.places or ()) or ([own_place] if own_place else [])
    for one in said["outputs"]:
        one["value"] = _number(one["value"])
    return {
        **{COLUMNS.get(name, name): value for name, value in said.items() if name in MEMBERS},
        "places": places,
        "districts": districts(places),
        "leads": districts(places, leading=True),
        "states": states(places),
        "withdrawn": False,
    }


def _number(value: Decimal | None) -> int | float | None:
    # Fifteen digits, the most that are taken, survive JSON's numbers unchanged.
    if value is None:
        return None
    return int(value) if value == value.to_integral_value() else float(value)


async def own_place(session: AsyncSession, owner: str | None) -> Row | None:
    """Where a project is when nothing else is said: in the district that writes it."""
    if owner is None:
        return None
    name = (await session.execute(NAME, {"ags": owner})).scalar_one()
    about = {"kind": "district", "ags": owner, "name": name, "lead": True}
    return {**about, "parent_ags": None, "part_de": None}


async def store(session: AsyncSession, act: Act, projects: Sequence[Named]) -> list[Revised]:
    """Let all of these stand; in their order, with what each came to."""
    ids = [identifier(act.owner, one.key) for one in projects]
    bound = {
        "supplier": "district" if act.owner else DOCUMENTED,
        "owner": act.owner,
        "ids": ids,
        "keys": [one.key for one in projects],
    }
    await session.execute(NAMED, {**bound, "at": await present(session)})
    changes = [
        Change({"project_id": made}, one.content, one.reason)
        for made, one in zip(ids, projects, strict=True)
    ]
    done = await revise_all(session, TABLE, changes, act.caller.account)
    new = [one.row for one in done if one.outcome != "unchanged" and not one.row["withdrawn"]]
    await index(session, new)
    return done


def outcome(done: Revised) -> str:
    """What a change came to; who tells again of what was withdrawn creates it anew."""
    anew = done.before is not None and done.before["withdrawn"] and not done.row["withdrawn"]
    return "created" if anew and done.outcome == "updated" else done.outcome


async def turn(session: AsyncSession, act: Act) -> datetime:
    """Wait until nobody else writes for this owner; returns the instant of what stands."""
    await take_turn(session, f"projects {act.owner or DOCUMENTED}")
    return await present(session)


async def put(
    session: AsyncSession, act: Act, key: str, sent: ProjectPush, if_match: str | None
) -> tuple[Mapping[str, Any], bool]:
    """The project as it stands then, and whether it is new."""
    at = await turn(session, act)
    found = list(faults(sent, await codes(session, act.owner), act.owner))
    if found:
        raise InvalidRequest(
            f"{len(found)} Angabe(n) zum Projekt passen nicht.",
            f"{len(found)} part(s) of the project do not fit.",
            errors=found,
        )
    before = await _standing(session, act, key, at)
    wanted = content(sent, await own_place(session, act.owner))
    if before is not None and _says(before, wanted):
        return before, False
    require_match(if_match, None if before is None else json_bytes(told(before, act.caller)))
    (done,) = await store(session, act, [Named(key, wanted, sent.reason)])
    detail = {"key": key, "outcome": outcome(done)}
    await note(session, act, "project_stored", detail, str(identifier(act.owner, key)))
    after = await _standing(session, act, key, done.row["recorded_at"])
    if after is None:
        raise LookupError("a project that was stored does not stand")
    return after, before is None


async def withdraw(
    session: AsyncSession, act: Act, key: str, if_match: str | None, reason: str | None
) -> Mapping[str, Any]:
    """The project as it stood; from now on it is read with `as_of` only."""
    at = await turn(session, act)
    before = await _standing(session, act, key, at)
    if before is None:
        raise UnknownProject("Dieses Projekt gibt es nicht.", "There is no such project.")
    require_match(if_match, json_bytes(told(before, act.caller)))
    kept = {name: before[name] for name in _CONTENT if name != "withdrawn"}
    await store(session, act, [Named(key, {**kept, "withdrawn": True}, reason)])
    named = str(identifier(act.owner, key))
    await note(session, act, "project_withdrawn", {"key": key}, named)
    return before


_CONTENT = (
    *(COLUMNS.get(name, name) for name in MEMBERS),
    *("districts", "leads", "states", "withdrawn"),
)


def _says(before: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    return all(before[name] == value for name, value in wanted.items() if name != "withdrawn")


async def _standing(
    session: AsyncSession, act: Act, key: str, at: datetime
) -> Mapping[str, Any] | None:
    return await by_key(session, str(act.owner), key, As(act.caller, at, act.today))


async def note(
    session: AsyncSession, act: Act, action: str, detail: Row, subject: str | None = None
) -> None:
    """Leave a trace in the audit trail; of what a district does, it can read it there."""
    await session.execute(
        NOTED,
        {
            "account": act.caller.account,
            "action": action,
            "subject": subject or act.owner or DOCUMENTED,
            "request_id": act.request_id,
            "detail": json_text({"area": act.owner, **detail} if act.owner else detail),
        },
    )
