"""How many districts had a concept in force on a day, in one answer; who did not say stands apart.

Each district counts once, under what it was last reported to be: in force (being updated is in
force, and said), in preparation, ended, none, or unknown where there is no report.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from app.auth.reading import Reading
from app.comparison.concepts import concepts
from app.comparison.indicator import Question, compare
from app.comparison.periods import periods
from app.comparison.scope import period_end

Row = dict[str, Any]

POPULATION = "DEM-01"
COUNTS = ("in_force", "in_preparation", "ended", "none", "unknown")
COLUMNS = (
    *("on", "group", "type", "size_band", "districts", "in_force", "being_updated"),
    *("in_preparation", "ended", "none", "unknown"),
)
LABELS = {
    "on": "am",
    "group": "Gruppe",
    "type": "Art",
    "size_band": "Größenklasse (KGSt)",
    "districts": "Kreise",
    "in_force": "Konzept in Kraft",
    "being_updated": "davon in Fortschreibung",
    "in_preparation": "in Vorbereitung",
    "ended": "nicht mehr in Kraft",
    "none": "kein Konzept",
    "unknown": "kein Bericht",
}
# In the order in which they are shown; a band is one of towns or one of counties.
TYPES = ("landkreis", "kreisfreie_stadt")
BANDS = ("1-2", "3-4", None)
NOTE_DE = (
    "„In Kraft“ zählt, was als vorliegend oder in Überarbeitung berichtet ist und dessen angegebene"
    " Gültigkeit an dem Tag nicht vorbei war; eine laufende Fortschreibung zählt mit und ist unter"
    " being_updated gesagt. „Kein Bericht“ (unknown) heißt nicht, dass es kein Konzept gibt."
)
NO_BANDS_DE = "Größenklassen fehlen, weil zur Bevölkerung keine Werte vorliegen."


async def summary(reading: Reading, on: date | None, state: str | None) -> Row:
    """The counts of a day: over all districts, by type, and by size band of a type."""
    view = await concepts(reading, on, state)
    found = view["districts"]
    measured, bands = await _bands(reading, view["state"], view["on"])
    pairs = [(one["type"], bands.get(one["ags"])) for one in found]
    by_type = [
        {"type": kind, **counted(_where(found, [p[0] == kind for p in pairs]))} for kind in TYPES
    ]
    by_band = [
        {"type": kind, "size_band": band, **counted(inside)}
        for kind in TYPES
        for band in BANDS
        if (inside := _where(found, [p == (kind, band) for p in pairs]))
    ]
    total = counted(found)
    return {
        "on": view["on"],
        "as_of": view["as_of"],
        "state": view["state"],
        "total": total,
        "by_type": [one for one in by_type if one["districts"]],
        "by_size_band": by_band if measured else [],
        "coverage": {"districts": len(found) - total["unknown"], "of": len(found)},
        "population": measured,
        "notes": [NOTE_DE, *([] if measured else [NO_BANDS_DE]), *view["notes"][1:]],
    }


def lines(view: Mapping[str, Any]) -> Iterator[Row]:
    """The counts as rows of a table: all, each type, each size band."""
    about = {"on": view["on"], "type": None, "size_band": None}
    yield {**about, "group": "all", **view["total"]}
    for one in view["by_type"]:
        yield {**about, "group": "type", **one}
    for one in view["by_size_band"]:
        yield {**about, "group": "size_band", **one}


def _where(found: Sequence[Row], chosen: Iterable[bool]) -> list[Row]:
    return [one for one, so in zip(found, chosen, strict=True) if so]


def counted(found: Sequence[Row]) -> Row:
    """How many of these districts count as what; each counts once."""
    counts = {name: sum(one["standing"] == name for one in found) for name in COUNTS}
    updating = sum(
        one["standing"] == "in_force"
        and (one["update_ongoing"] or one["status"] == "under_revision")
        for one in found
    )
    return {"districts": len(found), "being_updated": updating, **counts}


async def _bands(
    reading: Reading, state: str, on: date
) -> tuple[Row | None, dict[str, str | None]]:
    """The size bands by the last population counted before the day, else by the first after it."""
    known = sorted(
        {one["period"] for one in await periods(reading, state, POPULATION) if not one["breakdown"]}
    )
    if not known:
        return None, {}
    before = [period for period in known if period_end(period) <= on]
    period = before[-1] if before else known[0]
    people = await compare(reading, Question(POPULATION, period, state=state))
    named = {name: people[name] for name in ("period", "basis", "territory_date")}
    bands = {one["ags"]: one["context"]["size_band"] for one in people["districts"]}
    return {"indicator": POPULATION, **named}, bands
