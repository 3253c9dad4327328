"""Indicators × districts: every cell what the view of its indicator says, nothing ordered by it."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import refusal, require
from app.catalogue.districts import districts
from app.catalogue.indicators import indicator, indicators
from app.catalogue.kept import kept
from app.catalogue.since import not_yet
from app.catalogue.states import only_state
from app.comparison.indicator import require_shared
from app.comparison.profile import GONE_DE, NONE_DE, converted_de
from app.comparison.rows import SEVERAL_DE, compared, in_brief, left_out
from app.comparison.selection import Choice, Definition, no_such_period, parts, standing
from app.comparison.series import require_districts
from app.comparison.tables import Table
from app.comparison.territory import asked_conversion
from app.errors import InvalidRequest, at_parameter
from app.numerals import day

MOST_INDICATORS = 60
MOST_DISTRICTS = 500
DEFAULT_TIER = "core"
OWN_PERIOD_DE = (
    "Jede Spalte steht auf ihrem eigenen neuesten Zeitraum; nebeneinander zu lesen sind Kreise"
    " einer Spalte, nicht Spalten eines Kreises."
)
LISTED_DE = "Eine Zelle ohne Wert ist null; warum, steht unter missing."
NAMED = ("code", "label_de", "label_en", "unit", "kind", "direction", "field", "tier", "version")
CELL = (
    *("value", "value_min", "value_max", "ci95", "percentile", "quartile", "versus_state"),
    *("signal", "significant_after_bh", "flags", "precision", "status", "supplier"),
)


@dataclass(frozen=True, slots=True)
class Selection:
    """What is put side by side; empty or None leaves the choice to the view."""

    indicators: Sequence[str] = ()
    districts: Sequence[str] = ()
    period: str | None = None
    framework: str | None = None
    state: str | None = None
    supplier: str = "auto"
    territory: str = "as_reported"
    territory_date: date | None = None


async def matrix(reading: Reading, asked: Selection) -> dict[str, Any]:
    """The matrix: columns in the order of the framework, districts by name."""
    require_few("indicator", set(asked.indicators), MOST_INDICATORS)
    require_few("district", set(asked.districts), MOST_DISTRICTS)
    await require(reading, "district", asked.districts)
    own = asked.districts[0][:2] if asked.districts else None
    state = await only_state(reading, asked.state or own)
    await require_districts(reading, state, asked.districts)
    definitions = await _definitions(reading, asked, state)
    brought = await asked_conversion(reading, state, asked.territory, asked.territory_date)
    choice = Choice(asked.period, asked.supplier, None, brought, asked.territory_date)
    stood = await standing(reading, state, definitions, choice)
    columns = [Column(*both) for both in zip(definitions, stood, strict=True)]
    rows = await _rows(reading, asked, state, columns)
    cells = [column.cells() for column in columns]
    return {
        "framework": definitions[0]["framework"] if definitions else asked.framework,
        "territory": asked.territory,
        "as_of": reading.at,
        "state": state,
        "period": asked.period,
        "supplier": asked.supplier,
        "indicators": [one.head(state, asked.period) for one in columns],
        "districts": rows,
        "cells": [[column.get(row["ags"]) for column in cells] for row in rows],
        "missing": _missing(columns, rows),
        "notes": _notes(columns, asked) + ([] if columns else await _why_none(reading)),
    }


@dataclass(frozen=True, slots=True)
class Column:
    """One indicator; without a table where it has no such period."""

    definition: Definition
    table: Table | None

    def head(self, state: str, period: str | None) -> dict[str, Any]:
        table = self.table
        return {
            **{name: self.definition[name] for name in NAMED},
            "breakdown": parts(self.definition)[1],
            "period": table.slice.period if table else period,
            "basis": table.ground.basis if table else None,
            "territory_date": table.ground.territory_date if table else None,
            "state": {"code": state, **table.numbers.state} if table else None,
            "distribution": table.numbers.distribution if table else None,
            "notes": in_brief(table) if table else [],
        }

    def cells(self) -> dict[str, dict[str, Any]]:
        """By district, what the view of the indicator says of it."""
        told = compared(self.table) if self.table else []
        return {one["ags"]: {name: one[name] for name in CELL} for one in told}

    def shows(self, ags: str) -> bool:
        place = self.table.places.get(ags) if self.table else None
        return self.table is not None and place is not None and self.table.shown[place]

    def gone(self) -> dict[str, Mapping[str, Any]]:
        return {one["ags"]: one for one in left_out(self.table)} if self.table else {}

    def why_nothing(self) -> dict[str, Any]:
        """Why a district has no place in this column at all."""
        if self.table is None:
            return no_such_period(self.definition)
        detail = GONE_DE.format(day=day(self.table.ground.territory_date))
        return {"reason": "not_on_territory", "detail": detail}


async def _definitions(reading: Reading, asked: Selection, state: str) -> Sequence[Definition]:
    every = await indicators(reading, framework=asked.framework, state=state)
    if not asked.indicators:
        core = [one for one in every if one["tier"] == DEFAULT_TIER]
        require_few("indicator", {one["code"] for one in core}, MOST_INDICATORS)
        return core
    for code in asked.indicators:
        await require_shared(reading, code)
    if not every:
        # Refused with the reason, which may be that none was known at that instant.
        await indicator(reading, asked.indicators[0], asked.framework, state)
    known = [one["code"] for one in every]
    if unknown := [code for code in asked.indicators if code not in known]:
        raise refusal("indicator", unknown, known)
    return [one for one in every if one["code"] in asked.indicators]


def require_few(parameter: str, wanted: Collection[str], most: int) -> None:
    """Refuse by name what would make a table that nobody can read."""
    if len(wanted) <= most:
        return
    said = (
        f"{parameter}: {len(wanted)} sind zu viele für eine Matrix, möglich sind {most}. Bitte mit"
        f" {parameter}=… auswählen.",
        f"{parameter}: {len(wanted)} are too many for one matrix, {most} are possible. Please"
        f" choose by {parameter}=….",
    )
    errors = [at_parameter(parameter, "too_many", *said, found=len(wanted))]
    raise InvalidRequest(*said, errors=errors)


async def _rows(
    reading: Reading, asked: Selection, state: str, columns: Sequence[Column]
) -> list[dict[str, Any]]:
    """The districts asked for, or all that stand in any column; by name."""
    known = await kept(reading, ("districts", state), lambda: districts(reading, state=state))
    wanted = set(asked.districts)
    if not wanted:
        wanted = {ags for one in columns if one.table for ags in one.table.places}
    require_few("district", wanted, MOST_DISTRICTS)
    named = ("ags", "name", "type")
    return [{name: one[name] for name in named} for one in known if one["ags"] in wanted]


def _missing(columns: Sequence[Column], rows: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Every empty cell with its reason: district by district, column by column."""
    gone = [column.gone() for column in columns]
    made = []
    for row in rows:
        for column, missing in zip(columns, gone, strict=True):
            if column.shows(row["ags"]):
                continue
            why = missing.get(row["ags"]) or column.why_nothing()
            told = {"reason": why["reason"], "detail": why["detail"]}
            made.append({"ags": row["ags"], "indicator": column.definition["code"], **told})
    return made


def _notes(columns: Sequence[Column], asked: Selection) -> list[str]:
    said = [LISTED_DE]
    if asked.period is None:
        said.append(OWN_PERIOD_DE)
    if asked.territory != "as_reported":
        said.append(converted_de(asked.territory_date))
    if any(one.table and np.isfinite(one.table.numbers.told.p_value).any() for one in columns):
        said.append(SEVERAL_DE)
    return said


async def _why_none(reading: Reading) -> list[str]:
    """Why there is not a single column."""
    later = await not_yet(reading, "state", None, "Das erste Land", "The first state")
    return [later[0] if later else NONE_DE]
