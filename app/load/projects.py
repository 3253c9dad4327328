"""Loads what literature documents of projects: the steward's entries, never a district's own."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.auth.caller import Caller, tell
from app.db.engine import Sessions
from app.disclosure.personal import personal, texts_of
from app.load.files import lines
from app.projects.codes import codes, faults
from app.projects.shape import ProjectPush
from app.projects.write import Act, Named, content, note, outcome, store, turn

# Networks and forms of organisation are told of in the same shape.
FILES = ("projects.jsonl", "networks.jsonl")


class FaultyProjects(Exception):
    """A data file holds what no district could send; the text says where."""


def entries(folder: Path) -> Iterator[dict[str, Any]]:
    """Every documented entry as its file has it."""
    for file in FILES:
        yield from lines(folder / file)


async def load(open_session: Sessions, folder: Path, steward: str) -> dict[str, int]:
    """What became of the entries, counted; a second time all of them are unchanged."""
    caller = Caller("steward", steward)
    act = Act(caller, None, datetime.now(UTC).date())
    async with open_session.begin() as session:
        await tell(session, caller)
        await turn(session, act)
        known = await codes(session, None)
        named, wrong = [], []
        for line in entries(folder):
            sent = _sent(line)
            found = [*faults(sent, known, None), *personal(texts_of(sent.model_dump()))]
            wrong += [f"{line['key']}{one['pointer']}: {one['message']}" for one in found]
            named.append(Named(line["key"], content(sent, None)))
        if wrong:
            raise FaultyProjects("; ".join(wrong))
        done = [outcome(one) for one in await store(session, act, named)]
        counts = {kind: done.count(kind) for kind in sorted(set(done))}
        if counts.keys() - {"unchanged"}:
            await note(session, act, "projects_documented", {"counts": counts})
    return counts


def _sent(line: dict[str, Any]) -> ProjectPush:
    """A line of the file as a district would send it; everybody may read what is published."""
    said = {name: value for name, value in line.items() if name not in ("key", "as_of")}
    year = line["as_of"]
    return ProjectPush.model_validate(
        {**said, "as_reported_on": str(year) if year else None, "visibility": "public"}
    )
