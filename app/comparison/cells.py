"""One statement fetches the values of any number of slices, column by column.

A slice is one indicator in one part, period and ground. For each there is one row of arrays: whose
value counts, which other grounds have values, and the ground itself where it was left open.
Every array is ordered by the districts' names; what is sparse carries its districts with it.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.disclosure.gate import visible

# Shown as context beside every value: inhabitants on the same ground where they are known.
POPULATION = "DEM-01"

EXACT = ("value", "numerator", "denominator", "value_min", "value_max", "other_value")
# Each becomes an array with one entry per district that has a value or a reason. Figures come as
# text, with every digit; the floats to reckon with are made of it.
PICKED = {
    "ags": "area",
    **{name: name for name in ("supplier", "computed", "missing", "precision", "status")},
    **{name: name for name in ("source", "note", "hidden", "undated", "revision")},
    **{name: name for name in ("territory_date", "reference_date", "other_supplier")},
    **{f"{name}_text": f"{name}::text" for name in EXACT},
    "rounding_base": "rounding_base::float8",
}

# `{{gate}}` stands for the values as the caller may see them. Each slice is read by its index, so
# that what it costs does not depend on how many values there are.
FIGURES = f"""
WITH cell AS MATERIALIZED (
    SELECT o.area, o.basis, o.territory_date, o.supplier, o.revision, o.precision, o.rounding_base,
           o.status, o.reference_date, o.undated, o.source, o.note, o.hidden, o.value, o.numerator,
           o.denominator, o.value_min, o.value_max, o.computed, o.missing, dv.valid, dv.sort_key
    FROM ({{gate}}) o
    LEFT JOIN district_version dv ON dv.ags = o.area AND dv.version = o.territory_version
     AND dv.recorded_at <= CAST(:at AS timestamptz)
    WHERE o.indicator = s.indicator AND o.period = s.period AND o.part = s.part
      AND o.version = s.version AND left(o.area, 2) = CAST(:state AS text)
), ground AS (
    SELECT g.basis, g.territory_date, count(DISTINCT c.area) AS districts
    FROM (SELECT DISTINCT basis, territory_date FROM cell
          WHERE NOT undated AND length(area) = 5) g
    JOIN cell c ON c.basis = g.basis AND c.valid @> g.territory_date AND NOT c.undated
    GROUP BY g.basis, g.territory_date
), chosen AS MATERIALIZED (
    -- The most telling ground on the basis asked for, else the definition's own.
    SELECT coalesce(g.basis, s.basis, s.default_basis) AS basis,
           coalesce(s.territory_date, g.territory_date, s.year_end) AS territory_date
    FROM (SELECT) always LEFT JOIN (
        SELECT basis, territory_date FROM ground WHERE s.basis IS NULL OR basis = s.basis
        ORDER BY basis = s.default_basis DESC, districts DESC, territory_date DESC, basis LIMIT 1
    ) g ON true
), fitting AS (
    -- The same territory under two dates counts once; the date asked for goes first.
    SELECT DISTINCT ON (c.area, c.supplier) c.*
    FROM cell c, chosen g WHERE c.basis = g.basis AND c.valid @> g.territory_date
    ORDER BY c.area, c.supplier, c.territory_date = g.territory_date DESC, c.territory_date DESC
), ranked AS (
    -- The district's own final, dated value goes first; a bound or a draft only for want of others.
    SELECT f.*, row_number() OVER w AS place, lead(f.value) OVER w AS other_value,
           lead(f.supplier) OVER w AS other_supplier
    FROM fitting f
    WINDOW w AS (PARTITION BY f.area ORDER BY CASE
        WHEN CAST(:supplier AS text) = f.supplier THEN 0
        WHEN :supplier <> 'auto' THEN 9
        WHEN f.supplier = 'official' THEN CASE WHEN f.value IS NULL THEN 3 ELSE 1 END
        WHEN f.value IS NOT NULL AND f.status = 'final' AND NOT f.undated
             AND f.precision IN ('exact', 'rounded', 'approx') THEN 0
        ELSE 2 END)
)
SELECT picked.*, apart.*,
       (SELECT basis FROM chosen) AS ground_basis,
       (SELECT territory_date FROM chosen) AS ground_date,
       (SELECT jsonb_agg(jsonb_build_array(basis, territory_date, districts)
               ORDER BY basis = s.default_basis DESC, districts DESC, territory_date DESC, basis)
        FROM ground)::text AS grounds,
       (SELECT jsonb_build_object('value', c.value, 'numerator', c.numerator, 'denominator',
                   c.denominator, 'source', c.source, 'precision', c.precision)::text
        FROM cell c, chosen g
        WHERE c.area = CAST(:state AS text) AND c.basis = g.basis AND c.value IS NOT NULL
          AND NOT c.undated
        ORDER BY c.territory_date = g.territory_date DESC, c.territory_date DESC LIMIT 1
       ) AS published
