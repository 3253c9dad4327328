"""A district's concept: its state on any day, as it was known at any instant, and its versions."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.comparison.concepts import KNOWN, STOOD, TOLD, state_on
from app.disclosure.personal import personal, texts_of
from app.models.concept import SECTIONS

Row = dict[str, Any]
# Codes and addresses are no free text.
CODED = frozenset(("ags", "key", "id", "url", "field", "match", "reference"))

STATE = text(f"""
SELECT m.name, m.until, {TOLD}
FROM (
    SELECT dv.ags, dv.name,
           upper(range_merge(range_agg(dv.valid) OVER ())) - 1 AS until
    FROM district_version dv WHERE dv.ags = :ags AND dv.recorded_at <= :at
    ORDER BY dv.valid @> CAST(:on AS date) DESC, dv.version DESC LIMIT 1
) m
{KNOWN}
""")
VERSIONS = text(f"""
SELECT cv.* FROM concept_version cv WHERE cv.ags = :ags AND {STOOD.format("cv")}
ORDER BY cv.number, cv.supplier
""")
PLAIN = (
    *("number", "supplier", "concept_year", "target_year", "valid_from", "valid_to"),
    *("guiding_answers", "documents", "programmes", "author_type", "orientation"),
    *("gender_differentiated", "note_de", "visibility", "source", "recorded_at"),
)


@dataclass(frozen=True, slots=True)
class As:
    """Whose concept is asked for, by whom, as of which instant, and for which day."""

    ags: str
    caller: Caller
    at: datetime
    on: date

    @property
    def bound(self) -> Row:
        return {"ags": self.ags, "at": self.at, "on": self.on}

    @property
    def owns(self) -> bool:
        return self.caller.role == "district" and self.caller.ags == self.ags


async def versions(session: AsyncSession, asked: As) -> list[Row]:
    """Every version that stood, as the table has it; the district's own and those documented."""
    bound = {"ags": asked.ags, "at": asked.at}
    return [dict(row) for row in (await session.execute(VERSIONS, bound)).mappings()]


async def detail(session: AsyncSession, asked: As) -> Row:
    """The concept as it is answered, with what the check for persons warns its district of."""
    found = (await session.execute(STATE, asked.bound)).mappings().one()
    state = state_on(dict(found), asked.on)
    name = state.pop("name")
    state.pop("resolution")
    stood = await versions(session, asked)
    return {
        "ags": asked.ags,
        "name": name,
        "on": asked.on,
        "state": state,
        "versions": [told(row) for row in stood],
        "findings": warnings({"versions": _own(stood)}) if asked.owns else [],
    }


def told(row: Mapping[str, Any]) -> Row:
    """A version as it is answered."""
    return {
        **{name: row[name] for name in PLAIN},
        "sections": {section: row["sections"].get(section) for section in SECTIONS},
        "fields": row["fields_of_action"],
        "definitions": {name: row[name] for name in ("integration_de", "migration_background_de")},
    }


def replaced(stood: Iterable[Mapping[str, Any]]) -> list[Row]:
    """What a PUT replaces, and so what its If-Match names: the versions of the district itself."""
    return [told(row) for row in stood if row["supplier"] == "district"]


def _own(stood: Iterable[Mapping[str, Any]]) -> list[Row]:
    # An empty place for what is not the district's, so that pointers point into the answer.
    return [
        {**told(row), "reason": row["reason"]} if row["supplier"] == "district" else {}
        for row in stood
    ]


def warnings(said: Mapping[str, Any]) -> list[Row]:
    """A warning for everything in free text that looks like a person."""
    return [{"row": None, **one} for one in personal(texts_of(said, CODED))]
