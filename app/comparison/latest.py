"""Which period each indicator settles on when nobody names one, without counting all its periods.

It is the newest with at least half as many districts as the period with the most, as in
`ground.newest`. No period can have more districts than the state ever had: whoever finds half of
those in one need not count what is older. Where to begin is remembered from what was found before,
whoever asked; it decides how much is counted, never what is found. Counted is what the gate shows.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import text
from sqlalchemy.engine import Engine

from app.auth.reading import Reading
from app.comparison.ground import Want, part_text
from app.disclosure.gate import visible

# `{since}` is a comparison with the period to begin at.
COUNTED = """
SELECT n.periods, n.districts,
       (SELECT count(*) FROM area
        WHERE kind = 'district' AND left(code, 2) = CAST(:state AS text)) AS everybody
FROM unnest(CAST(:indicator AS text[]), CAST(:version AS text[]), CAST(:part AS text[]),
            CAST(:since AS text[])) WITH ORDINALITY AS w (indicator, version, part, since, place)
CROSS JOIN LATERAL (
    SELECT array_agg(period) AS periods, array_agg(districts) AS districts
    FROM (
        SELECT o.period, count(DISTINCT o.area) AS districts
        FROM ({gate}) o
        WHERE o.indicator = w.indicator AND o.part = w.part AND o.version = w.version
          AND o.period {since} w.since AND o.value IS NOT NULL AND NOT o.undated
          AND length(o.area) = 5 AND left(o.area, 2) = CAST(:state AS text)
        GROUP BY o.period
    ) one
) n
ORDER BY w.place
"""
# Per period, how many districts have a value in it.
Counts = Mapping[str, int]
# What a definition in a part was found to settle on, by database and state.
_BEGUN: WeakKeyDictionary[Engine, dict[tuple[str, ...], str]] = WeakKeyDictionary()
MOST = 10_000
# So many years back it is looked first for what nobody asked for before.
RECENT = 3


def begun(reading: Reading, state: str, wants: Sequence[Want]) -> list[str]:
    """Where to begin counting for each: no later than where most settled before, "" if unknown."""
    known = _BEGUN.get(reading.session.get_bind().engine, {})
    return [known.get(_name(state, one), "") for one in wants]


def _name(state: str, want: Want) -> tuple[str, ...]:
    definition, breakdown = want
    return state, definition["code"], definition["version"], part_text(breakdown)


def _remember(reading: Reading, state: str, want: Want, period: str) -> None:
    known = _BEGUN.setdefault(reading.session.get_bind().engine, {})
    if len(known) >= MOST:
        known.clear()
    known[_name(state, want)] = period


@cache
def _counted(latest: bool, beyond: bool) -> Any:
    since = ">" if beyond else ">="
    return text(COUNTED.format(gate=visible(latest=latest), since=since))


async def counted(
    reading: Reading, state: str, wants: Sequence[Want], since: Sequence[str], *, beyond: bool
) -> tuple[list[Counts], int]:
    """The counts of each since a period (`beyond` leaves it out), and how many there can be."""
    if not wants:
        return [], 0
    bound = {
        "state": state,
        "since": list(since),
        "indicator": [definition["code"] for definition, _ in wants],
        "version": [definition["version"] for definition, _ in wants],
        "part": [part_text(breakdown) for _, breakdown in wants],
    }
    statement = _counted(reading.latest, beyond)
    found = (await reading.session.execute(statement, {**reading.bound, **bound})).all()
    counts: list[Counts] = [
        dict(zip(one.periods or (), one.districts or (), strict=True)) for one in found
    ]
    return counts, found[0].everybody


def sensible(counts: Counts) -> str | None:
    """The newest period with at least half as many districts as the period with the most."""
    most = max(counts.values(), default=0)
    return max((period for period, many in counts.items() if 2 * many >= most), default=None)


async def newest_periods(reading: Reading, state: str, wants: Sequence[Want]) -> list[str | None]:
    """The newest sensible period of each, in their order; None where there is no value at all."""
    recent = str(reading.today.year - RECENT)
    since = [one or recent for one in begun(reading, state, wants)]
    counts, everybody = await counted(reading, state, wants, since, beyond=False)
    chosen = [sensible(one) for one in counts]
    unsure = [
        place
        for place, period in enumerate(chosen)
        if period is None or 2 * counts[place][period] < everybody
    ]
    again = [wants[place] for place in unsure]
    whole, _ = await counted(reading, state, again, [""] * len(again), beyond=False)
    for place, known in zip(unsure, whole, strict=True):
        counts[place], chosen[place] = known, sensible(known)
    for want, period, known in zip(wants, chosen, counts, strict=True):
        if period is not None and 2 * known[period] >= everybody:
            _remember(reading, state, want, period)
    for place, (definition, part) in enumerate(wants):
        # Nothing on this version yet: where others stand, each district is missing for that reason.
        if chosen[place] is None and definition["other_versions"]:
            chosen[place] = await _of_others(reading, state, definition, part)
    return chosen


async def _of_others(
    reading: Reading, state: str, definition: Mapping[str, Any], part: Mapping[str, str]
) -> str | None:
    """The newest sensible period of the definition's other versions."""
    others = [({**definition, "version": one}, part) for one in definition["other_versions"]]
    found, _ = await counted(reading, state, others, [""] * len(others), beyond=False)
    return max(filter(None, map(sensible, found)), default=None)
