"""Do the life situations of two groups come closer? The trend of their difference over time.

Never across a hard break of either side; where the difference changes sides, there is no verdict.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from app.comparison.beside import Beside
from app.comparison.breaks import (
    Break,
    by_census,
    by_source,
    in_order,
    segments,
    stated,
    territorial,
)
from app.comparison.course import aligned, everywhere, lacking
from app.comparison.figures import Floats
from app.comparison.members import Versions
from app.comparison.plain import pair, plain
from app.comparison.trends import Lines, Trend, trends

CROSSED_DE = (
    "Erst lag die eine, dann die andere Gruppe höher: Der Abstand wechselt die Seite, ein Urteil"
    " über Annäherung gibt es nicht."
)


@dataclass(frozen=True)
class Convergence:
    """The gaps of several periods in the order of time."""

    pairs: Sequence[Beside]
    districts: Sequence[str]
    breaks: Sequence[Break]
    lines: Lines
    known: Versions

    @property
    def periods(self) -> list[str]:
        return [one.group.slice.period for one in self.pairs]

    @cached_property
    def told(self) -> dict[str, dict[str, Any]]:
        """Per district the trend of its difference, the points behind it, and the verdict."""
        return _told(self.lines, self.breaks)

    @cached_property
    def of_state(self) -> dict[str, Any]:
        lines = _state_lines(self)
        return _told(lines, everywhere(self.breaks))[lines.districts[0]]


def convergence(
    pairs: Sequence[Beside], known: Versions, *, converted: bool = False
) -> Convergence:
    """The course of a gap; `converted` tables stand on one territory."""
    groups, references = [one.group for one in pairs], [one.reference for one in pairs]
    periods = [table.slice.period for table in groups]
    districts = sorted(set().union(*(one.places for one in groups)), key=known.sort_key)
    known_ones = stated(groups)
    found = list(known_ones)
    for side in (groups, references):
        found += by_census(side, known_ones) + by_source(side)
        found += [] if converted else territorial(side, known)
    breaks = in_order(dict.fromkeys(found))

    def column(figures: Sequence[Floats]) -> Floats:
        return aligned(groups, districts, figures)

    value = column([one.difference.estimate for one in pairs])
    usable = column([np.where(one.comparable, 1.0, 0.0) for one in pairs])
    lines = Lines(
        periods,
        districts,
        value,
        column([one.difference.lower for one in pairs]),
        column([one.difference.upper for one in pairs]),
        np.isfinite(value) & (usable == 1.0),
        segments(breaks, districts, len(pairs)),
    )
    return Convergence(pairs, districts, breaks, lines, known)


def _told(lines: Lines, breaks: Sequence[Break]) -> dict[str, dict[str, Any]]:
    made = {}
    found = trends(lines, breaks)
    for row, (ags, trend) in enumerate(zip(lines.districts, found, strict=True)):
        verdict, said = _verdict(lines, row, trend)
        made[ags] = {
            "verdict": verdict,
            "detail_de": said,
            "trend": trend,
            "points": _points(lines, row),
        }
    return made


def _points(lines: Lines, row: int) -> list[dict[str, Any]]:
    return [
        {
            "period": lines.periods[place],
            "segment": int(lines.segments[row, place]),
            "difference": plain(lines.value[row, place]),
            "difference_ci95": pair(lines.lower[row, place], lines.upper[row, place]),
            "comparable": bool(lines.usable[row, place]),
        }
        for place in np.flatnonzero(np.isfinite(lines.value[row])).tolist()
    ]


def _verdict(lines: Lines, row: int, trend: Trend) -> tuple[str | None, str | None]:
    """Whether the distance from zero shrinks; told only where it is clear on which side it lies."""
    if trend["refused"]:
        return None, trend["refused"]["detail_de"]
    used = [
        place
        for place in np.flatnonzero(lines.usable[row]).tolist()
        if trend["from"] <= lines.periods[place] <= trend["to"]
    ]
    value, lower, upper = (one[row, used] for one in (lines.value, lines.lower, lines.upper))
    # Without an interval the figure itself is all there is to go by.
    clear = np.where(np.isfinite(lower), (lower > 0) | (upper < 0), value != 0)
    signs = set(np.sign(value[clear]).tolist())
    # A clear trend over points none of which is clearly off zero leads from one side to the other.
    if len(signs) > 1 or (trend["significant"] and not signs):
        return None, CROSSED_DE
    if not trend["significant"]:
        return "no_change", None
    towards = (trend["direction"] == "falling") == (signs == {1.0})
    return ("converging" if towards else "diverging"), None


def _state_lines(asked: Convergence) -> Lines:
    """The state as a row of its own; only points that lack the same as the last one count."""
    states = [one.state for one in asked.pairs]
    value = np.array([[_number(state["difference"]) for state in states]])
    limits = [state["difference_ci95"] or (np.nan, np.nan) for state in states]
    known = np.isfinite(value)
    held = [_held(one, asked.known) for one in asked.pairs]
    last = next((held[place] for place in np.flatnonzero(known[0])[::-1]), None)
    return Lines(
        asked.periods,
        ["state"],
        value,
        np.array([[float(lower) for lower, _ in limits]]),
        np.array([[float(upper) for _, upper in limits]]),
        known & np.array([[one == last for one in held]]),
        segments(everywhere(asked.breaks), ["state"], len(asked.pairs)),
    )


def _held(one: Beside, known: Versions) -> object:
    """Who lacks in the state's gap, and whether it is one of counts or of published values."""
    return lacking(one.group, one.summed, known), one.state["method"] is None


def _number(value: Any) -> float:
    return float("nan") if value is None else float(value)
