"""Earlier versions of a definition: a series goes on into them, with a hard break between.

Each period stands on one version, on that under which most districts told it; who told it under
another is missing there, with that reason. What was measured in another unit is not joined.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from app.auth.reading import Reading
from app.catalogue.indicators import every_version
from app.comparison.ground import Survey, Want
from app.comparison.spans import Settled
from app.comparison.tables import Slice, Wish

Definition = Mapping[str, Any]
# What two versions must share so that their figures can stand on one axis.
MEASURE = ("kind", "unit", "factor")
JOINED_DE = (
    "Die Reihe verbindet Fassungen der Definition: {listed}. Zwischen ihnen liegt ein harter Bruch;"
    " verglichen wird nur innerhalb einer Fassung."
)
OLDER_DE = (
    "Die Reihe steht auf einer früheren Fassung der Definition: {listed}. Nach Fassung {own} liegt"
    " auf dieser Grundlage noch nichts vor."
)
APART_DE = (
    "Nicht in diese Reihe gehören Werte nach Fassung {listed} der Definition: Sie sind anders"
    " gemessen, oder die Fassung gilt erst in einer späteren Ausgabe."
)


def age(version: str) -> tuple[int, ...]:
    """The order of versions: 2.0 is older than 10.0."""
    return tuple(map(int, version.split(".")))


async def lineage(reading: Reading, definition: Definition) -> list[Definition]:
    """The definition, then the earlier ones that a series of it goes on into, newest first."""
    if not definition["other_versions"]:
        return [definition]
    known = await every_version(reading, definition["code"])
    own = age(definition["version"])
    earlier = [one for version, one in known.items() if age(version) < own]
    earlier.sort(key=lambda one: age(one["version"]), reverse=True)
    alike = [one for one in earlier if all(one[name] == definition[name] for name in MEASURE)]
    return [definition, *alike]


def wants(line: Sequence[Definition], part: Mapping[str, str]) -> list[Want]:
    return [(one, part) for one in line]


def of_line(surveys: Sequence[Survey], line: Sequence[Definition]) -> list[Survey]:
    """The surveys of the versions of one indicator."""
    return [one for one in surveys if any(one.definition is own for own in line)]


def slices(
    line: Sequence[Definition],
    part: Mapping[str, str],
    surveys: Sequence[Survey],
    settled: Settled,
    wish: Wish,
) -> list[Slice]:
    """One slice per period of a series, each on the version that tells most of it."""
    told = {} if len(line) == 1 else _told(line, surveys, settled.basis)
    return [Slice(told.get(one, line[0]), part, one, wish) for one in settled.periods]


def _told(
    line: Sequence[Definition], surveys: Sequence[Survey], basis: str
) -> dict[str, Definition]:
    most: dict[str, int] = {}
    made: dict[str, Definition] = {}
    # Of versions under which equally many tell, the newest is the first in the line.
    for definition in line:
        for one in surveys:
            if one.definition is definition:
                many = max((g["districts"] for g in one.grounds if g["basis"] == basis), default=-1)
                if many > most.get(one.period, -1):
                    most[one.period], made[one.period] = many, definition
    return made


def notes(line: Sequence[Definition], stood: Sequence[Slice]) -> list[str]:
    """Which versions a series joins, and which it leaves out, in German sentences."""
    definition = line[0]
    if not definition["other_versions"]:
        return []
    periods: dict[str, list[str]] = {}
    for one in stood:
        periods.setdefault(one.definition["version"], []).append(one.period)
    listed = ", ".join(f"{version} ({_from_to(own)})" for version, own in periods.items())
    said = []
    if len(periods) > 1:
        said.append(JOINED_DE.format(listed=listed))
    elif definition["version"] not in periods:
        said.append(OLDER_DE.format(listed=listed, own=definition["version"]))
    joined = [one["version"] for one in line]
    if apart := [one for one in definition["other_versions"] if one not in joined]:
        said.append(APART_DE.format(listed=", ".join(apart)))
    return said


def _from_to(periods: Sequence[str]) -> str:
    return periods[0] if len(periods) == 1 else f"{periods[0]} bis {periods[-1]}"
