"""Which of a slice's values a table shows: on which ground it stands, and whose value counts there.

What the gate shows of a slice comes as it is: on whichever ground, from whichever supplier. A value
reported on an older territory stands on the ground too when its district has not changed in
between; it is then the same territory under two dates.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property, lru_cache
from operator import itemgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.ground import Ground, Wish
from app.comparison.members import Members, Versions
from app.comparison.written import DISTRICT, USABLE, Floats, Written

AUTO = "auto"


@dataclass(frozen=True)
class Places:
    """For each member the row that counts, or the number of rows where none does."""

    rows: Sequence[int]
    many: int

    @cached_property
    def index(self) -> NDArray[np.int64]:
        return np.array(self.rows, dtype=np.int64)

    @cached_property
    def _as_they_are(self) -> bool:
        return list(self.rows) == list(range(self.many))

    @cached_property
    def full(self) -> bool:
        """Whether a row counts for every member."""
        return max(self.rows, default=-1) < self.many

    @cached_property
    def _take(self) -> Any:
        return itemgetter(*self.rows)

    def of(self, column: list[Any], nothing: Any = None) -> list[Any]:
        """A column of the members out of one of the rows; `nothing` where no row counts."""
        if self._as_they_are:
            return column
        if len(self.rows) < 2:
            return [column[one] if one < self.many else nothing for one in self.rows]
        return list(self._take([*column, nothing]))

    def figures(self, column: Floats) -> Floats:
        """The same for numbers, NaN where no row counts."""
        if self._as_they_are:
            return column
        return column[self.index] if self.full else np.append(column, np.nan)[self.index]


@dataclass(frozen=True, slots=True)
class Picked:
    """The choice: places are those of the members on the ground's territory, second to them.

    `grounds` tells of each ground with values how many districts stand on it, the most telling
    one first; `elsewhere` of each district that has values on others, which; `published` is the
    row of the state's own value.
    """

    ground: Ground
    grounds: list[dict[str, Any]]
    places: Places
    second: Mapping[int, int] = field(default_factory=dict)
    elsewhere: Mapping[str, str] = field(default_factory=dict)
    published: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """What the choice goes by: the ground asked for, the definition's own, whose values."""

    wish: Ground | Wish
    usual: Ground
    supplier: str


def picked(rows: Written, rule: Rule, known: Versions) -> Picked:
    """The most telling ground that is asked for, and on it the best value of each district."""
    grounds = _grounds(rows, rule.usual.basis, known)
    ground = _settled(grounds, rule)
    members = known.members(ground.territory_date, rule.usual.territory_date)
    here = rows.alike("basis") + rows.alike("territory_date")
    if rows.areas.alone and here == (ground.basis, ground.territory_date) and rule.supplier == AUTO:
        return Picked(ground, grounds, _aligned(rows.areas.written, members.ags.joined))
    fits = _fitting(rows, ground, known)
    places, second = _best(rows, rule, ground, (members, fits))
    return Picked(ground, grounds, places, second, _elsewhere(rows, fits), _published(rows, ground))


@lru_cache(256)
def _aligned(written: str, members: str) -> Places:
    """Where each district has one value and no choice."""
    rows = {ags: row for row, ags in enumerate(written.split(","))}
    return Places([rows.get(ags, len(rows)) for ags in members.split(",") if ags], len(rows))


def _grounds(rows: Written, default_basis: str, known: Versions) -> list[dict[str, Any]]:
    """Every ground of a dated value; what only its owner sees adds no district to it."""
    basis, day = rows.alike("basis"), rows.alike("territory_date")
    sound = rows.areas.alone and not (rows.holds("undated") or rows.holds("unseen"))
    whole = basis and day and sound
    found = {(basis[0], day[0]): rows.many} if whole else _counted(rows, known)
    made = [
        {"basis": basis, "territory_date": day, "districts": districts}
        for (basis, day), districts in found.items()
    ]
    return sorted(
        made,
        key=lambda one: (
            one["districts"] == 0,
            one["basis"] != default_basis,
            -one["districts"],
            -one["territory_date"].toordinal(),
            one["basis"],
        ),
    )


def _counted(rows: Written, known: Versions) -> dict[tuple[Any, Any], int]:
    five = (rows[name] for name in ("area", "basis", "territory_date", "undated", "unseen"))
    dated = [
        (area, basis, day, unseen)
        for area, basis, day, undated, unseen in zip(*five, strict=True)
        if not undated and known.standing(day).get(area) is not None
    ]
    made = {}
    seen = {(basis, day) for _, basis, day, unseen in dated if not unseen}
    for on, at in {(basis, day) for _, basis, day, _ in dated}:
        standing = known.standing(at)
        districts = {
            area
            for area, basis, day, unseen in dated
            if basis == on and not unseen and known.standing(day)[area] == standing.get(area)
        }
        made[on, at] = len(districts) if (on, at) in seen else 0
    return made


def _settled(grounds: Sequence[Mapping[str, Any]], rule: Rule) -> Ground:
    """The most telling ground on the basis asked for, else the definition's own."""
    basis, day = rule.wish.basis, rule.wish.territory_date
    for one in grounds:
        if basis in (None, one["basis"]):
            return Ground(one["basis"], day or one["territory_date"])
    return Ground(basis or rule.usual.basis, day or rule.usual.territory_date)


