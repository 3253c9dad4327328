"""Loads Table 1 of the brochure as dated concept events of the districts."""

from datetime import date
from pathlib import Path
from typing import Any

from sqlalchemy import text

from app.auth.caller import Caller, tell
from app.db.clock import tick
from app.db.engine import Sessions
from app.load.files import optional

KNOWN = text("""
SELECT 1 FROM concept_event
WHERE ags = :ags AND on_date = :on_date AND source = :source LIMIT 1
""")
CONCEPT = text("INSERT INTO concept (ags) VALUES (:ags) ON CONFLICT DO NOTHING")
EVENT = text("""
INSERT INTO concept_event (ags, on_date, date_precision, status, update_ongoing, concept_year,
    target_year, phases, label_source, source, note, visibility, account_id, recorded_at)
VALUES (:ags, :on_date, :date_precision, :status, :update_ongoing, :concept_year,
    :target_year, :phases, :label_source, :source, :note, 'public', CAST(:account AS uuid), :at)
""")


async def load(open_session: Sessions, folder: Path, accounts: dict[str, str]) -> int:
    """Events added; a district's event of that day and source is not added twice."""
    added = 0
    for cells in optional(folder / "brochure" / "concept_status.csv"):
        added += await _add(open_session, cells, accounts)
    return added


async def _add(
    open_session: Sessions, cells: dict[str, str | None], accounts: dict[str, str]
) -> int:
    ags = str(cells["ags"])
    event = _event(cells)
    async with open_session.begin() as session:
        await tell(session, Caller("district", accounts[ags], ags))
        known = {name: event[name] for name in ("ags", "on_date", "source")}
        if (await session.execute(KNOWN, known)).first():
            return 0
        at = await tick(session)
        await session.execute(CONCEPT, {"ags": ags})
        await session.execute(EVENT, {**event, "account": accounts[ags], "at": at})
    return 1


def _event(cells: dict[str, str | None]) -> dict[str, Any]:
    def year(name: str) -> int | None:
        return int(found) if (found := cells[name]) else None

    return {
        "ags": cells["ags"],
        "on_date": date.fromisoformat(str(cells["as_reported_on"])),
        "date_precision": cells["date_precision"],
        "status": cells["status"],
        "update_ongoing": cells["update_ongoing"] == "true",
        "concept_year": year("concept_year"),
        "target_year": year("target_year"),
        "phases": (cells["phases"] or "").split(";") if cells["phases"] else [],
        "label_source": cells["label_source"],
        "source": cells["source"],
        "note": cells["note"],
    }
