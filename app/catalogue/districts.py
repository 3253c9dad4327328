"""Districts in their validity: who exists on a day, who came from whom, who went into whom."""

from datetime import date
from http import HTTPStatus
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.catalogue.kept import kept
from app.catalogue.since import not_yet
from app.errors import Problem

# Umlauts sort with their base letter; the built-in collation would put them after Z.
SORT_KEY = "regexp_replace(normalize(lower({}), NFKD), '[\\u0300-\\u036f]', '', 'g')"


class UnknownDistrict(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Kreis nicht gefunden", "District not found")
    mend = (
        "Der amtliche Kreisschlüssel hat fünf Ziffern; `/v1/districts` listet alle, auch"
        " ehemalige.",
        "`/v1/districts` lists all districts, former ones too.",
    )


LISTED = text(f"""
WITH chosen AS (
    SELECT DISTINCT ON (dv.ags) dv.*
    FROM district_version dv
    WHERE dv.recorded_at <= :at
      AND (CAST(:valid_on AS date) IS NULL OR dv.valid @> CAST(:valid_on AS date))
    ORDER BY dv.ags, dv.version DESC
)
SELECT c.ags, c.name, c.type, d.state_code AS state, c.nuts3, c.area_km2,
       lower(life.span) AS valid_from, upper(life.span) - 1 AS valid_to,
       c.version AS territory_version,
       CASE WHEN r.ags IS NOT NULL THEN jsonb_build_object('system', r.system, 'code', r.code,
           'label_de', r.label_de) END AS region
FROM chosen c
JOIN district d ON d.ags = c.ags
CROSS JOIN LATERAL (
    SELECT range_merge(range_agg(dv.valid)) AS span FROM district_version dv
    WHERE dv.ags = c.ags AND dv.recorded_at <= :at
) life
LEFT JOIN district_region r ON r.ags = c.ags AND r.recorded_at <= :at
 AND r.valid @> coalesce(CAST(:valid_on AS date), upper(c.valid) - 1, CAST(:today AS date))
WHERE (CAST(:type AS text) IS NULL OR c.type = :type)
  AND (CAST(:state AS text) IS NULL OR d.state_code = :state)
  AND (CAST(:ags AS text) IS NULL OR c.ags = :ags)
ORDER BY {SORT_KEY.format("c.name")}, c.ags
""")

VERSIONS = text("""
SELECT version, name, type, nuts3, area_km2, lower(valid) AS valid_from,
       upper(valid) - 1 AS valid_to, change_de, source, licence
FROM district_version WHERE ags = :ags AND recorded_at <= :at ORDER BY version
""")

CHANGES = text("""
SELECT t.effective_on, t.kind, t.from_ags, t.to_ags, t.weight_area, t.weight_population,
       t.weight_employment, t.note_de, t.source, n.name
FROM territorial_change t
JOIN LATERAL (
    SELECT name FROM district_version
    WHERE ags = CASE WHEN t.from_ags = :ags THEN t.to_ags ELSE t.from_ags END
    ORDER BY version DESC LIMIT 1
) n ON true
WHERE :ags IN (t.from_ags, t.to_ags) AND t.recorded_at <= :at
ORDER BY t.effective_on, t.from_ags
""")

CONTEXT = text("""
SELECT c.reference_date, c.population, c.precision, c.organisational_form, c.source, c.licence,
       round(c.population / v.area_km2, 1) AS density,
       CASE WHEN v.type = 'kreisfreie_stadt' AND c.population > 200000 THEN '1-2'
            WHEN v.type = 'kreisfreie_stadt' AND c.population > 50000 THEN '3-4'
            WHEN v.type = 'landkreis' AND c.population > 150000 THEN '1-2'
            WHEN v.type = 'landkreis' THEN '3-4' END AS size_band
FROM district_context c
JOIN district_version v ON v.ags = c.ags AND v.valid @> c.reference_date
WHERE c.ags = :ags AND c.recorded_at <= :at
ORDER BY c.reference_date DESC
""")


async def districts(
    reading: Reading,
    *,
    valid_on: date | None = None,
    kind: str | None = None,
    state: str | None = None,
) -> list[dict[str, Any]]:
    """All districts, or those of a day, by name. Without a day, former ones are listed too."""
    await require(reading, "state", None if state is None else [state])
    return await _listed(reading, {"valid_on": valid_on, "type": kind, "state": state, "ags": None})


async def _listed(reading: Reading, wanted: dict[str, Any]) -> list[dict[str, Any]]:
    found = await reading.session.execute(
        LISTED, {"at": reading.at, "today": reading.today, **wanted}
    )
    return [dict(row) for row in found.mappings()]


async def known_district(reading: Reading, ags: str) -> dict[str, Any]:
    """One district as the list shows it; raises UnknownDistrict."""

    async def look_up() -> dict[str, Any]:
        wanted = {"valid_on": None, "type": None, "state": None, "ags": ags}
        found = await _listed(reading, wanted)
        if not found:
            names = (f"Der Kreis {ags}", f"District {ags}")
            later = await not_yet(reading, "district", ags, *names)
            never = (f"Es gibt keinen Kreis {ags}.", f"There is no district {ags}.")
            raise UnknownDistrict(*(later or never))
        return found[0]

    return dict(await kept(reading, ("district", ags), look_up))


async def district(reading: Reading, ags: str, valid_on: date | None) -> dict[str, Any]:
    """One district with its versions, context, predecessors and successors."""
    found = await known_district(reading, ags)
    bound = {"ags": ags, "at": reading.at}
    changes = [dict(row) for row in (await reading.session.execute(CHANGES, bound)).mappings()]
    day = valid_on or reading.today
    return {
        **found,
        "on": day,
        "exists": _covers(found, day),
        "versions": await _rows(reading, VERSIONS, bound),
        "context": await _rows(reading, CONTEXT, bound),
        "predecessors": [_change(c, "from_ags") for c in changes if c["to_ags"] == ags],
        "successors": [_change(c, "to_ags") for c in changes if c["from_ags"] == ags],
    }


async def _rows(reading: Reading, statement: Any, bound: dict[str, Any]) -> list[dict[str, Any]]:
    return [dict(row) for row in (await reading.session.execute(statement, bound)).mappings()]


def _covers(found: dict[str, Any], day: date) -> bool:
    return found["valid_from"] <= day and (found["valid_to"] is None or day <= found["valid_to"])


def _change(change: dict[str, Any], side: str) -> dict[str, Any]:
    weights = ("weight_area", "weight_population", "weight_employment", "note_de", "source")
    return {
        "ags": change[side],
        "name": change["name"],
        "effective_on": change["effective_on"],
        "kind": change["kind"],
        **{name: change[name] for name in weights},
    }
