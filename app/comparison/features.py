"""What districts are put beside each other by, to find similar ones: features of one year.

All figures come from tables of one year on one territory; who lacks a feature is named. A district
is never compared by a guess.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.indicators import indicators
from app.comparison.figures import Floats
from app.comparison.scope import period_end, require_period
from app.comparison.selection import Definition, parts
from app.comparison.tables import Slice, Survey, Table, Wish, surveyed, tables
from app.errors import InvalidRequest, at_parameter
from app.models.base import DISTRICT_TYPES

POPULATION, DENSITY, TYPE = "DEM-01", "density", "type"
DEFAULT = (POPULATION, DENSITY, "DEM-03", "SOC-02", "EMP-05", TYPE)
# A year counts for all if this share of the districts has every feature in it.
ENOUGH = 0.9
HEAVIEST = 1000.0
YEARLY = "YYYY"
DERIVED = {
    DENSITY: ("Bevölkerungsdichte", "Personen je km²"),
    TYPE: ("Art des Kreises", None),
}


@dataclass(frozen=True, slots=True)
class Feature:
    """One feature; without a definition it is worked out from others, or is a category."""

    code: str
    weight: float
    definition: Definition | None

    @property
    def categorical(self) -> bool:
        return self.code == TYPE

    @property
    def transform(self) -> str | None:
        """Numbers of people differ by factors: their logarithm is compared, ln(1 + x)."""
        counted = self.definition is not None and self.definition["kind"] == "count"
        return "log1p" if counted or self.code == DENSITY else None

    def told(self) -> dict[str, Any]:
        if self.definition is None:
            label, unit = DERIVED[self.code]
        else:
            label, unit = self.definition["label_de"], self.definition["unit"]
        named = {"code": self.code, "label_de": label, "unit": unit}
        return {**named, "weight": self.weight, "transform": self.transform}


@dataclass(frozen=True, slots=True)
class Matrix:
    """Districts by name, state after state, with a column per feature; NaN is not known.

    `tables` hold per state the figures behind the columns, under the codes of their indicators.
    """

    period: str
    features: Sequence[Feature]
    rows: Sequence[Mapping[str, str]]
    values: Floats
    tables: Mapping[str, Mapping[str, Table]]

    def place(self, ags: str) -> int | None:
        return next((n for n, row in enumerate(self.rows) if row["ags"] == ags), None)

    @property
    def complete(self) -> Any:
        """Who has every feature."""
        return np.isfinite(self.values).all(axis=1)

    @property
    def complete_share(self) -> float:
        return float(self.complete.mean()) if len(self.rows) else 0.0


def weights(sent: Sequence[str], features: Sequence[str]) -> dict[str, float]:
    """`feature:weight` as sent; refuses by name what is none of the features or no weight."""
    found: dict[str, float] = {}
    wrong = []
    for one in sent:
        code, colon, weight = one.rpartition(":")
        if colon and code not in features:
            raise refusal("weight", [code], list(features))
        number = _number(weight) if colon else None
        if number is None or code in found:
            wrong.append(one)
        found[code] = number or 0.0
    if not wrong and features and not any(found.get(code, 1.0) for code in features):
        wrong = list(sent)
    if wrong:
        raise _no_weight(wrong)
    return {code: found.get(code, 1.0) for code in features}


def _number(sent: str) -> float | None:
    if not sent.replace(".", "", 1).isascii() or not sent.replace(".", "", 1).isdigit():
        return None
    number = float(sent)
    return number if number <= HEAVIEST else None


def _no_weight(wrong: Sequence[str]) -> InvalidRequest:
    said = (
        "Ein Gewicht ist eine Zahl von 0 bis 1000, einmal je Merkmal; nicht alle sind 0.",
        "A weight is a number from 0 to 1000, once per feature; not all are 0.",
    )
    errors = [at_parameter("weight", "no_weight", *said, found=one) for one in wrong]
    return InvalidRequest(*said, errors=errors)


async def defined(
    reading: Reading, state: str, framework: str | None = None
) -> dict[str, Definition]:
    """The indicators that may be features in a state: those of its edition, counted by year."""
    found = await indicators(reading, framework=framework, state=state)
    return {one["code"]: one for one in found if YEARLY in one["period_forms"]}


def chosen(
    sent: Sequence[str], weighted: Sequence[str], known: Mapping[str, Definition]
) -> list[Feature]:
    """The features asked for with their weights; the usual ones as far as the edition has them."""
    possible = [*known, *(DERIVED if POPULATION in known else (TYPE,))]
    asked = list(dict.fromkeys(sent)) or [code for code in DEFAULT if code in possible]
    if unknown := [code for code in asked if code not in possible]:
        raise refusal("feature", unknown, possible)
    weighed = weights(weighted, asked)
    return [Feature(code, weighed[code], known.get(code)) for code in asked]


async def matrix(
    reading: Reading,
    state: str,
    features: Sequence[Feature],
    known: Mapping[str, Definition],
    period: str | None = None,
) -> Matrix:
    """The features of all districts of a state, in `period` or in the newest year that will do."""
    if period is not None:
        require_period(period, [YEARLY])
    wants = [(one, parts(one)[0]) for one in _needed(features, known)]
    surveys = await surveyed(reading, state, wants, None if period is None else [period])
    by_year: dict[str, list[Survey]] = {}
    for one in surveys:
        # What only its owner sees chooses no year for figures that others have too.
        if len(one.period) == len(YEARLY) and any(ground["districts"] for ground in one.grounds):
            by_year.setdefault(one.period, []).append(one)
    whole = [year for year, those in by_year.items() if len(those) == len(wants)]
    years = sorted(whole or by_year, reverse=True) or [period or str(reading.today.year - 1)]
    best: Matrix | None = None
    for year in years:
        slices = _slices(wants, year, by_year.get(year, []))
        made = _matrix(year, features, {state: await tables(reading, state, slices)})
        if period or made.complete_share >= ENOUGH:
            return made
        if best is None or made.complete.sum() > best.complete.sum():
            best = made
    assert best is not None  # noqa: S101 -- there is always a year to try
    return best


def joined(those: Sequence[Matrix]) -> Matrix:
    """The same features and year of several states, one below the other."""
    first = those[0]
    return Matrix(
        first.period,
        first.features,
        [row for one in those for row in one.rows],
        np.vstack([one.values for one in those]),
        {state: found for one in those for state, found in one.tables.items()},
    )


def _needed(features: Sequence[Feature], known: Mapping[str, Definition]) -> list[Definition]:
    """The indicators behind the features; the number of people always, to know who is there."""
    found = {one.code: one.definition for one in features if one.definition is not None}
    if POPULATION in known and (not found or any(one.code == DENSITY for one in features)):
        found.setdefault(POPULATION, known[POPULATION])
    return list(found.values())


def _slices(
    wants: Sequence[tuple[Definition, Mapping[str, str]]], year: str, surveys: Sequence[Survey]
) -> list[Slice]:
    """All on one territory: the one on which most of the features are told, of most districts."""
    day = territory(surveys, year)
    bases = {
        (one.definition["code"]): ground["basis"]
        for one in surveys
        for ground in reversed(one.grounds)
        if ground["territory_date"] == day
    }
    return [
        Slice(definition, part, year, Wish(bases.get(definition["code"]), day))
        for definition, part in wants
    ]


def territory(surveys: Sequence[Survey], year: str) -> date:
    told: Counter[date] = Counter()
    people: Counter[date] = Counter()
    for one in surveys:
        grounds = {ground["territory_date"] for ground in one.grounds if ground["districts"]}
        told.update(grounds)
        for ground in one.grounds:
            people[ground["territory_date"]] += ground["districts"]
    return max(told, key=lambda day: (told[day], people[day], day), default=period_end(year))


def _matrix(year: str, features: Sequence[Feature], found: Mapping[str, Sequence[Table]]) -> Matrix:
    by_code = {
        state: {table.slice.definition["code"]: table for table in those}
        for state, those in found.items()
    }
    rows, blocks = [], []
    for state, those in by_code.items():
        any_table = next(iter(those.values()), None)
        if any_table is None:
            continue
        fetched = any_table.fetched
        named = zip(fetched["ags"], fetched["name"], fetched["type"], strict=True)
        rows += [{"ags": a, "name": n, "type": t, "state": state} for a, n, t in named]
        blocks.append(np.column_stack([_column(one, those) for one in features]))
    values = np.vstack(blocks) if blocks else np.empty((0, len(features)))
    return Matrix(year, features, rows, values, by_code)


def _column(one: Feature, those: Mapping[str, Table]) -> Floats:
    if one.categorical:
        kinds = next(iter(those.values())).fetched["type"]
        return np.array([float(DISTRICT_TYPES.index(kind)) for kind in kinds])
    table = those[POPULATION if one.code == DENSITY else one.code]
    value = np.where(table.cols.comparable, table.cols.value, np.nan)
    return value / np.array(table.fetched["area_km2"]) if one.code == DENSITY else value
