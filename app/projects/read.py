"""Projects as they stood at an instant, with review, confirmations and whether they still hold.

An entry that the moderator gave a day to be rechecked on counts as confirmed until then, or for a
year after its owner confirmed it. What literature documents counts once somebody confirmed it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.disclosure.personal import personal, texts_of
from app.errors import Problem
from app.projects.shape import MEMBERS

Row = dict[str, Any]
Found = Mapping[str, Any]
# What a revision keeps under another name than the wire has it: words of SQL.
COLUMNS = {"start": "starts", "end": "ends"}


class UnknownProject(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Projekt nicht gefunden", "Project not found")
    mend = (
        "Entweder gibt es dieses Projekt nicht, oder es ist nicht für Sie bestimmt."
        " `/v1/projects` listet, was Sie lesen können.",
        "There is no such project, or it is not meant for you; `/v1/projects` lists the others.",
    )


_STOOD = "{0}.recorded_at <= :at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > :at)"
_KEPT = ", ".join(f"r.{COLUMNS.get(name, name)}" for name in MEMBERS)
_TITLE = SORT_KEY.format("r.title_de")

# What an entry tells beyond its aims; `evaluated`: somebody looked, or it says how that was done.
_EVIDENCE = """r.obstacles_de <> '[]' AS obstacles_told,
       r.results_de IS NOT NULL OR r.outputs <> '[]' AS results_told,
       coalesce(r.evaluation IN ('internal', 'external'), false)
           OR r.evaluation_de IS NOT NULL AS evaluated"""
# Every project that stood, with what is said of it. Takes :at and :today.
STANDING = f"""
SELECT {_KEPT}, r.id AS revision_id, r.districts, r.leads, r.states, r.recorded_at, r.reason,
       p.id::text AS id, p.id AS project_id, p.supplier, p.owner, p.key, {_TITLE} AS sort_key,
       {_EVIDENCE},
       v.state AS review_state, v.note_de AS review_note, v.recheck_on,
       v.recorded_at AS reviewed_at, v.revision_id <> r.id AS changed_since,
       coalesce(c.said, '{{}}') AS said, u.confirmed_until,
       CASE WHEN p.supplier = 'district' AND v.recheck_on IS NULL THEN true
            ELSE coalesce(CAST(:today AS date) <= u.confirmed_until, false) END AS confirmed
