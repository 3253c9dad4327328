"""Adoptions as they stood at an instant: which district took up whose project, and how it went.

An adoption is all that one district told of one project. Its state is that of the latest day it
told of, whatever the order in which it told.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime
from http import HTTPStatus
from itertools import groupby

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.disclosure.personal import personal, texts_of
from app.errors import Problem
from app.exchange.parties import NAME, STOOD, Row
from app.exchange.shape import TOLD

COUNTS = ("interested", "adapting", "running", "ended")


class UnknownAdoption(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Nachnutzung nicht gefunden", "Adoption not found")
    mend = (
        "Entweder gibt es diese Nachnutzung nicht, oder sie ist nicht für Sie bestimmt."
        " `/v1/projects/{id}/adoptions` listet die eines Projekts.",
        "There is no such adoption, or it is not meant for you; `/v1/projects/{id}/adoptions`"
        " lists those of a project.",
    )


_TOLD = ", ".join(f"e.{name}" for name in TOLD)
# Days of unequal precision: a year comes before its months, a month before its days.
EVENTS = text(f"""
SELECT n.* FROM (
    SELECT e.adoption_id::text AS id, e.project_id::text AS project, e.ags, e.number, {_TOLD},
           e.recorded_at, e.reason, {NAME.format("e.ags")} AS name, p.title_de
    FROM adoption_event e
    LEFT JOIN project_revision p
           ON p.project_id = e.project_id AND {STOOD.format("p")} AND NOT p.withdrawn
    WHERE {STOOD.format("e")} AND NOT e.withdrawn
      AND (CAST(:id AS uuid) IS NULL OR e.adoption_id = :id)
      AND (CAST(:project AS uuid) IS NULL OR e.project_id = :project)
      AND (CAST(:ags AS text) IS NULL OR e.ags = :ags)
) n
ORDER BY {SORT_KEY.format("n.name")}, n.ags, {SORT_KEY.format("coalesce(n.title_de, '')")}, n.id,
         n.on_date COLLATE "C", n.number
""")
COUNTED = text("SELECT adoption_counts(CAST(:project AS uuid), :at)")


async def adoptions(
    session: AsyncSession,
    at: datetime,
    *,
    adoption: str | None = None,
    project: str | None = None,
    ags: str | None = None,
) -> list[Row]:
    """All that the caller may see of these, by district and title."""
    bound = {"at": at, "id": adoption, "project": project, "ags": ags}
    found = (await session.execute(EVENTS, bound)).mappings()
    return [_told([dict(one) for one in own]) for _, own in groupby(found, lambda one: one["id"])]


async def adoption(session: AsyncSession, at: datetime, name: str) -> Row:
    found = await adoptions(session, at, adoption=name)
    if not found:
        raise UnknownAdoption(
            "Die Nachnutzung gibt es nicht, oder sie ist nicht für Sie bestimmt.",
            "There is no such adoption, or it is not meant for you.",
        )
    return found[0]


async def counts(reading: Reading, project: str) -> Mapping[str, int]:
    """How many districts are in which state; the same number for every reader of the project."""
    bound = {"project": project, "at": reading.at}
    found: Mapping[str, int] = (await reading.session.execute(COUNTED, bound)).scalar_one()
    return {name: found[name] for name in COUNTS}


def _told(events: list[Row]) -> Row:
    first, last = events[0], events[-1]
    # When what is told last began: the days before it may say the same.
    since = last["on_date"]
    for one in reversed(events):
        if one["state"] != last["state"]:
            break
        since = one["on_date"]
    return {
        "id": first["id"],
        "project": {"id": first["project"], "title_de": first["title_de"]},
        "district": {"ags": first["ags"], "name": first["name"]},
        "state": last["state"],
        "since": since,
        "begun": first["on_date"],
        "events": [{name: one[name] for name in KEPT} for one in events],
    }


KEPT = ("number", *TOLD, "reason", "recorded_at")


def detailed(found: Row, caller: Caller) -> Row:
    """The adoption with what the check for persons warns of, for those who can mend it."""
    own = caller.role == "district" and caller.ags == found["district"]["ags"]
    if not own and caller.role != "working_group":
        return {**found, "findings": []}
    warned = personal(texts_of({"events": found["events"]}, CODED))
    return {**found, "findings": [{"row": None, **one} for one in warned]}


# No free text.
CODED = ("on_date", "url", "state", "visibility")


LINE = (
    *("id", "project", "title_de", "district", "name", "number", "state", "on_date"),
    *("changed_de", "obstacles_de", "result_de", "evidence", "visibility", "recorded_at"),
)


def lines(items: Iterable[Row]) -> list[Row]:
    """One line of a table for each event."""
    return [
        {
            "id": one["id"],
            "project": one["project"]["id"],
            "title_de": one["project"]["title_de"],
            "district": one["district"]["ags"],
            "name": one["district"]["name"],
            **event,
            "evidence": [link["url"] for link in event["evidence"]],
        }
        for one in items
        for event in one["events"]
    ]
