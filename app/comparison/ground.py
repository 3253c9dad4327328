"""One table, one ground: which basis and territory a comparison stands on.

A value reported on an older territory stands on the ground too when its district has not
changed in between; it is then the same territory under two dates.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.disclosure.gate import visible


@dataclass(frozen=True, slots=True)
class Ground:
    """What every figure of one comparison shares."""

    basis: str
    territory_date: date


@cache
def _candidates(latest: bool) -> Any:
    return text(f"""
WITH cell AS MATERIALIZED (
    SELECT o.area, o.basis, o.territory_date, o.territory_version
    FROM ({visible(latest=latest)}) o
    WHERE o.indicator = :indicator AND o.version = :version AND o.period = :period
      AND o.breakdown = CAST(:breakdown AS jsonb) AND NOT o.undated
      AND length(o.area) = 5 AND left(o.area, 2) = :state
), ground AS (
    SELECT DISTINCT basis, territory_date FROM cell
)
SELECT g.basis, g.territory_date, count(DISTINCT c.area) AS districts
FROM ground g
JOIN cell c ON c.basis = g.basis
JOIN district_version dv ON dv.ags = c.area AND dv.version = c.territory_version
 AND dv.valid @> g.territory_date
GROUP BY g.basis, g.territory_date
ORDER BY g.basis = :default_basis DESC, districts DESC, g.territory_date DESC
""")


async def grounds(reading: Reading, bound: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Every ground on which there are values, the most telling one first."""
    found = await reading.session.execute(_candidates(reading.latest), {**reading.bound, **bound})
    return [dict(row) for row in found.mappings()]


def choose(found: list[dict[str, Any]], basis: str | None, otherwise: Ground) -> Ground:
    """The most telling ground on `basis` (on any, if None), else the definition's own."""
    for one in found:
        if basis is None or one["basis"] == basis:
            return Ground(one["basis"], one["territory_date"])
    return Ground(basis or otherwise.basis, otherwise.territory_date)
