"""The straight line behind each trend: where it begins and ends in a panel, and what to call it.

The views tell slopes; a line has a height as well, which follows from the points of the slope.
"""

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from app.numerals import number
from app.stats.trend import standard_error

Row = Mapping[str, Any]

PER = {1.0: "Jahr", 0.25: "Quartal", 1 / 12: "Monat"}
WORDS = {"rising": "steigt", "falling": "fällt", "steady": "nicht nachgewiesen"}
READING = (
    "Breites helles Band: Trend der letzten vergleichbaren Punkte, höchstens fünf, nie über einen"
    " harten Bruch hinweg; schmal gestrichelt: er ist nicht nachgewiesen. Nachgewiesen heißt mehr"
    " als Zufall, nicht viel: {tests}."
)
TESTS = {
    "weighted_slope": "mit Zählern ab 99,8 % und nur, wenn kein einzelner Punkt den Trend trägt",
    "theil_sen": "der Reihenfolge nach (Mann–Kendall, Steigung nach Theil–Sen) ab 95 %",
}
SEASON = "Von Monaten und Quartalen zählen die gleichen jedes Jahres."
REFUSED = {
    "too_few_points": "weniger als vier vergleichbare Punkte",
    "across_hard_break": "weniger als vier vergleichbare Punkte nach dem letzten harten Bruch",
}
# So many are told with their slopes; more would bury the foot.
TOLD = 6


def at(period: str) -> float:
    """A period as a place on the time axis: the year, plus the part of it that has gone."""
    year, _, part = period.partition("-")
    if not part:
        return float(year)
    gone = (int(part[1]) - 1) / 4 if part.startswith("Q") else (int(part) - 1) / 12
    return round(int(year) + gone, 4)


def step(period: str) -> float:
    """How far neighbouring periods of this form are apart, in years."""
    _, _, part = period.partition("-")
    return 1.0 if not part else 0.25 if part.startswith("Q") else 1 / 12


def _season(period: str) -> str:
    return period.partition("-")[2]


def ends(district: Row) -> list[tuple[float, float]]:
    """Both ends of a district's line as (time, value); nothing where its trend was refused.

    Weighted slope b: through the weighted means, y = ȳ + b·(t − t̄) with w = 1/error². Theil–Sen:
    through the median of y − b·t. The slope is per period, so t counts periods; of months and
    quarters, those of the same season stand behind it.
    """
    trend = district["trend"]
    if trend["method"] is None:
        return []
    inside = [
        point
        for point in district["points"]
        if point["comparable"]
        and trend["from"] <= point["period"] <= trend["to"]
        and _season(point["period"]) == _season(trend["to"])
    ]
    apart = step(trend["to"])
    t = np.array([at(point["period"]) / apart for point in inside])
    y = np.array([float(point["value"]) for point in inside])
    slope = float(trend["slope"])
    if trend["method"] == "weighted_slope":
        low, high = zip(*(point["ci95"] for point in inside), strict=True)
        height = float(np.average(y - slope * t, weights=standard_error(low, high) ** -2.0))
    else:
        height = float(np.median(y - slope * t))
    both = (at(trend["from"]), at(trend["to"]))
    return [(place, round(height + slope * place / apart, 6)) for place in both]


def said(shown: Sequence[Row]) -> list[str]:
    """What the lines are, who has none and why, and how many hold when all are read at once."""
    drawn = [one for one in shown if one["trend"]["method"]]
    used = [test for method, test in TESTS.items() if method in _methods(drawn)]
    lines = [READING.format(tests="; ".join(used))] if drawn else []
    if any(_season(one["trend"]["to"]) for one in drawn):
        lines.append(SEASON)
    if 0 < len(drawn) <= TOLD:
        each = "; ".join(f"{one['name']} {worded(one)}" for one in drawn)
        lines.append(f"{each}.")
    proven = [one for one in drawn if one["trend"]["significant"]]
    held = sum(bool(one["trend"]["significant_after_bh"]) for one in proven)
    if len(drawn) > 1 and held < len(proven):
        lines.append(
            f"{len(drawn)} Trends auf einmal: von {len(proven)} nachgewiesenen bleiben nach"
            f" Benjamini–Hochberg {held}."
        )
    refused: dict[str, list[str]] = {}
    for one in shown:
        if why := one["trend"]["refused"]:
            refused.setdefault(REFUSED[why["reason"]], []).append(one["name"])
    named = "; ".join(
        f"{why}: {'alle' if len(who) == len(shown) > 1 else ', '.join(who)}"
        for why, who in refused.items()
    )
    return [" ".join(lines)] * bool(lines) + ([f"Ohne Trend – {named}."] if named else [])


def _methods(drawn: Sequence[Row]) -> set[str]:
    return {one["trend"]["method"] for one in drawn}


def worded(district: Row) -> str:
    """`+0,36 je Jahr (0,35 bis 0,37), steigt`, or why there is no trend."""
    trend = district["trend"]
    if trend["method"] is None:
        return f"kein Trend, {REFUSED[trend['refused']['reason']]}"
    digits = _digits(trend)
    sign = "+" if trend["slope"] > 0 else ""
    told = f"{sign}{number(trend['slope'], digits)} je {PER[step(trend['to'])]}"
    if trend["slope_ci95"]:
        low, high = (number(end, digits) for end in trend["slope_ci95"])
        told += f" ({low} bis {high})"
    return f"{told}, {WORDS[trend['direction']]}"


def _digits(trend: Row) -> int:
    """Decimal places that leave a slope two digits or more."""
    size = abs(float(trend["slope"]))
    return 0 if size >= 10 else 2 if size >= 0.1 else 3
