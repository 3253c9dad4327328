"""What one district still owes: until when, what is meant, and its figure of the year before."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.delegation import Mandate, require_push, span
from app.auth.reading import Reading
from app.catalogue.districts import district
from app.db.engine import json_text
from app.delivery.status import Asked, edition_of, standing
from app.disclosure.gate import visible

OPEN = ("owed", "overdue")
PROMISED_DE = "Als noch nicht verfügbar gemeldet; die Angabe wird weiter erwartet."

# The district's own figure of the year before, as the caller may see it; on the basis that the
# definition prefers, if it stands on several.
BEFORE = """
SELECT DISTINCT ON (w.place) w.place, o.period, o.value, o.value_min, o.value_max, o.numerator,
       o.denominator, o.missing, o.precision, o.status, o.basis
FROM jsonb_to_recordset(CAST(:wanted AS jsonb)) AS w (
    place integer, indicator text, version text, breakdown jsonb, before text, default_basis text)
JOIN ({gate}) o ON o.indicator = w.indicator AND o.version = w.version AND o.period = w.before
 AND o.breakdown = w.breakdown
WHERE o.area = :district AND o.supplier = 'district'
ORDER BY w.place, o.basis = w.default_basis DESC, o.territory_date DESC, o.id DESC
"""


@cache
def _before(latest: bool) -> Any:
    return text(BEFORE.format(gate=visible(latest=latest)))


async def still_owed(reading: Reading, ags: str, asked: Asked) -> dict[str, Any]:
    """The open entries of a district, the most urgent first; for whoever may deliver for it."""
    held = await require_push(reading.session, reading.caller, [ags])
    found = await district(reading, ags, None)
    edition = await edition_of(reading, asked.framework, ags[:2])
    rows = await standing(reading, asked, edition, [ags])
    rows = [row for row in rows if row["status"] in OPEN and _may_deliver(held, row)]
    rows.sort(key=lambda row: (row["due_on"], row["period"]))
    before = await _years_before(reading, ags, rows)
    return {
        "district": ags,
        "name": found["name"],
        "framework": edition,
        "as_of": reading.at,
        "on": reading.today,
        "items": [
            _item(row, ags, edition, reading.today) | {"previous": before.get(place)}
            for place, row in enumerate(rows)
        ],
    }


def _may_deliver(held: Sequence[Mandate], row: Mapping[str, Any]) -> bool:
    """Whether one of the caller's mandates covers the entry; of others it cannot know enough."""
    first, last = span(row["period"])
    return any(
        (one.indicators is None or row["indicator"] in one.indicators)
        and (one.period_from is None or one.period_from <= first)
        and (one.period_until is None or last <= one.period_until)
        for one in held
    )


def _item(row: Mapping[str, Any], ags: str, edition: str, today: date) -> dict[str, Any]:
    kept = ("indicator", "label_de", "tier", "period", "breakdown", "due_on", "status", "reason")
    return {
        **{name: row[name] for name in kept},
        "days_left": (row["due_on"] - today).days,
        "note_de": PROMISED_DE if row["reason"] == "not_yet_available" else None,
        "definition": f"/v1/indicators/{row['indicator']}?framework={edition}",
        "template": f"/v1/districts/{ags}/template.xlsx?period={row['period']}",
    }


async def _years_before(
    reading: Reading, ags: str, rows: Sequence[Mapping[str, Any]]
) -> dict[int, dict[str, Any]]:
    kept = ("indicator", "version", "breakdown", "default_basis")
    wanted = [
        {
            **{name: row[name] for name in kept},
            "place": place,
            "before": _before_that(row["period"]),
        }
        for place, row in enumerate(rows)
    ]
    if not wanted:
        return {}
    bound = {**reading.bound, "wanted": json_text(wanted), "district": ags}
    found = await reading.session.execute(_before(reading.latest), bound)
    return {
        row["place"]: {name: cell for name, cell in row.items() if name != "place"}
        for row in found.mappings()
    }


def _before_that(period: str) -> str:
    """The same year, quarter or month one year earlier."""
    return f"{int(period[:4]) - 1:04d}{period[4:]}"
