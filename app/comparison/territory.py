"""Figures on another territory than the one they were reported on: counts are added, rates never.

A share of a district's counts goes with each part of it, forward to a later day or back to an
earlier one. What is estimated that way says so, with a grade; what cannot be carried is missing,
with its reason. The rules and grades are in docs/decisions/0016.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from http import HTTPStatus
from itertools import groupby
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.comparison.carried import Cell, carried, empty, people
from app.comparison.tables import CELL, CONVERTED, Fetched, Ground, Slice, Wish
from app.errors import Problem
from app.stats.transfer import WHOLE, Move, Part, Transfer, chained, origins, transfer, undone

ADDED = ("count", "share", "rate", "ratio")
# Which weight carries what, best first. Area is what is left where nobody counted who went along.
WEIGHTS = {
    "employment": ("employment", "population", "area"),
    "population": ("population", "area"),
}
USABLE = ("exact", "rounded", "approx")

# What was recorded of each change, who was there before, and how many lived there at the last
# count on the territory that was changed.
CHANGES = text("""
SELECT t.effective_on, t.kind, t.from_ags, t.to_ags,
       t.weight_area AS area, t.weight_population AS population, t.weight_employment AS employment,
       (SELECT jsonb_object_agg(before.ags, before.population)
        FROM (
            SELECT DISTINCT ON (dv.ags) dv.ags, c.population FROM district_version dv
            LEFT JOIN district_context c ON c.ags = dv.ags AND dv.valid @> c.reference_date
             AND c.recorded_at <= CAST(:at AS timestamptz)
            WHERE dv.ags IN (t.from_ags, t.to_ags) AND dv.valid @> t.effective_on - 1
              AND dv.recorded_at <= CAST(:at AS timestamptz)
            ORDER BY dv.ags, c.reference_date DESC NULLS LAST
        ) before) AS before
