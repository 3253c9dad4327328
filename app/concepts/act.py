"""Who changes something of a district's concept, in which request, and the trace that it leaves."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller
from app.db.clock import present, take_turn
from app.db.engine import json_text

NAMED = text("INSERT INTO concept (ags) VALUES (:ags) ON CONFLICT DO NOTHING")
NOTED = text("""
INSERT INTO audit_event (account_id, action, subject, request_id, detail)
VALUES (CAST(:account AS uuid), :action, :ags, :request_id, CAST(:detail AS jsonb))
""")


@dataclass(frozen=True, slots=True)
class Act:
    """Who acts for which district, on which day; the steward writes what is documented of it."""

    caller: Caller
    ags: str
    today: date
    request_id: str | None = None

    @property
    def supplier(self) -> str:
        return "documented" if self.caller.role == "steward" else "district"

    @property
    def key(self) -> dict[str, str]:
        """What the natural key of everything it writes begins with."""
        return {"supplier": self.supplier, "ags": self.ags}


async def turn(session: AsyncSession, act: Act) -> datetime:
    """Wait until nobody else writes this concept; returns the instant of what stands."""
    await take_turn(session, f"concept {act.ags}")
    return await present(session)


async def name(session: AsyncSession, act: Act) -> None:
    """Let the concept be there, under which versions, events and resolutions stand."""
    await session.execute(NAMED, {"ags": act.ags})


async def note(session: AsyncSession, act: Act, action: str, detail: Mapping[str, Any]) -> None:
    """Leave a trace in the audit trail, which the district can read."""
    await session.execute(
        NOTED,
        {
            "account": act.caller.account,
            "action": action,
            "ags": act.ags,
            "request_id": act.request_id,
            "detail": json_text({"area": act.ags, **detail}),
        },
    )
