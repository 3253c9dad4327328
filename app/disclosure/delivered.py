"""Whether a figure is there: existence and its day, never the figure.

The moderator has to know that a district has delivered what it keeps internal or under embargo.
The ledger tells that such a figure exists; why one is missing is told by the gate, and only to
those who see the row at all.
"""

from app.disclosure.gate import visible

# One row per area, fact and supplier. `shown` is false where the caller may know no more than
# that something was delivered; a figure that the gate hides is `confidential`, as everywhere.
_DELIVERED = """
SELECT DISTINCT ON (l.area, l.indicator, l.period, l.breakdown, l.supplier)
       l.area, l.indicator, l.version, l.period, l.breakdown, l.supplier, l.fulfils, l.first_at,
       g.id IS NOT NULL AS shown, g.missing, g.submission_id AS submission,
       CASE WHEN g.id IS NOT NULL THEN l.warnings END AS warnings
FROM delivery_ledger(CAST(:at AS timestamptz), CAST(:wanted AS jsonb), CAST(:areas AS text[])) l
LEFT JOIN ({gate}) g ON g.id = l.id
ORDER BY l.area, l.indicator, l.period, l.breakdown, l.supplier,
         l.fulfils DESC, g.missing IS NULL DESC, l.revised_at DESC, l.id DESC
"""


def delivered(*, latest: bool) -> str:
    """A subquery of what was delivered; takes :role, :ags and :at, and :wanted and :areas.

    :wanted is a JSON list of indicator, version, period and breakdown; :areas may be NULL for all.
    """
    return _DELIVERED.format(gate=visible(latest=latest))
