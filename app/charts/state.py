"""The state's value in a picture: a line where it stands for the state, words where it does not.

What only some districts yield is never named after the state, and never drawn as its line if they
hold less than half of its people.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.charts.named import group
from app.numerals import number, percent

Row = Mapping[str, Any]

# As in the notes of the views: below that, what is known of some tells nothing of the state.
ENOUGH_PEOPLE = 0.5
UNKNOWN = "Zähler und Nenner fehlen, und die Quelle nennt keinen"


def has_line(view: Row) -> bool:
    """Whether the state has a line; a sum of counts is on another scale than its districts."""
    return view["indicator"]["kind"] != "count" and stands(view["state"])


def stands(state: Row) -> bool:
    """Whether the value may be named after the state."""
    return state["value"] is not None and covers(state)


def covers(state: Row) -> bool:
    """Whether the value is the source's own, or that of districts with half of all people."""
    coverage = state["coverage"]
    if state["method"] == "source" or coverage["districts"] == coverage["of"]:
        return True
    return (coverage.get("population_share") or 0.0) >= ENOUGH_PEOPLE


def whose(state: Row, name: str) -> str:
    """The state's name; what stands for some districts only must not look like the state."""
    coverage = state["coverage"]
    if state["method"] == "source" or coverage["districts"] == coverage["of"]:
        return name
    return f"{coverage['districts']} von {coverage['of']} Kreisen zusammen"


def apart(view: Row, name: str, digits: int) -> list[str]:
    """What is known of the state where the picture has no line for it."""
    state, unit = view["state"], view["indicator"]["unit"]
    if has_line(view):
        return []
    if state["value"] is None:
        return [f"Kein Landeswert: {UNKNOWN}."]
    coverage, value = state["coverage"], f"{number(state['value'], digits)} {unit}"
    if state["method"] == "source":
        return [f"{name}, veröffentlicht: {value}."]
    if coverage["districts"] == coverage["of"]:
        return [f"{name}, Summe aller {coverage['of']} Kreise: {value}."]
    made = "Summe" if state["method"] == "sum" else "Gemeinsamer Wert"
    said = f"{made} aus {_some(coverage)}: {value}; das ist kein Wert des Landes."
    if state.get("published"):
        said += f" Veröffentlicht für {name}: {number(state['published']['value'])} {unit}."
    return [said]


def _some(coverage: Row) -> str:
    share = coverage.get("population_share")
    people = "" if share is None else f" ({percent(share)} der Bevölkerung)"
    return f"{coverage['districts']} von {coverage['of']} Kreisen{people}"


def of_group(view: Row, digits: int) -> list[str]:
    """The group that was asked for, in words: its line would stand too close to the state's."""
    peers = view.get("peers")
    if not peers:
        return []
    if peers["value"] is None:
        why = "ihr gehört kein Kreis an" if not peers["members"] else "Zähler und Nenner fehlen"
        return [f"Vergleichsgruppe, {group(peers)}: kein gemeinsamer Wert, {why}."]
    said = f"{number(peers['value'], digits)} {view['indicator']['unit']}"
    if peers["ci95"]:
        low, high = (number(end, digits) for end in peers["ci95"])
        said += f" ({low} bis {high})"
    made = "zusammen " if view["indicator"]["kind"] == "count" else ""
    return [f"Vergleichsgruppe, {group(peers)}: {made}{said}."]


def over_time(view: Row, name: str) -> list[str]:
    """Which of a series' periods have a line of the state's, and what is to be known of it."""
    points = view["state"]["points"]
    if view["indicator"]["kind"] == "count":
        return _sums([point for point in points if point["value"] is not None], view, name)
    drawn = [point for point in points if stands(point)]
    if not drawn:
        part = any(point["value"] is not None for point in points)
        why = "nur Kreise mit weniger als der Hälfte der Bevölkerung" if part else UNKNOWN
        return [f"Ohne Landeslinie: {why}{' haben Zähler und Nenner' if part else ''}."]
    only = "" if len(drawn) == len(points) else f", nur {periods(drawn, points)}"
    said = f"Grau gestrichelt: {name}{only}"
    some = [point for point in drawn if whose(point, name) != name]
    if some:
        said += f"; {periods(some, points)} nicht alle Kreise"
    return [f"{said}."]


def periods(some: Sequence[Row], every: Sequence[Row]) -> str:
    """`2010 bis 2014, 2016`: runs of neighbouring periods."""
    order = {point["period"]: place for place, point in enumerate(every)}
    runs: list[list[str]] = []
    for point in some:
        if runs and order[point["period"]] == order[runs[-1][-1]] + 1:
            runs[-1].append(point["period"])
        else:
            runs.append([point["period"]])
    return ", ".join(one[0] if len(one) == 1 else f"{one[0]} bis {one[-1]}" for one in runs)


def _sums(known: Sequence[Row], view: Row, name: str) -> list[str]:
    """First and last sum of all districts: on the axis they would flatten every district."""
    whole = [one for one in known if one["coverage"]["districts"] == one["coverage"]["of"]]
    if not whole:
        return [f"Für {name} liegt in keinem Zeitraum die Summe aller Kreise vor."] if known else []
    ends = [whole[0], whole[-1]] if len(whole) > 1 else whole
    said = ", ".join(f"{one['period']}: {number(one['value'])}" for one in ends)
    return [f"{name}, Summe aller Kreise (nicht im Bild), {said} {view['indicator']['unit']}."]
