"""The one way from rows to numbers: slices in, tables out, every view is put together from these.

A view settles its slices (`surveyed`, `newest`, `ground_for`), asks for all of them at once
(`tables`) and shows what they say (`compared`, `left_out`); none has its own way to the values.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Protocol

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.comparison.cells import ASKED, EXACT, PICKED, beside, cells, members
from app.comparison.ground import (
    Ground,
    Survey,
    Wish,
    ground_for,
    newest,
    part_text,
    surveyed,
)
from app.comparison.numbers import Columns, Numbers, columns, no_numbers, work_out
from app.comparison.scope import period_end

__all__ = [
    "Conversion",
    "Fetched",
    "Ground",
    "Slice",
    "Survey",
    "Table",
    "Wish",
    "ground_for",
    "newest",
    "surveyed",
    "tables",
]

# Columns by name, each with one entry per district, ordered by the districts' names.
Fetched = dict[str, list[Any]]
CELL = tuple(name for name in PICKED if name != "ags")
# What the conversion to another territory says of a cell; nothing, where there was none.
CONVERTED = ("harmonised", "estimated", "quality", "carried", "why")


@dataclass(frozen=True, slots=True)
class Slice:
    """One indicator in one part, period and ground.

    `definition` is what `catalogue.indicators.indicator` gives, `breakdown` the part as it is
    stored: totals left out. A `Wish` leaves the ground open: the table stands on the most telling.
    """

    definition: Mapping[str, Any]
    breakdown: Mapping[str, str]
    period: str
    ground: Ground | Wish


class Conversion(Protocol):
    """Brings figures from the ground they were reported on to the districts of another day."""

    @property
    def target(self) -> date:
        """The day whose districts the figures are brought to."""

    def converted(
        self, asked: Slice, found: Sequence[tuple[Ground, Fetched]], onto: Fetched
    ) -> Fetched:
        """What was `found` on each ground as it would stand on `onto`: who is there on that day.

        All hold every column of a table. The answer has those of `onto` and for each of its
        districts the cell: figures as floats (`value`, …) and exactly (`value_text`, …), a
        `missing` reason where there is none (and `why`, its sentence), `harmonised`, `estimated`,
        `quality`, and in `carried` by how much its count may be off.
        """


@dataclass(frozen=True)
class Table:
    """One slice over every district that exists on its ground, by name, with its numbers."""

    slice: Slice
    ground: Ground
    # Every ground with values of the slice, as it is shown, the most telling one first.
    grounds: list[dict[str, Any]]
    fetched: Fetched
    cols: Columns
    numbers: Numbers
    published: dict[str, Any] | None

    def __len__(self) -> int:
        return len(self.fetched["ags"])

    @cached_property
    def places(self) -> dict[str, int]:
        """Where each district stands in the columns."""
        return {ags: place for place, ags in enumerate(self.fetched["ags"])}

    @cached_property
    def shown(self) -> list[bool]:
        """Who has a dated value or range; all others are missing, with a reason."""
        three = (self.fetched[name] for name in ("value", "value_min_text", "undated"))
        return [
            (value is not None or least is not None) and not undated
            for value, least, undated in zip(*three, strict=True)
        ]

    def row(self, place: int) -> dict[str, Any]:
        """One district with every column; figures are exact decimals."""
        made = {name: column[place] for name, column in self.fetched.items()}
        for name in EXACT:
            written = made.pop(f"{name}_text")
            made[name] = None if written is None else Decimal(written)
        return made

    @cached_property
    def rows(self) -> list[dict[str, Any]]:
        """Every district, by name. Whoever needs a column only takes it from `fetched`."""
        return [self.row(place) for place in range(len(self))]


async def tables(
    reading: Reading,
    state: str,
    slices: Sequence[Slice],
    *,
    supplier: str = "auto",
    conversion: Conversion | None = None,
) -> list[Table]:
    """The tables of the slices, in their order.

    One statement for all figures and one for who is there, however many slices there are; with
    `conversion` two more, because a figure that needs none may stand on another territory.
    """
    if not slices:
        return []
    who = {"state": state, "supplier": supplier}
    found = await _found(reading, who, slices)
    if conversion is not None:
        found = await _converted(reading, who, found, conversion)
    return [_table(*one) for one in found]


# A settled slice, the ground of its table, what was fetched, and the columns made of it.
Found = tuple[Slice, Ground, Mapping[str, Any], Fetched]


async def _found(reading: Reading, who: Mapping[str, Any], slices: Sequence[Slice]) -> list[Found]:
    leads = _leads(slices)
    asked = (_asked(one, first) for one, first in zip(slices, leads, strict=True))
    bound = dict(zip(ASKED, map(list, zip(*asked, strict=True)), strict=True))
    found = await cells(reading, {**bound, **who})
    grounds = [Ground(row["ground_basis"], row["ground_date"]) for row in found]
    days = [(on.territory_date, one.period) for on, one in zip(grounds, slices, strict=True)]
    given = {day: row for day, row, first in zip(days, found, leads, strict=True) if first}
    there = await _standing(reading, who["state"], sorted(set(days)), given)
    return [
        (replace(one, ground=on), on, row, _cells(row, there[day]))
        for one, on, row, day in zip(slices, grounds, found, days, strict=True)
    ]


async def _converted(
    reading: Reading, who: Mapping[str, Any], found: Sequence[Found], conversion: Conversion
) -> list[Found]:
    """The same on the territory of the conversion, out of all territories of the same basis."""
    others = [
        (place, replace(one, ground=Ground(basis, date.fromisoformat(day))))
        for place, (one, on, row, _) in enumerate(found)
        for basis, day, _ in json.loads(row["grounds"] or "[]")
        if basis == on.basis and date.fromisoformat(day) != on.territory_date
    ]
    further = await _found(reading, who, [one for _, one in others]) if others else []
    on_all = [[(on, fetched)] for _, on, _, fetched in found]
    for (place, _), (_, on, _, fetched) in zip(others, further, strict=True):
        on_all[place].append((on, fetched))
    days = sorted({(conversion.target, one.period) for one, *_ in found})
    there = await _standing(reading, who["state"], days, {})
    made = []
    for (one, on, row, _), each in zip(found, on_all, strict=True):
        onto = _cells(NOTHING, there[conversion.target, one.period])
        ground = replace(on, territory_date=conversion.target)
        made.append((one, ground, row, conversion.converted(one, each, onto)))
    return made


Day = tuple[date, str]


def _leads(slices: Sequence[Slice]) -> list[bool]:
    """Which slices are the first of their period: most often, the others share its territory."""
    first: dict[str, int] = {}
    return [first.setdefault(one.period, place) == place for place, one in enumerate(slices)]


NOTHING: Mapping[str, Any] = dict.fromkeys(
    (*PICKED, "elsewhere_ags", "elsewhere", "deviation_ags", "deviation")
)


def _asked(one: Slice, leads: bool) -> tuple[Any, ...]:
    """The parameters of a slice, in the order of `ASKED`."""
    definition = one.definition
    what = (definition["code"], definition["version"], one.period, part_text(one.breakdown))
    where = (one.ground.basis, definition["default_basis"], one.ground.territory_date)
    return (*what, *where, period_end(one.period), leads)


async def _standing(
    reading: Reading, state: str, days: Sequence[Day], given: Mapping[Day, Mapping[str, Any]]
) -> dict[Day, Fetched]:
    """Who stands on each territory, and what is shown beside them in a period."""
    bound = {
        "state": state,
        "territory_date": [territory_date for territory_date, _ in days],
        "year_end": [period_end(period) for _, period in days],
    }
    there = await kept(reading, ("members", state, *days), lambda: members(reading, bound))
    told = dict(given)
    if unasked := [day for day in days if day not in given]:
        names = ("territory_date", "period")
        more = dict(zip(names, map(list, zip(*unasked, strict=True)), strict=True))
        found = await beside(reading, {**more, "state": state})
        told |= zip(unasked, found, strict=True)
    return {day: _members(who, told[day]) for day, who in zip(days, there, strict=True)}


def _members(who: Mapping[str, Any], told: Mapping[str, Any]) -> Fetched:
    ags = who["ags"] or []
    people, context = _sparse(told, "people"), _sparse(who, "context")
    status = _sparse(told, "concept_status", "concept")
    since = _sparse(told, "concept_status_on", "concept")
    return {
        "ags": ags,
        **{name: who[name] or [] for name in ("name", "type", "area_km2")},
        "population": [people.get(one, context.get(one)) for one in ags],
        "concept_status": [status.get(one, "unknown") for one in ags],
        "concept_status_on": [since.get(one) for one in ags],
    }


def _sparse(row: Mapping[str, Any], name: str, of: str | None = None) -> dict[str, Any]:
    return dict(zip(row[f"{of or name}_ags"] or (), row[name] or (), strict=True))


def _cells(row: Mapping[str, Any], members: Fetched) -> Fetched:
    """The columns of a table: every member, with its cell or with none."""
    ags = members["ags"]
    fetched = {**members, **{name: row[name] or [] for name in CELL}}
    if row["ags"] != ags:
        places = {one: place for place, one in enumerate(row["ags"] or ())}
        order = [places.get(one) for one in ags]
        for name in CELL:
            column = fetched[name]
            fetched[name] = [None if place is None else column[place] for place in order]
    for name in ("value", "numerator", "denominator"):
        fetched[name] = [
            None if written is None else float(written) for written in fetched[f"{name}_text"]
        ]
    nobody = [None] * len(ags)
    grounds, declared = _sparse(row, "elsewhere"), _sparse(row, "deviation")
    return {
        **fetched,
        "elsewhere": [grounds.get(one) for one in ags] if grounds else nobody,
        "deviation": [
            json.loads(declared[one]) if who == "district" and declared.get(one) else None
            for one, who in zip(ags, fetched["supplier"], strict=True)
        ]
        if declared
        else nobody,
        **{name: [None] * len(ags) for name in CONVERTED},
    }


def _table(asked: Slice, ground: Ground, row: Mapping[str, Any], fetched: Fetched) -> Table:
    kind, factor = asked.definition["kind"], float(asked.definition["factor"])
    # Every digit of the state's own figure is kept, as its source prints it.
    published = _exact(row["published"])
    cols = columns(fetched, factor)
    numbers = work_out(kind, factor, cols, published) if fetched["ags"] else no_numbers(published)
    named = ("basis", "territory_date", "districts")
    grounds = [
        {**dict(zip(named, one, strict=True)), "territory_date": date.fromisoformat(one[1])}
        for one in json.loads(row["grounds"] or "[]")
    ]
    return Table(asked, ground, grounds, fetched, cols, numbers, published)


def _exact(written: str | None) -> dict[str, Any] | None:
    if written is None:
        return None
    found: dict[str, Any] = json.loads(written, parse_float=Decimal, parse_int=Decimal)
    return found
