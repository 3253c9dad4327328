"""The view of one indicator over all districts in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.indicators import indicator
from app.catalogue.local import known, owner_of
from app.catalogue.states import only_state
from app.comparison import splits
from app.comparison.cells import cells, published_state
from app.comparison.ground import Ground, choose, grounds
from app.comparison.numbers import columns, no_state, work_out
from app.comparison.rows import compared, left_out, notes
from app.comparison.scope import latest_period, period_end, require_period
from app.db.engine import json_text
from app.errors import Problem


class LocalIndicatorNotCompared(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Örtliche Indikatoren werden nicht verglichen", "Local indicators are not compared")
    mend = (
        "Was ein Kreis für sich festgelegt hat, zählt kein anderer so. Seine Werte stehen unter"
        " `/v1/observations?indicator=…`, vergleichbar sind die Indikatoren der Rahmenedition.",
        "No other district counts this way; its values are under `/v1/observations?indicator=…`.",
    )


@dataclass(frozen=True, slots=True)
class Question:
    """What is to be compared; None leaves the choice to the view, which says what it chose."""

    code: str
    period: str | None = None
    split: Mapping[str, Sequence[str]] | None = None
    basis: str | None = None
    territory_date: date | None = None
    supplier: str = "auto"
    framework: str | None = None
    state: str | None = None
    declared: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """What the view settled on: every choice that the caller left open is made here."""

    reading: Reading
    asked: Question
    definition: dict[str, Any]
    breakdown: dict[str, str]
    period: str
    state: str
    ground: Ground
    grounds: list[dict[str, Any]]
    bound: dict[str, Any]


async def compare(reading: Reading, asked: Question) -> dict[str, Any]:
    """The comparison in the shape of the contract (see docs); lists who is missing and why."""
    frame = await _settled(reading, asked)
    published = await published_state(reading, frame.bound)
    context = {
        "supplier": asked.supplier,
        "year": frame.period[:4],
        "year_end": period_end(frame.period),
        "today": reading.today,
    }
    found = await cells(reading, {**frame.bound, **context})
    if not found:
        empty: dict[str, Any] = {
            "state": {"code": frame.state, **no_state(published)},
            "distribution": None,
            "districts": [],
            "missing": [],
        }
        said = ["Auf diesem Gebietsstand gibt es keinen Kreis."]
        return {**_told(frame), **empty, "grounds": frame.grounds, "notes": said}
    return {**_told(frame), **_figures(frame, found, published)}


async def _require_shared(reading: Reading, code: str) -> None:
    """Refuse what one district defined for itself; who may not know of it learns nothing."""
    if (owner := owner_of(code)) is None:
        return
    found = await known(reading, code)
    raise LocalIndicatorNotCompared(
        f"{code} („{found['label_de']}“) gehört allein dem Kreis {owner}.",
        f"{code} belongs to district {owner} alone.",
    )


async def _settled(reading: Reading, asked: Question) -> Frame:
    await _require_shared(reading, asked.code)
    definition = await indicator(reading, asked.code, asked.framework, asked.state)
    state = await only_state(reading, asked.state)
    stored, full = splits.chosen(definition, asked.split or {}, asked.declared)
    if asked.basis is not None and asked.basis not in definition["allowed_bases"]:
        raise refusal("basis", [asked.basis], definition["allowed_bases"])
    what = {
        "indicator": definition["code"],
        "version": definition["version"],
        "breakdown": json_text(stored),
        "state": state,
    }
    period = asked.period or await latest_period(reading, what) or str(reading.today.year - 1)
    require_period(period, definition["period_forms"])
    what["period"] = period
    known = await grounds(reading, {**what, "default_basis": definition["default_basis"]})
    ground = _ground(asked, known, definition, period)
    bound = {
        **what,
        "basis": ground.basis,
        "territory_date": ground.territory_date,
    }
    return Frame(reading, asked, definition, full, period, state, ground, known, bound)


def _ground(
    asked: Question, known: list[dict[str, Any]], definition: Mapping[str, Any], period: str
) -> Ground:
    default = Ground(definition["default_basis"], period_end(period))
    chosen = choose(known, asked.basis, default)
    if asked.territory_date is None:
        return chosen
    return Ground(chosen.basis, asked.territory_date)


NAMED = ("code", "label_de", "label_en", "unit", "kind", "direction", "version", "definition")


def _told(frame: Frame) -> dict[str, Any]:
    """What is compared, on which ground, as of when."""
    return {
        "indicator": {name: frame.definition[name] for name in NAMED},
        "period": frame.period,
        "breakdown": frame.breakdown,
        "framework": frame.definition["framework"],
        "territory": "as_reported",
        "as_of": frame.reading.at,
        "basis": frame.ground.basis,
        "territory_date": frame.ground.territory_date,
        "supplier": frame.asked.supplier,
    }


def _figures(
    frame: Frame, found: list[dict[str, Any]], published: dict[str, Any] | None
) -> dict[str, Any]:
    """The numbers of the districts and of the state, column by column."""
    definition, factor = frame.definition, float(frame.definition["factor"])
    table = dict(zip(found[0], zip(*(row.values() for row in found), strict=True), strict=True))
    cols = columns(table, factor)
    numbers = work_out(definition["kind"], factor, cols, published)
    return {
        "state": {"code": frame.state, **numbers.state},
        "distribution": numbers.distribution,
        "districts": compared(found, cols, numbers),
        "missing": left_out(found, frame.period),
        "grounds": frame.grounds,
        "notes": notes(definition, found, numbers, frame.period),
    }
