"""Where changes come from: one named statement for each kind; the feed is all of them together.

A source is a statement over the facts themselves. It takes :since (and :until, where it helps), and
selects what `COLUMNS` lists. Row security and the gate decide what a caller sees, so there is
nothing else to remember when a kind is added: an entry in `SOURCES`, and that is all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from app.disclosure.changed import changed

# The clock's instant, an id that is unique in its kind, `created`, `corrected`, `withdrawn` or
# `mixed`, the number of each, and what `says` puts together.
COLUMNS = (
    *("at", "id", "outcome", "amount", "area", "indicator", "fields", "subject", "label"),
    *("periods", "reason"),
)


@dataclass(frozen=True, slots=True)
class Source:
    """One kind of change: its statement, its German title, and where to read more."""

    sql: str
    # Takes what an entry says of itself (app.changes.told); so do the paths.
    title_de: str
    path: str


def says(
    subject: str,
    *,
    label: str = "CAST(NULL AS text)",
    reason: str = "CAST(NULL AS text)",
    periods: str = "CAST('{}' AS text[])",
    fields: str = "CAST(NULL AS text[])",
) -> str:
    """What a source tells of a row `r`: what a path names, a German name, periods, fields, why.

    Without `fields` they are those of the indicator.
    """
    return (
        f"{subject} AS subject, {label} AS label, {periods} AS periods, {reason} AS reason,"
        f" {fields} AS fields"
    )


def about(area: str | None = None, indicator: str | None = None) -> str:
    """Whom a row `r` concerns: nobody in particular unless said."""
    nothing = "CAST(NULL AS text)"
    return f"{area or nothing} AS area, {indicator or nothing} AS indicator"


def _one(of: str) -> str:
    return (
        f"ARRAY[({of} = 'created')::integer, ({of} = 'corrected')::integer,"
        f" ({of} = 'withdrawn')::integer]::bigint[] AS amount"
    )


def revisions(table: str, key: Sequence[str], columns: str, gone: str = "false") -> str:
    """The changes of a table that keeps revisions, as they follow from one row to the next.

    `key` names the columns of its natural key, `gone` is the condition on a revision `r` that it
    withdraws what it is about. What turns invisible to the caller is withdrawn for it.
    """
    same = " AND ".join(f"x.{one} = r.{one}" for one in key)
    return f"""
SELECT e.*, {_one("e.outcome")} FROM (
    SELECT r.recorded_at AS at, r.id::text AS id, {columns},
           CASE WHEN {gone} THEN 'withdrawn'
                WHEN EXISTS (SELECT FROM {table} x WHERE {same} AND x.superseded_at = r.recorded_at)
                THEN 'corrected' ELSE 'created' END AS outcome
    FROM {table} r WHERE r.recorded_at > :since
    UNION ALL
    SELECT r.superseded_at, r.id || '.end', {columns}, 'withdrawn'
    FROM {table} r
    WHERE r.superseded_at > :since
      AND NOT EXISTS (SELECT FROM {table} x WHERE {same} AND x.recorded_at = r.superseded_at)
) e
"""


def added(table: str, number: str, columns: str) -> str:
    """The changes of a table whose rows are only ever added; `number` is unique among them."""
    return f"""
SELECT r.recorded_at AS at, {number} AS id, 'created' AS outcome, {columns},
       ARRAY[1, 0, 0]::bigint[] AS amount
FROM {table} r WHERE r.recorded_at > :since
"""


_MICROSECOND = "floor(extract(epoch FROM e.at) * 1000000)::bigint"
_TOGETHER = "CASE WHEN min(e.outcome) = max(e.outcome) THEN min(e.outcome) ELSE 'mixed' END"


def together(sql: str) -> str:
    """One entry for all that changed at one instant of one subject, area and indicator."""
    return f"""
SELECT e.at, concat_ws('.', e.subject, e.area, e.indicator, {_MICROSECOND}) AS id,
       {_TOGETHER} AS outcome, e.area, e.indicator, e.subject, min(e.label) AS label,
       array_agg(DISTINCT e.periods[1]) AS periods, string_agg(DISTINCT e.reason, '; ') AS reason,
       CAST(NULL AS text[]) AS fields,
       ARRAY[sum(e.amount[1]), sum(e.amount[2]), sum(e.amount[3])]::bigint[] AS amount
FROM ({sql}) e GROUP BY e.at, e.area, e.indicator, e.subject
"""


# One entry of each delivery and indicator, and another one when an embargo ends.
VALUES = f"""
SELECT e.at, concat_ws('.', e.submission, e.indicator, {_MICROSECOND}) AS id,
       {_TOGETHER} AS outcome, e.area, e.indicator, e.submission::text AS subject,
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

SOURCES: dict[str, Source] = {
    "values": Source(VALUES, "{name}: {what} – {values}", "/v1/observations?{whose}"),
    "concept_event": Source(
        revisions(
            "concept_event",
            ("ags", "on_date"),
            f"{about('r.ags')}, {says('r.ags', label='r.status', reason='r.note')}",
        ),
        "{name}: Integrationskonzept – {status}{undone}",
        "/v1/comparisons/concepts?state={state}",
    ),
    "resolution": Source(
        added(
            "resolution", "r.id::text", f"{about('r.ags')}, {says('r.id::text', label='r.body')}"
        ),
        "{name}: Beschluss ({label})",
        "/v1/comparisons/concepts?state={state}",
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
            "project_revision",
            ("project_id",),
            f"{about(_OWNER)},"
            f" {says(_PROJECT, label='r.title_de', reason='r.reason', fields='r.field_codes')}",
            "r.withdrawn",
        ),
        "Projekt „{label}“ {done}",
        "/v1/projects/{subject}",
    ),
}
KINDS = tuple(SOURCES)
