"""Ziel- und Maßnahmencontrolling of one district, for itself alone: what is, what was to be.

Per goal and field of action the measures by where they stand, what is due or overdue on a day, and
how far each indicator has come. It judges nobody: dates and values are put beside what was set.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any

from app.auth.reading import Reading
from app.catalogue.districts import known_district
from app.catalogue.indicators import fields
from app.concepts.goals_kinds import GOALS, MEASURES
from app.concepts.goals_read import every, when
from app.concepts.progress import NOTES_DE as PROGRESS_DE
from app.concepts.progress import of_goals
from app.concepts.tree import Placed, last_day, natural, placed, under
from app.errors import Problem
from app.words import WORDS

Row = dict[str, Any]
STATUSES = WORDS["measure_status"]
OVER = ("completed", "stopped")
ENTRY = (
    *("key", "title_de", "goals", "field_codes", "priority", "start", "end", "status"),
    "status_on",
)
WITHOUT_DE = "ohne Handlungsfeld"
NOTES_DE = (
    "Nur für den Kreis selbst. Fällig heißt: bis due_until zu Ende zu bringen; überfällig: das Ende"
    " liegt vor dem Tag, und weder abgeschlossen noch eingestellt ist gemeldet.",
    "Angaben, die nur ein Jahr oder einen Monat nennen, gelten bis zu dessen letztem Tag.",
)


class UnknownControlling(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Kein Controlling", "No controlling")
    mend = (
        "Ein Controlling liest nur der Kreis selbst, mit seinem eigenen Schlüssel."
        " Aggregierte Zahlen aller Kreise stehen unter `/v1/comparisons/measures`.",
        "A district reads its own controlling with its own key; counts over all districts are"
        " under `/v1/comparisons/measures`.",
    )


@dataclass(frozen=True, slots=True)
class Whole:
    """All that a district has told, on one day."""

    tree: Sequence[Placed]
    measures: Sequence[Row]
    progress: Mapping[str, Sequence[Row]]
    due: Sequence[Row]

    def of_goals(self, keys: set[str]) -> list[Row]:
        return [one for one in self.measures if keys & set(one["goals"])]


async def controlling(reading: Reading, ags: str, on: date | None, within: int) -> Row:
    """The view on a day as known at an instant; refused to everybody else as if it were not."""
    if reading.caller.role != "district" or reading.caller.ags != ags:
        raise UnknownControlling(
            "Hier gibt es nichts, oder es ist nicht für Sie bestimmt.",
            "There is nothing here, or it is not meant for you.",
        )
    asked = when(reading, on)
    until = date.fromordinal(min(asked.on.toordinal() + within, date.max.toordinal()))
    found = await _whole(reading, ags, asked.on, until)
    name = (await known_district(reading, ags))["name"]
    return {
        "ags": ags,
        "name": name,
        "on": asked.on,
        "due_until": until,
        "as_of": reading.at,
        "measures": counts(found.measures),
        "goals": list(_goals(found)),
        "fields": list(_fields(await fields(reading), found)),
        "due": found.due,
        "entries": [_named(one) for one in found.measures],
        "notes": [*NOTES_DE, *PROGRESS_DE],
    }


async def _whole(reading: Reading, ags: str, on: date, until: date) -> Whole:
    asked = when(reading, on)
    tree = placed(await every(reading.session, GOALS, ags, asked))
    rows = await every(reading.session, MEASURES, ags, asked)
    measures = sorted(rows, key=lambda one: natural(one["key"]))
    stated = [(one.row["key"], each) for one in tree for each in one.row["indicators"]]
    made = await of_goals(reading, ags, [each for _, each in stated], on)
    progress: dict[str, list[Row]] = {}
    for (key, _), each in zip(stated, made, strict=True):
        progress.setdefault(key, []).append(each)
    due = [one for measure in measures for one in _due(measure, on, until)]
    return Whole(
        tree, measures, progress, sorted(due, key=lambda one: (one["day"], one["measure"]))
    )


def _named(row: Mapping[str, Any]) -> Row:
    """A measure under the names of the wire."""
    return {name: row[MEASURES.kept.get(name, name)] for name in ENTRY}


def counts(measures: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    """How many measures are in which state; who has not told is not passed over."""
    found = Counter(one["status"] or "unknown" for one in measures)
    return {status: found[status] for status in STATUSES}


def _due(measure: Row, on: date, until: date) -> Iterator[Row]:
    """What of a measure is due or overdue; nothing of one that is over."""
    if measure["status"] in OVER:
        return
    idle = measure["status"] in (None, "planned")
    if idle and measure["starts"] and (day := last_day(measure["starts"])) < on:
        yield _entry(measure, None, "start_overdue", day)
    ends = [(None, measure["ends"])] if measure["ends"] else []
    ends += [(one["title_de"], one["due"]) for one in measure["milestones"] if _open(one, on)]
    for milestone, end in ends:
        if (day := last_day(end)) <= until:
            yield _entry(measure, milestone, "overdue" if day < on else "due", day)


def _open(milestone: Row, on: date) -> bool:
    done = milestone["done_on"]
    return done is None or date.fromisoformat(done) > on


def _entry(measure: Row, milestone: str | None, due: str, day: date) -> Row:
    return {"measure": measure["key"], "milestone": milestone, "due": due, "day": day}


def _goals(found: Whole) -> Iterator[Row]:
    below = under(found.tree)
    for one in found.tree:
        key = one.row["key"]
        own = found.of_goals({key})
        named = {each["key"] for each in own}
        copied = ("key", "parent", "level", "text_de", "field_codes", "status", "status_on")
        yield {
            **{name: one.row[name] for name in copied},
            "depth": one.depth,
            "end": one.row["ends"],
            "measures": counts(own),
            "measures_below": counts(found.of_goals(below[key])),
            "due": [each for each in found.due if each["measure"] in named],
            "indicators": found.progress.get(key, []),
        }


def _fields(known: Sequence[Row], found: Whole) -> Iterator[Row]:
    """The fields of action of which there is a goal or a measure, in the order of the code list."""
    for code, label in (*((one["code"], one["label_de"]) for one in known), (None, WITHOUT_DE)):
        goals = [one.row for one in found.tree if _in(code, one.row)]
        measures = [one for one in found.measures if _in(code, one)]
        if goals or measures:
            yield {"field": code, "label_de": label, **_field(found, goals, measures)}


def _in(code: str | None, row: Mapping[str, Any]) -> bool:
    return code in row["field_codes"] if code else not row["field_codes"]


def _field(found: Whole, goals: Sequence[Mapping[str, Any]], measures: Sequence[Row]) -> Row:
    named = {one["key"] for one in measures}
    due = Counter(one["due"] for one in found.due if one["measure"] in named)
    progress = [each for one in goals for each in found.progress.get(one["key"], ())]
    return {
        "goals": len(goals),
        "measures": counts(measures),
        "due": due["due"],
        "overdue": due["overdue"] + due["start_overdue"],
        "indicators": len(progress),
        "reached": sum(one["verdict"] == "reached" for one in progress),
        "without_progress": sum(one["reason"] is not None for one in progress),
    }
