"""The view of similar districts: whom a district is like, by what, how far, and how firmly.

Similar is meant by the features named and by nothing else; the fixed groups stand beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import known
from app.catalogue.districts import known_district
from app.catalogue.kept import kept
from app.catalogue.names import states
from app.comparison.features import (
    DEFAULT,
    DERIVED,
    ENOUGH,
    Feature,
    Matrix,
    chosen,
    defined,
    joined,
    matrix,
)
from app.comparison.groups import Peers, members
from app.comparison.neighbours import (
    USUAL,
    Measured,
    Neighbour,
    lacking,
    measured,
    nearest,
)
from app.comparison.plain import plain
from app.comparison.selection import Definition
from app.errors import InvalidRequest, Problem
from app.models.base import DISTRICT_TYPES

MEANT_DE = (
    "Ähnlich heißt hier: ähnlich in diesen Merkmalen. Wer etwas anders oder erfolgreicher macht,"
    " sagt das nicht."
)
YEAR_DE = "Bezugsjahr {year}: das neueste, in dem mindestens 90 % der Kreise alle Merkmale haben."
FEWER_DE = "In keinem Jahr haben 90 % der Kreise alle Merkmale; die meisten sind es {year}."
WITHOUT_DE = "Die Rahmenedition kennt diese üblichen Merkmale nicht: {codes}."
UNKNOWN_DE = (
    "Für den Kreis selbst sind nicht alle Merkmale bekannt; ohne sie gibt es keinen Abstand."
)
GONE_DE = "Auf dem Gebietsstand dieses Jahres gibt es den Kreis nicht."
ACROSS_DE = "Gesucht wurde in {states}; die Merkmale sind dort gleich festgelegt."
ALONE_DE = "Gesucht wurde nur in {states}: Kreise eines anderen Landes sind hier nicht eingetragen."
# Beside the peers found, those that stand fixed; under these names in the answer.
FIXED = {"type": "type", "size_band": "size", "region": "region"}


class FeaturesDiffer(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Merkmale sind nicht gleich festgelegt", "Features are not defined alike")
    mend = (
        "Über Ländergrenzen wird nur verglichen, was in beiden Rahmeneditionen dieselbe Fassung und"
        " dieselbe Grundlage hat. Bitte die Merkmale mit `feature` so wählen.",
        "Choose features (`feature`) that all states define in the same version and on the same"
        " basis.",
    )


@dataclass(frozen=True, slots=True)
class Likeness:
    """Whose peers are wanted, and by which features; None and () leave the choice to the view."""

    ags: str
    features: Sequence[str] = ()
    weights: Sequence[str] = ()
    period: str | None = None
    k: int = USUAL
    framework: str | None = None
    across_states: bool = False


async def similar_districts(reading: Reading, asked: Likeness) -> dict[str, Any]:
    """The peers in the shape of the contract, with those who could not be compared."""
    who = await known_district(reading, asked.ags)
    state = who["state"]
    catalogue = await defined(reading, state, asked.framework)
    features = chosen(asked.features, asked.weights, catalogue)
    own = await matrix(reading, state, features, catalogue, asked.period)
    others = await _others(reading, own, state, catalogue) if asked.across_states else []
    made = measured(joined([own, *others]))
    place = made.of.place(asked.ags)
    found = [] if place is None else nearest(made, place, asked.k)
    return {
        "district": {name: who[name] for name in ("ags", "name", "type", "state")},
        "framework": _edition(catalogue, asked.framework),
        "as_of": reading.at,
        "release": None,
        "year": own.period,
        "territory_date": _day(own, state),
        "features": told(made, place, state),
        "peers": [peer(made, one) for one in found],
        "fixed_sets": await _fixed(reading, own, asked.ags),
        "method": method(made),
        "missing": _missing(made.of, who, place),
        "notes": _notes(asked, made.of, place, own) + await _across(reading, asked, made.of),
    }


async def _others(
    reading: Reading, own: Matrix, state: str, catalogue: dict[str, Definition]
) -> list[Matrix]:
    """The same features of the other states in the same year; refused where they are not."""
    made, unlike = [], []
    for other in await known(reading, "state"):
        if other == state:
            continue
        theirs = await defined(reading, other)
        codes = [code for code in own.tables[state] if not _same(code, catalogue, theirs)]
        if not codes:
            found = await matrix(reading, other, own.features, theirs, own.period)
            codes = [
                code
                for code, table in found.tables[other].items()
                if table.grounds and table.ground.basis != own.tables[state][code].ground.basis
            ]
            made.append(found)
        unlike += [f"{code} ({other})" for code in codes]
    if unlike:
        listed = ", ".join(unlike)
        raise FeaturesDiffer(
            f"Nicht in gleicher Fassung oder auf gleicher Grundlage: {listed}.",
            f"Not in the same version or on the same basis: {listed}.",
        )
    return made


def _same(code: str, ours: dict[str, Definition], theirs: dict[str, Definition]) -> bool:
    return code in theirs and theirs[code]["version"] == ours[code]["version"]


def _edition(catalogue: dict[str, Definition], asked: str | None) -> str | None:
    return next((one["framework"] for one in catalogue.values()), asked)


def _day(own: Matrix, state: str) -> Any:
    return next((table.ground.territory_date for table in own.tables[state].values()), None)


def told(made: Measured, place: int | None, state: str) -> list[dict[str, Any]]:
    """What each feature is, how it was brought on one scale, and what the district has."""
    entries = []
    for column, one in enumerate(made.of.features):
        values = made.of.values[:, column]
        there = values[np.isfinite(values)]
        code = one.code if one.code not in DERIVED else DEFAULT[0]
        table = None if one.categorical else made.of.tables[state].get(code)
        scaled = not one.categorical and bool(there.size)
        entries.append(
            {
                **one.told(),
                "own_value": None if place is None else shown(one, values[place]),
                "median": plain(float(np.median(there))) if scaled else None,
                "scale": plain(float(made.standard.scale[column])) if scaled else None,
                "measure": made.standard.measure[column] if scaled else None,
                "period": None if one.categorical else made.of.period,
                "basis": table.ground.basis if table else None,
            }
        )
    return entries


def shown(one: Feature, value: float) -> float | int | str | None:
    """A feature's value as it is read; a category by its name."""
    if one.categorical and np.isfinite(value):
        return DISTRICT_TYPES[int(value)]
    return plain(value)


