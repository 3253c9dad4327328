"""Where a series breaks: after which period, for whom, how hard; a trend never crosses a hard one.

A break belongs to the first period of the series that is unlike the ones before it.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison import census
from app.comparison.members import Versions
from app.comparison.tables import Table
from app.words import word

# Another source may count a little differently; all else makes other figures of the same people.
SOFT = ("source",)
UNNAMED_SOURCE = "ohne Angabe"
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class Break:
    """At `place` among the periods of a series; `districts` None means all of them."""

    place: int
    period: str
    kind: str
    label_de: str
    districts: tuple[str, ...] | None = None

    @property
    def hard(self) -> bool:
        return self.kind not in SOFT

    def told(self) -> dict[str, Any]:
        return {
            "period": self.period,
            "kind": self.kind,
            "severity": "hard" if self.hard else "soft",
            "label_de": self.label_de,
            "districts": None if self.districts is None else list(self.districts),
        }


def begins(period: str) -> date:
    """The first day of a year, quarter or month."""
    part = period[5:]
    month = int(part[1]) * 3 - 2 if part.startswith("Q") else int(part or 1)
    return date(max(int(period[:4]), 1), month, 1)


def stated(tables: Sequence[Table]) -> list[Break]:
    """The breaks that the tables' definition declares, and those between versions of it."""
    periods = [table.slice.period for table in tables]
    definitions = {one.slice.definition["version"]: one.slice.definition for one in tables}
    made: list[Break] = []
    late: list[Break] = []
    for version, definition in definitions.items():
        for one in definition["breaks"]:
            first = _first(one, periods)
            place = _arrived(one, tables, first)
            # What a version says of itself holds where its figures stand.
            if 0 < place < len(tables) and version in _versions_at(tables, place):
                told = Break(place, periods[place], one["kind"], one["label_de"])
                (made if place == first else late).append(told)
    # Where the definition itself names the year in which its source went over, that is enough.
    known = {(one.place, one.kind) for one in made}
    made += [one for one in late if (one.place, one.kind) not in known]
    for place, (before, after) in enumerate(pairwise(tables), 1):
        if said := _another_version(before.slice.definition, after.slice.definition):
            made.append(Break(place, periods[place], "definition", said))
    return list(dict.fromkeys(made))


def _arrived(one: Mapping[str, Any], tables: Sequence[Table], first: int) -> int:
    """From `first` on, where the figures no longer name a census older than the one declared."""
    there = (n for n in range(first, len(tables)) if not census.denied(tables[n], one))
    return next(there, len(tables))


def declared(definition: Mapping[str, Any], periods: Sequence[str]) -> list[Break]:
    """The breaks of a definition between the first and the last of the periods."""
    placed = ((one, _first(one, periods)) for one in definition["breaks"])
    return [
        Break(place, periods[place], one["kind"], one["label_de"])
        for one, place in placed
        if 0 < place < len(periods)
    ]


def _first(one: Mapping[str, Any], periods: Sequence[str]) -> int:
    """The place of the first period that begins no earlier than a break."""
    day = begins(one["period"])
    return next((n for n, each in enumerate(periods) if begins(each) >= day), len(periods))


def _versions_at(tables: Sequence[Table], place: int) -> set[str]:
    """The versions on both sides of a break."""
    return {one.slice.definition["version"] for one in tables[place - 1 : place + 1]}


def _another_version(before: Mapping[str, Any], after: Mapping[str, Any]) -> str | None:
    """What is another from one period to the next; None on one version of the definition."""
    if before["version"] == after["version"]:
        return None
    said = f"Andere Fassung der Definition: {after['version']} statt {before['version']}."
    concepts = [word(one["population_concept"], "population") for one in (before, after)]
    if concepts[0] != concepts[1]:
        said += f" Gezählt wird ein anderer Personenkreis: {concepts[1]} statt {concepts[0]}."
    return said


def territorial(tables: Sequence[Table], known: Versions) -> list[Break]:
    """Where a district's own territory is another than at its point before; for it alone."""
    found: dict[tuple[int, str], list[str]] = {}
    for ags, places in shown_at(tables).items():
        for before, place in pairwise(places):
            days = (tables[before].ground.territory_date, tables[place].ground.territory_date)
            if said := _changed(known, ags, *days):
                found.setdefault((place, said), []).append(ags)
    return _grouped(found, tables, "territory")


