"""Accounts, keys and the audit trail as they are read; each caller finds what concerns it.

Accounts and keys are made on the command line only: the runtime role cannot write them.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading

# A district finds the providers here to whom it may delegate. These two tables are read before
# anybody is known to call, so they stand outside row security and are narrowed down here.
ACCOUNTS = text("""
SELECT a.id::text AS id, a.name, a.role, a.ags AS district, a.created_at
FROM account a
WHERE (:caller = 'operator' OR a.id = CAST(:account AS uuid)
       OR (:caller = 'district' AND (a.ags = :ags OR a.role = 'provider')))
  AND (CAST(:at AS timestamptz) IS NULL OR a.created_at <= :at)
  AND (CAST(:role AS text) IS NULL OR a.role = :role)
ORDER BY a.name
""")

CREDENTIALS = text("""
SELECT c.id, a.id::text AS account_id, a.name AS account_name, a.role, a.ags AS district,
       c.created_at, c.expires_at,
       CASE WHEN c.revoked_at <= t.at THEN c.revoked_at END AS revoked_at,
       CASE WHEN c.revoked_at <= t.at THEN 'revoked'
            WHEN c.expires_at <= t.at THEN 'expired' ELSE 'valid' END AS state
FROM credential c
JOIN account a ON a.id = c.account_id
CROSS JOIN (SELECT coalesce(CAST(:at AS timestamptz), now()) AS at) t
WHERE (:caller = 'operator' OR a.id = CAST(:account AS uuid)
       OR (:caller = 'district' AND a.ags = :ags))
  AND c.created_at <= t.at
ORDER BY c.created_at DESC, c.id
""")

# Row security leaves out what does not concern the caller.
EVENTS = text("""
SELECT e.id::text AS id, e.at, e.action, e.subject, e.detail ->> 'area' AS district,
       a.id::text AS account_id, a.name AS account_name, a.role AS account_role,
       e.request_id, e.detail - 'area' AS detail
FROM audit_event e
LEFT JOIN account a ON a.id = e.account_id
WHERE (CAST(:at AS timestamptz) IS NULL OR e.at <= :at)
  AND (CAST(:district AS text) IS NULL OR e.detail ->> 'area' = :district)
  AND (CAST(:before AS bigint) IS NULL OR e.id < :before)
ORDER BY e.id DESC LIMIT :limit
""")


@dataclass(frozen=True, slots=True)
class Page:
    """Where a page of the trail begins, how long it is, and whom it concerns."""

    limit: int
    before: int | None = None
    district: str | None = None


def _bound(reading: Reading) -> dict[str, Any]:
    """Who asks and for when; without `as_of` it is now, whether or not a fact was written since."""
    caller = reading.caller
    who = {"caller": caller.role, "account": caller.account, "ags": caller.ags}
    return {**who, "at": None if reading.latest else reading.at}


async def accounts(reading: Reading, role: str | None) -> list[dict[str, Any]]:
    """The caller's own accounts, for a district the providers too, for the operator all."""
    found = await reading.session.execute(ACCOUNTS, {**_bound(reading), "role": role})
    return [dict(row) for row in found.mappings()]


async def credentials(reading: Reading) -> list[dict[str, Any]]:
    """The keys of these accounts, newest first; of a key only what is no secret."""
    found = await reading.session.execute(CREDENTIALS, _bound(reading))
    return [_with_account(dict(row)) for row in found.mappings()]


async def events(reading: Reading, page: Page) -> list[dict[str, Any]]:
    """What was done in the caller's name or to its data, newest first; to the operator all."""
    asked: dict[str, int | str | datetime | None] = {
        "at": _bound(reading)["at"],
        "district": page.district,
        "before": page.before,
        "limit": page.limit,
    }
    found = await reading.session.execute(EVENTS, asked)
    return [_with_account(dict(row)) for row in found.mappings()]


def _with_account(row: dict[str, Any]) -> dict[str, Any]:
    """The account's columns as one member."""
    told = {name: row.pop(f"account_{name}", None) for name in ("id", "name")}
    role = row.pop("account_role") if "account_role" in row else row.pop("role")
    return {**row, "account": {**told, "role": role} if told["id"] else None}
