"""The calendar of an edition: read as of any instant, replaced as a whole by the steward.

Nothing is overwritten: an entry that changes is closed and added anew; setting the same calendar
again changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.auth.reading import Reading
from app.catalogue.indicators import UnknownFramework
from app.db.clock import present, take_turn, tick
from app.db.engine import json_text
from app.delivery.entries import CalendarEntry, Entry, checked
from app.formats.conditional import require_match
from app.formats.tree import json_bytes

# What stood at an instant; both arms of a revision, as everywhere (docs/decisions/0002).
STOOD = "o.recorded_at <= :at AND (o.superseded_at IS NULL OR o.superseded_at > :at)"

LISTED = text(f"""
SELECT o.indicator, o.period, o.breakdown, o.due_on, o.duty, fi.tier, v.label_de, v.label_en,
       o.recorded_at
FROM obligation o
JOIN framework_indicator fi ON fi.edition = o.edition AND fi.indicator = o.indicator
JOIN indicator_version v ON v.indicator = fi.indicator AND v.version = fi.version
WHERE o.edition = :edition AND {STOOD}
ORDER BY o.period, fi.position, o.breakdown
""")

KNOWN = text("SELECT 1 FROM framework WHERE edition = :edition")

# What is meant, laid beside what stands; `n` is what was sent, `o` what stands.
MEANT = """
jsonb_to_recordset(CAST(:rows AS jsonb))
    AS n (indicator text, period text, breakdown jsonb, due_on date, duty text)
"""
SAME_ENTRY = """
n.indicator = o.indicator AND n.period = o.period AND n.breakdown = o.breakdown
"""
SAME = f"{SAME_ENTRY} AND n.due_on = o.due_on AND n.duty = o.duty"

COUNTED = text(f"""
SELECT count(*) FILTER (WHERE o.id IS NULL) AS created,
       count(*) FILTER (WHERE n.indicator IS NOT NULL AND NOT ({SAME})) AS updated,
       count(*) FILTER (WHERE n.indicator IS NULL) AS withdrawn,
       count(*) FILTER (WHERE {SAME}) AS unchanged
FROM {MEANT}
FULL JOIN (SELECT * FROM obligation WHERE edition = :edition AND superseded_at IS NULL) o
       ON n.indicator = o.indicator AND n.period = o.period AND n.breakdown = o.breakdown
""")

CLOSED = text(f"""
UPDATE obligation o SET superseded_at = :at
WHERE o.edition = :edition AND o.superseded_at IS NULL
  AND NOT EXISTS (SELECT FROM {MEANT} WHERE {SAME})
""")

ADDED = text(f"""
INSERT INTO obligation (edition, indicator, period, breakdown, due_on, duty, account_id,
                        recorded_at)
SELECT :edition, n.indicator, n.period, n.breakdown, n.due_on, n.duty,
       CAST(:account AS uuid), :at
FROM {MEANT}
WHERE NOT EXISTS (SELECT FROM obligation o WHERE o.edition = :edition
                  AND o.superseded_at IS NULL AND {SAME_ENTRY})
""")

NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), 'calendar_set', :edition, :request_id, CAST(:detail AS jsonb))
""")


@dataclass(frozen=True, slots=True)
class Change:
    """Who replaces the calendar of an edition by what, and what state it was made on."""

    caller: Caller
    edition: str
    rows: Sequence[CalendarEntry]
    if_match: str | None
    request_id: str | None = None


async def obligations(reading: Reading, edition: str) -> list[dict[str, Any]]:
    """The entries of an edition, by period and in the order of the framework."""
    await require_edition(reading.session, edition)
    return await _standing(reading.session, edition, reading.at)


def state(items: Sequence[dict[str, Any]]) -> bytes:
    """What an update of the calendar names as the state that it replaces."""
    return json_bytes(items)


async def _standing(session: AsyncSession, edition: str, at: datetime) -> list[dict[str, Any]]:
    found = await session.execute(LISTED, {"edition": edition, "at": at})
    return [dict(row) for row in found.mappings()]


async def require_edition(session: AsyncSession, edition: str) -> None:
    if not (await session.execute(KNOWN, {"edition": edition})).first():
        raise UnknownFramework(
            f"Die Rahmenedition {edition} gibt es nicht.", f"There is no edition {edition}."
        )


async def set_calendar(session: AsyncSession, change: Change) -> dict[str, int]:
    """Let these entries, and no others, be the calendar from now on; what that changed, counted."""
    caller, edition = change.caller, change.edition
    await require_edition(session, edition)
    entries = await checked(session, edition, change.rows)
    await take_turn(session, f"calendar {edition}")
    bound = {"edition": edition, "rows": json_text(entries)}
    counts = dict((await session.execute(COUNTED, bound)).mappings().one())
    if counts["created"] + counts["updated"] + counts["withdrawn"]:
        # There is always a calendar, if an empty one, so that two first ones cannot cross either.
        stands = await _standing(session, edition, await present(session))
        require_match(change.if_match, state(stands))
        await _write(session, caller, entries, edition)
        noted = {"account": caller.account, "edition": edition, "request_id": change.request_id}
        await session.execute(NOTED, {**noted, "detail": json_text(counts)})
    return counts


async def _write(
    session: AsyncSession, caller: Caller, entries: Sequence[Entry], edition: str
) -> None:
    at = await tick(session)
    bound = {"edition": edition, "rows": json_text(list(entries)), "at": at}
    await session.execute(CLOSED, bound)
    await session.execute(ADDED, {**bound, "account": caller.account})
