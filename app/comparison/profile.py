"""The profile of one district: every indicator of an edition, each beside the state and a group.

The indicators that the district defined for itself stand apart, and beside nobody.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from app.auth.reading import Reading
from app.catalogue.districts import known_district
from app.catalogue.indicators import indicators
from app.catalogue.local import of_district
from app.comparison import groups
from app.comparison.across import of_one
from app.comparison.histories import trends_of
from app.comparison.rows import context, in_brief, left_out
from app.comparison.scope import period_end
from app.comparison.selection import Choice, Definition, no_such_period, parts, standing
from app.comparison.tables import Table
from app.comparison.territory import asked_conversion
from app.comparison.trends import TREND_DE
from app.numerals import day
from app.stats import multiple

GONE_DE = "Auf dem Gebietsstand vom {day} gibt es diesen Kreis nicht."
MANY_DE = (
    "{count} Indikatoren werden auf einmal gegen den Landeswert gelesen: Bei jedem zwanzigsten ohne"
    " wirklichen Unterschied wiche der Wert durch Zufall ab. significant_after_bh neben jedem"
    " Indikator rechnet das ein (Benjamini–Hochberg, 5 %)."
)
OWN_PERIOD_DE = (
    "Jeder Indikator steht auf seinem eigenen neuesten Zeitraum; Zeiträume, Grundlagen und"
    " Gebietsstände können sich unterscheiden."
)
CONVERTED_DE = (
    "Alles steht auf dem {territory}. Was umgerechnet ist, trägt territory_harmonised,"
    " was dabei geschätzt ist, territory_estimated; was sich nicht addieren lässt, fehlt mit Grund."
)
SUM_DE = "Anzahlen stehen neben der Summe der Kreise und werden nicht mit ihr verglichen."
NONE_DE = "In dieser Auswahl gibt es keinen Indikator."
LOCAL_DE = (
    "Unter local stehen die eigenen Indikatoren des Kreises; so zählt kein anderer, deshalb stehen"
    " sie neben niemandem."
)
LOOKED_UP = ("region", "similar")
NAMED = (
    *("code", "label_de", "label_en", "unit", "kind", "direction", "field", "dimension", "tier"),
    *("decimals", "version"),
)
OWN = ("value", "numerator", "denominator", "value_min", "value_max", "ci95")
OWN_PLAIN = ("precision", "status", "source", "note", "territory_date", "revision")
FAVOURED = {"higher_better": "higher", "lower_better": "lower"}


@dataclass(frozen=True, slots=True)
class Portrait:
    """Whose profile is wanted, over which indicators; None leaves the choice to the view."""

    ags: str
    period: str | None = None
    framework: str | None = None
    tier: str | None = None
    field: str | None = None
    peers: Sequence[str] = ()
    supplier: str = "auto"
    trend: bool = False
    territory: str = "as_reported"
    territory_date: date | None = None


async def profile(reading: Reading, asked: Portrait) -> dict[str, Any]:
    """The profile in the shape of the contract; each indicator has a cell, or a reason for none."""
    who = await known_district(reading, asked.ags)
    state = who["state"]
    shared = await indicators(
        reading, framework=asked.framework, state=state, field=asked.field, tier=asked.tier
    )
    own = [one for one in await of_district(reading, asked.ags) if _wanted(one, asked)]
    life = (who["valid_from"], who["valid_to"]) if who["valid_to"] else None
    brought = await asked_conversion(reading, state, asked.territory, asked.territory_date)
    choice = Choice(asked.period, asked.supplier, life, brought, asked.territory_date)
    stood = await standing(reading, state, [*shared, *own], choice)
    cells = of_one(stood, asked.ags)
    entries = [
        _entry(definition, table, cell, asked)
        for definition, table, cell in zip(shared, stood, cells, strict=False)
    ]
    _hint_at_many(entries)
    await _add_peers(reading, asked, entries, stood)
    if asked.trend:
        await _add_trends(reading, asked.ags, choice, list(zip(entries, stood, strict=False)))
    apart = zip(own, stood[len(shared) :], cells[len(shared) :], strict=True)
    return {
        "district": _told(who, [one for one in stood if one is not None]),
        "framework": shared[0]["framework"] if shared else asked.framework,
        "territory": asked.territory,
        "as_of": reading.at,
        "state": state,
        "period": asked.period,
        "supplier": asked.supplier,
        "indicators": entries,
        "local": [_apart(*one, asked) for one in apart],
        "notes": _notes(entries, asked, has_own=bool(own)),
    }


def _wanted(own: Definition, asked: Portrait) -> bool:
    """A local indicator has a field, but no tier of an edition."""
    return not own["retired"] and asked.tier is None and asked.field in (None, own["field"])


def _told(who: Mapping[str, Any], found: Sequence[Table]) -> dict[str, Any]:
    """The district, with its surroundings at the end of the newest period it is shown for."""
    standing = [one for one in found if who["ags"] in one.places]
    beside = None
    if standing:
        newest = _newest(standing)
        beside = {"period": newest.slice.period, **context(newest, who["ags"])}
    named = ("ags", "name", "type", "nuts3", "area_km2", "valid_from", "valid_to")
    return {**{name: who[name] for name in named}, "context": beside}


def _entry(
    definition: Definition, table: Table | None, cell: dict[str, Any] | None, asked: Portrait
) -> dict[str, Any]:
    made: dict[str, Any] = {
        "indicator": {name: definition[name] for name in NAMED},
        "breakdown": parts(definition)[1],
        "period": asked.period,
        **dict.fromkeys(("basis", "territory_date", "cell", "missing", "state", "distribution")),
        **dict.fromkeys(("peers", "trend", "favourable", "p_value", "significant_after_bh")),
        "notes": [],
    }
    if table is None:
        return {**made, "missing": {**NO_MORE, **no_such_period(definition)}}
    return {
        **made,
        "period": table.slice.period,
        "basis": table.ground.basis,
        "territory_date": table.ground.territory_date,
        "cell": cell,
        "missing": None if cell else _missing(table, asked.ags),
        "state": {"code": asked.ags[:2], **table.numbers.state},
        "distribution": table.numbers.distribution,
        "favourable": None if cell is None else favourable(definition, cell["versus_state"]),
        "p_value": cell["p_value"] if cell else None,
        "notes": in_brief(table),
    }


def favourable(definition: Definition, versus_state: str | None) -> str | None:
    """On which side of the state a value lies; nothing for what has no better and no worse."""
    better = FAVOURED.get(definition["direction"])
    if better is None or versus_state is None:
        return None
    if versus_state == "similar":
        return "similar"
    return "favourable" if versus_state == better else "unfavourable"


NO_MORE: Mapping[str, Any] = dict.fromkeys(("value", "precision", "other_grounds"))


def _missing(table: Table, ags: str) -> dict[str, Any]:
    """Why the district has no value in the table."""
    for gone in left_out(table, {ags}):
        return {name: gone[name] for name in ("reason", "detail", *NO_MORE)}
    detail = GONE_DE.format(day=day(table.ground.territory_date))
    return {"reason": "not_on_territory", "detail": detail, **NO_MORE}


def _hint_at_many(entries: Sequence[dict[str, Any]]) -> None:
    """Which differences from the state still stand when all of the profile are read at once."""
    tested = [one for one in entries if one["p_value"] is not None]
    found = multiple.benjamini_hochberg(np.array([one["p_value"] for one in tested]))
    for one, rejected in zip(tested, found.rejected, strict=True):
        one["significant_after_bh"] = bool(rejected)


async def _add_peers(
    reading: Reading,
    asked: Portrait,
    entries: Sequence[dict[str, Any]],
    stood: Sequence[Table | None],
) -> None:
    """The group asked for beside each indicator, where the district stands on its territory."""
    of_one = bool(set(asked.peers) & set(groups.OF_A_DISTRICT))
    group = await groups.peers(reading, asked.peers, asked.ags if of_one else None)
    standing = [table for table in stood if table is not None and asked.ags in table.places]
    if group is None or not standing:
        return
    listed = group
    if group.by in LOOKED_UP:
        # Who is like whom is looked up once, on the newest table, and holds for all of them.
        found = await groups.members(reading, group, _newest(standing))
        listed = groups.Peers("list", None, tuple(found))
    for entry, table in zip(entries, stood, strict=False):
        if table is not None and asked.ags in table.places:
            made = await groups.told(reading, listed, table) or {}
            entry["peers"] = {**made, "by": group.by, "district": group.district}
            entry["notes"] += groups.remarks(listed, entry["peers"], table)


def _newest(found: Sequence[Table]) -> Table:
    return max(found, key=lambda one: period_end(one.slice.period))


async def _add_trends(
    reading: Reading,
    ags: str,
    choice: Choice,
    shown: Sequence[tuple[dict[str, Any], Table | None]],
) -> None:
    """The trend of each indicator in which the district has a value."""
    valued = [(entry, table) for entry, table in shown if table is not None and entry["cell"]]
    told = await trends_of(reading, ags, [table for _, table in valued], choice)
    for (entry, _), trend in zip(valued, told, strict=True):
        entry["trend"] = trend


def _notes(entries: Sequence[Mapping[str, Any]], asked: Portrait, *, has_own: bool) -> list[str]:
    said = [] if entries else [NONE_DE]
    if entries and asked.period is None:
        said.append(OWN_PERIOD_DE)
    if asked.territory != "as_reported":
        said.append(converted_de(asked.territory_date))
    tested = sum(one["significant_after_bh"] is not None for one in entries)
    if tested > 1:
        said.append(MANY_DE.format(count=tested))
    if any(one["cell"] and one["indicator"]["kind"] == "count" for one in entries):
        said.append(SUM_DE)
    if any(one["trend"] for one in entries):
        said.append(TREND_DE)
    if has_own:
        said.append(LOCAL_DE)
    return said


def converted_de(territory_date: date | None) -> str:
    """On which territory everything stands that was brought to one."""
    dated = f"Gebietsstand vom {day(territory_date)}" if territory_date else "heutigen Gebietsstand"
    return CONVERTED_DE.format(territory=dated)


def _apart(
    definition: Definition, table: Table | None, cell: dict[str, Any] | None, asked: Portrait
) -> dict[str, Any]:
    """A local indicator with its newest value: no state, no spread, nobody beside it."""
    missing = None if cell else _missing(table, asked.ags) if table else None
    if table is None:
        missing = {**NO_MORE, **no_such_period(definition)}
    named = (*NAMED, "definition", "visibility")
    return {
        "indicator": {name: definition[name] for name in named if name != "tier"},
        "breakdown": parts(definition)[1],
        "period": table.slice.period if table else asked.period,
        "basis": table.ground.basis if table else None,
        "territory_date": table.ground.territory_date if table else None,
        "cell": {name: cell[name] for name in OWN + OWN_PLAIN} if cell else None,
        "missing": missing,
    }