def _fitting(rows: Written, ground: Ground, known: Versions) -> list[bool]:
    """Which rows stand on the ground: of its basis, on the land that the district has there."""
    here = known.standing(ground.territory_date)
    three = (rows[name] for name in ("area", "basis", "territory_date"))
    return [
        basis == ground.basis and area in here and known.standing(day).get(area) == here[area]
        for area, basis, day in zip(*three, strict=True)
    ]


def _best(
    rows: Written, rule: Rule, ground: Ground, there: tuple[Members, Sequence[bool]]
) -> tuple[Places, dict[int, int]]:
    """Per member the row that counts, and the one of the other supplier behind it."""
    members, fits = there
    at = np.flatnonzero(np.array(fits, dtype=np.bool_))
    own = [members.ags.places[rows.areas.names[row]] for row in at.tolist()]
    place = np.array(own, dtype=np.int64)
    if len(set(own)) < len(own):
        at = _one_of_each_supplier(rows, ground, at, place)
        place = np.array([members.ags.places[rows.areas.names[row]] for row in at.tolist()])
        order = np.lexsort((_ranks(rows, at, rule.supplier), place))
        at, place = at[order], place[order]
    first = np.append(True, place[1:] != place[:-1])[: place.size]
    best = dict(zip(place[first].tolist(), at[first].tolist(), strict=True))
    if rule.supplier != AUTO:
        whose = rows["supplier"]
        best = {member: row for member, row in best.items() if whose[row] == rule.supplier}
    second = dict(zip(place[~first].tolist(), at[~first].tolist(), strict=True))
    chosen = [best.get(member, rows.many) for member in range(len(members.ags))]
    return Places(chosen, rows.many), second


def _one_of_each_supplier(
    rows: Written, ground: Ground, at: NDArray[np.int64], place: NDArray[np.int64]
) -> NDArray[np.int64]:
    """The same territory under two dates counts once; the date asked for goes first."""
    supplier = np.array(rows["supplier"])[at]
    day = np.array([one.toordinal() for one in rows["territory_date"]])[at]
    other_day = day != ground.territory_date.toordinal()
    order = np.lexsort((-day, other_day, rows.signs("unseen")[at], supplier, place))
    at, place, supplier = at[order], place[order], supplier[order]
    same = (place[1:] == place[:-1]) & (supplier[1:] == supplier[:-1])
    first: NDArray[np.int64] = at[np.append(True, ~same)]
    return first


def _ranks(rows: Written, at: NDArray[np.int64], asked: str) -> NDArray[np.int64]:
    """The district's own final, dated value goes first.

    A bound, a draft or what others do not see only for want of others: who sees more must not get
    another state value.
    """
    supplier, status, precision = (
        np.array(rows[name])[at] for name in ("supplier", "status", "precision")
    )
    if asked != AUTO:
        return np.where(supplier == asked, 0, 9)
    there = np.isfinite(rows.figures("value"))[at]
    odd = rows.signs("undated") | rows.signs("hidden") | rows.signs("unseen")
    sound = there & (status == "final") & ~odd[at] & np.isin(precision, list(USABLE))
    return np.where(supplier == "official", np.where(there, 1, 3), np.where(sound, 0, 2))


def _elsewhere(rows: Written, fits: Sequence[bool]) -> dict[str, str]:
    """Per district the other grounds on which it has anything."""
    made: dict[str, set[str]] = {}
    three = (rows[name] for name in ("area", "basis", "territory_date"))
    for area, basis, day, fitting in zip(*three, fits, strict=True):
        if not fitting and len(area) == DISTRICT:
            made.setdefault(area, set()).add(f"{basis}, Gebietsstand {day.isoformat()}")
    return {area: "; ".join(sorted(grounds)) for area, grounds in made.items()}


def _published(rows: Written, ground: Ground) -> int | None:
    """The row of the state's own value on this basis; that of the ground's day goes first."""
    there = [
        row
        for row, area in enumerate(rows.areas.names)
        if len(area) < DISTRICT
        and rows["basis"][row] == ground.basis
        and rows["value"][row] is not None
        and not (rows["undated"][row] or rows["unseen"][row])
    ]
    day, days = ground.territory_date, rows["territory_date"]
    return max(there, key=lambda row: (days[row] == day, days[row]), default=None)


def inhabitants(rows: Written, day: date, known: Versions) -> dict[str, float]:
    """Per district how many live on its territory of a day, the nearest-dated figure of it."""
    count = rows.figures("value").tolist()
    if rows.areas.alone and rows.alike("territory_date") == (day,):
        return dict(zip(rows.areas.names, count, strict=True))
    here = known.standing(day)
    made: dict[str, tuple[Any, ...]] = {}
    three = (rows[name] for name in ("area", "supplier", "territory_date"))
    for area, supplier, at, many in zip(*three, count, strict=True):
        if area in here and known.standing(at).get(area) == here[area]:
            found = (supplier, at != day, -at.toordinal(), many)
            made[area] = min(made.get(area, found), found)
    return {area: found[-1] for area, found in made.items()}
