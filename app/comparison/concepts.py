"""The status of every district's concept on a day: Table 1 of the brochure, for any day."""

from datetime import date
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.catalogue.states import only_state
from app.numerals import day as written

STATUS = text(f"""
SELECT m.ags, m.name, m.type, coalesce(e.status, 'unknown') AS status,
       coalesce(e.update_ongoing, false) AS update_ongoing, e.concept_year, e.target_year,
       coalesce(e.phases, '{{}}') AS phases, e.on_date AS as_reported_on, e.date_precision,
       e.label_source, e.source, e.note
FROM district_version m
JOIN district d ON d.ags = m.ags
LEFT JOIN LATERAL (
    SELECT ce.* FROM concept_event ce
    WHERE ce.ags = m.ags AND ce.on_date <= :on AND ce.recorded_at <= :at
      AND (ce.superseded_at IS NULL OR ce.superseded_at > :at)
    ORDER BY ce.on_date DESC, ce.id DESC LIMIT 1
) e ON true
WHERE m.valid @> CAST(:on AS date) AND m.recorded_at <= :at AND d.state_code = :state
ORDER BY {SORT_KEY.format("m.name")}, m.ags
""")


async def concepts(reading: Reading, on: date | None, state: str | None) -> dict[str, Any]:
    """All districts that exist on the day; without a report the status is `unknown`, not `none`."""
    day = on or reading.today
    bound = {"on": day, "at": reading.at, "state": await only_state(reading, state)}
    found = [dict(row) for row in (await reading.session.execute(STATUS, bound)).mappings()]
    counts: dict[str, int] = {}
    for row in found:
        counts[row["status"]] = counts.get(row["status"], 0) + 1
    said = [
        "Der Stand gilt, wie er zuletzt berichtet wurde (as_reported_on); unknown heißt, dass"
        " kein Bericht vorliegt, none, dass es kein Konzept gibt."
    ]
    if not found:
        said = [f"Am {written(day)} gab es nach den geladenen Daten keinen Kreis."]
    return {
        "on": day,
        "as_of": reading.at,
        "state": bound["state"],
        "counts": counts,
        "districts": found,
        "notes": said,
    }
