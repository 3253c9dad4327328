"""Districts grant delegations and take them back; whoever they concern can read them.

Granting and revoking take the clock like every fact, so they have their place in the order of
pushes, and the trail tells both.
"""

from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, NotYours
from app.auth.mandate import DelegationPush, GrantRefused, faults
from app.db.clock import tick
from app.db.engine import json_text
from app.errors import Problem


class UnknownDelegation(Problem):
    status = HTTPStatus.NOT_FOUND
    title = ("Delegation nicht gefunden", "Delegation not found")
    mend = (
        "Entweder gibt es diese Delegation nicht, oder sie betrifft andere. `/v1/delegations`"
        " listet die eigenen.",
        "There is no such delegation, or it concerns others; see `/v1/delegations`.",
    )


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts, on which day of which time zone, in which request."""

    caller: Caller
    today: date
    zone: str
    request_id: str


KNOWN = text("""
SELECT (SELECT a.id::text FROM account a WHERE a.role = 'provider'
        AND (a.name = :provider OR a.id::text = lower(:provider))) AS provider,
       CAST(:field AS text) IS NULL
       OR EXISTS (SELECT FROM field_of_action f WHERE f.code = :field) AS field,
       ARRAY (SELECT c.code FROM unnest(CAST(:indicators AS text[])) AS c (code)
              WHERE NOT EXISTS (SELECT FROM indicator i WHERE i.code = c.code
                                AND (i.owner IS NULL OR i.owner = :ags))) AS unknown
""")

GRANTED = text("""
INSERT INTO delegation (ags, provider_id, resource, indicators, field, period_from, period_until,
    valid, note, granted_by, granted_at)
VALUES (:ags, CAST(:provider AS uuid), :resource, CAST(:indicators AS text[]), :field,
    :period_from, :period_until,
    tstzrange(CAST(:valid_from AS date)::timestamp AT TIME ZONE :zone,
              (CAST(:valid_until AS date) + 1)::timestamp AT TIME ZONE :zone),
    :note, CAST(:account AS uuid), :at)
RETURNING id::text
""")

FOUND = text("SELECT ags, revoked_at FROM delegation WHERE id = CAST(:id AS uuid)")

REVOKED = text("""
UPDATE delegation SET revoked_at = :at, revoked_by = CAST(:account AS uuid)
WHERE id = CAST(:id AS uuid) AND revoked_at IS NULL
RETURNING ags, provider_id::text AS provider
""")

NOTED = text("""
INSERT INTO audit_event (at, account_id, action, subject, request_id, detail)
VALUES (:at, CAST(:account AS uuid), :action, :subject, :request_id, CAST(:detail AS jsonb))
""")


async def grant(session: AsyncSession, act: Act, ags: str, wanted: DelegationPush) -> str:
    """The id of a new delegation; everything that speaks against it is told at once."""
    said = wanted.model_dump()
    said["indicators"] = sorted(set(wanted.indicators)) if wanted.indicators else None
    said["valid_from"] = wanted.valid_from or act.today
    known = (await session.execute(KNOWN, {**said, "ags": ags})).one()
    if wrong := faults(wanted, act.today, known):
        raise GrantRefused(
            f"{len(wrong)} Angabe(n) der Delegation passen nicht.",
            f"{len(wrong)} part(s) of the delegation do not fit.",
            errors=wrong,
        )
    at = await tick(session)
    bound = {"ags": ags, "zone": act.zone, "account": act.caller.account, "at": at}
    made = await session.execute(GRANTED, {**said, **bound, "provider": known.provider})
    delegation = str(made.scalar_one())
    limits = wanted.model_dump(mode="json", exclude_none=True, exclude={"provider"})
    told = {"area": ags, "provider": known.provider, **limits}
    await _note(session, act, "delegation_granted", delegation, {"at": at, "detail": told})
    return delegation


async def revoke(session: AsyncSession, act: Act, delegation: str) -> None:
    """From the answer on the provider delivers nothing under it. Once more changes nothing."""
    found = (await session.execute(FOUND, {"id": delegation})).one_or_none()
    if found is None:
        raise UnknownDelegation(
            f"Es gibt keine Delegation {delegation}.", f"There is no delegation {delegation}."
        )
    if act.caller.role != "district":
        raise NotYours(
            "Eine Delegation widerruft nur der Kreis, der sie erteilt hat.",
            "A delegation is revoked by the district that granted it.",
        )
    if found.revoked_at is not None:
        return
    at = await tick(session)
    bound = {"id": delegation, "account": act.caller.account, "at": at}
    revoked = (await session.execute(REVOKED, bound)).one_or_none()
    # None: another request of the district was first, and its answer stands.
    if revoked is not None:
        told = {"area": revoked.ags, "provider": revoked.provider}
        await _note(session, act, "delegation_revoked", delegation, {"at": at, "detail": told})


async def _note(
    session: AsyncSession, act: Act, action: str, subject: str, told: dict[str, Any]
) -> None:
    who = {"account": act.caller.account, "request_id": act.request_id}
    what = {"action": action, "subject": subject, "at": told["at"]}
    await session.execute(NOTED, {**who, **what, "detail": json_text(told["detail"])})
