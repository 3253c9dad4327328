"""The status of every district's concept on a day: Table 1 of the brochure, for any day.

What a district says of itself counts before what literature tells of it; only where it has said
nothing up to the day, what is documented stands, and says that it is.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.catalogue.districts import SORT_KEY
from app.catalogue.states import only_state
from app.numerals import day as written

Row = dict[str, Any]

IN_FORCE = ("adopted", "under_revision")
# How each status counts when the state asks how many concepts there are.
STANDING = {
    **dict.fromkeys(IN_FORCE, "in_force"),
    **dict.fromkeys(("mandated", "in_preparation", "draft", "in_resolution"), "in_preparation"),
    **dict.fromkeys(("superseded", "expired"), "ended"),
    "none": "none",
    "unknown": "unknown",
}
COLUMNS = (
    *("ags", "name", "type", "status", "standing", "update_ongoing", "adoption_confirmed"),
    *("concept_year", "target_year", "phases", "as_reported_on", "date_precision", "label_source"),
    *(
        "source",
        "supplier",
        "number",
        "author_type",
        "valid_from",
        "valid_to",
        "resolution_kind",
        "resolution_body",
        "decided_on",
    ),
    *("decided_on_precision", "vote", "amended", "flags", "note"),
)
LABELS = {
    "ags": "Kreisschlüssel",
    "name": "Kreis",
    "type": "Art",
    "status": "Stand",
    "standing": "zählt als",
    "update_ongoing": "Fortschreibung läuft",
    "adoption_confirmed": "Beschluss gesichert",
    "concept_year": "Konzept von",
    "target_year": "fertig bis",
    "phases": "Phasen",
    "as_reported_on": "berichtet am",
    "date_precision": "Tag genau bis auf",
    "label_source": "Wortlaut der Quelle",
    "source": "Quelle",
    "supplier": "Angabe von",
    "number": "Fassung",
    "author_type": "verfasst von",
    "valid_from": "gültig von",
    "valid_to": "gültig bis",
    "resolution_kind": "Beschluss: Art",
    "resolution_body": "Beschluss: Gremium",
    "decided_on": "Beschluss: Tag",
    "decided_on_precision": "Beschluss: Tag genau bis auf",
    "vote": "Beschluss: Abstimmung",
    "amended": "Beschluss: mit Änderungen",
    "flags": "Kennzeichen",
    "note": "Bemerkung",
}
STOOD = (
    "{0}.recorded_at <= :at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > :at)"
    " AND NOT {0}.withdrawn"
)

# What is known on a day of the concept of a district `m`; takes :on and :at. Of a version whose
# beginning nobody gave, its year says that it was there when the year ended.
KNOWN = f"""
LEFT JOIN LATERAL (
    SELECT ce.* FROM concept_event ce
    WHERE ce.ags = m.ags AND ce.on_date <= :on AND {STOOD.format("ce")}
    ORDER BY ce.supplier = 'district' DESC, ce.on_date DESC, ce.id DESC LIMIT 1
) e ON true
LEFT JOIN LATERAL (
    SELECT cv.* FROM concept_version cv
    WHERE cv.ags = m.ags AND {STOOD.format("cv")}
      AND CASE WHEN e.number IS NULL
               THEN coalesce(cv.valid_from, make_date(cv.concept_year, 12, 31)) <= :on
               ELSE cv.number = e.number END
    ORDER BY cv.supplier = CASE WHEN e.number IS NULL THEN 'district' ELSE e.supplier END DESC,
             cv.number DESC LIMIT 1
) v ON true
LEFT JOIN LATERAL (
    SELECT cr.* FROM resolution cr
    WHERE cr.ags = m.ags AND cr.kind IN ('adoption', 'update') AND {STOOD.format("cr")}
      AND (cr.decided_on <= :on OR cr.decided_on IS NULL AND e.status IN {IN_FORCE})
    ORDER BY cr.decided_on DESC NULLS LAST, cr.supplier = 'district' DESC, cr.id DESC LIMIT 1
) r ON true
LEFT JOIN LATERAL (
    SELECT cd.status FROM concept_event cd
    WHERE cd.ags = m.ags AND cd.supplier = 'documented' AND e.supplier = 'district'
      AND cd.on_date <= :on AND cd.on_date > e.on_date AND {STOOD.format("cd")}
    ORDER BY cd.on_date DESC LIMIT 1
) d ON true
"""
# The years of a report are its own, or those of the version that it names; where it names none and
# says that one is in force, those of the version that the day has.
_ITS_VERSION = f"e.number = v.number OR e.number IS NULL AND e.status IN {IN_FORCE}"
TOLD = f"""
coalesce(e.status, 'unknown') AS status,
coalesce(e.update_ongoing OR e.status = 'under_revision', false) AS update_ongoing,
e.adoption_confirmed,
coalesce(e.concept_year, CASE WHEN {_ITS_VERSION} THEN v.concept_year END) AS concept_year,
coalesce(e.target_year, CASE WHEN {_ITS_VERSION} THEN v.target_year END) AS target_year,
coalesce(e.phases, '{{}}') AS phases, e.on_date AS as_reported_on, e.date_precision,
e.label_source, e.source, e.note, e.supplier, v.number, v.author_type,
v.valid_from, v.valid_to,
r.kind AS resolution_kind, r.body AS resolution_body, r.decided_on,
r.date_precision AS decided_on_precision, r.vote, r.amended, d.status AS documented_status
"""
STATUS = text(f"""
SELECT m.ags, m.name, m.type, {TOLD}
FROM district_version m
JOIN district ds ON ds.ags = m.ags
{KNOWN}
WHERE m.valid @> CAST(:on AS date) AND m.recorded_at <= :at AND ds.state_code = :state
ORDER BY {SORT_KEY.format("m.name")}, m.ags
""")
# The columns of the resolution, and what its members are called.
RESOLVED = {
    "resolution_kind": "kind",
    "resolution_body": "body",
    "decided_on": "decided_on",
    "decided_on_precision": "date_precision",
    "vote": "vote",
    "amended": "amended",
}


async def concepts(reading: Reading, on: date | None, state: str | None) -> Row:
    """All districts that exist on the day; without a report the status is `unknown`, not `none`."""
    day = on or reading.today
    bound = {"on": day, "at": reading.at, "state": await only_state(reading, state)}
    rows = (await reading.session.execute(STATUS, bound)).mappings()
    found = [state_on(dict(row), day) for row in rows]
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
        "notes": said + _remarks(found),
    }


def state_on(row: Mapping[str, Any], on: date) -> Row:
    """One row of `TOLD` as it is answered: how it counts on the day, and what does not agree."""
    told = dict(row)
    differs = told.pop("documented_status")
    last = told.pop("until", None)
    resolved = {member: told.pop(column) for column, member in RESOLVED.items()}
    counts_as = STANDING[told["status"]]
    over = told["valid_to"] is not None and told["valid_to"] < on
    flags = {
        "district_ended": last is not None and last < on,
        "validity_over": over and counts_as == "in_force",
        "resolution_on_record": resolved["decided_on"] is not None
        and counts_as in ("in_preparation", "none", "unknown"),
        "not_municipal": told["author_type"] not in (None, "municipality"),
        "documented_differs": differs is not None and differs != told["status"],
    }
    return {
        **told,
        "standing": "ended" if flags["district_ended"] or flags["validity_over"] else counts_as,
        "resolution": resolved if resolved["kind"] else None,
        "flags": [name for name, so in flags.items() if so],
    }


def lines(view: Mapping[str, Any]) -> Iterator[Row]:
    """The districts as rows of a table."""
    for one in view["districts"]:
        decided = one["resolution"] or {}
        yield {**one, **{column: decided.get(member) for column, member in RESOLVED.items()}}


REMARKS_DE = {
    "validity_over": "Die angegebene Gültigkeit war an dem Tag vorbei, gezählt als nicht mehr in"
    " Kraft: {names}.",
    "resolution_on_record": "Ein Beschluss über das Konzept lag vor, der zuletzt berichtete Stand"
    " sagt anderes: {names}. Gezählt ist der Stand.",
    "not_municipal": "Die Fassung des Tages stammt nicht von der Kommune selbst: {names}.",
    "documented_differs": "Ein neuerer Bericht aus der Literatur sagt anderes als der Kreis:"
    " {names}. Gezählt ist, was der Kreis sagt.",
}


def _remarks(found: list[Row]) -> list[str]:
    """What does not agree is told with its names, not settled in silence."""
    said = []
    for flag, sentence in REMARKS_DE.items():
        if names := [one["name"] for one in found if flag in one["flags"]]:
            said.append(sentence.format(names=", ".join(names)))
    return said
