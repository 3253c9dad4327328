"""Which two groups a gap is shown for when nobody names them, and how many districts have both.

Nothing is chosen that has no values while another part has some; what is chosen is said.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any

from sqlalchemy import text

from app.auth.reading import Reading
from app.comparison.ground import Survey, part_text
from app.comparison.latest import Counts
from app.disclosure.gate import visible

# Both sides of a district on one basis; on which territory is settled when the period is.
PAIRED = """
SELECT period, count(DISTINCT area) AS districts
FROM (
    SELECT o.period, o.area, o.basis FROM ({gate}) o
    WHERE o.indicator = :indicator AND o.version = :version
      AND o.part = ANY (CAST(:parts AS text[])) AND o.value IS NOT NULL AND NOT o.undated
      AND length(o.area) = 5 AND left(o.area, 2) = CAST(:state AS text)
      AND (CAST(:basis AS text) IS NULL OR o.basis = :basis)
    GROUP BY o.period, o.area, o.basis HAVING count(DISTINCT o.part) = 2
) both_sides
GROUP BY period
"""
Part = Mapping[str, str]
# The part as it is stored for each category of each dimension in question, as the code lists go.
Parts = Mapping[tuple[str, str], Part]
# Group and reference as they are asked for; None where they are left open.
Named = tuple[str | None, str | None]
# Which category is a part of which other.
Above = Mapping[tuple[str, str], str | None]


@cache
def _paired(latest: bool) -> Any:
    return text(PAIRED.format(gate=visible(latest=latest)))


async def paired(
    reading: Reading,
    state: str,
    definition: Mapping[str, Any],
    parts: Sequence[Part],
    basis: str | None,
) -> Counts:
    """Per period, how many districts have a value in both parts on one basis."""
    bound = {
        "state": state,
        "indicator": definition["code"],
        "version": definition["version"],
        "parts": [part_text(one) for one in parts],
        "basis": basis,
    }
    statement = _paired(reading.latest)
    found = await reading.session.execute(statement, {**reading.bound, **bound})
    return {row.period: row.districts for row in found}


def chosen(
    parts: Parts,
    named: Named,
    surveys: Sequence[Sequence[Survey]],
    above: Above,
) -> tuple[str, str, str]:
    """Dimension, group and reference: the first pair of the code lists with values in one period.

    `surveys` are tried one after the other: those that fit the question, then all. Where no pair
    has values, the code lists decide.
    """
    pairs = list(_pairs(parts, named, above))
    for known in surveys:
        periods: dict[str, set[str]] = {}
        for one in known:
            if one.valued:
                periods.setdefault(part_text(one.breakdown), set()).add(one.period)
        for pair in pairs:
            texts = (part_text(parts[pair[0], code]) for code in pair[1:])
            if set.intersection(*(periods.get(one, set()) for one in texts)):
                return pair
    return pairs[0] if pairs else _only(parts, named)


def _pairs(parts: Parts, named: Named, above: Above) -> Iterator[tuple[str, str, str]]:
    """Every pair that fits what was named and where nobody is counted twice, the first first."""
    group, reference = named
    for dimension, listed in groupby(parts, key=lambda part: part[0]):
        known = [code for _, code in listed]
        for other in [reference] if reference else known:
            for one in [group] if group else known:
                # What is named is judged by whoever asks.
                if (group and reference) or _apart(dimension, one, other, above):
                    yield dimension, one, other


def _only(parts: Parts, named: Named) -> tuple[str, str, str]:
    """Where there is no second group at all, both are the one there is."""
    dimension, code = next(iter(parts))
    return dimension, named[0] or code, named[1] or code


def _apart(dimension: str, one: str, other: str, above: Above) -> bool:
    both = ((one, other), (other, one))
    return one != other and not any(within(dimension, *pair, above) for pair in both)


def within(dimension: str, part: str, whole: str, above: Above) -> bool:
    """Whether a category is a part of another."""
    parent = above.get((dimension, part))
    return parent is not None and (parent == whole or within(dimension, parent, whole, above))