FROM (
    SELECT {", ".join(f"array_agg({what}) AS {name}" for name, what in PICKED.items())}
    FROM (
        SELECT * FROM ranked
        WHERE place = 1 AND (:supplier = 'auto' OR supplier = :supplier) ORDER BY sort_key, area
    ) one
) picked, (
    SELECT array_agg(area) AS elsewhere_ags, array_agg(grounds) AS elsewhere
    FROM (
        SELECT c.area, string_agg(DISTINCT c.basis || ', Gebietsstand ' || c.territory_date, '; ')
                   AS grounds
        FROM cell c, chosen g
        WHERE NOT coalesce(c.basis = g.basis AND c.valid @> g.territory_date, false)
          AND length(c.area) = 5
        GROUP BY c.area
    ) one
) apart
"""

# What districts say of their own figures: the entry that holds at the period's end. Row security
# leaves source and explanation out for whoever is no member.
DECLARED = """
SELECT array_agg(ags) AS deviation_ags, array_agg(deviation::text) AS deviation
FROM (
    SELECT DISTINCT ON (mp.ags) mp.ags, CASE WHEN mp.deviations <> '{{}}' THEN jsonb_build_object(
               'valid_from', mp.valid_from, 'kinds', mp.deviations,
               'source_de', d.source_de, 'detail_de', d.deviation_de) END AS deviation
    FROM monitoring_plan mp LEFT JOIN monitoring_plan_detail d ON d.entry_id = mp.id
    WHERE mp.indicator = s.indicator AND left(mp.ags, 2) = CAST(:state AS text)
      AND mp.starts_on <= s.year_end AND mp.recorded_at <= CAST(:at AS timestamptz)
      AND (mp.superseded_at IS NULL OR mp.superseded_at > CAST(:at AS timestamptz))
    ORDER BY mp.ags, mp.starts_on DESC
) one
"""

# What is shown beside each value of a year and what a reader may see of it depends on who asks:
# inhabitants on a territory, and how far each district's concept is.
PEOPLE = f"""
SELECT array_agg(area) AS people_ags, array_agg(value::float8) AS people
FROM (
    SELECT DISTINCT ON (o.area) o.area, o.value
    FROM ({{gate}}) o
    JOIN district_version dv ON dv.ags = o.area AND dv.version = o.territory_version
     AND dv.valid @> {{day}}
    WHERE s.leads AND o.indicator = '{POPULATION}' AND o.period = left(s.period, 4)
      AND o.part = '{{{{}}}}' AND o.basis = 'fortschreibung' AND o.value IS NOT NULL
      AND o.precision IN ('exact', 'rounded', 'approx') AND NOT o.undated
      AND left(o.area, 2) = CAST(:state AS text)
    ORDER BY o.area, o.supplier, o.territory_date = {{day}} DESC
) one
"""
CONCEPTS = """
SELECT array_agg(ags) AS concept_ags, array_agg(status) AS concept_status,
       array_agg(on_date) AS concept_status_on
