"""Who stands on a territory and what is shown beside their values: inhabitants, and concepts.

The same for every indicator of a period. What one caller sees of it is therefore kept for as long
as nothing can have changed: same data, same day, same caller. It is never another's.
"""

from collections import OrderedDict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.kept import kept
from app.comparison.bands import size_bands
from app.comparison.figures import floats
from app.comparison.members import Versions, versions
from app.comparison.picked import inhabitants
from app.comparison.plain import rounded
from app.comparison.scope import period_end
from app.comparison.written import OF_PEOPLE, Written
from app.formats.sheet import Column, Lasting, Sheet

# Of 400 districts, each takes some hundred thousand bytes for each territory asked for.
MOST, MOST_DAYS = 32, 4


@dataclass(frozen=True)
class Context:
    """What goes with the values of one period, on whichever territory."""

    known: Versions
    period: str
    told: Mapping[str, Any]
    _made: dict[date, Mapping[str, list[Any]]] = field(default_factory=dict)

    def on(self, day: date) -> Mapping[str, list[Any]]:
        """Its columns for who stood on a day, by name; nobody may change them."""
        if day not in self._made:
            if len(self._made) >= MOST_DAYS:
                self._made.clear()
            self._made[day] = self._columns(day)
        return self._made[day]

    def _columns(self, day: date) -> dict[str, list[Any]]:
        there = self.known.members(day, period_end(self.period))
        counted = Written({name: self.told[f"people_{name}"] for name in OF_PEOPLE})
        people = inhabitants(counted, day, self.known)
        status = sparse(self.told, "concept_status", "concept")
        since = sparse(self.told, "concept_status_on", "concept")
        context = zip(there.ags, there.context, strict=True)
        columns = {
            "ags": there.ags,
            **there.columns,
            "population": Lasting(people.get(ags, nearest) for ags, nearest in context),
            "concept_status": [status.get(ags, "unknown") for ags in there.ags],
            "concept_status_on": [since.get(ags) for ags in there.ags],
        }
        return {**columns, "context": Lasting(Sheet(shown_beside(columns), len(there.ags)))}


def shown_beside(columns: Mapping[str, Sequence[Any]]) -> dict[str, Column]:
    """What must be seen beside a value: how large the district is, how far its concept."""
    people, area = floats(columns["population"]), floats(columns["area_km2"])
    return {
        "population": np.trunc(people),
        "density": rounded(np.round(people / area, 1)),
        "size_band": size_bands(columns["type"], people),
        "concept_status": columns["concept_status"],
        "concept_status_on": columns["concept_status_on"],
    }


class Contexts:
    """Those that a caller was told of a state before, and those that it is told now."""

    def __init__(self, known: Versions, who: object, store: OrderedDict[object, Context]) -> None:
        self.known, self._who, self._store = known, who, store
        self._told: dict[str, Context] = {}

    @property
    def lasting(self) -> bool:
        """Whether what is held now is known the next time."""
        return self._who is not None

    def lacks(self, period: str, framework: str) -> bool:
        """Whether it has to be fetched with the first values of that period."""
        if period in self._told:
            return False
        if found := self._store.get(self._name(period, framework)):
            self._store.move_to_end(self._name(period, framework))
            self._told[period] = found
        return found is None

    def hold(self, period: str, framework: str, told: Mapping[str, Any]) -> None:
        """What came with the first values of a period."""
        self._told[period] = Context(self.known, period, told)
        self._store[self._name(period, framework)] = self._told[period]
        while len(self._store) > MOST:
            self._store.popitem(last=False)

    def __getitem__(self, period: str) -> Context:
        return self._told[period]

    def _name(self, period: str, framework: str) -> object:
        return self._who, period, framework


async def contexts(reading: Reading, state: str) -> Contexts:
    """The contexts of a state's values, as this caller may see them."""
    known = await versions(reading, state)
    caller = reading.caller
    # What is delegated to a provider ends by itself, and no write tells of it.
    if caller.role == "provider":
        return Contexts(known, None, OrderedDict())
    # An embargo that ended by itself moves the instant.
    who = (caller.role, caller.ags, reading.at)
    return Contexts(known, who, await kept(reading, ("contexts", state), _nothing))


async def _nothing() -> OrderedDict[object, Context]:
    return OrderedDict()


def sparse(row: Mapping[str, Any], name: str, of: str) -> dict[str, Any]:
    """A column that few districts have, by district."""
    return dict(zip(row[f"{of}_ags"] or (), row[name] or (), strict=True))
