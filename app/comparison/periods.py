"""For which periods there is something to compare, without reading a single figure."""

from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.disclosure.gate import visible

WITH_VALUES = """
SELECT o.indicator, o.version, o.breakdown, o.period, count(DISTINCT o.area) AS districts
FROM ({gate}) o
WHERE (o.value IS NOT NULL OR o.value_min IS NOT NULL) AND NOT o.undated
  AND length(o.area) = 5 AND left(o.area, 2) = :state
  AND (CAST(:indicator AS text) IS NULL OR o.indicator = :indicator)
GROUP BY o.indicator, o.version, o.breakdown, o.period
ORDER BY o.indicator, o.version, o.breakdown, o.period
"""


async def periods(
    reading: Reading, state: str, indicator: str | None = None
) -> list[dict[str, Any]]:
    """Per indicator version, part and period how many districts have a dated value.

    A value that the caller may not see, and one without a date, do not count.
    """
    statement = text(WITH_VALUES.format(gate=visible(latest=reading.latest)))
    bound = {**reading.bound, "state": state, "indicator": indicator}
    return [dict(row) for row in (await reading.session.execute(statement, bound)).mappings()]