def _changed(known: Versions, ags: str, before: date, after: date) -> str | None:
    """What changed a district's territory between two days; None where nothing did."""
    if before == after or known.standing(before).get(ags) == known.standing(after).get(ags):
        return None
    old, new = known.on(ags, before), known.on(ags, after)
    # A new name or type is a new version too, on the same land.
    if old is None or new is None or old["area_km2"] == new["area_km2"]:
        return None
    if new["version"] < old["version"]:
        return f"Die Angabe steht wieder auf dem früheren Gebietsstand vom {after:%d.%m.%Y}."
    passed = [one for one in known.of[ags] if old["version"] < one["version"] <= new["version"]]
    said = [one["change_de"] for one in passed if one["change_de"]]
    return " ".join(said) or f"Das Gebiet ist ein anderes als am {before:%d.%m.%Y}."


def by_source(tables: Sequence[Table]) -> list[Break]:
    """Where the source is another than at the district's point before."""
    if len(_sources(tables)) < SEVERAL:
        return []
    found: dict[tuple[int, str], list[str]] = {}
    points = shown_at(tables)
    for ags, places in points.items():
        for before, place in pairwise(places):
            old, new = (_source(tables[one], ags) for one in (before, place))
            if old != new:
                said = f"Andere Quelle als davor: „{new}“ statt „{old}“."
                found.setdefault((place, said), []).append(ags)
    return _grouped(found, tables, "source", points)


def by_census(tables: Sequence[Table], known_ones: Sequence[Break]) -> list[Break]:
    """Where a district's figure names another census than at its point before.

    A break that the definition itself declares in between is not told a second time.
    """
    told = [census.bases(table) for table in tables]
    if all(one is None for one in told):
        return []
    known = [one.place for one in known_ones if one.kind == "census"]
    found: dict[tuple[int, str], list[str]] = {}
    points = shown_at(tables)
    for ags, places in points.items():
        for before, place in pairwise(places):
            pair = (census.of_cell(tables[one], told[one], ags) for one in (before, place))
            said = census.changed(*pair)
            if said and not any(before < one <= place for one in known):
                found.setdefault((place, said), []).append(ags)
    return _grouped(found, tables, "census", points)


def _sources(tables: Sequence[Table]) -> set[str | None]:
    both = (zip(one.fetched["source"], one.common, strict=True) for one in tables)
    return {source for pairs in both for source, shown in pairs if shown}


def _source(table: Table, ags: str) -> str:
    return table.fetched["source"][table.places[ags]] or UNNAMED_SOURCE


def shown_at(tables: Sequence[Table]) -> dict[str, list[int]]:
    """Per district the places of the tables in which it has a value that others see too."""
    made: dict[str, list[int]] = {}
    for place, table in enumerate(tables):
        for ags, shown in zip(table.fetched["ags"], table.common, strict=True):
            if shown:
                made.setdefault(ags, []).append(place)
    return made


def _grouped(
    found: Mapping[tuple[int, str], Sequence[str]],
    tables: Sequence[Table],
    kind: str,
    points: Mapping[str, Sequence[int]] | None = None,
) -> list[Break]:
    """One break per place and text; with `points`, `None` where it holds for everybody.

    Everybody are all who have points on both sides of it, if they are most of those who have any
    before it. Who has no point in that very period denies it unless the next one says the same; so
    one district alone in a year does not stand for the others.
    """

    def agrees(ags: str, own: Sequence[int], place: int, said: str) -> bool:
        after = next(one for one in own if one >= place)
        return ags in found.get((after, said), ())

    def districts(place: int, said: str) -> tuple[str, ...] | None:
        across = () if points is None else tuple(points.items())
        crossing = [(ags, own) for ags, own in across if own[0] < place <= own[-1]]
        most = 2 * len(crossing) > sum(own[0] < place for _, own in across)
        whole = most and all(agrees(*one, place, said) for one in crossing)
        return None if whole else tuple(found[place, said])

    return [
        Break(place, tables[place].slice.period, kind, said, districts(place, said))
        for place, said in found
    ]


def in_order(breaks: Iterable[Break]) -> list[Break]:
    """By period; in one, those that hold for everybody first."""
    return sorted(breaks, key=lambda one: (one.place, one.districts or (), one.kind, one.label_de))


def segments(breaks: Iterable[Break], districts: Sequence[str], periods: int) -> NDArray[np.int64]:
    """Per district and period, how many hard breaks lie before, counted from 1.

    Several breaks in one period are one: the figures before and after are unlike either way.
    """
    broken = np.zeros((len(districts), periods), dtype=np.bool_)
    places = {ags: place for place, ags in enumerate(districts)}
    for one in breaks:
        if not one.hard:
            continue
        rows = slice(None) if one.districts is None else [places[a] for a in one.districts]
        broken[rows, one.place] = True
    return 1 + np.cumsum(broken, axis=1)
