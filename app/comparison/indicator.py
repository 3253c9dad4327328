"""The view of one indicator over all districts in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.indicators import indicator
from app.comparison import splits
from app.comparison.cells import cells, published_state
from app.comparison.ground import Ground, choose, grounds
from app.comparison.numbers import columns, work_out
from app.comparison.rows import compared, left_out, notes
from app.comparison.scope import latest_period, only_state, period_end, require_period
from app.db.engine import json_text


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


async def compare(reading: Reading, asked: Question) -> dict[str, Any]:
    """The comparison in the shape of the contract (see docs); lists who is missing and why."""
    definition = await indicator(reading, asked.code, asked.framework)
    stored, full = splits.chosen(definition, asked.split or {})
    if asked.basis is not None and asked.basis not in definition["allowed_bases"]:
        raise refusal("basis", [asked.basis], definition["allowed_bases"])
    what = {
        "indicator": definition["code"],
        "version": definition["version"],
        "breakdown": json_text(stored),
    }
    period = asked.period or await latest_period(reading, what) or str(reading.today.year - 1)
    require_period(period, definition["period_forms"])
    what["period"] = period
    state = await only_state(reading, asked.state)
    known = await grounds(reading, {**what, "default_basis": definition["default_basis"]})
    ground = _ground(asked, known, definition, period)
    bound = {
        **what,
        "basis": ground.basis,
        "territory_date": ground.territory_date,
        "state": state,
    }
    published = await published_state(reading, bound)
    end = period_end(period)
    found = await cells(
        reading,
        {
            **bound,
            "supplier": asked.supplier,
            "year": period[:4],
            "year_end": end,
            "today": reading.today,
        },
    )
    return _view(
        definition,
        found,
        published,
        {
            "period": period,
            "breakdown": full,
            "ground": ground,
            "grounds": known,
            "reading": reading,
            "supplier": asked.supplier,
            "state": state,
        },
    )


def _ground(
    asked: Question, known: list[dict[str, Any]], definition: Mapping[str, Any], period: str
) -> Ground:
    default = Ground(definition["default_basis"], period_end(period))
    chosen = choose(known, None, asked.basis, default)
    if asked.territory_date is None:
        return chosen
    return Ground(chosen.basis, asked.territory_date)


def _view(
    definition: Mapping[str, Any],
    found: list[dict[str, Any]],
    published: dict[str, Any] | None,
    about: Mapping[str, Any],
) -> dict[str, Any]:
    factor = float(definition["factor"])
    names = list(found[0]) if found else []
    table = dict(zip(names, zip(*(row.values() for row in found), strict=True), strict=True))
    reading: Reading = about["reading"]
    ground: Ground = about["ground"]
    told = {
        "indicator": {
            name: definition[name]
            for name in ("code", "label_de", "label_en", "unit", "kind", "direction", "version")
        }
        | {"definition": definition["definition"]},
        "period": about["period"],
        "breakdown": about["breakdown"],
        "framework": definition["framework"],
        "territory": "as_reported",
        "as_of": reading.at,
        "basis": ground.basis,
        "territory_date": ground.territory_date,
        "supplier": about["supplier"],
    }
    if not found:
        return {
            **told,
            "state": None,
            "distribution": None,
            "districts": [],
            "missing": [],
            "grounds": about["grounds"],
            "notes": ["Auf diesem Gebietsstand gibt es keinen Kreis."],
        }
    cols = columns(table, factor)
    numbers = work_out(definition["kind"], factor, cols, published)
    return {
        **told,
        "state": {"code": about["state"], **numbers.state},
        "distribution": numbers.distribution,
        "districts": compared(found, cols, numbers),
        "missing": left_out(found, about["period"]),
        "grounds": about["grounds"],
        "notes": notes(definition, found, numbers, about["period"]),
    }
