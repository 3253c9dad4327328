"""One table, one ground: which basis and territory a comparison stands on.

A value reported on an older territory stands on the ground too when its district has not
changed in between; it is then the same territory under two dates.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.comparison.scope import period_end
from app.disclosure.gate import threshold, visible


@dataclass(frozen=True, slots=True)
class Ground:
    """What every figure of one comparison shares."""

    basis: str
    territory_date: date


@dataclass(frozen=True, slots=True)
class Wish:
    """What is asked of a ground; None leaves it open."""

    basis: str | None = None
    territory_date: date | None = None


@dataclass(frozen=True, slots=True)
class Survey:
    """Where a part of an indicator has values in a period; the most telling ground first.

    `valued` counts the districts with a dated value on whichever ground, `grounds` holds
    `basis`, `territory_date` and `districts` as they are shown.
    """

    definition: Mapping[str, Any]
    breakdown: Mapping[str, str]
    period: str
    valued: int
    grounds: list[dict[str, Any]]


Want = tuple[Mapping[str, Any], Mapping[str, str]]

# `{periods}` is a condition on the period, or none. Three kinds of rows one after the other: how
# many districts have a value; on which days values stand; how many districts stand unchanged
# from day to day. Joined in SQL, each would be counted again for each of the others.
SURVEYED = """
WITH cell AS MATERIALIZED (
    SELECT w.place, o.period, o.area, o.basis, o.territory_date, o.territory_version,
           o.value IS NOT NULL AS valued, o.unseen
    FROM unnest(CAST(:indicator AS text[]), CAST(:version AS text[]), CAST(:part AS text[]))
         WITH ORDINALITY AS asked (indicator, version, part, place)
    JOIN indicator_version v ON v.indicator = asked.indicator AND v.version = asked.version
    CROSS JOIN LATERAL (
        SELECT asked.*, {threshold}
    ) w
    CROSS JOIN LATERAL ({gate}) o
    WHERE o.indicator = w.indicator AND o.part = w.part AND o.version = w.version
      AND {periods} NOT o.undated AND length(o.area) = 5 AND left(o.area, 2) = CAST(:state AS text)
)
SELECT 'valued' AS kind, place, period, CAST(NULL AS text) AS basis,
       CAST(NULL AS date) AS since, CAST(NULL AS date) AS until,
       count(DISTINCT area) FILTER (WHERE valued) AS districts
FROM cell GROUP BY place, period
UNION ALL
-- What only its owner sees makes a ground for nobody else, and so comes behind all others.
SELECT 'ground', place, period, basis, territory_date, CAST(NULL AS date),
       count(*) FILTER (WHERE NOT unseen)
FROM cell GROUP BY place, period, basis, territory_date
UNION ALL
SELECT 'standing', c.place, c.period, c.basis, lower(dv.valid), upper(dv.valid),
       count(*) FILTER (WHERE NOT c.unseen)
FROM (SELECT place, period, basis, area, territory_version, bool_and(unseen) AS unseen FROM cell
      GROUP BY place, period, basis, area, territory_version) c
JOIN district_version dv ON dv.ags = c.area AND dv.version = c.territory_version
GROUP BY c.place, c.period, c.basis, dv.valid
"""


@cache
def _surveyed(latest: bool, limited: bool) -> Any:
    periods = "o.period = ANY (CAST(:periods AS text[])) AND" if limited else ""
    return text(
        SURVEYED.format(
            gate=visible(latest=latest, definition="w"), threshold=threshold("v"), periods=periods
        )
    )


async def surveyed(
    reading: Reading, state: str, wants: Sequence[Want], periods: Sequence[str] | None = None
) -> list[Survey]:
    """Where the wanted parts have values, by want and period, in one statement.

    A want and period without any value is left out.
    """
    bound: dict[str, Any] = {
        "state": state,
        "indicator": [definition["code"] for definition, _ in wants],
        "version": [definition["version"] for definition, _ in wants],
        "part": [part_text(breakdown) for _, breakdown in wants],
    }
    if periods is not None:
        bound["periods"] = list(periods)
    statement = _surveyed(reading.latest, periods is not None)
    found = (await reading.session.execute(statement, {**reading.bound, **bound})).all()
    standing: dict[tuple[int, str, str], list[Any]] = {}
    for row in found:
        if row.kind == "standing":
            standing.setdefault((row.place, row.period, row.basis), []).append(row)
    grounds: dict[tuple[int, str], list[dict[str, Any]]] = {}
    for row in found:
        if row.kind == "ground":
            there = standing[row.place, row.period, row.basis]
            ground = {"basis": row.basis, "territory_date": row.since}
            ground["districts"] = _standing_on(row.since, there) if row.districts else 0
            grounds.setdefault((row.place, row.period), []).append(ground)
    valued = {(row.place, row.period): row.districts for row in found if row.kind == "valued"}
    return [
        Survey(
            *wants[place - 1], period, valued[place, period], _sorted(known, wants[place - 1][0])
        )
        for (place, period), known in sorted(grounds.items())
    ]


def _standing_on(day: date, there: Sequence[Any]) -> int:
    """How many of the districts that have values existed in their present form on the day."""
    return sum(
        one.districts
        for one in there
        if one.since <= day and (one.until is None or day < one.until)
    )


def _sorted(grounds: list[dict[str, Any]], definition: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The definition's own basis first, then where most districts stand, then the newest."""
    return sorted(
        grounds,
        key=lambda one: (
            one["districts"] == 0,
            one["basis"] != definition["default_basis"],
            -one["districts"],
            -one["territory_date"].toordinal(),
            one["basis"],
        ),
    )


def part_text(breakdown: Mapping[str, str]) -> str:
    """A breakdown as PostgreSQL writes it: the shorter names first, then by letter."""
    ordered = sorted(breakdown.items(), key=lambda one: (len(one[0].encode()), one[0].encode()))
    return json.dumps(dict(ordered), ensure_ascii=False)


def newest(surveys: Sequence[Survey]) -> str | None:
    """The newest period with at least half as many districts as the period with the most.

    One district that is early must not shrink the table that everybody sees first. The surveys
    are those of one want.
    """
    most = max((one.valued for one in surveys), default=0)
    return max((s.period for s in surveys if most and 2 * s.valued >= most), default=None)


def ground_for(
    survey: Survey | None,
    definition: Mapping[str, Any],
    period: str,
    basis: str | None = None,
    territory_date: date | None = None,
) -> Ground:
    """The most telling ground on `basis` (on any, if None), else the definition's own."""
    known = survey.grounds if survey else []
    default = Ground(basis or definition["default_basis"], period_end(period))
    there = (Ground(one["basis"], one["territory_date"]) for one in known)
    best = next((one for one in there if basis is None or one.basis == basis), default)
    return Ground(best.basis, territory_date or best.territory_date)
