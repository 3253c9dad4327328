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
from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.comparison.tables import Table

# Another source may count a little differently; all else makes other figures of the same people.
SOFT = ("source",)
UNNAMED_SOURCE = "ohne Angabe"

VERSIONS = text("""
SELECT dv.ags, dv.version, dv.sort_key, lower(dv.valid) AS starts, upper(dv.valid) AS ends,
       dv.area_km2, dv.change_de, dv.name, dv.type
FROM district_version dv JOIN district d ON d.ags = dv.ags
WHERE d.state_code = :state AND dv.recorded_at <= :at
ORDER BY dv.ags, dv.version
""")


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


@dataclass(frozen=True, slots=True)
class Versions:
    """What each district of a state was, and when."""

    of: Mapping[str, Sequence[Mapping[str, Any]]]

    def on(self, ags: str, day: date) -> Mapping[str, Any] | None:
        """The version that held on a day."""
        return next((one for one in self.of.get(ags, ()) if _holds(one, day)), None)

    def named(self, ags: str) -> dict[str, Any]:
        """Name and type of a district, as they were last."""
        return {name: self.of[ags][-1][name] for name in ("ags", "name", "type")}

    def sort_key(self, ags: str) -> tuple[str, str]:
        """The place of a district in the German order of names: that of its last name."""
        return (self.of[ags][-1]["sort_key"], ags)


async def versions(reading: Reading, state: str) -> Versions:
    """The districts of a state in all their versions; looked up once per version of the data."""
    return await kept(reading, ("district_versions", state), lambda: _versions(reading, state))


async def _versions(reading: Reading, state: str) -> Versions:
    found = await reading.session.execute(VERSIONS, {"state": state, "at": reading.at})
    made: dict[str, list[Mapping[str, Any]]] = {}
    for row in found.mappings():
        made.setdefault(row["ags"], []).append(dict(row))
    return Versions(made)


def _holds(version: Mapping[str, Any], day: date) -> bool:
    starts, ends = version["starts"], version["ends"]
    return bool((starts is None or starts <= day) and (ends is None or day < ends))


def begins(period: str) -> date:
    """The first day of a year, quarter or month."""
    part = period[5:]
    month = int(part[1]) * 3 - 2 if part.startswith("Q") else int(part or 1)
    return date(max(int(period[:4]), 1), month, 1)


def declared(definition: Mapping[str, Any], periods: Sequence[str]) -> list[Break]:
    """The breaks of the definition between the first and the last of the periods."""
    days = [begins(period) for period in periods]
    made = []
    for one in definition["breaks"]:
        after = [place for place, day in enumerate(days) if day >= begins(one["period"])]
        if after and after[0] > 0:
            made.append(Break(after[0], periods[after[0]], one["kind"], one["label_de"]))
    return made


def territorial(tables: Sequence[Table], known: Versions) -> list[Break]:
    """Where a district's own territory is another than at its point before; for it alone."""
    found: dict[tuple[int, str], list[str]] = {}
    for ags, places in shown_at(tables).items():
        for before, place in pairwise(places):
            days = (tables[before].ground.territory_date, tables[place].ground.territory_date)
            if said := _changed(known, ags, *days):
                found.setdefault((place, said), []).append(ags)
    return _grouped(found, tables, "territory", everybody=False)


def _changed(known: Versions, ags: str, before: date, after: date) -> str | None:
    """What changed a district's territory between two days; None where nothing did."""
    if before == after:
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
    found: dict[tuple[int, str], list[str]] = {}
    for ags, places in shown_at(tables).items():
        for before, place in pairwise(places):
            old, new = (_source(tables[one], ags) for one in (before, place))
            if old != new:
                said = f"Andere Quelle als davor: „{new}“ statt „{old}“."
                found.setdefault((place, said), []).append(ags)
    return _grouped(found, tables, "source", everybody=True)


def _source(table: Table, ags: str) -> str:
    return table.fetched["source"][table.places[ags]] or UNNAMED_SOURCE


def shown_at(tables: Sequence[Table]) -> dict[str, list[int]]:
    """Per district the places of the tables in which it has a value."""
    made: dict[str, list[int]] = {}
    for place, table in enumerate(tables):
        for ags, shown in zip(table.fetched["ags"], table.shown, strict=True):
            if shown:
                made.setdefault(ags, []).append(place)
    return made


def _grouped(
    found: Mapping[tuple[int, str], Sequence[str]],
    tables: Sequence[Table],
    kind: str,
    *,
    everybody: bool,
) -> list[Break]:
    """One break per place and text; with `everybody`, all who have a value there are `None`."""
    return [
        Break(
            place,
            tables[place].slice.period,
            kind,
            said,
            None if everybody and len(who) == sum(tables[place].shown) else tuple(who),
        )
        for (place, said), who in found.items()
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
