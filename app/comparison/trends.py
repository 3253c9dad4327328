"""Whether figures rise or fall by more than chance, over the last comparable points of one piece.

Never across a hard break: what cannot be told is refused, with the reason and the break's name.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, overload

import numpy as np
from numpy.typing import NDArray

from app.comparison.breaks import Break
from app.comparison.chance import chance
from app.comparison.figures import Floats
from app.comparison.plain import pair, plain
from app.stats import monotone, multiple, trend

Trend = dict[str, Any]
Places = NDArray[np.intp]
FEWEST = monotone.FEWEST
# Mann–Kendall at the usual level; the weighted slope brings its own, stricter one (99.8 %).
LEVEL = 0.05
NOTHING = dict.fromkeys(
    ("method", "from", "to", "slope", "slope_ci95", "p_value", "direction", "after_break")
)
UNDECIDED = dict.fromkeys(("significant_after_bh", "survives_leave_one_out", "refused"))
TREND_DE = (
    "Trends gelten für die letzten fünf vergleichbaren Punkte eines Abschnitts. Mit Zählern:"
    " gewichtete Gerade, bedeutsam ab 99,8 % und nur, wenn kein einzelner Punkt sie trägt; sonst"
    " Mann–Kendall mit Theil–Sen, bedeutsam ab 95 %. Bedeutsam heißt: mehr als Zufall, nicht: viel."
    " Von Monaten und Quartalen zählen die gleichen jedes Jahres."
)
MANY_DE = (
    "Viele Trends werden auf einmal gelesen; significant_after_bh rechnet das ein"
    " (Benjamini–Hochberg, 5 %)."
)
FEW_DE = "Vergleichbare Punkte: {points}; ein Trend braucht mindestens {fewest}."
SEASON_DE = " Von Monaten und Quartalen zählen nur die gleichen jedes Jahres."
ACROSS_DE = (
    "Vergleichbare Punkte nach dem harten Bruch {period}: {points}; ein Trend braucht mindestens"
    " {fewest}. {label}"
)


@dataclass(frozen=True, slots=True)
class Lines:
    """What trends are read from: one row per district, one column per period.

    `lower` and `upper` are NaN where there is no interval, `usable` is False where a figure must
    not be computed with; `segments` counts the pieces between hard breaks.
    """

    periods: Sequence[str]
    districts: Sequence[str]
    value: Floats
    lower: Floats
    upper: Floats
    usable: NDArray[np.bool_]
    segments: NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class _Chosen:
    """Which points a trend stands on, and by which of the two methods it is told."""

    used: NDArray[np.bool_]
    recent: NDArray[np.bool_]
    weighted: NDArray[np.bool_]
    ranked: NDArray[np.bool_]


def times(periods: Sequence[str]) -> Floats:
    """Periods as numbers, one apart: years, quarters or months since the year 0."""
    made = []
    for period in periods:
        year, _, part = period.partition("-")
        if not part:
            made.append(int(year))
        elif part.startswith("Q"):
            made.append(4 * int(year) + int(part[1]) - 1)
        else:
            made.append(12 * int(year) + int(part) - 1)
    return np.array(made, dtype=np.float64)


class Trends(Sequence[Trend]):
    """The trends of rows that were reckoned together; each is put into words when asked for."""

    def __init__(self, many: int, tell: Callable[[int], Trend]) -> None:
        self._many, self._tell = many, tell

    def __len__(self) -> int:
        return self._many

    @overload
    def __getitem__(self, row: int) -> Trend: ...
    @overload
    def __getitem__(self, row: slice) -> list[Trend]: ...
    def __getitem__(self, row: int | slice) -> Trend | list[Trend]:
        rows = range(self._many)[row]
        return self._tell(rows) if isinstance(rows, int) else [self._tell(one) for one in rows]


def trends(lines: Lines, breaks: Sequence[Break]) -> Trends:
    """The trend of each row, for the wire; column by column, however many rows there are."""
    many = len(lines.districts)
    return Trends(many, _reckoned(lines, breaks) if many else dict[int, Trend]().__getitem__)


def _reckoned(lines: Lines, breaks: Sequence[Break]) -> Callable[[int], Trend]:
    value = np.where(lines.usable, lines.value, np.nan)
    chosen = _chosen(lines, value)
    at = times(lines.periods)
    # What is told by ranks must not enter the weighted sums, and the other way round.
    slopes = trend.weighted_slope(
        at,
        np.where(chosen.used & chosen.weighted[:, None], value, np.nan),
        trend.standard_error(lines.lower, lines.upper),
    )
    ordered = np.where(chosen.used & chosen.ranked[:, None], value, np.nan)
    ranks, middle = monotone.mann_kendall(ordered), monotone.theil_sen(at, ordered)
    p_value = np.where(chosen.weighted, slopes.p_value, ranks.p_value)
    significant = np.where(chosen.weighted, slopes.significant, ranks.p_value < LEVEL)
    both = {
        "slope": np.where(chosen.weighted, slopes.slope, middle.slope),
        "lower": np.where(chosen.weighted, slopes.lower, middle.lower),
        "upper": np.where(chosen.weighted, slopes.upper, middle.upper),
        "p_value": p_value,
        "significant": significant,
        "after_bh": significant & multiple.benjamini_hochberg(p_value).rejected,
        "survives": slopes.survives,
    }
    return partial(_told, lines, breaks, chosen, both)


def _chosen(lines: Lines, value: Floats) -> _Chosen:
    """The last five points, cut to those behind the last hard break among them.

    Of months and quarters, those of the same month or quarter: a spring is no trend.
    """
    recent = trend.recent(np.where(_same_season(lines.periods, value), value, np.nan))
    last = np.where(np.isfinite(value), lines.segments, 0).max(axis=1, initial=0)
    used = recent & (lines.segments == last[:, None])
    points = np.count_nonzero(used, axis=1)
    error = trend.standard_error(lines.lower, lines.upper)
    counted = (np.isfinite(error) & (error > 0)) | ~used
    weighted = (points == trend.RECENT) & counted.all(axis=1)
    return _Chosen(used, recent, weighted, (points >= FEWEST) & ~weighted)


def _same_season(periods: Sequence[str], value: Floats) -> NDArray[np.bool_]:
    """Which points stand a whole number of years before the last one of their row."""
    form = periods[-1][4:6]
    year = {"": 1, "-Q": 4}.get(form, 12)
    season = times(periods) % year
    last = len(periods) - 1 - np.argmax(np.isfinite(value)[:, ::-1], axis=1)
    same: NDArray[np.bool_] = season == season[last][:, None]
    return same


def _told(
    lines: Lines,
    breaks: Sequence[Break],
    chosen: _Chosen,
    found: Mapping[str, NDArray[Any]],
    row: int,
) -> Trend:
    used = np.flatnonzero(chosen.used[row])
    recent = np.flatnonzero(chosen.recent[row])
    if not (chosen.weighted[row] or chosen.ranked[row]):
        return _refused(lines, breaks, row, used, recent)
    significant = bool(found["significant"][row])
    slope = found["slope"][row]
    cut = _last_break(lines, breaks, row, int(recent[0])) if recent.size > used.size else None
    return {
        "method": "weighted_slope" if chosen.weighted[row] else "theil_sen",
        "points": int(used.size),
        "from": lines.periods[used[0]],
        "to": lines.periods[used[-1]],
        "slope": plain(slope),
        "slope_ci95": pair(found["lower"][row], found["upper"][row]),
        "p_value": chance(found["p_value"][row]),
        "significant": significant,
        "significant_after_bh": bool(found["after_bh"][row]),
        "direction": ("rising" if slope > 0 else "falling") if significant else "steady",
        "survives_leave_one_out": bool(found["survives"][row]) if chosen.weighted[row] else None,
        "after_break": cut.period if cut else None,
        "refused": None,
    }


def _refused(
    lines: Lines, breaks: Sequence[Break], row: int, used: Places, recent: Places
) -> Trend:
    """Why there is no trend: too few points at all, or too few of the `recent` behind a break."""
    points = int(used.size)
    told = {**NOTHING, **UNDECIDED, "points": points, "significant": False}
    # Three years of months are 36 points, three of which are alike.
    parts = SEASON_DE if "-" in lines.periods[-1] else ""
    cut = _last_break(lines, breaks, row, int(recent[0])) if recent.size else None
    if cut is None or recent.size < FEWEST:
        said = FEW_DE.format(points=points, fewest=FEWEST) + parts
        return {**told, "refused": {"reason": "too_few_points", "detail_de": said}}
    said = ACROSS_DE.format(period=cut.period, points=points, fewest=FEWEST, label=cut.label_de)
    said += parts
    return {
        **told,
        "after_break": cut.period,
        "refused": {"reason": "across_hard_break", "detail_de": said},
    }


def _last_break(lines: Lines, breaks: Sequence[Break], row: int, first: int) -> Break | None:
    """The last hard break of a row between its point at `first` and its last point."""
    points = np.flatnonzero(lines.usable[row])
    last = points[-1] if points.size else -1
    own = [
        one
        for one in breaks
        if one.hard
        and first < one.place <= last
        and (one.districts is None or lines.districts[row] in one.districts)
    ]
    return own[-1] if own else None
