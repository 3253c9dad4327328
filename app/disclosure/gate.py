"""What of the stored values a caller may see at an instant.

Row-level security decides which rows are seen at all. The gate decides which figures: a
count under the indicator's threshold, and a count whose complement is under it, shows as
`confidential` to everyone but its owner, with everything it could be worked out from.
"""

# A figure that was rounded to a base wider than the threshold protects itself.
_ROUNDED = "o.precision = 'rounded' AND o.rounding_base > v.min_count"
_COUNT = "CASE WHEN v.kind = 'count' THEN coalesce(o.value, o.value_min) ELSE o.numerator END"

# Over an observation `o` and its definition `v`: may only the owner see the figure?
HIDDEN = f"""coalesce(NOT ({_ROUNDED}), true)
       AND coalesce(abs({_COUNT}) < v.min_count
                    OR (v.numerator_within_denominator
                        AND o.denominator - o.numerator < v.min_count), false)"""

_GATE = f"""
SELECT o.id, o.area, o.indicator, o.version, o.period, o.breakdown, o.basis, o.territory_date,
       o.territory_version, o.supplier, o.revision, o.precision, o.rounding_base, o.status,
       o.reference_date, o.undated, o.source, o.visibility, o.embargo_until, o.recorded_at,
       o.submission_id, o.part, o.superseded_at, o.withdrawn_by, s.own, s.hidden,
       CASE WHEN s.shown THEN o.value END AS value,
       CASE WHEN s.shown THEN o.numerator END AS numerator,
       CASE WHEN s.shown THEN o.denominator END AS denominator,
       CASE WHEN s.shown THEN o.value_min END AS value_min,
       CASE WHEN s.shown THEN o.value_max END AS value_max,
       CASE WHEN s.shown THEN o.computed END AS computed,
       CASE WHEN s.shown THEN o.missing ELSE 'confidential' END AS missing,
       -- Free text may tell what the figure does not.
       CASE WHEN s.shown THEN o.method END AS method,
       CASE WHEN s.shown THEN o.note END AS note,
       CASE WHEN s.shown THEN o.reason END AS reason
FROM observation o
JOIN indicator_version v ON v.indicator = o.indicator AND v.version = o.version
-- OFFSET 0 keeps the planner from writing both out anew for each column that asks: that was a third
-- of the time of a comparison.
CROSS JOIN LATERAL (
    SELECT e.own, e.hidden, e.own OR NOT e.hidden AS shown
    FROM (
        SELECT coalesce((o.supplier = 'district' AND CAST(:role AS text) = 'district'
                         AND o.area = CAST(:ags AS text))
            -- A provider sees what it delivers for a district as the district does.
            OR (o.supplier = 'district' AND CAST(:role AS text) = 'provider'
                AND ((o.area, o.indicator) IN
                         (SELECT d.area, d.indicator FROM delegated d WHERE d.unbounded)
                     OR delegated_for(o.area, o.indicator, o.period)))
            OR (o.supplier = 'official' AND CAST(:role AS text) = 'steward'), false) AS own,
               {HIDDEN} AS hidden
        OFFSET 0
    ) e
    OFFSET 0
) s
WHERE (s.own OR o.embargo_until IS NULL OR o.embargo_until <= CAST(:at AS timestamptz))
  AND {{then}}
"""

_LATEST = "o.superseded_at IS NULL"
# Two arms, so that each can use the partial index made for it.
_AS_OF = (
    "((o.superseded_at IS NULL AND o.recorded_at <= CAST(:at AS timestamptz))"
    " OR (o.superseded_at IS NOT NULL AND o.superseded_at > CAST(:at AS timestamptz)"
    " AND o.recorded_at <= CAST(:at AS timestamptz)))"
)


def visible(*, latest: bool) -> str:
    """A subquery of the values as a caller sees them; takes :role, :ags and :at.

    `latest` reads the newest revisions; otherwise those that stood at :at.
    """
    return _GATE.format(then=_LATEST if latest else _AS_OF)


def any_revision() -> str:
    """A subquery of every revision that ever stood, as a caller sees it; takes the same as above.

    For what follows from one revision to the next: join it by the number of a revision.
    """
    return _GATE.format(then="true")