FROM project p
JOIN project_revision r ON r.project_id = p.id AND {_STOOD.format("r")} AND NOT r.withdrawn
LEFT JOIN project_review v ON v.project_id = p.id AND {_STOOD.format("v")}
LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(x.ags, jsonb_build_object('state', x.state, 'on_date', x.on_date))
               AS said,
           max(x.on_date) FILTER (
               WHERE x.state = 'confirmed' AND x.ags = coalesce(p.owner, x.ags)) AS last
    FROM project_confirmation x WHERE x.project_id = p.id AND {_STOOD.format("x")}
) c ON true
CROSS JOIN LATERAL (
    SELECT greatest(v.recheck_on, CAST(c.last + interval '12 months' AS date)) AS confirmed_until
) u
"""

# One alone, with the number of those who adopt it.
_ONE = f"SELECT s.*, adoption_counts(s.project_id, :at) AS adoptions FROM ({STANDING}) s"
BY_ID = text(f"{_ONE} WHERE s.project_id = CAST(:id AS uuid)")
EVERY = text(f"SELECT s.* FROM ({STANDING}) s ORDER BY s.sort_key, s.id")
BY_KEY = text(f"{_ONE} WHERE s.owner = :owner AND s.key = :key")

# Each takes a list; NULL lets everything through.
LISTS = {
    "field": "s.field_codes && :field",
    "target_group": "s.target_groups && :target_group",
    "type": "s.project_type = ANY (:type) OR s.also_type = ANY (:type)",
    "carrier_type": "s.carrier_type = ANY (:carrier_type)",
    "district": "s.districts && :district",
    "state": "s.states && :state",
    "sustainability": "s.sustainability = ANY (:sustainability)",
    "evaluation": "s.evaluation = ANY (:evaluation)",
    "dimension": "s.dimensions && :dimension",
    "indicator": "s.indicators && :indicator",
    "status": "s.status = ANY (:status)",
    "supplier": "s.supplier = ANY (:supplier)",
    "review": "coalesce(s.review_state, 'none') = ANY (:review)",
    "has": "(:has <@ array_remove(ARRAY["
    "CASE WHEN s.obstacles_told THEN 'obstacles' END,"
    "CASE WHEN s.evaluated THEN 'evaluation' END,"
    "CASE WHEN s.results_told THEN 'results' END], NULL))",
}


@dataclass(frozen=True, slots=True)
class Filter:
    """What a list of projects is narrowed to; an empty list lets everything through."""

    lists: Mapping[str, Sequence[str]] = field(default_factory=dict)
    confirmed: bool | None = None

    @property
    def bound(self) -> Row:
        named = {name: list(self.lists.get(name) or ()) or None for name in LISTS}
        return {**named, "confirmed": self.confirmed}


@dataclass(frozen=True, slots=True)
class As:
    """For whom, as of when, and on which day it is asked."""

    caller: Caller
    at: datetime
    today: date

    @property
    def bound(self) -> Row:
        return {"at": self.at, "today": self.today}


def asked(reading: Reading) -> As:
    return As(reading.caller, reading.at, reading.today)


async def every(reading: Reading) -> list[Row]:
    """All projects that the caller may see, by title."""
    found = await reading.session.execute(EVERY, asked(reading).bound)
    return [told(dict(one), reading.caller) for one in found.mappings()]


async def by_id(session: AsyncSession, project: str, question: As) -> Found:
    """The project as it stood, where the caller may see it."""
    bound = {**question.bound, "id": project}
    found = (await session.execute(BY_ID, bound)).mappings().one_or_none()
    return _one(None if found is None else dict(found))


async def by_key(session: AsyncSession, owner: str, key: str, question: As) -> Found | None:
    bound = {**question.bound, "owner": owner, "key": key}
    found = (await session.execute(BY_KEY, bound)).mappings().one_or_none()
    return None if found is None else dict(found)


async def of_district(reading: Reading, owner: str, key: str) -> Found:
    return _one(await by_key(reading.session, owner, key, asked(reading)))


def _one(found: Found | None) -> Found:
    if found is None:
        raise UnknownProject(
            "Das Projekt gibt es nicht, oder es ist nicht für Sie bestimmt.",
            "There is no such project, or it is not meant for you.",
        )
    return found


def told(row: Mapping[str, Any], caller: Caller) -> Row:
    """A project as it is answered; notes are between its owner and the moderator."""
    inside = insider(row, caller)
    said = {name: row[COLUMNS.get(name, name)] for name in MEMBERS}
    returned = row["review_state"] == "returned" and not inside
    told_review = {
        "state": "none" if returned else row["review_state"] or "none",
        "note_de": row["review_note"] if inside else None,
        "recheck_on": row["recheck_on"],
        "reviewed_at": None if returned else row["reviewed_at"],
        "changed_since": None if returned else row["changed_since"],
    }
    about = {name: row[name] for name in ("id", "supplier", "owner", "key", "recorded_at")}
    return {
        **about,
        **said,
        "districts": row["districts"],
        "leads": [_lead(row, ags) for ags in row["leads"]],
        "obstacles_told": row["obstacles_told"],
        "note": row["note"] if inside else None,
        "review": told_review,
        "confirmed": row["confirmed"],
        "confirmed_until": row["confirmed_until"],
    }


def detailed(row: Mapping[str, Any], caller: Caller) -> Row:
    """The same with what the check for persons warns of, for those who can mend it."""
    found = {**told(row, caller), "adoptions": row["adoptions"]}
    if not insider(row, caller):
        return {**found, "findings": []}
    # Everybody reads the reason of a change in the history.
    texts = {**{name: found[name] for name in MEMBERS}, "reason": row["reason"]}
    texts["review"] = {"note_de": row["review_note"]}
    warned = personal(texts_of(texts), row["note"])
    return {**found, "findings": [{"row": None, **one} for one in warned]}


def insider(row: Mapping[str, Any], caller: Caller) -> bool:
    """Whether the caller writes the entry, or reviews what is written."""
    owns = caller.role == "district" and caller.ags == row["owner"]
    documents = caller.role == "steward" and row["supplier"] == "documented"
    return owns or documents or caller.role == "working_group"


def _lead(row: Mapping[str, Any], ags: str) -> Row:
    said = row["said"].get(ags, {})
    state = "owner" if ags == row["owner"] else said.get("state", "open")
    return {"ags": ags, "state": state, "on_date": said.get("on_date")}
