"""From number to practice: where an exchange with similar districts might be worth while.

Per directed indicator: does the district stand on the less wished-for side of the state by more
than chance, or is the distance growing? Then: which similar districts have moved the other way?
An offer, no judgement: what is not known or not clear is said, and nobody is ranked.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.districts import known_district
from app.catalogue.indicators import indicators
from app.comparison.across import of_one
from app.comparison.course import Course, state_lines
from app.comparison.histories import courses, hinted
from app.comparison.neighbours import USUAL, similar
from app.comparison.plain import plain
from app.comparison.profile import favourable
from app.comparison.rows import left_out
from app.comparison.selection import Choice, Definition, standing
from app.comparison.tables import Table
from app.comparison.trends import Lines, Trend, trends
from app.comparison.worded import (
    CONSIDERED_DE,
    NO_FEATURES_DE,
    NOBODY_DE,
    NOTES_DE,
    offer,
    without_answer,
)
from app.stats import multiple

NAMED = ("code", "label_de", "label_en", "unit", "direction", "field", "dimension", "tier")
TIERS = ("core", "extended")
# In which direction a series moves when the indicator gets closer to what is wished for.
WISHED = {"higher_better": "rising", "lower_better": "falling"}
LEVEL = 0.05
OFFERED = ("unfavourable", "gap_widening")
# What says nothing beside the state; whoever asks for it is told so.
MUTE = ("neutral", "no_value", "not_comparable", "count")
EVIDENCE = ("value", "numerator", "denominator", "ci95", "versus_state", "signal", "flags")


@dataclass(frozen=True)
class Look:
    """One directed indicator as the district stands in it; `gap` is how its distance went.

    How it went is looked up where there is something to compare.
    """

    table: Table
    course: Course | None
    cell: Mapping[str, Any] | None
    gap: Trend | None
    # Whether it differs from the state, read together with all other indicators.
    differs: bool = False

    @property
    def definition(self) -> Definition:
        return self.table.slice.definition


async def learning(
    reading: Reading,
    ags: str,
    k: int = USUAL,
    framework: str | None = None,
    wished: Sequence[str] = (),
) -> dict[str, Any]:
    """The offer in the shape of the contract; `considered` says for each why, or why not.

    `wished` are codes to look at even where no finding leads there. `app/projects/near.py` adds the
    projects.
    """
    who = await known_district(reading, ags)
    state = who["state"]
    every = await indicators(reading, framework=framework, state=state)
    asked = [one for one in every if one["tier"] in TIERS]
    if unknown := [code for code in wished if code not in {one["code"] for one in asked}]:
        raise refusal("indicator", unknown, [one["code"] for one in asked])
    looks = await _looks(reading, who, [one for one in asked if one["direction"] in WISHED])
    peers = await similar(reading, state, ags, k)
    outcomes = {look.definition["code"]: _outcome(look, ags) for look in looks}
    found = [
        _offered(look, outcome, peers, ags)
        for look, outcome in zip(looks, outcomes.values(), strict=True)
        if outcome in OFFERED or (look.definition["code"] in wished and outcome not in MUTE)
    ]
    return {
        "district": {name: who[name] for name in ("ags", "name", "type", "state")},
        "framework": asked[0]["framework"] if asked else framework,
        "as_of": reading.at,
        "peers": peers,
        "indicators": found,
        "considered": _considered(asked, looks, outcomes, ags),
        "notes": [*NOTES_DE, *([] if peers else [NO_FEATURES_DE]), *_mute(wished, outcomes)],
    }


def _mute(wished: Sequence[str], outcomes: Mapping[str, str]) -> list[str]:
    """Why nothing is said of what was wished for, where nothing is."""
    said = {code: outcomes.get(code, "neutral") for code in wished}
    return [without_answer(code, why) for code, why in said.items() if why in MUTE]


async def _looks(
    reading: Reading, who: Mapping[str, Any], directed: Sequence[Definition]
) -> list[Look]:
    """How the district stands and how it went, in two statements for all indicators."""
    life = (who["valid_from"], who["valid_to"]) if who["valid_to"] else None
    stood = await standing(reading, who["state"], directed, Choice(life=life))
    ends = [one for one in stood if one is not None]
    cells = of_one(ends, who["ags"])
    worth = [
        table
        for table, cell in zip(ends, cells, strict=True)
        if cell and cell["comparable"] and table.slice.definition["kind"] != "count"
    ]
    went = await courses(reading, who["state"], worth)
    known = {one.tables[-1].slice.definition["code"]: one for one in went}
    looks = []
    for table, cell in zip(ends, cells, strict=True):
        course = known.get(table.slice.definition["code"])
        gap = None
        # A district that is no more may have its value on ground that its series does not stand on.
        if course and who["ags"] in course.districts:
            (gap,) = trends(distances(course, who["ags"]), course.breaks)
        looks.append(Look(table, course, cell, gap))
    return _read_together(looks)


def distances(course: Course, ags: str) -> Lines:
    """Value minus state's value, usable where the state's holds the same districts as last."""
    row = course.districts.index(ags)
    own, state = course.lines, state_lines(course)
    return Lines(
        own.periods,
        [ags],
        own.value[[row]] - state.value,
        # The state is taken as given, as in the comparison with it.
        own.lower[[row]] - state.value,
        own.upper[[row]] - state.value,
        own.usable[[row]] & state.usable,
        own.segments[[row]],
    )


def _read_together(looks: Sequence[Look]) -> list[Look]:
    """Which findings still stand when all indicators of the district are read at once."""
    levels = [_number(look.cell["p_value"] if look.cell else None) for look in looks]
    differs = multiple.benjamini_hochberg(np.array(levels), LEVEL).rejected
    gaps = hinted([look.gap for look in looks])
    return [
        replace(look, differs=bool(one), gap=gap)
        for look, one, gap in zip(looks, differs, gaps, strict=True)
    ]


def _number(value: float | None) -> float:
    return float("nan") if value is None else float(value)


def _outcome(look: Look, ags: str) -> str:
    """Why an indicator is in the offer, or why it is not; a word of `CONSIDERED_DE`."""
    if look.cell is None:
        return "no_value"
    if not look.cell["comparable"]:
        return "not_comparable"
    if look.definition["kind"] == "count":
        return "count"
    return _finding(look, ags)


def _finding(look: Look, ags: str) -> str:
    side = favourable(look.definition, (look.cell or {})["versus_state"])
    if side == "unfavourable" and look.differs:
        return "unfavourable"
    if _grows(look, ags):
        return "gap_widening"
    if side is None:
        refused = look.gap is not None and look.gap["refused"] is not None
        return "trend_refused" if refused else "no_counts"
    return "not_certain" if side == "unfavourable" else side


def _grows(look: Look, ags: str) -> bool:
    """Whether the distance is on the less wished-for side and moves further out.

    One that changed sides on its way has not grown.
    """
    if look.course is None or look.gap is None:
        return False
    wished = WISHED[look.definition["direction"]]
    if look.gap["direction"] in (None, wished, "steady"):
        return False
    values = dict(
        zip(look.course.periods, distances(look.course, ags).value[0].tolist(), strict=True)
    )
    ends = (values[look.gap["from"]], values[look.gap["to"]])
    return all(far < 0 if wished == "rising" else far > 0 for far in ends)


def distance_now(look: Look, ags: str) -> float | None:
    """How far from the state the district is at the end."""
    state = look.table.numbers.state["value"]
    value = look.table.cols.value[look.table.places[ags]]
    return None if state is None else plain(float(value) - float(state))


def _offered(look: Look, why: str, peers: Sequence[Mapping[str, Any]], ags: str) -> dict[str, Any]:
    cell = look.cell or {}
    state = look.table.numbers.state
    improved = [
        {**{name: one[name] for name in ("ags", "name", "distance")}, "improvement": moved}
        for one in peers
        if (moved := improvement(look, one["ags"]))
    ]
    evidence = {
        **{name: cell[name] for name in EVIDENCE},
        "state_value": state["value"],
        "state_method": state["method"],
        "state_coverage": state["coverage"],
        "difference": distance_now(look, ags),
        "p_value": cell["p_value"],
        "significant_after_bh": look.differs if cell["p_value"] is not None else None,
        "trend": look.course.trend(ags) if look.course else None,
        "difference_trend": look.gap,
    }
    return {
        "indicator": {name: look.definition[name] for name in NAMED},
        "period": look.table.slice.period,
        "basis": look.table.ground.basis,
        "territory_date": look.table.ground.territory_date,
        "why": why if why in OFFERED else "asked",
        "evidence": evidence,
        "similar": improved,
        "similar_note_de": None if improved else NOBODY_DE,
        "offer_de": offer(look.definition, why, evidence, improved),
    }


def improvement(look: Look, ags: str) -> dict[str, Any] | None:
    """How a district's series moved as wished, by more than chance; None if it did not."""
    trend = look.course.trend(ags) if look.course else None
    if look.course is None or trend is None:
        return None
    wished = WISHED[look.definition["direction"]]
    if not trend["significant"] or trend["direction"] != wished:
        return None
    row = look.course.districts.index(ags)
    values = dict(zip(look.course.periods, look.course.lines.value[row].tolist(), strict=True))
    ends = {"from_value": plain(values[trend["from"]]), "to_value": plain(values[trend["to"]])}
    return {**ends, "trend": trend}


