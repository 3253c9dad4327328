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


def standing(parent: str) -> str:
    """Condition: the revision `parent` stands, or stood, after the row of the feed was written."""
    return f"({parent}.superseded_at IS NULL OR {parent}.superseded_at > {{0}}.recorded_at)"


def _came(row: str, seen: str | None) -> str:
    """When a reader can know of a row: as it is written, or when what it hangs on is shown."""
    if seen is None:
        return f"{row}.recorded_at"
    return f"greatest({row}.recorded_at, {seen.format(row)})"


def _former(same: str, when: str) -> str:
    """Condition: before a row `r` there was one of the same key that could be known."""
    return (
        f"EXISTS (SELECT FROM kept x WHERE {same} AND x.superseded_at {when} r.recorded_at"
        " AND x.superseded_at > x.came)"
    )


def revisions(
    table: str, key: Sequence[str], columns: str, gone: str = "false", seen: str | None = None
) -> str:
    """The changes of a table that keeps revisions, as they follow from one row to the next.

    `key` names the columns of its natural key, `gone` is the condition on a revision `r` that it
    withdraws what it is about. What turns invisible to the caller is withdrawn for it. `seen` is
    for rows that are read with another one: since when the caller reads a row `{0}` with it, by the
    same rule as the policy of the table has. `columns` find the entry's instant in `r.came`.
    """
    same = " AND ".join(f"x.{one} = r.{one}" for one in key)
    # Rows that came with another one may be as old as they like; what follows from each other is
    # of one time otherwise.
    within = " AND (r.recorded_at > :since OR r.superseded_at > :since)" if seen is None else ""
    # What was replaced before anybody could know of it is not told, nor that it was replaced.
    known = "(r.superseded_at IS NULL OR r.superseded_at > r.came)"
    # Nor that it was withdrawn, where no former one was told.
    shown = "true"
    if seen is not None and gone != "false":
        shown = f"(NOT ({gone}) OR r.came = r.recorded_at OR {_former(same, '<=')})"
    # The table is read once, as looking through its policies takes longer than anything else here.
    return f"""
SELECT r.at, r.entry AS id, {columns}, r.outcome, {_one("r.outcome")} FROM (
    WITH kept AS MATERIALIZED (
        SELECT r.*, {_came("r", seen)} AS came FROM {table} r
        WHERE r.recorded_at <= :until{within}
    )
    SELECT r.*, r.came AS at, r.id::text AS entry,
           CASE WHEN {gone} THEN 'withdrawn'
                WHEN {_former(same, "=")} THEN 'corrected' ELSE 'created' END AS outcome
    FROM kept r WHERE r.came > :since AND {known} AND {shown}
    UNION ALL
    SELECT r.*, r.superseded_at, r.id || '.end', 'withdrawn'
    FROM kept r
    WHERE r.superseded_at > :since AND {known}
      AND NOT EXISTS (SELECT FROM kept x WHERE {same} AND x.recorded_at = r.superseded_at)
) r
"""


def added(table: str, number: str, columns: str, seen: str | None = None) -> str:
    """The changes of a table whose rows are only ever added; `number` is unique among them."""
    came = _came("r", seen)
    return f"""
SELECT {came} AS at, {number} AS id, 'created' AS outcome, {columns},
       ARRAY[1, 0, 0]::bigint[] AS amount
FROM {table} r WHERE {came} > :since
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
