"""What of a release no longer holds: each cell before and after, as the caller may see it.

A figure that is hidden from the caller stays hidden here: null and `confidential`.
"""

from collections.abc import Mapping
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.disclosure.gate import any_revision
from app.releases.release import release

FIGURES = (
    *("value", "value_min", "value_max", "numerator", "denominator", "missing", "precision"),
    *("status", "note"),
)
# What is told of a revision that the caller may not see at all.
HIDDEN = {**dict.fromkeys(FIGURES), "missing": "confidential"}

_SIDES = ", ".join(
    f"{side}.{name} AS {side}_{name}" for side in ("before", "after") for name in FIGURES
)
# A change of which the caller may see neither side was never theirs to know.
LISTED = f"""
SELECT n.id, n.area, w.name, n.indicator, v.label_de, n.period, n.breakdown, n.basis,
       n.territory_date, n.supplier, n.outcome, after.reason, comment_of_notice(n.id) AS comment,
       n.corrected_at, n.recorded_at,
       before.id AS before_seen, after.id AS after_seen, {_SIDES}
FROM revision_notice n
JOIN indicator_version v ON v.indicator = n.indicator AND v.version = n.version
LEFT JOIN LATERAL (
    SELECT d.name FROM district_version d WHERE d.ags = n.area AND d.recorded_at <= :at
    ORDER BY d.version DESC LIMIT 1
) w ON true
LEFT JOIN ({{gate}}) before ON before.id = n.before_id
LEFT JOIN ({{gate}}) after ON after.id = n.after_id
WHERE n.release_id = CAST(:release AS uuid) AND n.recorded_at <= :at
  AND n.id > CAST(:cursor AS bigint)
  AND (before.id IS NOT NULL OR after.id IS NOT NULL)
ORDER BY n.id LIMIT :limit
"""


@cache
def _listed() -> Any:
    return text(LISTED.format(gate=any_revision()))


async def revisions(
    reading: Reading, wanted: str, *, limit: int, after: int = 0
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """The release, and the notices that follow `after`, in the order in which they were given."""
    found = await release(reading, wanted)
    bound = {**reading.bound, "release": wanted, "cursor": after, "limit": limit}
    rows = await reading.session.execute(_listed(), bound)
    return found, [_notice(dict(row)) for row in rows.mappings()]


def _notice(row: Mapping[str, Any]) -> dict[str, Any]:
    area = row["area"]
    before = None if row["outcome"] == "delivered_again" else _side(row, "before")
    after = None if row["outcome"] == "withdrawn" else _side(row, "after")
    # With a hidden figure go its words, here those about the whole delivery.
    hidden = any(side and side["missing"] == "confidential" for side in (before, after))
    comment = None if hidden else row["comment"]
    return {
        "id": row["id"],
        "district": area if len(area) == 5 else None,
        "state": area[:2],
        "name": row["name"],
        **{name: row[name] for name in ("indicator", "label_de", "period", "breakdown", "basis")},
        **{name: row[name] for name in ("territory_date", "supplier", "outcome")},
        "before": before,
        "after": after,
        # No row says why it is not there any more: the delivery that withdrew it does.
        "reason": comment if row["outcome"] == "withdrawn" else row["reason"],
        "comment": comment,
        **{name: row[name] for name in ("corrected_at", "recorded_at")},
    }


def _side(row: Mapping[str, Any], side: str) -> dict[str, Any]:
    if row[f"{side}_seen"] is None:
        return dict(HIDDEN)
    return {name: row[f"{side}_{name}"] for name in FIGURES}
