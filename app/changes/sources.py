"""Where changes come from: one named statement for each kind; the feed is all of them together.

A source is a statement over the facts themselves, put together as app/changes/statements.py has it.
Row security and the gate decide what a caller sees, so there is nothing else to remember when a
kind is added: an entry in `SOURCES`, and that is all.
"""

from app.changes.exchange import EXCHANGE
from app.changes.goals import GOALS
from app.changes.meetings import MEETINGS
from app.changes.statements import (
    MICROSECOND,
    TOGETHER,
    Source,
    about,
    added,
    revisions,
    says,
    together,
)
from app.disclosure.changed import changed

# One entry of each delivery and indicator, and another one when an embargo ends.
VALUES = f"""
SELECT e.at, concat_ws('.', e.submission, e.indicator, {MICROSECOND}) AS id,
       {TOGETHER} AS outcome, e.area, e.indicator, e.submission::text AS subject,
       CAST(NULL AS text) AS label, array_agg(DISTINCT e.period) AS periods,
       -- What is said of a whole delivery may tell of each figure in it.
       CASE WHEN bool_or(e.hidden) THEN NULL
            WHEN min(e.withdrawn) IS NULL THEN string_agg(DISTINCT e.reason, '; ')
            ELSE coalesce(string_agg(DISTINCT e.reason, '; '),
                          comment_of_withdrawal(min(e.withdrawn))) END AS reason,
       CAST(NULL AS text[]) AS fields,
       ARRAY[count(*) FILTER (WHERE e.outcome = 'created'),
             count(*) FILTER (WHERE e.outcome = 'corrected'),
             count(*) FILTER (WHERE e.outcome = 'withdrawn')] AS amount
FROM ({changed()}) e GROUP BY e.at, e.submission, e.area, e.indicator
"""

# What literature documents is no district's.
_OWNER = "(SELECT p.owner FROM project p WHERE p.id = r.project_id)"
_PROJECT = "r.project_id::text"

# The fields of action that a version of a concept names.
_CONCEPT = (
    "ARRAY(SELECT DISTINCT m ->> 'field' FROM jsonb_array_elements(r.fields_of_action) f,"
    " jsonb_array_elements(f -> 'mapping') m ORDER BY 1)"
)
_WHY = "coalesce(r.reason, r.note)"

# Who decided, and when, as exactly as that is known.
_DECIDED = (
    "concat_ws(', ', r.body, to_char(r.decided_on, CASE r.date_precision"
    " WHEN 'year' THEN 'YYYY' WHEN 'month' THEN 'MM/YYYY' ELSE 'DD.MM.YYYY' END))"
)

SOURCES: dict[str, Source] = {
    "values": Source(VALUES, "{name}: {what} – {values}", "/v1/observations?{whose}"),
    "concept": Source(
        revisions(
            "concept_version",
            ("supplier", "ags", "number"),
            f"{about('r.ags')}, {says('r.number::text', reason='r.reason', fields=_CONCEPT)}",
            "r.withdrawn",
        ),
        "{name}: Integrationskonzept, Fassung {subject} {done}",
        "/v1/districts/{district}/concept",
    ),
    "concept_event": Source(
        revisions(
            "concept_event",
            ("supplier", "ags", "on_date"),
            f"{about('r.ags')}, {says('r.ags', label='r.status', reason=_WHY)}",
            "r.withdrawn",
        ),
        "{name}: Integrationskonzept – {status}{undone}",
        "/v1/districts/{district}/concept/events",
    ),
    "resolution": Source(
        revisions(
            "resolution",
            ("supplier", "ags", "key"),
            f"{about('r.ags')}, {says('r.key', label=_DECIDED, reason='r.reason')}",
            "r.withdrawn",
        ),
        "{name}: Beschluss ({label}){undone}",
        "/v1/districts/{district}/concept/resolutions",
    ),
    "local_indicator": Source(
        revisions(
            "local_indicator",
            ("code",),
            f"{about('r.owner', 'r.code')},"
            f" {says('r.code', label='r.label_de', reason='r.change_de')}",
            "r.retired",
        ),
        "{name}: eigener Indikator {indicator} „{label}“ {done}",
        "/v1/districts/{district}/indicators/{indicator}",
    ),
    "monitoring_plan": Source(
        together(
            revisions(
                "monitoring_plan",
                ("ags", "indicator", "valid_from"),
                f"{about('r.ags', 'r.indicator')}, {says('r.ags', periods='ARRAY[r.valid_from]')}",
            )
        ),
        "{name}: Monitoringplan zu {what} {done}",
        "/v1/districts/{district}/monitoring-plan",
    ),
    "definition": Source(
        # What a district defines for itself, its local indicator tells.
        added(
            "(SELECT * FROM indicator_version WHERE owner IS NULL)",
            "r.indicator || '.' || r.version",
            f"{about(None, 'r.indicator')},"
            f" {says('r.version', label='r.label_de', reason='r.note_de')}",
        ),
        "Definition {indicator} „{label}“ (Fassung {subject})",
        "/v1/indicators/{indicator}",
    ),
    "framework": Source(
        added(
            "framework",
            "r.edition",
            f"{about()}, {says('r.edition', label='r.label_de', reason='r.note')}",
        ),
        "Rahmenedition {subject}: {label}",
        "/v1/frameworks/{subject}",
    ),
    "obligation": Source(
        together(
            revisions(
                "obligation",
                ("edition", "period", "indicator", "breakdown"),
                f"{about(None, 'r.indicator')}, {says('r.edition', periods='ARRAY[r.period]')}",
            )
        ),
        "Lieferkalender {subject}: {what} – {entries}",
        "/v1/frameworks/{subject}/obligations",
    ),
    "release": Source(
        added(
            "release",
            "r.id::text",
            f"{about()}, {says('r.id::text', label='r.title')}",
        ),
        "Veröffentlichung „{label}“",
        "/v1/releases/{subject}",
    ),
    "project": Source(
        revisions(
            "(SELECT id, project_id, title_de, field_codes, reason, withdrawn, recorded_at,"
            " superseded_at FROM project_revision)",
            ("project_id",),
            f"{about(_OWNER)},"
            f" {says(_PROJECT, label='r.title_de', reason='r.reason', fields='r.field_codes')}",
            "r.withdrawn",
        ),
        "Projekt „{label}“ {done}",
        "/v1/projects/{subject}",
    ),
    **EXCHANGE,
    **MEETINGS,
    **GOALS,
}
KINDS = tuple(SOURCES)
