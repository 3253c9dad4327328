"""Projects near an indicator: those that name it first, then those of its field of action.

That an entry names an indicator is its writer's view of what it aims at, no proof of an effect.
"""

from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.projects.read import STANDING, asked

Row = dict[str, Any]

REASONS = {
    "indicator": "Nennt diesen Indikator als das, was es bewegen soll.",
    "field": "Gleiches Handlungsfeld; den Indikator nennt es nicht.",
}
NEAR = text(f"""
SELECT n.* FROM (
    SELECT s.id, s.title_de, s.owner, s.districts, s.confirmed, s.obstacles_told, s.results_told,
           s.evaluated, s.sort_key,
           CASE WHEN :code = ANY (s.indicators) THEN 'indicator' ELSE 'field' END AS via
    FROM ({STANDING}) s
    WHERE CAST(:code AS text) = ANY (s.indicators) OR CAST(:field AS text) = ANY (s.field_codes)
) n
ORDER BY n.via = 'indicator' DESC, n.obstacles_told DESC, n.results_told DESC, n.evaluated DESC,
         n.sort_key, n.id
""")


async def near(reading: Reading, indicator: str, field: str) -> list[Row]:
    """All of them, and of each by which of the two it is near."""
    bound = {**asked(reading).bound, "code": indicator, "field": field}
    found = (await reading.session.execute(NEAR, bound)).mappings()
    return [_told(dict(row)) for row in found]


def _told(row: Row) -> Row:
    del row["sort_key"]
    return {**row, "reason_de": REASONS[row["via"]], "path": f"/v1/projects/{row['id']}"}
