"""What an account follows: fields of action, indicators, projects, districts; read by it alone.

The feed of changes can be narrowed to it. Nobody learns who follows what.
"""

from datetime import datetime
from http import HTTPStatus
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlmodel import SQLModel

from app.auth.reading import Reading
from app.catalogue.codes import KNOWN, refusal
from app.changes.feed import Followed
from app.db.clock import present, take_turn
from app.db.revised import By, revise, standing
from app.errors import Problem
from app.exchange.ask import Subject, require_subject
from app.exchange.parties import NAME, STOOD, Row
from app.projects.read import As, UnknownProject
from app.projects.write import Act

TABLE = SQLModel.metadata.tables["follow"]
PLURAL = {"field": "fields", "indicator": "indicators", "district": "districts"}


class NotFollowed(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Wird nicht verfolgt", "Not followed")
    mend = (
        "`/v1/follows` listet, was dieses Konto verfolgt.",
        "`/v1/follows` lists what this account follows.",
    )


FOLLOWS = text(f"""
SELECT f.kind, f.code, true AS followed, f.recorded_at AS since,
       CASE f.kind WHEN 'field' THEN (SELECT a.label_de FROM field_of_action a
                                      WHERE a.code = f.code)
            WHEN 'district' THEN {NAME.format("f.code")}
            WHEN 'indicator' THEN (SELECT v.label_de FROM indicator_version v
                 WHERE v.indicator = f.code AND v.recorded_at <= :at
                 ORDER BY v.recorded_at DESC, v.version DESC LIMIT 1)
            ELSE (SELECT p.title_de FROM project_revision p
                  WHERE p.project_id::text = f.code AND {STOOD.format("p")} AND NOT p.withdrawn)
            END AS label_de
FROM follow f
WHERE {STOOD.format("f")} AND NOT f.withdrawn
ORDER BY f.kind, f.code
""")
# What an entry of the feed may name, of a project: it itself, who adopts it, what is asked of it.
SUBJECTS = text("""
SELECT f.code FROM unnest(CAST(:projects AS text[])) AS f (code)
UNION SELECT e.adoption_id::text FROM adoption_event e WHERE e.project_id::text = ANY (:projects)
UNION SELECT q.id::text FROM question q WHERE q.project_id::text = ANY (:projects)
""")


async def follows(reading: Reading) -> list[Row]:
    """The caller's own, by kind and code."""
    found = await reading.session.execute(FOLLOWS, {"at": reading.at})
    return [dict(one) for one in found.mappings()]


async def followed(reading: Reading) -> Followed:
    """The same as the feed can be narrowed to it."""
    lists: dict[str, list[str]] = {"fields": [], "indicators": [], "districts": []}
    projects: list[str] = []
    for one in await follows(reading):
        into = projects if one["kind"] == "project" else lists[PLURAL[one["kind"]]]
        into.append(one["code"])
    found = await reading.session.execute(SUBJECTS, {"projects": projects})
    return Followed(**lists, subjects=list(found.scalars()))


async def follow(session: AsyncSession, act: Act, kind: str, code: str) -> tuple[Row, bool]:
    """What is followed from now on, and whether that is new."""
    code = _written(kind, code)
    await _require(session, act, kind, code)
    await take_turn(session, f"follows {act.caller.account}")
    key, by = _key(act, kind, code), By(act.caller.account)
    done = await revise(session, TABLE, key, {"withdrawn": False}, by)
    return await _one(session, key, done.row["recorded_at"]), done.outcome != "unchanged"


async def unfollow(session: AsyncSession, act: Act, kind: str, code: str) -> Row:
    """What was followed until now."""
    await take_turn(session, f"follows {act.caller.account}")
    key = _key(act, kind, _written(kind, code))
    before = await standing(session, TABLE, key)
    if before is None or before["withdrawn"]:
        raise NotFollowed(
            f"Dieses Konto verfolgt {code} nicht.", f"This account does not follow {code}."
        )
    found = await _one(session, key, await present(session))
    await revise(session, TABLE, key, {"withdrawn": True}, By(act.caller.account))
    return {**found, "followed": False}


def _written(kind: str, code: str) -> str:
    """The one way in which a project's name is kept."""
    if kind != "project":
        return code
    try:
        return str(UUID(code))
    except ValueError:
        raise UnknownProject(
            "Die Kennung eines Projekts ist eine UUID.", "The name of a project is a UUID."
        ) from None


def _key(act: Act, kind: str, code: str) -> Row:
    return {"account_id": act.caller.account, "kind": kind, "code": code}


async def _one(session: AsyncSession, key: Row, at: datetime) -> Row:
    found = (await session.execute(FOLLOWS, {"at": at})).mappings()
    named = (key["kind"], key["code"])
    return next(dict(one) for one in found if (one["kind"], one["code"]) == named)


async def _require(session: AsyncSession, act: Act, kind: str, code: str) -> None:
    """Raise where there is nothing of this kind that the caller may see."""
    if kind != "field":
        about = "concept" if kind == "district" else kind
        reader = As(act.caller, await present(session), act.today)
        await require_subject(session, reader, Subject(about, code))
        return
    there = list((await session.execute(KNOWN["field"])).scalars())
    if code not in there:
        raise refusal("field", [code], there)
