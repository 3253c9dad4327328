"""Loads the calendar of what is owed, as the steward; a calendar that was set since is left alone.

An entry that this file once brought is never rewritten by it. What the steward set through the
service stays; a file that says something new about a published entry is refused by name.
"""

import csv
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.db.engine import Sessions, json_text
from app.delivery.calendar import Change, set_calendar
from app.delivery.entries import CalendarEntry
from app.load.catalogue import CatalogueChanged

Cells = dict[str, str]

# `known` entries stood at some time under this key, `said` ones exactly so.
TOLD = text("""
SELECT n.place, count(o.id) > 0 AS known,
       coalesce(bool_or(o.due_on = n.due_on AND o.duty = n.duty), false) AS said
FROM jsonb_to_recordset(CAST(:rows AS jsonb)) AS n (
    place integer, indicator text, period text, breakdown jsonb, due_on date, duty text)
LEFT JOIN obligation o ON o.edition = :edition AND o.indicator = n.indicator
 AND o.period = n.period AND o.breakdown = n.breakdown
GROUP BY n.place ORDER BY n.place
""")
STANDING = text("""
SELECT indicator, period, breakdown, due_on, duty FROM obligation
WHERE edition = :edition AND superseded_at IS NULL
""")


async def load(open_session: Sessions, folder: Path, steward: str) -> int:
    """Entries added to the calendars of the folder's editions."""
    path = folder / "obligations.csv"
    rows = _cells(path) if path.is_file() else []
    added = 0
    for edition in sorted({row["edition"] for row in rows}):
        meant = [_entry(row) for row in rows if row["edition"] == edition]
        async with open_session.begin() as session:
            caller = Caller("steward", steward)
            await tell(session, caller)
            added += await _add(session, caller, edition, meant)
    return added


async def _add(
    session: AsyncSession, caller: Caller, edition: str, meant: list[CalendarEntry]
) -> int:
    rows = [{**one.model_dump(), "place": place} for place, one in enumerate(meant)]
    told = list(await session.execute(TOLD, {"edition": edition, "rows": json_text(rows)}))
    if changed := [meant[row.place] for row in told if row.known and not row.said]:
        named = ", ".join(f"{one.indicator} {one.period}" for one in changed[:5])
        raise CatalogueChanged(
            f"obligations.csv: {named} steht schon anders da. Einen veröffentlichten Kalender"
            f" ändert der Steward mit PUT /v1/frameworks/{edition}/obligations."
        )
    new = [meant[row.place] for row in told if not row.known]
    if not new:
        return 0
    standing = (await session.execute(STANDING, {"edition": edition})).mappings()
    kept = [CalendarEntry.model_validate(dict(row)) for row in standing]
    # Nothing that stands is replaced here, whatever it is.
    change = Change(caller, edition, [*kept, *new], if_match="*")
    return (await set_calendar(session, change))["created"]


def _cells(path: Path) -> list[Cells]:
    """The rows below the lines that say whose decision this is."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


def _entry(cells: Cells) -> CalendarEntry:
    parts = (part.partition("=") for part in cells["breakdown"].split(";") if part)
    told: dict[str, Any] = {name: cells[name] for name in ("indicator", "period", "due_on", "duty")}
    return CalendarEntry.model_validate(
        {**told, "breakdown": {name: code for name, _, code in parts}}
    )
