"""The one way from rows to numbers: slices in, tables out, every view is put together from these.

A view settles its slices (`surveyed`, `newest`, `ground_for`), asks for all of them at once
(`tables`) and shows what they say (`compared`, `left_out`); none has its own way to the values.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Any, Protocol

import numpy as np

from app.auth.reading import Reading
from app.comparison.cells import ASKED, cells
from app.comparison.context import Context, Contexts, contexts, sparse
from app.comparison.fetched import CELL, CONVERTED, EXACT, NUMBERS, Cells, Fetched, nobody, plain
from app.comparison.figures import Columns, columns, law_of
from app.comparison.ground import (
    Ground,
    Survey,
    Wish,
    ground_for,
    newest,
    part_text,
    surveyed,
)
from app.comparison.numbers import Asked, Numbers, work_out_each
from app.comparison.picked import AUTO, Picked, Rule, picked
from app.comparison.scope import period_end
from app.comparison.versions_apart import marked
from app.comparison.written import Written
from app.formats.sheet import Lasting, differing

__all__ = [
    "CELL",
    "CONVERTED",
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
    def places(self) -> Mapping[str, int]:
        """Where each district stands in the columns."""
        ags = self.fetched["ags"]
        # Most tables are of the same districts.
        return ags.places if isinstance(ags, Lasting) else Lasting(ags).places

    @cached_property
    def shown(self) -> list[bool]:
        """Who has a dated value or range; all others are missing, with a reason."""
        shown = np.isfinite(self.cols.value)
        if any(differing(ranges := self.fetched["value_min_text"])):
            shown |= np.array([one is not None for one in ranges])
        if any(differing(undated := self.fetched["undated"])):
            shown &= np.array([not one for one in undated])
        told: list[bool] = shown.tolist()
        return told

    @cached_property
    def common(self) -> list[bool]:
        """Whose value the others see too; what is said of all must not differ by who asks."""
        both = zip(self.shown, self.fetched["hidden"], strict=True)
        return [shown and not hidden for shown, hidden in both]

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
    supplier: str = AUTO,
    conversion: Conversion | None = None,
) -> list[Table]:
    """The tables of the slices, in their order.

    One statement for all figures, however many slices there are, with or without a conversion.
    """
    if not slices:
        return []
    beside = await contexts(reading, state)
    leads = _leads(slices, beside)
    asked = (_asked(one, first) for one, first in zip(slices, leads, strict=True))
    bound = dict(zip(ASKED, map(list, zip(*asked, strict=True)), strict=True))
    rows = await cells(reading, {**bound, "state": state}, held=beside.lasting)
    for one, row, first in zip(slices, rows, leads, strict=True):
        if first:
            beside.hold(one.period, one.definition["framework"], row)
    both = zip(slices, rows, strict=True)
    found = [_Found(one, row, supplier, beside[one.period]) for one, row in both]
    settled = [one.settled(conversion) for one in found]
    numbers = work_out_each([one.asked() for one in settled])
    made = [one.table(each) for one, each in zip(settled, numbers, strict=True)]
    return await marked(reading, {"state": state, "supplier": supplier}, made)


def _leads(slices: Sequence[Slice], beside: Contexts) -> list[bool]:
    """Which slices are the first of a period of which nothing is known yet."""
    first: dict[str, int] = {}
    return [
        first.setdefault(one.period, place) == place
        and beside.lacks(one.period, one.definition["framework"])
        for place, one in enumerate(slices)
    ]


def _asked(one: Slice, leads: bool) -> tuple[Any, ...]:
    """The parameters of a slice, in the order of `ASKED`."""
    definition = one.definition
    what = (definition["code"], definition["version"], one.period, part_text(one.breakdown))
    return (*what, period_end(one.period), leads, definition["framework"])


@dataclass(frozen=True, slots=True)
class _Settled:
    """A table, but for its numbers."""

    slice: Slice
    ground: Ground
    grounds: list[dict[str, Any]]
    fetched: Fetched
    cols: Columns
    published: dict[str, Any] | None

    def asked(self) -> Asked:
        definition = self.slice.definition
        law, factor = law_of(definition), float(definition["factor"])
        return Asked(law, factor, self.cols, self.published)

    def table(self, numbers: Numbers) -> Table:
        on = (self.slice, self.ground, self.grounds)
        return Table(*on, self.fetched, self.cols, numbers, self.published)


class _Found:
    """What was found of a slice, and on which ground it is shown."""

    def __init__(
        self, asked: Slice, row: Mapping[str, Any], supplier: str, beside: Context
    ) -> None:
        self.asked, self.supplier, self.beside = asked, supplier, beside
        self.rows = Written(row)
        self.declared = sparse(row, "deviation", "deviation")
        self.end = period_end(asked.period)

    def settled(self, conversion: Conversion | None) -> _Settled:
        chosen = self._picked(self.asked.ground)
        fetched: Fetched = self._on(chosen)
        ground = chosen.ground
        if conversion is not None:
            fetched = self._converted(chosen, fetched, conversion)
            ground = replace(ground, territory_date=conversion.target)
        # The slice keeps the ground that its figures were found on.
        asked = replace(self.asked, ground=chosen.ground)
        cols = columns(fetched, float(asked.definition["factor"]))
        published = self._published(chosen)
        return _Settled(asked, ground, chosen.grounds, fetched, cols, published)

    def _picked(self, wish: Ground | Wish) -> Picked:
        usual = Ground(self.asked.definition["default_basis"], self.end)
        return picked(self.rows, Rule(wish, usual, self.supplier), self.beside.known)

    def _on(self, chosen: Picked) -> Cells:
        there = self.beside.on(chosen.ground.territory_date)
        return Cells(self.rows, chosen, there, self.declared, self.end)

    def _converted(self, chosen: Picked, fetched: Fetched, conversion: Conversion) -> Fetched:
        """The same on another territory, out of all territories of the same basis."""
        on_all = [(chosen.ground, plain(fetched))]
        for one in chosen.grounds:
            ground = Ground(one["basis"], one["territory_date"])
            if ground.basis == chosen.ground.basis and ground != chosen.ground:
                on_all.append((ground, plain(self._on(self._picked(ground)))))
        onto = nobody(self.beside.on(conversion.target))
        return conversion.converted(replace(self.asked, ground=chosen.ground), on_all, onto)

    def _published(self, chosen: Picked) -> dict[str, Any] | None:
        """The state's own figure, with every digit that its source prints."""
        if (row := chosen.published) is None:
            return None
        three = ((name, self.rows[name][row]) for name in NUMBERS)
        figures = {name: None if one is None else Decimal(one) for name, one in three}
        return figures | {name: self.rows[name][row] for name in ("source", "precision")}
