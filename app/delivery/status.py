"""How far every district is with what is owed: one line per district and entry of the calendar.

Nothing here is a figure. What a district keeps internal counts as delivered and tells no more.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.auth.roles import OVERSEERS, RoleRefused, require_role
from app.catalogue.codes import require
from app.catalogue.districts import SORT_KEY
from app.catalogue.indicators import UnknownFramework
from app.catalogue.states import edition_in_force
from app.db.engine import json_text
from app.delivery.calendar import STOOD
from app.disclosure.delivered import delivered

# What may be said of an entry, the best news first. `missing` fulfils a duty as well: a reason
# was given, and it is not that the figure will come later.
STATUSES = (
    "delivered",
    "late",
    "missing",
    "delivered_official",
    "voluntary",
    "owed",
    "overdue",
)

# The last day of a year, quarter or month.
ENDS_ON = """(make_date(left(o.period, 4)::integer, CASE
    WHEN length(o.period) = 4 THEN 12
    WHEN substr(o.period, 6, 1) = 'Q' THEN 3 * right(o.period, 1)::integer
    ELSE right(o.period, 2)::integer END, 1) + interval '1 month - 1 day')::date"""

# Unless periods are named, those that are over: nobody can deliver a year that has not ended.
DUTIES = text(f"""
SELECT d.* FROM (
    SELECT o.indicator, fi.version, o.period, o.breakdown, o.due_on, o.duty, fi.tier,
           fi.position, v.label_de, v.default_basis, {ENDS_ON} AS ends_on
    FROM obligation o
    JOIN framework_indicator fi ON fi.edition = o.edition AND fi.indicator = o.indicator
    JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
    WHERE o.edition = :edition AND {STOOD}
      AND (CAST(:indicators AS text[]) IS NULL OR o.indicator = ANY (:indicators))
) d
WHERE CASE WHEN CAST(:periods AS text[]) IS NULL THEN d.ends_on < CAST(:today AS date)
           ELSE d.period = ANY (CAST(:periods AS text[])) END
""")

# A district owes the periods at whose end it exists, where its state has the edition.
STATUS = """
WITH duty AS (
    SELECT * FROM jsonb_to_recordset(CAST(:wanted AS jsonb)) AS d (
        indicator text, version text, period text, breakdown jsonb, due_on date, duty text,
        tier text, position integer, label_de text, default_basis text, ends_on date)
), fact AS MATERIALIZED ({facts})
SELECT m.ags AS district, m.name, d.indicator, d.label_de, d.tier, d.period, d.breakdown, d.duty,
       d.due_on, s.status, own.missing AS reason,
       CASE WHEN own.fulfils THEN t.own_on WHEN other.fulfils THEN t.other_on END AS delivered_on,
       own.submission::text AS submission, own.warnings, d.version, d.default_basis
FROM duty d
JOIN district_version m ON m.valid @> d.ends_on AND m.recorded_at <= :at
JOIN district k ON k.ags = m.ags
LEFT JOIN fact own ON own.supplier = 'district' AND own.area = m.ags
 AND own.indicator = d.indicator AND own.period = d.period AND own.breakdown = d.breakdown
LEFT JOIN fact other ON other.supplier = 'official' AND other.area = m.ags
 AND other.indicator = d.indicator AND other.period = d.period AND other.breakdown = d.breakdown
CROSS JOIN LATERAL (
    SELECT (own.first_at AT TIME ZONE :zone)::date AS own_on,
           (other.first_at AT TIME ZONE :zone)::date AS other_on
) t
CROSS JOIN LATERAL (
    SELECT CASE WHEN own.fulfils AND own.missing IS NOT NULL THEN 'missing'
                WHEN own.fulfils AND d.duty = 'owed' AND t.own_on > d.due_on THEN 'late'
                WHEN own.fulfils THEN 'delivered'
                WHEN other.fulfils THEN 'delivered_official'
                WHEN d.duty = 'voluntary' THEN 'voluntary'
                WHEN CAST(:today AS date) > d.due_on THEN 'overdue'
                ELSE 'owed' END AS status
) s
WHERE (CAST(:areas AS text[]) IS NULL OR m.ags = ANY (CAST(:areas AS text[])))
  AND (CAST(:state AS text) IS NULL OR k.state_code = :state)
  AND EXISTS (SELECT FROM framework_state f WHERE f.state_code = k.state_code
              AND f.edition = :edition AND f.recorded_at <= :at)
