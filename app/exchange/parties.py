"""Who acts in the exchange: a district by its key, everybody else by role.

What a district writes is the district's, whichever of its accounts wrote it.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller

Row = dict[str, Any]

# The name that a district had last, as it was known at :at.
NAME = (
    "(SELECT d.name FROM district_version d WHERE d.ags = {0} AND d.recorded_at <= :at"
    " ORDER BY d.version DESC LIMIT 1)"
)
NAMES = text(
    f"SELECT a.ags, {NAME.format('a.ags')} AS name FROM unnest(CAST(:codes AS text[])) AS a (ags)"
)
STOOD = "{0}.recorded_at <= :at AND ({0}.superseded_at IS NULL OR {0}.superseded_at > :at)"


def party(caller: Caller) -> str:
    return str(caller.ags) if caller.role == "district" else caller.role


async def names(session: AsyncSession, codes: Iterable[str], at: datetime) -> dict[str, str]:
    """The names of the districts among these parties, as far as they are known."""
    keys = sorted({code for code in codes if code.isdigit()})
    if not keys:
        return {}
    found = await session.execute(NAMES, {"codes": keys, "at": at})
    return {row.ags: row.name for row in found if row.name}


def told_party(code: str, known: dict[str, str]) -> Row:
    if code.isdigit():
        return {"role": "district", "ags": code, "name": known.get(code)}
    return {"role": code, "ags": None, "name": None}
