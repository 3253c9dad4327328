"""Which values came, changed and went, and when their reader could know: never the figures.

A value under embargo changes for everybody but its owner at the instant at which the embargo ends,
if it stands until then, and so does one of a local indicator when that is shown: no change is told
late enough to be passed over.
"""

from app.disclosure.gate import any_revision

_COLUMNS = "g.area, g.indicator, g.period, g.supplier, g.missing = 'confidential' AS hidden"
# A value of a district's own indicator, which alone has a code of more than six characters, is read
# with it: so not before the indicator is shown.
_SHOWN = (
    "CASE WHEN length(g.indicator) > 6 THEN"
    " (SELECT min(l.recorded_at) FROM local_indicator l WHERE l.code = g.indicator) END"
)
_KNOWN = f"CASE WHEN g.own THEN {{at}} ELSE greatest({{at}}, g.embargo_until, {_SHOWN}) END"

_CHANGED = """
SELECT c.* FROM (
    SELECT {came} AS at, CASE g.revision WHEN 1 THEN 'created' ELSE 'corrected' END AS outcome,
           g.submission_id AS submission, {columns}, g.reason, CAST(NULL AS bigint) AS withdrawn
    FROM ({gate}) g
    WHERE (g.recorded_at > :since OR g.embargo_until > :since OR g.indicator = ANY (
               ARRAY (SELECT l.code FROM local_indicator l WHERE l.recorded_at > :since)))
      AND g.recorded_at <= :until
      AND (g.superseded_at IS NULL OR g.superseded_at > {came})
    UNION ALL
    SELECT {went}, 'withdrawn', g.withdrawn_by, {columns}, NULL, g.id
    FROM ({gate}) g
    WHERE g.withdrawn_by IS NOT NULL AND g.superseded_at > :since AND g.superseded_at <= :until
      AND g.superseded_at > {came}
) c
"""

_LIFTED = """
SELECT EXISTS (SELECT FROM observation o, clock c
               WHERE o.embargo_until > c.at AND o.embargo_until <= now())
"""


def lifted_unnoticed() -> str:
    """Whether an embargo has ended since the clock's last instant."""
    return _LIFTED


def changed() -> str:
    """A subquery of changes after :since up to :until; takes the gate's :role, :ags and :at.

    `withdrawn` numbers the value for `comment_of_withdrawal`; of a hidden figure no reason is told.
    """
    return _CHANGED.format(
        gate=any_revision(),
        columns=_COLUMNS,
        came=_KNOWN.format(at="g.recorded_at"),
        went="g.superseded_at",
    )
