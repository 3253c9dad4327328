"""Where the districts of a state stand in its tile map on a day."""

from datetime import date
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading

# Later than the instant asked for, an arrangement may still be used: it says nothing about values.
TILES = text("""
SELECT t.ags, t.tile_row, t.tile_column FROM district_tile t
JOIN district d ON d.ags = t.ags
WHERE d.state_code = :state AND t.valid @> CAST(:day AS date)
ORDER BY t.tile_row, t.tile_column
""")


async def tiles(reading: Reading, state: str, day: date) -> list[dict[str, Any]]:
    """One place per district that existed on the day; none where nobody has laid down a map."""
    found = await reading.session.execute(TILES, {"state": state, "day": day})
    return [dict(row) for row in found.mappings()]
