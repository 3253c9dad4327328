"""What is kept with a release when it is made: the similar districts, as they were found then.

They are found by the usual features, from what the whole working group may see; a correction or
another way of reckoning changes those of later releases only.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from app.auth.caller import Caller, tell
from app.auth.reading import Reading
from app.comparison.features import Matrix
from app.comparison.neighbours import USUAL, Measured, nearest, usual
from app.comparison.peers import method, peer, told
from app.comparison.plain import plain
from app.db.engine import json_text
from app.releases.tables import states_of

KEPT = text("""
INSERT INTO release_peer (release_id, ags, rank, peer, distance, contributions, survives, features,
    method, period, territory_date)
SELECT CAST(:release AS uuid), one.*
FROM jsonb_to_recordset(CAST(:peers AS jsonb)) AS one (ags text, rank integer, peer text,
    distance numeric, contributions jsonb, survives jsonb, features jsonb, method jsonb,
    period text, territory_date date)
""")


async def freeze(
    session: AsyncSession, caller: Caller, made: Mapping[str, Any], today: date
) -> None:
    """Keep with a release the similar districts of every state whose edition it names."""
    edition, at = made["framework"], made["as_of"]
    # Whoever makes a release may see more than those who will read it.
    group = replace(caller, role="working_group", ags=None)
    await tell(session, group)
    reading = Reading(session, group, at, today, "", False, 0)
    rows = []
    for state in await states_of(reading, edition):
        found = await usual(reading, state, edition)
        rows += _rows(found, state) if found else []
    if rows:
        await session.execute(KEPT, {"release": made["id"], "peers": json_text(rows)})
    await tell(session, caller)


def _rows(found: Measured, state: str) -> list[dict[str, Any]]:
    rows = []
    day = _day(found.of, state)
    for place, district in enumerate(found.of.rows):
        features = told(found, place, state)
        for one in nearest(found, place, USUAL):
            about = peer(found, one)
            values = about["values"]
            rows.append(
                {
                    **{name: about[name] for name in ("rank", "contributions", "survives")},
                    "ags": district["ags"],
                    "peer": about["ags"],
                    "distance": plain(one.distance),
                    "features": [{**f, "peer_value": values[f["code"]]} for f in features],
                    "method": method(found),
                    "period": found.of.period,
                    "territory_date": day,
                }
            )
    return rows


def _day(of: Matrix, state: str) -> date:
    return next(iter(of.tables[state].values())).ground.territory_date