FROM (
    SELECT DISTINCT ON (ce.ags) ce.ags, ce.status, ce.on_date FROM concept_event ce
    WHERE s.leads AND ce.recorded_at <= CAST(:at AS timestamptz)
      AND ce.on_date <= CAST(:today AS date) AND left(ce.ags, 2) = CAST(:state AS text)
      AND (ce.superseded_at IS NULL OR ce.superseded_at > CAST(:at AS timestamptz))
    ORDER BY ce.ags, ce.on_date DESC, ce.id DESC
) one
"""

# A parameter of each slice, with its type; the two of the ground may be NULL. The first slice of a
# period `leads`: with it comes what is shown beside the values on its ground.
ASKED = {
    **dict.fromkeys(("indicator", "version", "period", "part", "basis", "default_basis"), "text"),
    **dict.fromkeys(("territory_date", "year_end"), "date"),
    "leads": "boolean",
}
CELLS = f"""
SELECT figures.*, declared.*, people.*, concepts.*
FROM unnest({", ".join(f"CAST(:{name} AS {kind}[])" for name, kind in ASKED.items())})
     WITH ORDINALITY AS s ({", ".join(ASKED)}, place)
CROSS JOIN LATERAL ({FIGURES}) figures
CROSS JOIN LATERAL ({DECLARED}) declared
CROSS JOIN LATERAL ({PEOPLE.replace("{day}", "figures.ground_date")}) people
CROSS JOIN LATERAL ({CONCEPTS}) concepts
ORDER BY s.place
"""
BESIDE = f"""
SELECT people.*, concepts.*
FROM unnest(CAST(:territory_date AS date[]), CAST(:period AS text[]))
     WITH ORDINALITY AS given (territory_date, period, place)
CROSS JOIN LATERAL (SELECT given.*, true AS leads) s
CROSS JOIN LATERAL ({PEOPLE.replace("{day}", "s.territory_date")}) people
CROSS JOIN LATERAL ({CONCEPTS}) concepts
ORDER BY s.place
"""

# Who stands on a territory, and the inhabitants the state counted nearest to a day; no secret.
MEMBERS = """
SELECT members.*, context.*
FROM unnest(CAST(:territory_date AS date[]), CAST(:year_end AS date[]))
     WITH ORDINALITY AS s (territory_date, year_end, place)
CROSS JOIN LATERAL (
    SELECT array_agg(ags) AS ags, array_agg(name) AS name, array_agg(type) AS type,
           array_agg(area_km2::float8) AS area_km2
    FROM (
        SELECT dv.* FROM district_version dv JOIN district d ON d.ags = dv.ags
        WHERE dv.valid @> s.territory_date AND d.state_code = CAST(:state AS text)
          AND dv.recorded_at <= CAST(:at AS timestamptz)
        ORDER BY dv.sort_key, dv.ags
    ) one
) members CROSS JOIN LATERAL (
    SELECT array_agg(ags) AS context_ags, array_agg(population) AS context
    FROM (
        SELECT DISTINCT ON (c.ags) c.ags, c.population FROM district_context c
        WHERE c.recorded_at <= CAST(:at AS timestamptz) AND left(c.ags, 2) = CAST(:state AS text)
        ORDER BY c.ags, abs(c.reference_date - s.year_end)
    ) one
) context
ORDER BY s.place
"""


@cache
def _statement(which: str, latest: bool) -> tuple[Any, tuple[str, ...]]:
    """The statement, and the names of its parameters: each takes some of what there is."""
    made = text(which.format(gate=visible(latest=latest)))
    return made, tuple(made.compile().params)


async def cells(reading: Reading, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row of arrays per slice, in the order of the slices."""
    return await _rows(reading, CELLS, bound)


async def beside(reading: Reading, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row of arrays per territory and period: what comes with a leading slice."""
    return await _rows(reading, BESIDE, bound)


async def members(reading: Reading, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    """One row of arrays per territory and day: who there is, the same for every caller."""
    return await _rows(reading, MEMBERS, bound)


async def _rows(reading: Reading, which: str, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    statement, names = _statement(which, reading.latest)
    given = {**reading.bound, "today": reading.today, **bound}
    found = await reading.session.execute(statement, {name: given[name] for name in names})
    return [dict(row) for row in found.mappings()]
