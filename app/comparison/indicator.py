"""The view of one indicator over all districts in a period."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.codes import refusal
from app.catalogue.indicators import indicator
from app.catalogue.local import known, owner_of
from app.catalogue.states import only_state
from app.comparison import groups, splits
from app.comparison.latest import newest_periods
from app.comparison.rows import compared, left_out, notes
from app.comparison.scope import require_period
from app.comparison.tables import Slice, Table, tables
from app.comparison.territory import asked_conversion, require_additive, wish
from app.errors import Problem


class LocalIndicatorNotCompared(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Örtliche Indikatoren werden nicht verglichen", "Local indicators are not compared")
    mend = (
        "Was ein Kreis für sich festgelegt hat, zählt kein anderer so. Seine Werte stehen unter"
        " `/v1/observations?indicator=…`, vergleichbar sind die Indikatoren der Rahmenedition.",
        "No other district counts this way; its values are under `/v1/observations?indicator=…`.",
    )


class RankingNotMeaningful(Problem):
    status = HTTPStatus.CONFLICT
    title = ("Eine Rangfolge sagt hier nichts", "A ranking means nothing here")
    mend = (
        "Der Indikator ist neutral: Weder ein hoher noch ein niedriger Wert ist das Ziel. Bitte"
        " ohne `rank` fragen; Quartile und Perzentile zeigen, wo ein Kreis liegt.",
        "The indicator is neutral: neither a high nor a low value is the aim. Ask without `rank`;"
        " quartiles and percentiles say where a district lies.",
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
    territory: str = "as_reported"
    peers: Sequence[str] = ()
    district: str | None = None
    rank: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """What the view settled on: every choice that the caller left open is made here."""

    asked: Question
    state: str
    slice: Slice
    full: dict[str, str]


async def compare(reading: Reading, asked: Question) -> dict[str, Any]:
    """The comparison in the shape of the contract (see docs); lists who is missing and why."""
    frame = await _settled(reading, asked)
    if asked.rank:
        _require_direction(frame.slice.definition)
    group = await groups.peers(reading, asked.peers, asked.district)
    brought = await asked_conversion(reading, frame.state, asked.territory, asked.territory_date)
    (table,) = await tables(
        reading, frame.state, [frame.slice], supplier=asked.supplier, conversion=brought
    )
    beside = await groups.told(reading, group, table)
    return {
        **_told(reading, frame, table),
        "state": {"code": frame.state, **table.numbers.state},
        "distribution": table.numbers.distribution,
        "peers": beside,
        "ranking": _ranking(table) if asked.rank else None,
        "districts": compared(table, ranked=asked.rank),
        "missing": left_out(table),
        "grounds": table.grounds,
        "notes": notes(table) + groups.remarks(group, beside, table),
    }


def _require_direction(definition: Mapping[str, Any]) -> None:
    if definition["direction"] == "neutral":
        label = definition["label_de"]
        raise RankingNotMeaningful(
            f"„{label}“ ist neutral: Ein höherer Wert ist weder besser noch schlechter.",
            f"“{label}” is neutral: a higher value is neither better nor worse.",
        )


def _ranking(table: Table) -> dict[str, Any]:
    return {
        "direction": table.slice.definition["direction"],
        "of": int(table.cols.comparable.sum()),
        "note_de": RANKING_DE
        + (INTERVALS_DE if np.isfinite(table.numbers.told.lower).any() else NONE_DE),
    }


RANKING_DE = (
    "Rang 1 hat den höchsten Wert, gleiche Werte teilen einen Rang. Kleine Kreise schwanken von"
    " Jahr zu Jahr stark; "
)
INTERVALS_DE = "ob sich zwei Kreise unterscheiden, sagen die Intervalle."
NONE_DE = "ob sich zwei Kreise unterscheiden, lässt sich ohne Zähler und Nenner nicht sagen."


async def require_shared(reading: Reading, code: str) -> None:
    """Refuse what one district defined for itself; who may not know of it learns nothing."""
    if (owner := owner_of(code)) is None:
        return
    found = await known(reading, code)
    raise LocalIndicatorNotCompared(
        f"{code} („{found['label_de']}“) gehört allein dem Kreis {owner}.",
        f"{code} belongs to district {owner} alone.",
    )


async def _settled(reading: Reading, asked: Question) -> Frame:
    await require_shared(reading, asked.code)
    definition = await indicator(reading, asked.code, asked.framework, asked.state)
    state = await only_state(reading, asked.state)
    stored, full = splits.chosen(definition, asked.split or {}, asked.declared)
    if asked.basis is not None and asked.basis not in definition["allowed_bases"]:
        raise refusal("basis", [asked.basis], definition["allowed_bases"])
    period = asked.period
    if period is None:
        (newest,) = await newest_periods(reading, state, [(definition, stored)])
        period = newest or str(reading.today.year - 1)
    require_period(period, definition["period_forms"])
    if asked.territory != "as_reported":
        require_additive(definition)
    ground = wish(asked.territory, asked.basis, asked.territory_date)
    return Frame(asked, state, Slice(definition, stored, period, ground), full)


NAMED = ("code", "label_de", "label_en", "unit", "kind", "direction", "version", "definition")


def _told(reading: Reading, frame: Frame, table: Table) -> dict[str, Any]:
    """What is compared, on which ground, as of when."""
    definition, ground = frame.slice.definition, table.ground
    return {
        "indicator": {name: definition[name] for name in NAMED},
        "period": frame.slice.period,
        "breakdown": frame.full,
        "framework": definition["framework"],
        "territory": frame.asked.territory,
        "as_of": reading.at,
        "basis": ground.basis,
        "territory_date": ground.territory_date,
        "supplier": frame.asked.supplier,
    }