FROM territorial_change t
WHERE left(t.from_ags, 2) = CAST(:state AS text) AND t.recorded_at <= CAST(:at AS timestamptz)
ORDER BY t.effective_on, t.from_ags, t.to_ags
""")


class NotAdditive(Problem):
    status = HTTPStatus.CONFLICT
    title = (
        "Nicht auf einen anderen Gebietsstand umzurechnen",
        "Cannot be brought to another territory",
    )
    mend = (
        "Umgerechnet wird, was sich addieren lässt: Anzahlen, Zähler und Nenner. Diesen Indikator"
        " gibt es nur mit `territory=as_reported`.",
        "Only what can be added is converted; ask for this one with `territory=as_reported`.",
    )


def require_additive(definition: Mapping[str, Any]) -> None:
    """Refuse an indicator of which no kind of sum has a meaning."""
    if definition["kind"] not in ADDED:
        raise NotAdditive(
            f"{definition['code']} ist eine Differenz von Quoten, ohne Zähler und Nenner.",
            f"{definition['code']} is a difference of rates, without numerator or denominator.",
        )


@dataclass(frozen=True, slots=True)
class Change:
    """What happened on one day: the moves by each kind of weight, and who lived there before."""

    effective_on: date
    moves: Mapping[str, Sequence[Move]]
    people: Mapping[str, Decimal]


@dataclass(frozen=True)
class Territory:
    """The territory of a day, and how figures get there from any other."""

    target: date
    changes: Sequence[Change]
    _known: dict[tuple[date, str], Transfer] = field(default_factory=dict)

    def converted(
        self, asked: Slice, found: Sequence[tuple[Ground, Fetched]], onto: Fetched
    ) -> Fetched:
        """What was found on each ground, brought to this territory; per district the best of it.

        A sound figure goes before an estimate, the district's own before the official one, and
        what needs no conversion before what does. No estimate stands in for a confidential figure.
        """
        basis = found[0][0].basis
        brought = [self._brought(asked, *one, onto) for one in found]
        if len(brought) == 1:
            best = brought[0]
        else:
            best = {name: list(column) for name, column in brought[0].items()}
            for place in range(len(onto["ags"])):
                ranks = [_rank(one, place) for one in brought]
                for name, column in brought[ranks.index(min(ranks))].items():
                    best[name][place] = column[place]
        return {**best, "elsewhere": _elsewhere(found[0][1], onto["ags"], basis)}

    def _brought(self, asked: Slice, ground: Ground, found: Fetched, onto: Fetched) -> Fetched:
        parts = self._origins(ground.territory_date, _way(asked.definition), found["ags"])
        living = self._origins(ground.territory_date, "population", found["ags"])
        there = {ags: place for place, ags in enumerate(found["ags"])}
        # Most districts are what they were: their columns are taken over as they are.
        same = [there.get(ags) if _whole(parts, ags) else None for ags in onto["ags"]]
        made = dict(onto)
        for name in (*CELL, "value", "numerator", "denominator", "deviation", "reworked"):
            column = found[name]
            made[name] = [None if place is None else column[place] for place in same]
        made.update({name: [None] * len(same) for name in CONVERTED})
        made["population"] = list(onto["population"])
        cell = Cell(asked.definition, ground.territory_date, self.target, found)
        for place, (ags, known) in enumerate(zip(onto["ags"], same, strict=True)):
            if known is None:
                own = [(there[one], part) for one, part in parts.get(ags, {}).items()]
                summed = carried(cell, own) if own else empty()
                lived = [(there[one], part) for one, part in living.get(ags, {}).items()]
                summed["population"] = people(found, lived) or onto["population"][place]
                for name, value in summed.items():
                    made[name][place] = value
        return made

    def _origins(self, start: date, way: str, areas: Sequence[str]) -> dict[str, dict[str, Part]]:
        if (start, way) not in self._known:
            self._known[start, way] = self._transfer(start, way)
        return origins(self._known[start, way], areas)

    def _transfer(self, start: date, way: str) -> Transfer:
        made: Transfer = {}
        if start <= self.target:
            for one in self.changes:
                if start < one.effective_on <= self.target:
                    made = chained(made, transfer(one.moves[way]))
        else:
            for one in reversed(self.changes):
                if self.target < one.effective_on <= start:
                    made = chained(made, undone(transfer(one.moves[way]), one.people))
        return made


def _way(definition: Mapping[str, Any]) -> str:
    return "employment" if definition["field"] == "employment" else "population"


def _whole(parts: Mapping[str, Mapping[str, Part]], ags: str) -> bool:
    return parts.get(ags) == {ags: WHOLE}


def _rank(one: Fetched, place: int) -> tuple[int, bool]:
    """How good the cell of one ground is, and whether it had to be brought here: less is better."""
    return _worth(one, place), bool(one["harmonised"][place])


def _worth(one: Fetched, place: int) -> int:
    shown = one["value"][place] is not None or one["value_min_text"][place] is not None
    if not shown:
        reason = one["missing"][place]
        return 3 if reason == "confidential" else 7 if reason is None else 6
    if one["hidden"][place]:
        # It stands where others find it confidential, or nothing: else who sees more got another
        # value of the state.
        return 5 if one["unseen"][place] else 3
    if one["estimated"][place]:
        return 4
    if one["supplier"][place] != "district":
        return 1
    sound = one["value"][place] is not None and not one["undated"][place]
    final = one["status"][place] == "final" and one["precision"][place] in USABLE
    return 0 if sound and final else 2


def _elsewhere(found: Fetched, districts: Sequence[str], basis: str) -> list[str | None]:
    """Values on another basis; those on another territory have all been looked at."""
    known = dict(zip(found["ags"], found["elsewhere"], strict=True))
    told = [(known.get(ags) or "").split("; ") for ags in districts]
    others = [[one for one in grounds if not one.startswith(f"{basis},")] for grounds in told]
    return ["; ".join(grounds) or None for grounds in others]


def wish(territory: str, basis: str | None, territory_date: date | None) -> Wish:
    """The ground to fetch figures on; `territory_date` names the target of a conversion instead."""
    return Wish(basis, territory_date if territory == "as_reported" else None)


async def asked_conversion(
    reading: Reading, state: str, territory: str, territory_date: date | None
) -> Territory | None:
    """What `territory` and `territory_date` mean: nothing, or the way to that day or to today."""
    if territory == "as_reported":
        return None
    return await conversion(reading, state, territory_date or reading.today)


async def conversion(reading: Reading, state: str, target: date) -> Territory:
    """The way to the territory of a day, from all changes that are known of a state."""
    found = await reading.session.execute(CHANGES, {"state": state, "at": reading.at})
    rows = [dict(row) for row in found.mappings()]
    return Territory(
        target,
        [_change(day, list(same)) for day, same in groupby(rows, lambda row: row["effective_on"])],
    )


def _change(effective_on: date, rows: Sequence[Mapping[str, Any]]) -> Change:
    before = {ags: count for row in rows for ags, count in (row["before"] or {}).items()}
    return Change(
        effective_on,
        {way: [_move(row, ranked, before) for row in rows] for way, ranked in WEIGHTS.items()},
        {ags: Decimal(count) for ags, count in before.items() if count is not None},
    )


def _move(row: Mapping[str, Any], ranked: Sequence[str], before: Mapping[str, Any]) -> Move:
    known = [(row[way], way) for way in ranked if row[way] is not None]
    # A merger is the whole of a district, whether or not somebody wrote the weight down.
    weight, way = known[0] if known else (Decimal(1) if row["kind"] == "merger" else None, "area")
    return Move(row["from_ags"], row["to_ags"], weight, way, existed=row["to_ags"] in before)
