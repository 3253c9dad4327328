"""How the statements of the feed are put together: over revisions, over rows only added, grouped.

A statement takes :since (and :until, where it helps), and selects what `COLUMNS` lists.
"""

from collections.abc import Sequence
from dataclasses import dataclass

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


MICROSECOND = "floor(extract(epoch FROM e.at) * 1000000)::bigint"
TOGETHER = "CASE WHEN min(e.outcome) = max(e.outcome) THEN min(e.outcome) ELSE 'mixed' END"


def together(sql: str) -> str:
    """One entry for all that changed at one instant of one subject, area and indicator."""
    return f"""
SELECT e.at, concat_ws('.', e.subject, e.area, e.indicator, {MICROSECOND}) AS id,
       {TOGETHER} AS outcome, e.area, e.indicator, e.subject, min(e.label) AS label,
       array_agg(DISTINCT e.periods[1]) AS periods, string_agg(DISTINCT e.reason, '; ') AS reason,
       CAST(NULL AS text[]) AS fields,
       ARRAY[sum(e.amount[1]), sum(e.amount[2]), sum(e.amount[3])]::bigint[] AS amount
FROM ({sql}) e GROUP BY e.at, e.area, e.indicator, e.subject
"""
