"""The monitoring plan of a district: read as of any instant, replaced as a whole by its owner.

An entry that changes is closed and added anew; one that is left out is closed. Nothing is lost.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.auth.roles import MEMBERS, require_role
from app.catalogue.codes import at_member
from app.catalogue.local import valid_for
from app.catalogue.local_shape import form_of
from app.catalogue.states import EDITIONS
from app.db.clock import present, take_turn, tick
from app.db.engine import json_text
from app.errors import InvalidRequest
from app.formats.conditional import require_match
from app.formats.tree import json_bytes
from app.monitoring.shape import Plan, PlanEntry, faults

Row = dict[str, Any]
KEY = ("indicator", "valid_from")
SAID = ("source_de", "deviations", "deviation_de", "contact_function")

STANDING = text("""
SELECT p.indicator, p.valid_from, d.source_de, p.deviations, d.deviation_de, d.contact_function,
       p.recorded_at
FROM monitoring_plan p JOIN monitoring_plan_detail d ON d.entry_id = p.id
WHERE p.ags = :ags AND p.recorded_at <= :at
  AND (p.superseded_at IS NULL OR p.superseded_at > :at)
ORDER BY p.indicator, p.starts_on, p.valid_from
""")
CLOSED = text("""
UPDATE monitoring_plan p SET superseded_at = :at
FROM jsonb_to_recordset(CAST(:gone AS jsonb)) AS g (indicator text, valid_from text)
WHERE p.ags = :ags AND p.superseded_at IS NULL
  AND p.indicator = g.indicator AND p.valid_from = g.valid_from
""")
ADDED = text("""
WITH sent AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(CAST(:added AS jsonb))
        AS s (indicator text, valid_from text, starts_on date, source_de text, deviations text[],
              deviation_de text, contact_function text)
), entry AS (
    INSERT INTO monitoring_plan (ags, indicator, valid_from, starts_on, deviations, account_id,
        recorded_at)
    SELECT :ags, indicator, valid_from, starts_on, deviations, CAST(:account AS uuid), :at
    FROM sent
    RETURNING id, indicator, valid_from
)
INSERT INTO monitoring_plan_detail (entry_id, ags, source_de, deviation_de, contact_function)
SELECT e.id, :ags, s.source_de, s.deviation_de, s.contact_function
FROM entry e JOIN sent s ON s.indicator = e.indicator AND s.valid_from = e.valid_from
""")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), 'monitoring_plan_changed', :ags, :request_id,
        CAST(:detail AS jsonb))
""")


@dataclass(frozen=True, slots=True)
class Change:
    """Who replaces the plan by what, on which day, and what state it was made on."""

    caller: Caller
    today: date
    sent: Plan
    if_match: str | None
    request_id: str | None


async def plan(reading: Reading, ags: str) -> Row:
    """The plan as it stood; for members. That a figure deviates, its flags tell everybody."""
    require_role(reading.caller, *MEMBERS)
    return await standing(reading.session, ags, reading.at)


async def standing(session: AsyncSession, ags: str, at: datetime) -> Row:
    found = (await session.execute(STANDING, {"ags": ags, "at": at})).mappings()
    return {"district": ags, "entries": [dict(row) for row in found]}


async def replace(session: AsyncSession, change: Change) -> Row:
    """The plan as it stands then; sending again what stands changes nothing."""
    ags = str(change.caller.ags)
    await take_turn(session, f"monitoring plan {ags}")
    before = await standing(session, ags, await present(session))
    wanted = {_key(entry): entry.model_dump() for entry in change.sent.entries}
    stands = {(one["indicator"], one["valid_from"]): one for one in before["entries"]}
    await _check(session, change, stands)
    gone = [key for key, one in stands.items() if not _same(one, wanted.get(key))]
    added = [one for key, one in wanted.items() if not _same(one, stands.get(key))]
    if not gone and not added:
        return before
    # There is always a plan, if an empty one, so that two first plans cannot cross either.
    require_match(change.if_match, json_bytes(before))
    at = await tick(session)
    bound = {"ags": ags, "account": change.caller.account, "at": at}
    named = [dict(zip(KEY, key, strict=True)) for key in gone]
    await session.execute(CLOSED, {**bound, "gone": json_text(named)})
    rows = [{**one, "starts_on": _first_day(one["valid_from"]).isoformat()} for one in added]
    await session.execute(ADDED, {**bound, "added": json_text(rows)})
    counts = {"area": ags, "closed": len(gone), "added": len(added)}
    noted = {"request_id": change.request_id, "detail": json_text(counts)}
    await session.execute(NOTED, {**bound, **noted})
    return await standing(session, ags, at)


def _key(entry: PlanEntry) -> tuple[str, str]:
    return entry.indicator, entry.valid_from


def _same(one: Mapping[str, Any], other: Mapping[str, Any] | None) -> bool:
    return other is not None and all(one[name] == other[name] for name in SAID)


def _first_day(period: str) -> date:
    month = int(period[-1]) * 3 - 2 if "Q" in period else int(period[5:] or 1)
    return date(int(period[:4]), month, 1)


async def _check(
    session: AsyncSession, change: Change, stands: Mapping[tuple[str, str], Row]
) -> None:
    found = [*faults(change.sent.entries), *await _unknown(session, change, stands)]
    if found:
        raise InvalidRequest(
            f"{len(found)} Angabe(n) zum Monitoringplan passen nicht.",
            f"{len(found)} part(s) of the monitoring plan do not fit.",
            errors=found,
        )


async def _unknown(
    session: AsyncSession, change: Change, stands: Mapping[tuple[str, str], Row]
) -> Iterable[Row]:
    """Entries on indicators that this district cannot deliver, or from no period of theirs."""
    ags = str(change.caller.ags)
    asked = {"state": ags[:2], "today": change.today, "at": await present(session)}
    edition = (await session.execute(EDITIONS, asked)).first()
    valid = await valid_for(session, edition.edition if edition else "", [ags])
    forms = {one["indicator"]: one["period_forms"] for one in valid}
    found: list[Row] = []
    for place, entry in enumerate(change.sent.entries):
        # What stands may go on standing, though its indicator has left the edition since.
        if _key(entry) in stands:
            continue
        if entry.indicator not in forms:
            found.append(_unknown_indicator(place, entry))
        elif form_of(entry.valid_from) not in forms[entry.indicator]:
            found.append(_malformed_period(place, entry, forms[entry.indicator]))
    return found


def _unknown_indicator(place: int, entry: PlanEntry) -> Row:
    return at_member(
        f"/entries/{place}/indicator",
        "unknown_indicator",
        f"{entry.indicator} steht weder in der Rahmenedition noch unter den eigenen Indikatoren.",
        f"{entry.indicator} is neither in the framework nor among the district's own indicators.",
        found=entry.indicator,
    )


def _malformed_period(place: int, entry: PlanEntry, forms: list[str]) -> Row:
    return at_member(
        f"/entries/{place}/valid_from",
        "malformed_period",
        f"{entry.indicator} hat Zeiträume der Form {', '.join(forms)}.",
        f"{entry.indicator} has periods of the form {', '.join(forms)}.",
        found=entry.valid_from,
    )
