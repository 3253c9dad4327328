"""The view of two groups beside each other: difference and ratio per district, and their course."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.indicators import indicator
from app.catalogue.states import only_state
from app.comparison.beside import Beside, beside, told
from app.comparison.convergence import Convergence, convergence
from app.comparison.indicator import NAMED, Question, require_shared
from app.comparison.latest import sensible
from app.comparison.members import versions
from app.comparison.pairs import paired
from app.comparison.remarks import of_the_gap
from app.comparison.rows import FUNNEL_DE, SEVERAL_DE, compared, left_out, notes
from app.comparison.scope import require_period
from app.comparison.sides import Sides, Wanted, sides
from app.comparison.spans import Settled, Span, inside, require_span, settle
from app.comparison.tables import Slice, Survey, ground_for, tables
from app.comparison.territory import asked_conversion, require_additive, wish
from app.comparison.trends import TREND_DE

SIDE = (
    *("value", "numerator", "denominator", "ci95", "precision", "status", "supplier", "source"),
    *("territory_date",),
)
WHY = ("reason", "detail", "other_grounds")
NO_SINGLE_DE = "Eine der beiden Angaben ist nur als Spanne oder Grenze bekannt."
MANY_DE = (
    "Viele Kreise werden auf einmal gelesen: Bei jedem zwanzigsten ohne wirklichen Unterschied"
    " schließt das Intervall der Differenz die Null durch Zufall aus."
)
# What is said of members that a gap does not have.
OF_SIGNALS = (FUNNEL_DE, SEVERAL_DE)
NEWEST_DE = (
    "Ohne Angabe gilt {period}: der neueste Zeitraum, in dem mindestens halb so viele Kreise beide"
    " Gruppen angeben wie in dem mit den meisten."
)
OTHER_VERSIONS_DE = (
    "Der Verlauf steht auf einer Fassung der Definition; was nach Fassung {listed} vorliegt, zählt"
    " etwas anderes und steht nicht darin."
)
NO_COUNTS_DE = "Wo Zähler und Nenner fehlen, steht die Differenz der Werte ohne Intervall."


@dataclass(frozen=True, slots=True)
class Frame:
    """All that is settled before a figure is read."""

    state: str
    definition: Mapping[str, Any]
    sides: Sides
    surveys: Mapping[str, Survey]
    period: str
    basis: str | None
    over: Settled | None
    notes: Sequence[str]


async def gaps(reading: Reading, asked: Question, wanted: Wanted, span: Span) -> dict[str, Any]:
    """The gap in the shape of the contract; with a span, also whether it closes over time."""
    frame = await _settled(reading, asked, wanted, span)
    periods = sorted({frame.period, *(frame.over.periods if frame.over else ())})
    brought = await asked_conversion(reading, frame.state, asked.territory, asked.territory_date)
    slices = [one for period in periods for one in _slices(frame, asked, period)]
    found = await tables(reading, frame.state, slices, supplier=asked.supplier, conversion=brought)
    pairs = {
        period: beside(group, reference)
        for period, group, reference in zip(periods, found[::2], found[1::2], strict=True)
    }
    one = pairs[frame.period]
    course = None
    if frame.over:
        those = [pairs[period] for period in frame.over.periods]
        known = await versions(reading, frame.state)
        course = convergence(those, known, converted=brought is not None)
    return {
        "indicator": {name: frame.definition[name] for name in NAMED},
        "period": frame.period,
        "dimension": frame.sides.dimension,
        "group": frame.sides.group,
        "reference": frame.sides.reference,
        "breakdown": frame.sides.full,
        "framework": frame.definition["framework"],
        "territory": asked.territory,
        "as_of": reading.at,
        "basis": one.group.ground.basis,
        "territory_date": one.group.ground.territory_date,
        "supplier": asked.supplier,
        "periods": course.periods if course else [],
        "breaks": [each.told() for each in course.breaks] if course else [],
        "state": _state(frame, one, course),
        "districts": _rows(one, course),
        "missing": _missing(one),
        "notes": _notes(frame, one, course),
    }


async def _settled(reading: Reading, asked: Question, wanted: Wanted, span: Span) -> Frame:
    await require_shared(reading, asked.code)
    definition = await indicator(reading, asked.code, asked.framework, asked.state)
    state = await only_state(reading, asked.state)
    if asked.basis is not None and asked.basis not in definition["allowed_bases"]:
        raise refusal("basis", [asked.basis], definition["allowed_bases"])
    if asked.territory != "as_reported":
        require_additive(definition)
    require_span(span, definition["period_forms"])
    if asked.period:
        require_period(asked.period, definition["period_forms"])
    asked = replace(asked, state=state)
    both = await sides(reading, definition, asked, wanted, _fits(asked, span))
    surveys = _on_both(both.surveys, definition["default_basis"])
    over = settle(surveys, definition, asked.basis, span, reading.today) if span else None
    basis = over.basis if over else asked.basis
    period, said = asked.period, [*both.notes, *(over.notes if over else ())]
    if period is None:
        counts = await paired(reading, state, definition, both.stored, basis)
        known = {p: many for p, many in counts.items() if not over or p in over.periods}
        newest = sensible(known)
        said += [NEWEST_DE.format(period=newest)] if newest else []
        period = newest or (over.periods[-1] if over else str(reading.today.year - 1))
    by_period = {one.period: one for one in surveys}
    return Frame(state, definition, both, by_period, period, basis, over, said)


def _fits(asked: Question, span: Span) -> Callable[[Survey], bool]:
    """Whether a survey is of the period, the span and the basis that are asked for."""

    def fits(one: Survey) -> bool:
        wanted = one.period == asked.period if asked.period else inside(one.period, span)
        return wanted and any(asked.basis in (None, on["basis"]) for on in one.grounds)

    return fits


def _on_both(surveys: Sequence[Survey], default_basis: str) -> list[Survey]:
    """Where both sides have values: per ground as many districts as the side with fewer has."""
    by_period: dict[str, list[Survey]] = {}
    for survey in surveys:
        by_period.setdefault(survey.period, []).append(survey)
    made = []
    for period, sides_there in by_period.items():
        if len(sides_there) < 2:
            continue
        one, two = (
            {(g["basis"], g["territory_date"]): g["districts"] for g in side.grounds}
            for side in sides_there
        )
        grounds = [
            {"basis": at[0], "territory_date": at[1], "districts": min(one[at], two[at])}
            for at in one.keys() & two.keys()
        ]
        grounds.sort(key=lambda g: (g["districts"], g["territory_date"], g["basis"]), reverse=True)
        grounds.sort(key=lambda g: g["basis"] != default_basis)
        valued = min(side.valued for side in sides_there)
        first = sides_there[0]
        made.append(Survey(first.definition, first.breakdown, period, valued, grounds))
    return made


def _slices(frame: Frame, asked: Question, period: str) -> list[Slice]:
    """Both sides of a period, on one ground."""
    on = wish(asked.territory, frame.basis, asked.territory_date)
    known = frame.surveys.get(period)
    ground = ground_for(known, frame.definition, period, on.basis, on.territory_date)
    return [Slice(frame.definition, stored, period, ground) for stored in frame.sides.stored]


def _state(frame: Frame, one: Beside, course: Convergence | None) -> dict[str, Any]:
    over = course.of_state if course else None
    return {"code": frame.state, **one.state, "convergence": over}


def _rows(one: Beside, course: Convergence | None) -> list[dict[str, Any]]:
    """The districts with a value on both sides, by name."""
    ags = one.group.fetched["ags"]
    who = {ags[place] for place in np.flatnonzero(one.both)}
    cells = zip(compared(one.group, only=who), compared(one.reference, only=who), strict=True)
    return [
        {
            **{name: own[name] for name in ("ags", "name", "type")},
            "group": {name: own[name] for name in SIDE},
            "reference": {name: other[name] for name in SIDE},
            **told(one.difference, one.ratio, one.group.places[own["ags"]]),
            "comparable": own["comparable"] and other["comparable"],
            "source": "; ".join(
                dict.fromkeys(each["source"] for each in (own, other) if each["source"])
            )
            or None,
            "flags": list(dict.fromkeys([*own["flags"], *other["flags"]])),
            "convergence": course.told.get(own["ags"]) if course else None,
        }
        for own, other in cells
    ]


def _missing(one: Beside) -> list[dict[str, Any]]:
    """Who has no gap, on which side, and why; what is hidden on one side is hidden here."""
    gone = [{row["ags"]: row for row in left_out(side)} for side in (one.group, one.reference)]
    made = []
    fetched = one.group.fetched
    for ags, name, both in zip(fetched["ags"], fetched["name"], one.both, strict=True):
        if both:
            continue
        own, other = (side.get(ags) for side in gone)
        side = "both" if own and other else "group" if own else "reference" if other else None
        there = [row for row in (own, other) if row]
        # What is hidden stays so: of two reasons that one is told.
        there.sort(key=lambda row: row["reason"] != "confidential")
        why = {key: there[0][key] for key in WHY} if there else _no_single_value()
        made.append({"ags": ags, "name": name, "side": side, **why})
    return made


def _no_single_value() -> dict[str, Any]:
    return {"reason": "not_comparable", "detail": NO_SINGLE_DE, "other_grounds": None}


def _notes(frame: Frame, one: Beside, course: Convergence | None) -> list[str]:
    said = list(frame.notes)
    said += of_the_gap(one.state, published=one.published)
    sides_told = (notes(side, of_state=False) for side in (one.group, one.reference))
    said += [note for side in sides_told for note in side if note not in OF_SIGNALS]
    counted = np.isfinite(one.difference.lower[one.both])
    if not counted.all():
        said.append(NO_COUNTS_DE)
    if np.count_nonzero(counted) > 1:
        said.append(MANY_DE)
    if course and (others := frame.definition["other_versions"]):
        said.append(OTHER_VERSIONS_DE.format(listed=", ".join(others)))
    if course and any(each["trend"]["method"] for each in course.told.values()):
        said.append(TREND_DE)
    return list(dict.fromkeys(said))