def _considered(
    asked: Sequence[Definition],
    looks: Sequence[Look],
    outcomes: Mapping[str, str],
    ags: str,
) -> list[dict[str, Any]]:
    """Every indicator of the edition, in its order, with what was found and its numbers."""
    by_code = {look.definition["code"]: look for look in looks}
    entries = []
    for one in asked:
        look = by_code.get(one["code"])
        outcome = outcomes.get(one["code"], "neutral" if look is None else "no_value")
        cell = look.cell if look else None
        state = look.table.numbers.state if look else None
        entries.append(
            {
                "indicator": one["code"],
                "label_de": one["label_de"],
                "period": look.table.slice.period if look else None,
                "outcome": outcome,
                "detail_de": _detail(outcome, look, ags),
                "value": cell["value"] if cell else None,
                "state_value": state["value"] if state else None,
                "state_coverage": state["coverage"] if state else None,
                "p_value": cell["p_value"] if cell else None,
                "difference_trend": look.gap["direction"] if look and look.gap else None,
            }
        )
    return entries


def _detail(outcome: str, look: Look | None, ags: str) -> str:
    said = CONSIDERED_DE[outcome]
    if outcome == "no_value" and look is not None:
        gone = next(iter(left_out(look.table, {ags})), None)
        return f"{said} {gone['detail']}" if gone and gone["detail"] else said
    if outcome == "trend_refused" and look is not None and look.gap is not None:
        return f"{said} {look.gap['refused']['detail_de']}"
    return said
