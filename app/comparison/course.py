"""One indicator over time: tables of its periods, put beside each other with breaks and trends.

Every view that tells how something went takes it from here, from tables that it already has.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.breaks import (
    Break,
    by_census,
    by_source,
    in_order,
    segments,
    stated,
    territorial,
)
from app.comparison.figures import Floats
from app.comparison.members import Versions
from app.comparison.tables import Table
from app.comparison.trends import Lines, Trend, trends


@dataclass(frozen=True)
class Course:
    """The tables of one part, basis and form of period, in the order of time.

    `districts` are all that stand in any of them, by name.
    """

    tables: Sequence[Table]
    periods: Sequence[str]
    districts: Sequence[str]
    breaks: Sequence[Break]
    lines: Lines
    known: Versions

    @cached_property
    def trends(self) -> dict[str, Trend]:
        """Per district, whether it rises or falls."""
        return dict(zip(self.districts, self._reckoned, strict=True))

    def trend(self, ags: str) -> Trend | None:
        """The same of one district; None where it stands on none of the territories."""
        row = self._rows.get(ags)
        return None if row is None else self._reckoned[row]

    @cached_property
    def _reckoned(self) -> Sequence[Trend]:
        return trends(self.lines, self.breaks)

    @cached_property
    def _rows(self) -> dict[str, int]:
        return {ags: row for row, ags in enumerate(self.districts)}

    @cached_property
    def of_state(self) -> Trend:
        """The trend of the state's value, over the points that hold the same districts."""
        return trends(state_lines(self), everywhere(self.breaks))[0]


def course(
    tables: Sequence[Table],
    known: Versions,
    *,
    also: Collection[str] = (),
    converted: bool = False,
) -> Course:
    """The course of tables in the order of time; `converted` ones stand on one territory.

    `also` are districts to be told of even if they stand on none of the territories.
    """
    periods = [table.slice.period for table in tables]
    districts = sorted(
        {ags for ags in also if ags in known.of}.union(*(table.places for table in tables)),
        key=known.sort_key,
    )
    found = stated(tables)
    found += by_census(tables, found) + by_source(tables)
    if not converted:
        found += territorial(tables, known)
    breaks = in_order(found)

    def column(figures: Sequence[Floats]) -> Floats:
        return aligned(tables, districts, figures)

    value = column([np.where(t.cols.comparable, t.cols.value, np.nan) for t in tables])
    lines = Lines(
        periods,
        districts,
        value,
        column([table.numbers.told.lower for table in tables]),
        column([table.numbers.told.upper for table in tables]),
        np.isfinite(value),
        segments(breaks, districts, len(tables)),
    )
    return Course(tables, periods, districts, breaks, lines, known)


def aligned(tables: Sequence[Table], districts: Sequence[str], figures: Sequence[Floats]) -> Floats:
    """One row per district, one column per table; NaN where a district is not in the table."""
    rows = {ags: row for row, ags in enumerate(districts)}
    made = np.full((len(districts), len(tables)), np.nan)
    for place, (table, each) in enumerate(zip(tables, figures, strict=True)):
        made[[rows[ags] for ags in table.fetched["ags"]], place] = each
    return made


def everywhere(breaks: Iterable[Break]) -> list[Break]:
    """The breaks that concern the state: those of all districts, and another census of any.

    Land goes from one district to another and stays in the sum; other people do not.
    """
    return [
        replace(one, districts=None)
        for one in breaks
        if one.districts is None or one.kind == "census"
    ]


def state_lines(asked: Course) -> Lines:
    """The state as a row of its own; a sum that lacks others than at the end is not usable."""
    states = [table.numbers.state for table in asked.tables]
    limits = [state["ci95"] or (np.nan, np.nan) for state in states]
    value = np.array([[_number(state["value"]) for state in states]])
    held = [_held(table, asked.known) for table in asked.tables]
    known = np.isfinite(value)
    last = next((held[place] for place in np.flatnonzero(known[0])[::-1]), None)
    usable = known & np.array([[one == last for one in held]])
    return Lines(
        asked.periods,
        ["state"],
        value,
        np.array([[float(lower) for lower, _ in limits]]),
        np.array([[float(upper) for _, upper in limits]]),
        usable,
        segments(everywhere(asked.breaks), ["state"], len(asked.tables)),
    )


def _number(value: Any) -> float:
    return float("nan") if value is None else float(value)


def _held(table: Table, known: Versions) -> object:
    """Whose figures the state's value holds: its source's, or everybody's but those who lack."""
    state = table.numbers.state
    if state["method"] == "source":
        return "source"
    counted = table.cols.comparable
    if state["method"] != "sum":
        counted = counted & np.isfinite(table.cols.numerator) & np.isfinite(table.cols.denominator)
    return lacking(table, counted, known)


def lacking(table: Table, counted: NDArray[np.bool_], known: Versions) -> frozenset[Any]:
    """Who of a territory is not counted, and since when with whom it is one.

    Two sums that lack the same are sums over the same districts, however many there are.
    """
    day = table.ground.territory_date
    everybody = zip(table.fetched["ags"], counted.tolist(), strict=True)
    return frozenset((ags, known.merged(ags, day)) for ags, held in everybody if not held)
