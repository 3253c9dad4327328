"""Who stands on a territory: the districts of a state in all that they ever were.

No secret and the same for everybody: looked up once per version of the data, by state. Who stood
on a day is worked out of it, so that no view asks the database about it again.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeVar

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.formats.sheet import Lasting

# In the German order of names. `parted` are the days on which land of a district went to another
# without going whole; `counted` the days on which its inhabitants were counted, with `people`.
VERSIONS = text("""
SELECT dv.ags, dv.version, dv.sort_key, lower(dv.valid) AS starts, upper(dv.valid) AS ends,
       dv.area_km2, dv.change_de, dv.name, dv.type, parted.days AS parted,
       context.days AS counted, context.people
FROM district_version dv JOIN district d ON d.ags = dv.ags
CROSS JOIN LATERAL (
    SELECT array_agg(t.effective_on ORDER BY t.effective_on) AS days FROM territorial_change t
    WHERE dv.ags IN (t.from_ags, t.to_ags)
      AND (t.kind <> 'merger'
           OR least(t.weight_area, t.weight_population, t.weight_employment) < 1)
      AND t.recorded_at <= :at
) parted
CROSS JOIN LATERAL (
    SELECT array_agg(c.reference_date ORDER BY c.reference_date) AS days,
           array_agg(c.population ORDER BY c.reference_date) AS people
    FROM district_context c WHERE c.ags = dv.ags AND c.recorded_at <= :at
) context
WHERE d.state_code = :state AND dv.recorded_at <= :at
ORDER BY dv.sort_key, dv.ags, dv.version
""")
# Callers name days as they like. So many are kept of 400 districts, and more of a smaller state,
# whose series by month is to find each of its days again.
MOST_ROWS = 64 * 400
FEW_DISTRICTS = 25
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Members:
    """Who there is on a day, by name, each column in that order; `context` is who was counted.

    Nobody may change them: all tables of that day share them.
    """

    ags: Lasting
    columns: Mapping[str, list[Any]]
    context: list[int | None]


@dataclass(frozen=True)
class Versions:
    """What each district of a state was, and when; `in_order` by the German order of names."""

    in_order: Sequence[Mapping[str, Any]]
    of: Mapping[str, Sequence[Mapping[str, Any]]]
    _standing: dict[date, Mapping[str, int]] = field(default_factory=dict)
    _members: dict[tuple[date, date], Members] = field(default_factory=dict)

    def on(self, ags: str, day: date) -> Mapping[str, Any] | None:
        """The version that held on a day."""
        return next((one for one in self.of.get(ags, ()) if _holds(one, day)), None)

    def merged(self, ags: str, day: date) -> date | None:
        """Since when a district is what it is on a day, but for parts of it that came or went."""
        starts = (
            one["starts"] for one in self.of[ags] if one["starts"] not in (one["parted"] or ())
        )
        return max((one for one in starts if one is not None and one <= day), default=None)

    def named(self, ags: str) -> dict[str, Any]:
        """Name and type of a district, as they were last."""
        return {name: self.of[ags][-1][name] for name in ("ags", "name", "type")}

    def sort_key(self, ags: str) -> tuple[str, str]:
        """The place of a district in the German order of names: that of its last name."""
        return (self.of[ags][-1]["sort_key"], ags)

    def standing(self, day: date) -> Mapping[str, int]:
        """In which version each district stood on a day."""
        return self._once(self._standing, day, lambda: self._on(day))

    def members(self, day: date, year_end: date) -> Members:
        """Who stood on a day, with the inhabitants that were counted nearest to another."""
        return self._once(self._members, (day, year_end), lambda: self._there(day, year_end))

    def _once(self, store: dict[Any, Made], name: object, make: Callable[[], Made]) -> Made:
        if name not in store:
            made = make()
            if (len(store) + 1) * max(len(self.of), FEW_DISTRICTS) > MOST_ROWS:
                store.clear()
            store[name] = made
            return made
        return store[name]

    def _on(self, day: date) -> dict[str, int]:
        return {one["ags"]: one["version"] for one in self.in_order if _holds(one, day)}

    def _there(self, day: date, year_end: date) -> Members:
        those = [one for one in self.in_order if _holds(one, day)]
        ags = Lasting(one["ags"] for one in those)
        columns = {
            "name": Lasting(one["name"] for one in those),
            "type": Lasting(one["type"] for one in those),
            "area_km2": [float(one["area_km2"]) for one in those],
            "parted": [
                max((at for at in one["parted"] or () if at <= day), default=None) for one in those
            ],
        }
        context = [_nearest(one, year_end) for one in those]
        return Members(ags, columns, context)


async def versions(reading: Reading, state: str) -> Versions:
    """The districts of a state in all their versions; looked up once per version of the data."""
    return await kept(reading, ("district_versions", state), lambda: _versions(reading, state))


async def _versions(reading: Reading, state: str) -> Versions:
    found = await reading.session.execute(VERSIONS, {"state": state, "at": reading.at})
    in_order = [dict(row) for row in found.mappings()]
    made: dict[str, list[Mapping[str, Any]]] = {}
    for row in sorted(in_order, key=lambda one: (one["ags"], one["version"])):
        made.setdefault(row["ags"], []).append(row)
    return Versions(in_order, made)


def _holds(version: Mapping[str, Any], day: date) -> bool:
    starts, ends = version["starts"], version["ends"]
    return bool((starts is None or starts <= day) and (ends is None or day < ends))


def _nearest(version: Mapping[str, Any], day: date) -> int | None:
    both = zip(version["counted"] or (), version["people"] or (), strict=True)
    return min(both, key=lambda one: abs(one[0] - day), default=(None, None))[1]
