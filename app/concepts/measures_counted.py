"""Measures of all districts of a state as counts: by field of action, and by where they stand.

Counted are those that the caller may see. Of the internal ones of others there is a number, by
field and by status but never by both, and none where fewer than three districts stand behind it.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import districts
from app.catalogue.indicators import fields
from app.catalogue.states import only_state
from app.concepts.goals_kinds import stood
from app.disclosure.few import shielded
from app.words import WORDS

STATUSES = WORDS["measure_status"]
WITHOUT_DE = "ohne Handlungsfeld"
NOTES_DE = (
    "Gezählt sind Maßnahmen, die Sie sehen können; eine mit mehreren Handlungsfeldern steht bei"
    " jedem, in der Summe einmal.",
    "unseen zählt interne Maßnahmen anderer Kreise. Die Zahl fehlt, wo weniger als drei Kreise"
    " dahinter stehen, und wo sie sich sonst aus der Summe errechnen ließe.",
    "Es ist keine Rangfolge: Wer mehr meldet, tut nicht mehr.",
)

# Row security leaves out what is not meant for the caller; a district that is no more on the day is
# not counted. Takes :state, :at and :on.
SEEN = text(f"""
WITH there AS MATERIALIZED (
    SELECT m.ags, m.field_codes, coalesce((
        SELECT e.status FROM measure_event e
        WHERE e.ags = m.ags AND e.key = m.key AND NOT e.withdrawn AND {stood("e")}
          AND e.on_date <= CAST(:on AS date)
        ORDER BY e.on_date DESC LIMIT 1), 'unknown') AS status
    FROM measure m WHERE left(m.ags, 2) = :state AND NOT m.withdrawn AND {stood("m")}
      AND EXISTS (SELECT FROM district_version d WHERE d.ags = m.ags AND d.recorded_at <= :at
                  AND d.valid @> CAST(:on AS date))
), of_fields AS (
    SELECT t.ags, t.status, f.code
    FROM there t LEFT JOIN LATERAL unnest(t.field_codes) f (code) ON true
)
SELECT 'all' AS kind, CAST(NULL AS text) AS code, CAST(NULL AS text) AS status,
       count(*) AS measures, count(DISTINCT t.ags) AS districts FROM there t
UNION ALL
SELECT 'status', NULL, t.status, count(*), count(DISTINCT t.ags) FROM there t GROUP BY t.status
UNION ALL
SELECT 'field', f.code, NULL, count(*), count(DISTINCT f.ags) FROM of_fields f GROUP BY f.code
UNION ALL
SELECT 'cell', f.code, f.status, count(*), count(DISTINCT f.ags)
FROM of_fields f GROUP BY f.code, f.status
""")
UNSEEN = text("""
SELECT u.kind, u.code, u.measures
FROM measures_unseen(CAST(:at AS timestamptz), CAST(:on AS date), CAST(:state AS text)) u
""")
Row = dict[str, Any]
Key = tuple[str, str | None, str | None]
Seen = Mapping[Key, Mapping[str, Any]]
Beside = Mapping[tuple[str, str | None], int | None]
ALL = ("all", None)
NONE = {"measures": 0, "districts": 0}


async def counted(reading: Reading, state: str | None, on: date | None) -> dict[str, Any]:
    """The counts on a day as known at an instant, in the order of the code lists."""
    chosen, day = await only_state(reading, state), on or reading.today
    bound = {"state": chosen, "at": reading.at, "on": day}
    rows = (await reading.session.execute(SEEN, bound)).mappings()
    seen: Seen = {(row["kind"], row["code"], row["status"]): dict(row) for row in rows}
    beside = await _beside(reading, bound)
    everybody = await districts(reading, valid_on=day, state=chosen)
    return {
        "state": chosen,
        "on": day,
        "as_of": reading.at,
        **_numbers(seen, ("all", None, None)),
        "of_districts": len(everybody),
        "unseen": beside[ALL],
        "fields": _fields(await fields(reading), seen, beside),
        "statuses": _statuses(seen, beside),
        "notes": list(NOTES_DE),
    }


def _fields(known: Sequence[Row], seen: Seen, beside: Beside) -> list[Row]:
    labels = {one["code"]: one["label_de"] for one in known}
    unseen = shielded({code: beside.get(("field", code)) for code in (*labels, None)}, beside[ALL])
    return [
        {
            "field": code,
            "label_de": labels[code] if code else WITHOUT_DE,
            **_numbers(seen, ("field", code, None)),
            "by_status": {one: _numbers(seen, ("cell", code, one))["measures"] for one in STATUSES},
            "unseen": count,
        }
        for code, count in unseen.items()
    ]


def _statuses(seen: Seen, beside: Beside) -> list[Row]:
    unseen = shielded({code: beside.get(("status", code)) for code in STATUSES}, beside[ALL])
    return [
        {
            "status": code,
            "label_de": STATUSES[code],
            **_numbers(seen, ("status", None, code)),
            "unseen": count,
        }
        for code, count in unseen.items()
    ]


async def _beside(reading: Reading, bound: Mapping[str, Any]) -> Beside:
    found = (await reading.session.execute(UNSEEN, bound)).mappings()
    told: dict[tuple[str, str | None], int | None] = {ALL: None}
    return told | {(row["kind"], row["code"]): row["measures"] for row in found}


def _numbers(seen: Seen, key: Key) -> dict[str, int]:
    row = seen.get(key, NONE)
    return {name: row[name] for name in NONE}


COLUMNS = ("kind", "field", "label_de", "status", "measures", "districts", "unseen")


def lines(view: Mapping[str, Any]) -> Sequence[dict[str, Any]]:
    """The same as a table: fields with each status, then the statuses, then all."""
    made: list[dict[str, Any]] = []
    for one in view["fields"]:
        made.append({"kind": "field", **one})
        about = {"kind": "field_status", "field": one["field"], "label_de": one["label_de"]}
        made += [
            {**about, "status": status, "measures": count}
            for status, count in one["by_status"].items()
        ]
    made += [{"kind": "status", **one} for one in view["statuses"]]
    whole = {name: view[name] for name in ("measures", "districts", "unseen")}
    return [*made, {"kind": "all", "label_de": "alle", **whole}]
