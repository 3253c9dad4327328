"""One row per district of the ground, with its own value, the official one, or neither.

One statement fetches what a comparison needs; the numbers are worked out column by column.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.disclosure.gate import visible

# Shown as context beside every value: inhabitants on the same ground where they are known.
POPULATION = "DEM-01"


# `{gate}` stands for the values as the caller may see them.
CELLS = f"""
WITH member AS (
    SELECT dv.ags, dv.version, dv.name, dv.type, dv.area_km2
    FROM district_version dv JOIN district d ON d.ags = dv.ags
    WHERE dv.valid @> CAST(:territory_date AS date) AND dv.recorded_at <= :at
      AND d.state_code = :state
), cell AS MATERIALIZED (
    SELECT o.* FROM ({{gate}}) o
    WHERE o.indicator = :indicator AND o.version = :version AND o.period = :period
      AND o.breakdown = CAST(:breakdown AS jsonb)
), fitting AS (
    -- The same territory under two dates counts once; the date asked for goes first.
    SELECT DISTINCT ON (c.area, c.supplier) c.*
    FROM cell c JOIN member m ON m.ags = c.area AND m.version = c.territory_version
    WHERE c.basis = :basis
    ORDER BY c.area, c.supplier, c.territory_date = :territory_date DESC, c.territory_date DESC
), elsewhere AS (
    SELECT c.area, string_agg(DISTINCT c.basis || ', Gebietsstand ' || c.territory_date, '; ')
               AS grounds
    FROM cell c LEFT JOIN fitting f ON f.id = c.id
    WHERE f.id IS NULL
      AND NOT EXISTS (SELECT FROM fitting g WHERE g.area = c.area AND g.basis = c.basis
                      AND g.territory_version = c.territory_version)
    GROUP BY c.area
), people AS MATERIALIZED (
    SELECT DISTINCT ON (o.area) o.area, o.value
    FROM ({{gate}}) o JOIN member m ON m.ags = o.area AND m.version = o.territory_version
    WHERE o.indicator = '{POPULATION}' AND o.period = :year AND o.breakdown = '{{{{}}}}'
      AND o.basis = 'fortschreibung' AND o.value IS NOT NULL
      AND o.precision IN ('exact', 'rounded', 'approx') AND NOT o.undated
    ORDER BY o.area, o.supplier, o.territory_date = :territory_date DESC
)
SELECT m.ags, m.name, m.type,
       p.supplier, p.value, p.numerator, p.denominator, p.value_min, p.value_max, p.computed,
       p.missing, p.precision, p.rounding_base, p.status, p.undated, p.source, p.note, p.own,
       p.hidden, scale(p.value) AS scale, p.territory_date, p.reference_date, p.revision,
       other.value AS other_value, other.supplier AS other_supplier, e.grounds AS elsewhere,
       plan.deviation,
       coalesce(people.value, k.population) AS population, m.area_km2,
       k.reference_date AS context_date, coalesce(s.status, 'unknown') AS concept_status,
       s.on_date AS concept_status_on
FROM member m
LEFT JOIN fitting own ON own.area = m.ags AND own.supplier = 'district'
LEFT JOIN fitting official ON official.area = m.ags AND official.supplier = 'official'
CROSS JOIN LATERAL (
    -- The district's own final, dated value goes first; a bound or a draft only for want of others.
    SELECT own.value IS NOT NULL AND own.status = 'final' AND NOT own.undated
           AND own.precision IN ('exact', 'rounded', 'approx') AS own_is_usable
) u
LEFT JOIN fitting p ON p.id = CASE
    WHEN :supplier = 'district' THEN own.id
    WHEN :supplier = 'official' THEN official.id
    WHEN u.own_is_usable OR official.id IS NULL OR official.value IS NULL AND own.id IS NOT NULL
    THEN own.id ELSE official.id END
LEFT JOIN fitting other ON other.area = m.ags AND other.id <> p.id
LEFT JOIN elsewhere e ON e.area = m.ags
LEFT JOIN LATERAL (
    -- What the district says of its own figures: the entry that holds at the period's end. Row
    -- security leaves source and explanation out for whoever is no member.
    SELECT CASE WHEN mp.deviations <> '{{{{}}}}' THEN jsonb_build_object(
               'valid_from', mp.valid_from, 'kinds', mp.deviations,
               'source_de', d.source_de, 'detail_de', d.deviation_de) END AS deviation
    FROM monitoring_plan mp LEFT JOIN monitoring_plan_detail d ON d.entry_id = mp.id
    WHERE p.supplier = 'district' AND mp.ags = m.ags AND mp.indicator = :indicator
      AND mp.starts_on <= CAST(:year_end AS date) AND mp.recorded_at <= :at
      AND (mp.superseded_at IS NULL OR mp.superseded_at > :at)
    ORDER BY mp.starts_on DESC LIMIT 1
) plan ON true
LEFT JOIN people ON people.area = m.ags
LEFT JOIN LATERAL (
    SELECT c.population, c.reference_date FROM district_context c
    WHERE c.ags = m.ags AND c.recorded_at <= :at
    ORDER BY abs(c.reference_date - CAST(:year_end AS date)) LIMIT 1
) k ON true
LEFT JOIN LATERAL (
    SELECT ce.status, ce.on_date FROM concept_event ce
    WHERE ce.ags = m.ags AND ce.recorded_at <= :at AND ce.on_date <= :today
      AND (ce.superseded_at IS NULL OR ce.superseded_at > :at)
    ORDER BY ce.on_date DESC, ce.id DESC LIMIT 1
) s ON true
ORDER BY {SORT_KEY.format("m.name")}, m.ags
"""


@cache
def _state_own(latest: bool) -> Any:
    return text(f"""
SELECT o.value, o.numerator, o.denominator, o.source, o.precision
FROM ({visible(latest=latest)}) o
WHERE o.indicator = :indicator AND o.version = :version AND o.period = :period
  AND o.breakdown = CAST(:breakdown AS jsonb) AND o.basis = :basis AND o.area = :state
  AND o.value IS NOT NULL AND NOT o.undated
ORDER BY o.territory_date = :territory_date DESC, o.territory_date DESC LIMIT 1
""")


@cache
def _cells(latest: bool) -> Any:
    return text(CELLS.format(gate=visible(latest=latest)))


async def cells(reading: Reading, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every district that exists on the ground, by name; the columns of its value may be NULL."""
    found = await reading.session.execute(_cells(reading.latest), {**reading.bound, **bound})
    return [dict(row) for row in found.mappings()]


async def published_state(reading: Reading, bound: Mapping[str, Any]) -> dict[str, Any] | None:
    """The state's own figure as its source prints it, if there is one on this basis."""
    wanted = _state_own(reading.latest)
    found = (await reading.session.execute(wanted, {**reading.bound, **bound})).mappings().first()
    return dict(found) if found else None