ORDER BY d.period, {sort_key}, m.ags, d.position, d.breakdown
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """Which part of the calendar is meant; empty means all. `zone` says what a day is."""

    zone: str
    period: Sequence[str] = ()
    indicator: Sequence[str] = ()
    district: Sequence[str] = ()
    framework: str | None = None
    state: str | None = None


async def delivery_status(reading: Reading, asked: Asked) -> dict[str, Any]:
    """Every district's standing, for those who work for all; a district sees its own only."""
    areas = _whose(reading, asked.district)
    for name in ("indicator", "district"):
        await require(reading, name, getattr(asked, name))
    await require(reading, "state", [asked.state] if asked.state else None)
    edition = await edition_of(reading, asked.framework, asked.state)
    items = await standing(reading, asked, edition, areas)
    told = [{name: item[name] for name in COLUMNS} for item in items]
    return {
        "framework": edition,
        "as_of": reading.at,
        "on": reading.today,
        "items": told,
        "totals": {
            "all": _counts(told),
            "districts": _totals(told, "district", "name"),
            "indicators": _totals(told, "indicator", "label_de"),
        },
    }


COLUMNS = (
    *("district", "name", "indicator", "label_de", "tier", "period", "breakdown", "duty"),
    *("due_on", "status", "reason", "delivered_on", "submission", "warnings"),
)


def _whose(reading: Reading, asked: Sequence[str]) -> list[str] | None:
    require_role(reading.caller, "district", *OVERSEERS)
    if reading.caller.role != "district":
        return list(asked) or None
    own = str(reading.caller.ags)
    if strangers := sorted(set(asked) - {own}):
        raise RoleRefused(
            f"Ein Kreis sieht hier nur sich selbst ({own}), nicht {', '.join(strangers)}.",
            f"A district sees only itself here ({own}), not {', '.join(strangers)}.",
        )
    return [own]


async def edition_of(reading: Reading, asked: str | None, state: str | None) -> str:
    """The edition asked for, or the one in force in the state on the day."""
    await require(reading, "framework", None if asked is None else [asked])
    found = asked or await edition_in_force(reading, state)
    if found is None:
        raise UnknownFramework(
            f"Am {reading.today} ist keine Rahmenedition in Kraft.",
            f"No framework edition is in force on {reading.today}.",
        )
    return found


@cache
def _status(latest: bool) -> Any:
    return text(STATUS.format(facts=delivered(latest=latest), sort_key=SORT_KEY.format("m.name")))


async def standing(
    reading: Reading, asked: Asked, edition: str, areas: Sequence[str] | None
) -> list[dict[str, Any]]:
    """One row per district and entry, by period and name."""
    meant = {
        "edition": edition,
        "at": reading.at,
        "today": reading.today,
        "indicators": list(asked.indicator) or None,
        "periods": list(asked.period) or None,
    }
    duties = [dict(row) for row in (await reading.session.execute(DUTIES, meant)).mappings()]
    if not duties:
        return []
    bound = {
        **reading.bound,
        "wanted": json_text(duties),
        "areas": areas if areas is None else list(areas),
        "state": asked.state,
        "edition": edition,
        "zone": asked.zone,
        "today": reading.today,
    }
    found = await reading.session.execute(_status(reading.latest), bound)
    return [dict(row) for row in found.mappings()]


def _counts(items: Iterable[Mapping[str, Any]]) -> dict[str, int]:
    counted = Counter(item["status"] for item in items)
    return {"of": counted.total(), **{status: counted[status] for status in STATUSES}}


def _totals(items: Sequence[Mapping[str, Any]], key: str, label: str) -> list[dict[str, Any]]:
    """The counts per district or indicator, in the order in which they come."""
    groups: dict[Any, list[Mapping[str, Any]]] = {}
    for item in items:
        groups.setdefault(item[key], []).append(item)
    return [{key: code, label: same[0][label], **_counts(same)} for code, same in groups.items()]
