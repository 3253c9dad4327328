"""Who works on this too: districts that adopt it, name its field in their concept, or lead a
project of that field themselves.

Each district stands there with its reasons, and by name: nothing is ranked. What is internal is
no reason for anybody, its own district included.
"""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.codes import require
from app.catalogue.districts import SORT_KEY
from app.exchange.parties import NAME, STOOD, Row
from app.projects.read import STANDING, asked, by_id

# Projects that stand, seen by the caller, and not internal.
_PROJECTS = f"""
SELECT s.project_id, s.title_de, s.field_codes, s.leads, s.said, s.confirmed
FROM ({STANDING}) s WHERE s.visibility <> 'internal'
"""
_SHARED = "ARRAY (SELECT f FROM unnest({0}) f WHERE f = ANY (CAST(:fields AS text[])) ORDER BY f)"
_NO_TEXT = "CAST(NULL AS text)"
ADOPTING = f"""
SELECT DISTINCT ON (e.ags, e.project_id) 'adoption' AS kind, e.ags, e.project_id::text AS project,
       p.title_de, {_SHARED.format("p.field_codes")} AS fields, e.state, e.on_date,
       CAST(NULL AS integer) AS priority, CAST(NULL AS boolean) AS confirmed,
       '/v1/adoptions/' || e.adoption_id AS path
FROM adoption_event e
JOIN ({_PROJECTS}) p ON p.project_id = e.project_id
WHERE {STOOD.format("e")} AND NOT e.withdrawn AND e.visibility <> 'internal'
  AND CASE WHEN CAST(:project AS uuid) IS NULL THEN p.field_codes && CAST(:fields AS text[])
           ELSE e.project_id = CAST(:project AS uuid) END
ORDER BY e.ags, e.project_id, e.on_date COLLATE "C" DESC, e.number DESC
"""
LEADING = f"""
SELECT 'project' AS kind, l.ags, p.project_id::text AS project, p.title_de,
       {_SHARED.format("p.field_codes")} AS fields, {_NO_TEXT} AS state,
       {_NO_TEXT} AS on_date, CAST(NULL AS integer) AS priority, p.confirmed,
       '/v1/projects/' || p.project_id AS path
FROM ({_PROJECTS}) p
CROSS JOIN unnest(p.leads) AS l (ags)
WHERE p.field_codes && CAST(:fields AS text[])
  AND p.project_id IS DISTINCT FROM CAST(:project AS uuid)
  AND p.said -> l.ags ->> 'state' IS DISTINCT FROM 'declined'
"""
# The newest version of each concept.
PLANNING = f"""
SELECT 'concept' AS kind, c.ags, {_NO_TEXT} AS project, {_NO_TEXT} AS title_de, g.fields,
       {_NO_TEXT} AS state, {_NO_TEXT} AS on_date, g.priority, CAST(NULL AS boolean) AS confirmed,
       '/v1/districts/' || c.ags || '/concept' AS path
FROM (
    SELECT DISTINCT ON (v.ags) v.ags, v.fields_of_action FROM concept_version v
    WHERE {STOOD.format("v")} AND NOT v.withdrawn AND v.visibility <> 'internal'
    ORDER BY v.ags, v.number DESC, v.supplier = 'documented'
) c
CROSS JOIN LATERAL (
    SELECT array_agg(DISTINCT m.field ORDER BY m.field) AS fields, min(x.priority) AS priority
    FROM jsonb_to_recordset(c.fields_of_action) AS x (mapping jsonb, priority integer)
    CROSS JOIN LATERAL jsonb_to_recordset(x.mapping) AS m (field text)
    WHERE m.field = ANY (CAST(:fields AS text[]))
) g
WHERE g.fields IS NOT NULL
"""
# Of districts that are not loaded, the projects that name them tell what they are called.
REASONS = text(f"""
WITH reasons AS (
    SELECT * FROM ({ADOPTING}) a UNION ALL SELECT * FROM ({PLANNING}) b
    UNION ALL SELECT * FROM ({LEADING}) c
), named AS (
    SELECT r.*, coalesce({NAME.format("r.ags")}, (
               SELECT min(x.name) FROM project_revision v
               CROSS JOIN LATERAL jsonb_to_recordset(v.places)
                   AS x (ags text, kind text, name text)
               WHERE x.ags = r.ags AND x.kind = 'district' AND v.districts @> ARRAY[r.ags]
                 AND {STOOD.format("v")})) AS name
    FROM reasons r WHERE NOT r.ags = ANY (CAST(:without AS text[]))
)
SELECT * FROM named
ORDER BY {SORT_KEY.format("coalesce(name, ags)")}, ags, kind, title_de, project
""")


async def of_project(reading: Reading, project: str) -> tuple[list[str], list[Row]]:
    """The fields of a project, and who but its leads works on them or adopts it."""
    row = await by_id(reading.session, project, asked(reading))
    fields = sorted(row["field_codes"])
    leads = [ags for ags in row["leads"] if row["said"].get(ags, {}).get("state") != "declined"]
    return fields, await _districts(reading, fields, project, leads)


async def of_field(reading: Reading, code: str) -> tuple[list[str], list[Row]]:
    """The field, and who works on it."""
    await require(reading, "field", [code])
    return [code], await _districts(reading, [code], None, ())


async def _districts(
    reading: Reading, fields: list[str], project: str | None, without: Iterable[str]
) -> list[Row]:
    bound: dict[str, Any] = {"at": reading.at, "today": reading.today, "fields": fields}
    bound |= {"project": project, "without": list(without)}
    found: dict[str, Row] = {}
    for row in (await reading.session.execute(REASONS, bound)).mappings():
        told = found.setdefault(row["ags"], {"ags": row["ags"], "name": row["name"], "reasons": []})
        told["reasons"].append(_reason(dict(row)))
    return list(found.values())


def _reason(row: Row) -> Row:
    about = {"id": row["project"], "title_de": row["title_de"]} if row["project"] else None
    plain = ("kind", "fields", "state", "on_date", "priority", "confirmed", "path")
    return {**{name: row[name] for name in plain}, "project": about}


LINE = (
    *("ags", "name", "kind", "fields", "project", "title_de", "state", "on_date", "priority"),
    *("confirmed", "path"),
)


def lines(items: Iterable[Row]) -> list[Row]:
    """One line of a table for each reason."""
    return [
        {
            **reason,
            "ags": one["ags"],
            "name": one["name"],
            "project": reason["project"] and reason["project"]["id"],
            "title_de": reason["project"] and reason["project"]["title_de"],
        }
        for one in items
        for reason in one["reasons"]
    ]