def peer(made: Measured, one: Neighbour) -> dict[str, Any]:
    features, values = made.of.features, made.of.values[one.place]
    codes = [feature.code for feature in features]
    survives = dict(zip(codes, one.survives, strict=True)) if one.survives else {}
    return {
        **made.of.rows[one.place],
        "distance": plain(one.distance),
        "rank": one.rank,
        "contributions": dict(zip(codes, map(plain, one.shares), strict=True)),
        "values": {f.code: shown(f, v) for f, v in zip(features, values, strict=True)},
        "stable": all(one.survives) if one.survives else None,
        "survives": survives,
    }


def method(made: Measured) -> dict[str, str]:
    """How the distance was made, in the names of the statistics page."""
    return {"standardisation": "median_mad", "distance": made.method}


async def _fixed(reading: Reading, own: Matrix, ags: str) -> dict[str, Any]:
    """The groups that stand fixed, by name; None where the district is in none of the kind."""
    table = next(iter(own.tables[ags[:2]].values()), None)
    made: dict[str, Any] = dict.fromkeys(FIXED)
    if table is None or ags not in table.places:
        return made
    for name, by in FIXED.items():
        try:
            made[name] = await members(reading, Peers(by, ags), table)
        except InvalidRequest:
            # A district in no size band and a state without regions are no fault of the question.
            made[name] = None
    return made


def _missing(of: Matrix, who: dict[str, Any], place: int | None) -> list[dict[str, Any]]:
    gone = [] if place is not None else [{**_named(who), "reason": "not_on_territory"}]
    return [{**one, "features": []} for one in gone] + lacking(of)


def _named(who: dict[str, Any]) -> dict[str, Any]:
    return {name: who[name] for name in ("ags", "name", "type", "state")}


def _notes(asked: Likeness, of: Matrix, place: int | None, own: Matrix) -> list[str]:
    said = [MEANT_DE]
    if asked.period is None:
        enough = own.complete_share >= ENOUGH
        said.append((YEAR_DE if enough else FEWER_DE).format(year=own.period))
    codes = {one.code for one in own.features}
    if not asked.features and (absent := [code for code in DEFAULT if code not in codes]):
        said.append(WITHOUT_DE.format(codes=", ".join(absent)))
    if place is None:
        said.append(GONE_DE)
    elif not of.complete[place]:
        said.append(UNKNOWN_DE)
    return said


async def _across(reading: Reading, asked: Likeness, of: Matrix) -> list[str]:
    """In which states was looked, where that was asked for."""
    if not asked.across_states:
        return []
    names = await kept(reading, "names of states", lambda: states(reading))
    *others, last = (names.get(code, code) for code in of.tables)
    if not others:
        return [ALONE_DE.format(states=last)]
    return [ACROSS_DE.format(states=f"{', '.join(others)} und {last}")]
