"""Which period each indicator settles on when nobody names one, without reading all its periods.

It is the newest with at least half as many districts as the period with the most, as in
`ground.newest`. No period can have more districts than the state ever had: so whoever goes back in
time may stop as soon as that decides it. Counted is what the gate shows to whoever asks; the bound
is the same for all.
"""

from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.comparison.ground import Want, part_text
from app.disclosure.gate import visible

# A value that counts: dated, of a district, and shown to the caller.
VALUED = """
FROM ({gate}) o
WHERE o.indicator = w.indicator AND o.part = w.part AND o.version = w.version
  AND o.value IS NOT NULL AND NOT o.undated AND length(o.area) = 5
  AND left(o.area, 2) = CAST(:state AS text)
"""
WANTED = """
unnest(CAST(:indicator AS text[]), CAST(:version AS text[]), CAST(:part AS text[]))
     WITH ORDINALITY AS w (indicator, version, part, place)
"""
EVERYBODY = """
(SELECT count(*) FROM area WHERE kind = 'district' AND left(code, 2) = CAST(:state AS text))
"""
# One row of the index per indicator.
FIRST = f"""
SELECT n.period, {EVERYBODY} AS everybody
FROM {WANTED} LEFT JOIN LATERAL (
    SELECT o.period {VALUED} ORDER BY o.period DESC LIMIT 1
) n ON true
ORDER BY w.place
"""
# One period after the other, the newest first. It ends where the newest sensible one of those read
# has half of everybody: no older one can have so many more that it would not be sensible.
BACKWARDS = f"""
WITH RECURSIVE walk AS (
    SELECT w.*, 'Z' AS period, CAST('{{{{}}}}' AS text[]) AS periods,
           CAST('{{{{}}}}' AS bigint[]) AS districts
    FROM {WANTED}
    UNION ALL
    SELECT w.indicator, w.version, w.part, w.place, n.period, w.periods || n.period,
           w.districts || c.districts
    FROM walk w
    CROSS JOIN LATERAL (
        SELECT o.period {VALUED} AND o.period < w.period ORDER BY o.period DESC LIMIT 1
    ) n
    CROSS JOIN LATERAL (
        SELECT count(DISTINCT o.area) AS districts {VALUED} AND o.period = n.period
    ) c
    WHERE NOT coalesce(2 * (
        SELECT known.districts FROM unnest(w.districts) WITH ORDINALITY AS known (districts, place)
        WHERE 2 * known.districts >= (SELECT max(one) FROM unnest(w.districts) one)
        ORDER BY known.place LIMIT 1
    ) >= {EVERYBODY}, false)
)
SELECT DISTINCT ON (place) periods, districts FROM walk ORDER BY place, cardinality(periods) DESC
"""


@cache
def _statement(which: str, latest: bool) -> Any:
    return text(which.format(gate=visible(latest=latest)))


async def _asked(reading: Reading, which: str, state: str, wants: Sequence[Want]) -> Sequence[Any]:
    bound = {
        "state": state,
        "indicator": [definition["code"] for definition, _ in wants],
        "version": [definition["version"] for definition, _ in wants],
        "part": [part_text(breakdown) for _, breakdown in wants],
    }
    found = await reading.session.execute(
        _statement(which, reading.latest), {**reading.bound, **bound}
    )
    return found.all()


async def newest_periods(reading: Reading, state: str, wants: Sequence[Want]) -> list[str | None]:
    """The newest sensible period of each, in their order; None where there is no value at all."""
    found = await _asked(reading, BACKWARDS, state, wants) if wants else []
    return [
        next((p for p, n in zip(*one, strict=True) if 2 * n >= max(one.districts)), None)
        for one in found
    ]


async def last_periods(
    reading: Reading, state: str, wants: Sequence[Want]
) -> tuple[list[str | None], int]:
    """The last period of each with any value, and how many districts the state ever had.

    The last is the newest sensible one if it has half of all districts; most often it has.
    """
    found = await _asked(reading, FIRST, state, wants) if wants else []
    return [one.period for one in found], max((one.everybody for one in found), default=0)
