"""Goals and measures have one way of being kept: what differs between the two is told here."""

from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from sqlalchemy import Table, TextClause, text
from sqlmodel import SQLModel

from app.concepts.goals_shape import GoalPush
from app.concepts.measures_shape import MeasurePush
from app.errors import Problem

# What a revision keeps under another name than the wire has it: words of SQL.
COLUMNS = {"start": "starts", "end": "ends"}


class UnknownGoal(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Ziel nicht gefunden", "Goal not found")
    mend = (
        "Entweder gibt es dieses Ziel nicht, oder es ist nicht für Sie bestimmt."
        " `/v1/districts/{ags}/goals` listet, was Sie lesen können.",
        "There is no such goal, or it is not meant for you; the list of the district shows others.",
    )


class UnknownMeasure(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Maßnahme nicht gefunden", "Measure not found")
    mend = (
        "Entweder gibt es diese Maßnahme nicht, oder sie ist nicht für Sie bestimmt."
        " `/v1/districts/{ags}/measures` listet, was Sie lesen können.",
        "There is no such measure, or it is not meant for you; the list of the district shows"
        " others.",
    )


class UnknownEvent(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Ereignis nicht gefunden", "Event not found")
    mend = (
        "Zu diesem Tag ist nichts gemeldet; `…/events` listet, was gemeldet ist.",
        "Nothing was told for this day; `…/events` lists what was.",
    )


STOOD = "{0}.recorded_at <= :at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > :at)"


def stood(table: str) -> str:
    """The condition on a row that it stood at :at."""
    return STOOD.format(table)


# Row security leaves out what the caller may not see of the goals that are named.
_PARENT = f"""(SELECT x.key FROM goal x
    WHERE x.ags = r.ags AND x.key = r.parent AND NOT x.withdrawn AND {stood("x")}) AS parent"""
_GOALS = f"""ARRAY(SELECT x.key FROM goal x
    WHERE x.ags = r.ags AND x.key = ANY (r.goals) AND NOT x.withdrawn AND {stood("x")}
    ORDER BY array_position(r.goals, x.key)) AS goals"""
SEEN = {"parent": _PARENT, "goals": _GOALS}


@dataclass(frozen=True)
class Kind:
    """One of the two: its tables, its members on the wire, and how it is refused."""

    name: str
    table: Table
    events: Table
    members: tuple[str, ...]
    problem: type[Problem]
    # For sentences: „Dieses Ziel“, „Diese Maßnahme“.
    this_de: str

    @property
    def kept(self) -> Mapping[str, str]:
        """The column of each member."""
        return {name: COLUMNS.get(name, name) for name in self.members}

    def unknown(self) -> Problem:
        return self.problem(
            f"{self.this_de} gibt es nicht, oder die Angabe ist nicht für Sie bestimmt.",
            f"There is no such {self.name}, or it is not meant for you.",
        )

    def standing(self) -> TextClause:
        """Entries of :ags as they stood at :at, with their state on :on; :key may be NULL."""
        columns = ", ".join(SEEN.get(name, f"r.{name}") for name in self.kept.values())
        return text(f"""
SELECT r.ags, r.key, r.recorded_at, r.reason, {columns}, e.status, e.on_date AS status_on
FROM {self.name} r
LEFT JOIN LATERAL (
    SELECT v.status, v.on_date FROM {self.name}_event v
    WHERE v.ags = r.ags AND v.key = r.key AND NOT v.withdrawn AND {stood("v")}
      AND v.on_date <= CAST(:on AS date)
    ORDER BY v.on_date DESC LIMIT 1
) e ON true
WHERE r.ags = :ags AND NOT r.withdrawn AND {stood("r")}
  AND (CAST(:key AS text) IS NULL OR r.key = :key)
ORDER BY r.key
""")

    def revisions(self) -> TextClause:
        """All revisions of :key of :ags up to :at that the caller may see."""
        return text(f"""
SELECT r.* FROM {self.name} r
WHERE r.ags = :ags AND r.key = :key AND r.recorded_at <= :at ORDER BY r.id
""")

    def course(self) -> TextClause:
        """The events of :key of :ags as they stood at :at, by day; :day may be NULL."""
        return text(f"""
SELECT v.on_date, v.date_precision, v.status, v.note_de, v.reason, v.recorded_at
FROM {self.name}_event v
WHERE v.ags = :ags AND v.key = :key AND NOT v.withdrawn AND {stood("v")}
  AND (CAST(:day AS date) IS NULL OR v.on_date = :day)
ORDER BY v.on_date
""")


def _kind(name: str, shape: Any, problem: type[Problem], this_de: str) -> Kind:
    tables = SQLModel.metadata.tables
    members = tuple(one for one in shape.model_fields if one != "reason")
    return Kind(name, tables[name], tables[f"{name}_event"], members, problem, this_de)


GOALS = _kind("goal", GoalPush, UnknownGoal, "Dieses Ziel")
MEASURES = _kind("measure", MeasurePush, UnknownMeasure, "Diese Maßnahme")
