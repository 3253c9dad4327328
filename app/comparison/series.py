"""The view of one indicator over time: one basis, every district's points, breaks and trends."""

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.catalogue.indicators import indicator
from app.catalogue.states import only_state
from app.comparison import former, splits
from app.comparison.course import Course, course
from app.comparison.indicator import NAMED, Question, require_shared
from app.comparison.members import versions
from app.comparison.remarks import of_the_states
from app.comparison.rows import compared, left_out, notes
from app.comparison.spans import Span, require_span, settle
from app.comparison.tables import surveyed, tables
from app.comparison.territory import asked_conversion, require_additive, wish
from app.comparison.trends import MANY_DE, TREND_DE
from app.errors import InvalidRequest, at_parameter
from app.numerals import day

POINT = (
    *("value", "numerator", "denominator", "value_min", "value_max", "ci95", "versus_state"),
    *(
        "signal",
        "p_value",
        "significant_after_bh",
        "quartile",
        "percentile",
        "precision",
        "status",
        "supplier",
        "source",
    ),
    *("territory_date", "reference_date", "comparable", "estimated", "quality", "flags"),
)
STATE_POINT = (*("value", "numerator", "denominator", "ci95", "method", "coverage", "published"),)
GONE_DE = "Auf dem Gebietsstand vom {day} gibt es diesen Kreis nicht."


async def series(
    reading: Reading, asked: Question, span: Span, districts: Sequence[str]
) -> dict[str, Any]:
    """The series in the shape of the contract; who is missing where is listed with its reason."""
    await require_shared(reading, asked.code)
    definition = await indicator(reading, asked.code, asked.framework, asked.state)
    state = await only_state(reading, asked.state)
    await require_districts(reading, state, districts)
    if asked.territory != "as_reported":
        require_additive(definition)
    stored, full = splits.chosen(definition, asked.split or {}, asked.declared)
    require_span(span, definition["period_forms"])
    line = await former.lineage(reading, definition)
    surveys = await surveyed(reading, state, former.wants(line, stored))
    settled = settle(surveys, definition, asked.basis, span, reading.today)
    ground = wish(asked.territory, settled.basis, asked.territory_date)
    slices = former.slices(line, stored, surveys, settled, ground)
    brought = await asked_conversion(reading, state, asked.territory, asked.territory_date)
    found = await tables(reading, state, slices, supplier=asked.supplier, conversion=brought)
    known = await versions(reading, state)
    whole = course(found, known, also=districts, converted=brought is not None)
    return {
        "indicator": {name: definition[name] for name in NAMED},
        "breakdown": full,
        "basis": settled.basis,
        "framework": definition["framework"],
        "territory": asked.territory,
        "as_of": reading.at,
        "supplier": asked.supplier,
        "periods": settled.periods,
        "breaks": _breaks_told(whole, districts),
        "state": {"code": state, "points": _state_points(whole), "trend": whole.of_state},
        "districts": _rows(whole, districts),
        "other_grounds": settled.other_grounds,
        "notes": [*settled.notes, *former.notes(line, slices), *_notes(whole)],
    }


async def require_districts(reading: Reading, state: str, asked: Sequence[str]) -> None:
    """Refuse districts that are unknown, or of another state than the one compared."""
    await require(reading, "district", asked)
    if strangers := [ags for ags in asked if ags[:2] != state]:
        named = ", ".join(strangers)
        said = (
            f"Nicht im Land {state}: {named}. Verglichen wird innerhalb eines Landes.",
            f"Not in state {state}: {named}. Comparisons stay within one state.",
        )
        errors = [at_parameter("district", "other_state", *said, found=named)]
        raise InvalidRequest(*said, errors=errors)


def _breaks_told(whole: Course, only: Collection[str]) -> list[dict[str, Any]]:
    """The breaks; where districts were chosen, those that concern one of them."""
    told = []
    for one in whole.breaks:
        if one.districts is None or not only:
            told.append(one.told())
        elif kept := [ags for ags in one.districts if ags in only]:
            told.append({**one.told(), "districts": kept})
    return told


def _state_points(whole: Course) -> list[dict[str, Any]]:
    return [
        {
            "period": table.slice.period,
            "version": table.slice.definition["version"],
            "territory_date": table.ground.territory_date,
            **{name: table.numbers.state[name] for name in STATE_POINT},
        }
        for table in whole.tables
    ]


def _rows(whole: Course, only: Collection[str]) -> list[dict[str, Any]]:
    """Every district that stands on any of the territories, by name, with its points."""
    wanted = [ags for ags in whole.districts if not only or ags in only]
    points: dict[str, list[dict[str, Any]]] = {ags: [] for ags in wanted}
    missing: dict[str, list[dict[str, Any]]] = {ags: [] for ags in wanted}
    rows = {ags: row for row, ags in enumerate(whole.districts)}
    for place, table in enumerate(whole.tables):
        period, version = table.slice.period, table.slice.definition["version"]
        for cell in compared(table, only=points):
            segment = int(whole.lines.segments[rows[cell["ags"]], place])
            point = {"period": period, "version": version, "segment": segment}
            point |= {name: cell[name] for name in POINT}
            points[cell["ags"]].append(point)
        for gone in left_out(table, only=points):
            why = {name: gone[name] for name in ("reason", "detail", "other_grounds")}
            missing[gone["ags"]].append({"period": period, **why})
        for ags in wanted:
            if ags not in table.places:
                missing[ags].append(_not_there(period, table.ground.territory_date))
    return [
        {
            **whole.known.named(ags),
            "points": points[ags],
            "missing": missing[ags],
            "trend": whole.trends[ags],
        }
        for ags in wanted
    ]


def _not_there(period: str, on: date) -> dict[str, Any]:
    detail = GONE_DE.format(day=day(on))
    why = {"reason": "not_on_territory", "detail": detail, "other_grounds": None}
    return {"period": period, **why}


def _notes(whole: Course) -> list[str]:
    """What each table says, told once, and how to read the trends."""
    points = [{"period": one.slice.period, **one.numbers.state} for one in whole.tables]
    said = of_the_states(points)
    said += [note for table in whole.tables for note in notes(table, of_state=False)]
    if any(one.hard for one in whole.breaks):
        said.append(
            "Über einen harten Bruch hinweg wird nicht verglichen und kein Trend gerechnet."
        )
    told = [one["p_value"] for one in whole.trends.values() if one["method"]]
    if told:
        said.append(TREND_DE)
    if len(told) > 1:
        said.append(MANY_DE)
    return list(dict.fromkeys(said))
