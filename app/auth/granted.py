"""Delegations as they are read: by the district that granted them and the provider they are for."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.models.delegation import USABLE

State = Literal["in_force", "not_yet", "expired", "revoked"]

# Row security leaves out what does not concern the caller.
LISTED = text("""
SELECT * FROM (
    SELECT d.id::text AS id, d.ags AS district, d.resource, d.indicators, d.field,
           d.period_from, d.period_until, d.note, d.granted_at,
           (lower(d.valid) AT TIME ZONE :zone)::date AS valid_from,
           (upper(d.valid) AT TIME ZONE :zone)::date - 1 AS valid_until,
           CASE WHEN r.told THEN d.revoked_at END AS revoked_at,
           p.id::text AS provider_id, p.name AS provider_name,
           g.id::text AS granted_by_id, g.name AS granted_by_name,
           CASE WHEN r.told THEN w.id::text END AS revoked_by_id, w.name AS revoked_by_name,
           CASE WHEN r.told THEN 'revoked'
                WHEN upper(d.valid) <= t.at THEN 'expired'
                WHEN lower(d.valid) > t.at THEN 'not_yet'
                ELSE 'in_force' END AS state
    FROM delegation d
    CROSS JOIN (SELECT coalesce(CAST(:at AS timestamptz), now()) AS at) t
    CROSS JOIN LATERAL (
        SELECT d.revoked_at IS NOT NULL
               AND (CAST(:at AS timestamptz) IS NULL OR d.revoked_at <= :at) AS told
    ) r
    JOIN account p ON p.id = d.provider_id
    JOIN account g ON g.id = d.granted_by
    LEFT JOIN account w ON w.id = d.revoked_by
    WHERE (CAST(:at AS timestamptz) IS NULL OR d.granted_at <= :at)
      AND (CAST(:district AS text) IS NULL OR d.ags = :district)
      AND (CAST(:id AS uuid) IS NULL OR d.id = CAST(:id AS uuid))
      AND (CAST(:before AS timestamptz) IS NULL OR d.granted_at < :before)
) l
WHERE CAST(:state AS text) IS NULL OR l.state = :state
ORDER BY l.granted_at DESC LIMIT :limit
""")

PLAIN = (
    *("id", "district", "resource", "indicators", "field", "period_from", "period_until"),
    *("valid_from", "valid_until", "state", "note", "granted_at", "revoked_at"),
)


@dataclass(frozen=True, slots=True)
class Asked:
    """Which delegations; `at` None is now, and `zone` says when a day begins."""

    zone: str
    at: datetime | None = None
    district: str | None = None
    id: str | None = None
    state: str | None = None
    before: datetime | None = None


async def delegations(session: AsyncSession, asked: Asked, limit: int) -> list[dict[str, Any]]:
    """What concerns the caller, newest first, as it stood at the instant asked for."""
    names = ("zone", "at", "district", "id", "state", "before")
    bound = {name: getattr(asked, name) for name in names}
    found = await session.execute(LISTED, {**bound, "limit": limit})
    return [
        {
            **{name: row[name] for name in PLAIN},
            "usable": row["resource"] in USABLE,
            **{who: _account(row, who) for who in ("provider", "granted_by", "revoked_by")},
        }
        for row in found.mappings()
    ]


def _account(row: Any, who: str) -> dict[str, str] | None:
    if row[f"{who}_id"] is None:
        return None
    return {"id": row[f"{who}_id"], "name": row[f"{who}_name"]}
