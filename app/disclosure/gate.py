"""What of the stored values a caller may see at an instant.

Row-level security decides which rows are seen at all. The gate decides which figures: a
count under the indicator's threshold, and a count whose complement is under it, shows as
`confidential` to everyone but its owner, with everything it could be worked out from.

Who reads belongs to one of two circles: the members, or the public. All of a circle see the same
rows, but for their own; `unseen` are those that nobody else of the circle sees.
"""

from app.models.observation import AMPLE_FROM

# Of figures that are hidden (see `models/observation.py`).
_NO_FIGURES = f"'\\x{3 * '7ff8000000000000'}'::bytea"


def _hidden(v: str) -> str:
    # A figure that was rounded to a base wider than the threshold protects itself.
    rounded = f"o.precision = 'rounded' AND o.rounding_base > {v}.min_count"
    count = f"CASE WHEN {v}.kind = 'count' THEN coalesce(o.value, o.value_min) ELSE o.numerator END"
    return f"""coalesce(({count} < {v}.min_count AND {count} > -{v}.min_count)
                    OR ({v}.numerator_within_denominator
                        AND o.denominator - o.numerator < {v}.min_count), false)
       AND coalesce(NOT ({rounded}), true)"""


# Over an observation `o` and its definition `v`: may only the owner see the figure?
HIDDEN = _hidden("v")


def _ample_as(v: str) -> str:
    # Whether a row is marked as ample by its value (or else by its counts), as this one needs it.
    return f"CASE WHEN {v}.min_count <= {AMPLE_FROM} THEN {v}.kind = 'count' END"


def threshold(v: str) -> str:
    """What the gate has to know of a definition `v`, as columns."""
    told = f"{v}.kind, {v}.min_count::numeric AS min_count, {v}.numerator_within_denominator"
    return f"{told}, {_ample_as(v)} AS ample_as"


def kept_hidden(v: str, ample_as: str) -> str:
    """The same of a stored row: it is marked where its counts are far above most thresholds."""
    return f"""CASE WHEN o.ample AND {ample_as} = (o.numerator IS NULL) THEN false
                ELSE {_hidden(v)} END"""


# A provider is no member: beside what it delivers it reads as the public does.
_UNSEEN = """seen.own AND (o.visibility = 'internal'
                OR o.embargo_until > CAST(:at AS timestamptz)
                OR (CAST(:role AS text) = 'provider' AND o.visibility <> 'public'))"""

_COLUMNS = f"""
       o.id, o.area, o.indicator, o.version, o.period, o.breakdown, o.basis, o.territory_date,
       o.territory_version, o.supplier, o.revision, o.precision, o.rounding_base, o.status,
       o.reference_date, o.undated, o.source, o.visibility, o.embargo_until, o.recorded_at,
       o.submission_id, o.part, o.superseded_at, o.withdrawn_by, seen.own, seen.hidden,
       coalesce({_UNSEEN}, false) AS unseen,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.value END AS value,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.numerator END AS numerator,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.denominator END AS denominator,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.value_min END AS value_min,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.value_max END AS value_max,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.computed END AS computed,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.missing ELSE 'confidential' END AS missing,
       -- Free text may tell what the figure does not.
       CASE WHEN seen.own OR NOT seen.hidden THEN o.method END AS method,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.note END AS note,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.reason END AS reason
"""

# Of a hidden figure the line keeps what stands before the cross. Signs come last, in the text.
_LINES = f"""
       o.area, o.indicator, o.version, o.period, o.part, o.basis, o.precision, o.undated, o.source,
       coalesce({_UNSEEN}, false) AS unseen,
       CASE WHEN seen.own OR NOT seen.hidden THEN o.value END AS value,
       CASE WHEN o.note IS NOT NULL AND (seen.own OR NOT seen.hidden) THEN o.note END AS note,
       CASE WHEN seen.own THEN left(o.line, -1) || CASE WHEN seen.hidden THEN '!h' ELSE '!' END
                               || CASE WHEN {_UNSEEN} THEN 'u"' ELSE '"' END
            WHEN seen.hidden
                THEN 'null,null,null,' || split_part(o.line, ',', 4) || ','
                     || rtrim(split_part(split_part(o.line, ',', 5), '#', 1), '"')
                     || '#|confidential!h"'
            ELSE o.line END AS line,
       -- Asked in this order, nearly all rows are settled by the first.
       CASE WHEN NOT seen.hidden OR seen.own THEN o.figures ELSE {_NO_FIGURES} END AS figures
"""

_GATE = """
SELECT {columns}
FROM observation o
{definition}
CROSS JOIN LATERAL (
    -- The role goes first, as it is the same for all rows.
    SELECT coalesce(CASE CAST(:role AS text)
               WHEN 'district' THEN o.area = CAST(:ags AS text) AND o.supplier = 'district'
               -- A provider sees what it delivers for a district as the district does.
               WHEN 'provider' THEN o.supplier = 'district'
                   AND ((o.area, o.indicator) IN
                            (SELECT d.area, d.indicator FROM delegated d WHERE d.unbounded)
                        OR delegated_for(o.area, o.indicator, o.period))
               WHEN 'steward' THEN o.supplier = 'official'
           END, false) AS own,
           {hidden} AS hidden
    {once}
) seen
WHERE (o.embargo_until IS NULL OR o.embargo_until <= CAST(:at AS timestamptz) OR seen.own)
  AND {then}
"""

_LATEST = "o.superseded_at IS NULL"
# Two arms, so that each can use the partial index made for it.
_AS_OF = (
    "((o.superseded_at IS NULL AND o.recorded_at <= CAST(:at AS timestamptz))"
    " OR (o.superseded_at IS NOT NULL AND o.superseded_at > CAST(:at AS timestamptz)"
    " AND o.recorded_at <= CAST(:at AS timestamptz)))"
)


def visible(*, latest: bool, definition: str | None = None) -> str:
    """A subquery of the values as a caller sees them; takes :role, :ags and :at.

    `latest` reads the newest revisions; otherwise those that stood at :at. Where all values asked
    for have one definition, `definition` names the row of the statement around it that holds it
    (see `threshold`): it is then not looked up for each value.
    """
    return _gate(_LATEST if latest else _AS_OF, definition)


def lines(*, latest: bool, definition: str) -> str:
    """The same values, each as one text: for those who read many and look at few of their members.

    Area, source, note and the figures as numbers stand beside it; see `comparison/written.py`.
    """
    return _gate(_LATEST if latest else _AS_OF, definition, columns=_LINES)


def any_revision() -> str:
    """A subquery of every revision that ever stood, as a caller sees it; takes the same as above.

    For what follows from one revision to the next: join it by the number of a revision.
    """
    return _gate("true")


# Keeps the planner from writing both out anew for each column that asks: that was a third of the
# time of a comparison. Where two columns ask, it is dearer than they are.
_ONCE = {_COLUMNS: "OFFSET 0", _LINES: ""}


def _gate(then: str, definition: str | None = None, columns: str = _COLUMNS) -> str:
    joined = "JOIN indicator_version v ON v.indicator = o.indicator AND v.version = o.version"
    return _GATE.format(
        columns=columns,
        once=_ONCE[columns],
        then=then,
        definition="" if definition else joined,
        hidden=kept_hidden(
            definition or "v", f"{definition}.ample_as" if definition else _ample_as("v")
        ),
    )
