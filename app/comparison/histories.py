"""How many indicators went, each up to its own period: the trends that their series tell."""

from collections.abc import Sequence
from itertools import groupby

import numpy as np

from app.auth.reading import Reading
from app.comparison import former
from app.comparison.course import Course, course
from app.comparison.members import versions
from app.comparison.selection import Choice, parts
from app.comparison.spans import Span, settle
from app.comparison.tables import Slice, Table, Wish, surveyed, tables
from app.comparison.trends import Trend
from app.stats import multiple

AS_REPORTED = Choice()


async def trends_of(
    reading: Reading, ags: str, ends: Sequence[Table], asked: Choice
) -> list[Trend | None]:
    """Per table the district's trend up to its period and on its basis; None where it has none.

    It is the trend of the series view with the same `basis`, `territory` and `to`, but for the hint
    at many tests: here it counts the indicators that are read at once, there the districts.
    """
    found = await courses(reading, ags[:2], ends, asked)
    return hinted([one.trend(ags) for one in found])


async def courses(
    reading: Reading, state: str, ends: Sequence[Table], asked: Choice = AS_REPORTED
) -> list[Course]:
    """Per table how its indicator went up to its period, on its basis; all in one statement."""
    if not ends:
        return []
    definitions = [one.slice.definition for one in ends]
    lines = [await former.lineage(reading, one) for one in definitions]
    stored = [parts(one)[0] for one in definitions]
    wants = [
        want for line, part in zip(lines, stored, strict=True) for want in former.wants(line, part)
    ]
    surveys = await surveyed(reading, state, wants)
    steps: list[tuple[int, Slice]] = []
    for place, (end, line, part) in enumerate(zip(ends, lines, stored, strict=True)):
        own = former.of_line(surveys, line)
        span = Span(None, end.slice.period)
        settled = settle(own, line[0], end.ground.basis, span, reading.today)
        wish = Wish(settled.basis, asked.wish.territory_date)
        steps += [(place, one) for one in former.slices(line, part, own, settled, wish)]
    brought = asked.conversion
    found = await tables(
        reading, state, [one for _, one in steps], supplier=asked.supplier, conversion=brought
    )
    known = await versions(reading, state)
    # Each has a period at least, so none is left out.
    placed = zip((place for place, _ in steps), found, strict=True)
    return [
        course([table for _, table in those], known, converted=brought is not None)
        for _, those in groupby(placed, key=lambda one: one[0])
    ]


def hinted(told: Sequence[Trend | None]) -> list[Trend | None]:
    """The trends, each with whether it still stands when all of these are read at once."""
    levels = [np.nan if one is None or one["p_value"] is None else one["p_value"] for one in told]
    rejected = multiple.benjamini_hochberg(np.array(levels, dtype=np.float64)).rejected
    return [
        one
        if one is None or one["p_value"] is None
        else {**one, "significant_after_bh": bool(one["significant"] and still)}
        for one, still in zip(told, rejected, strict=True)
    ]
