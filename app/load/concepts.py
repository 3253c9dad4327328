"""Loads what literature documents of concepts: Table 1 of the brochure, and single facts beside it.

The steward's entries, marked as documented, never a district's own. What is told of districts of a
state that is not loaded waits in its file until the state is.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.concepts import events, resolutions, write
from app.concepts.act import Act
from app.concepts.events import EVENT
from app.concepts.items import document
from app.concepts.read import warnings
from app.concepts.resolutions import RESOLUTION
from app.concepts.shape import ConceptEventPush, ConceptPush, ResolutionPush
from app.db.engine import Sessions
from app.load.files import CONCEPTS, lines, optional

KNOWN = text("SELECT ags FROM district")
# What a line says about itself, and what its members are called where they would be ambiguous.
ABOUT = ("kind", "ags", "name")
CALLED = {"event": {"version": "number"}, "resolution": {"resolution": "kind"}}
WAITING = "waiting"


class PersonalConcepts(Exception):
    """A data file seems to name a person; the text says where."""


async def load(open_session: Sessions, folder: Path, steward: str) -> Counter[str]:
    """What was added or changed, by kind, and how much waits; a second time nothing changes."""
    caller = Caller("steward", steward)
    today = datetime.now(UTC).date()
    done: Counter[str] = Counter()
    async with open_session.begin() as session:
        await tell(session, caller)
        known = set((await session.execute(KNOWN)).scalars())
        for line in (*_table_1(folder), *lines(CONCEPTS / "concepts.jsonl")):
            if line["ags"] not in known:
                done[WAITING] += 1
            elif await _stored(session, Act(caller, line["ags"], today), line):
                done[line["kind"]] += 1
    return done


def _table_1(folder: Path) -> Iterator[dict[str, Any]]:
    """The rows of the brochure's table as events of the day that it speaks of."""
    for cells in optional(folder / "brochure" / "concept_status.csv"):
        said = {name: cells[name] for name in ("ags", "status", "label_source", "source", "note")}
        yield {
            "kind": "event",
            **said,
            "on_date": cells["as_reported_on"],
            "date_precision": cells["date_precision"],
            "update_ongoing": cells["update_ongoing"] == "true",
            "phases": (cells["phases"] or "").split(";") if cells["phases"] else [],
            **{name: int(cells[name] or 0) or None for name in ("concept_year", "target_year")},
        }


async def _stored(session: AsyncSession, act: Act, line: dict[str, Any]) -> bool:
    """Let a line stand, judged as if a district sent it; everybody may read what is published."""
    called = CALLED.get(line["kind"], {})
    said = {called.get(name, name): value for name, value in line.items() if name not in ABOUT}
    said["visibility"] = "public"
    if found := warnings(said):
        raise PersonalConcepts(f"{line['ags']}: {found[0]['message']}")
    if line["kind"] == "version":
        return await write.document(session, act, ConceptPush.model_validate({"versions": [said]}))
    if line["kind"] == "event":
        event = ConceptEventPush.model_validate(said)
        return await document(
            session, act, EVENT, await events.wanted(session, act, event.on_date, event)
        )
    resolution = ResolutionPush.model_validate(said)
    key = resolutions.key_of(resolution)
    return await document(
        session, act, RESOLUTION, await resolutions.wanted(session, act, key, resolution)
    )
