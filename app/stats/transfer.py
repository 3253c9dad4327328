"""Carrying figures from one division of a land to another: shares, their chains and their way back.

What can be added is carried: counts, numerators, denominators. Of every area a share goes to each
area that follows it, and the shares of one area add up to 1, so that no transfer changes the sum
of the land. Shares are exact decimals; a share nobody knows is None and stays so through every
chain, unless all of the area comes together again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

ALL = Decimal(1)
# What a share was estimated by when a transfer is undone: the people who lived there before.
BACK = "back"


@dataclass(frozen=True, slots=True)
class Part:
    """The share of an area that goes over; `ways` are the weights it was estimated by."""

    weight: Decimal | None
    ways: frozenset[str] = frozenset()

    @property
    def moved(self) -> Decimal:
        """How much of the area is uncertain: the smaller of what went and what stayed."""
        return Decimal(0) if self.weight is None else min(self.weight, ALL - self.weight)


@dataclass(frozen=True, slots=True)
class Move:
    """On one day `weight` of an area goes to another, which was there before or begins with it."""

    source: str
    target: str
    weight: Decimal | None
    way: str
    existed: bool = True


WHOLE = Part(ALL)
# Per area on the old division, what of it goes where. An area that is not named stays what it is.
Transfer = dict[str, dict[str, Part]]


def transfer(moves: Iterable[Move]) -> Transfer:
    """The moves of one day. What does not go stays: 1 − Σ weights; the areas taken in are named."""
    made: Transfer = {}
    for move in moves:
        parts = made.setdefault(move.source, {})
        whole = move.weight == ALL
        parts[move.target] = WHOLE if whole else Part(move.weight, frozenset({move.way}))
        if move.existed:
            made.setdefault(move.target, {})
    return {source: _with_rest(source, parts) for source, parts in made.items()}


def _with_rest(source: str, parts: dict[str, Part]) -> dict[str, Part]:
    if not parts:
        return {source: WHOLE}
    ways = frozenset[str]().union(*(part.ways for part in parts.values()))
    gone = [part.weight for part in parts.values()]
    known = [weight for weight in gone if weight is not None]
    rest = None if len(known) < len(gone) else ALL - sum(known)
    if rest is not None and rest < 0:
        raise ValueError(f"more than all of {source} goes over")
    return parts if rest == 0 else {**parts, source: Part(rest, ways)}


def chained(first: Transfer, then: Transfer) -> Transfer:
    """Both, one after the other: the share of s in t is Σ over m of first[s→m] · then[m→t]."""
    made: Transfer = {}
    for source in [*first, *(one for one in then if one not in first)]:
        parts: dict[str, Part] = {}
        for middle, before in first.get(source, {source: WHOLE}).items():
            for target, after in then.get(middle, {middle: WHOLE}).items():
                part = _product(before, after)
                parts[target] = _sum(parts[target], part) if target in parts else part
        # Whatever the ways in between: what comes together again in one area is all of it.
        made[source] = dict.fromkeys(parts, WHOLE) if len(parts) == 1 else parts
    return made


def _product(one: Part, other: Part) -> Part:
    if one.weight is None or other.weight is None:
        return Part(None, one.ways | other.ways)
    return Part(one.weight * other.weight, one.ways | other.ways)


def _sum(one: Part, other: Part) -> Part:
    if one.weight is None or other.weight is None:
        return Part(None, one.ways | other.ways)
    return Part(one.weight + other.weight, one.ways | other.ways)


def undone(forward: Transfer, people: Mapping[str, Decimal]) -> Transfer:
    """The way back: of an area t, the share w[s→t]·p[s] / Σ w[s'→t]·p[s'] goes to each origin s.

    `people` are those who lived in each area before (Bayes' rule over where they came from). They
    themselves come back exactly; other figures as far as they are spread like people. An area
    with one origin goes back whole, whoever lived there.
    """
    made: Transfer = {}
    for target in dict.fromkeys(t for parts in forward.values() for t in parts):
        origins = {source: parts[target] for source, parts in forward.items() if target in parts}
        made[target] = _back(origins, people)
    return made


def _back(origins: Mapping[str, Part], people: Mapping[str, Decimal]) -> dict[str, Part]:
    if len(origins) == 1:
        return dict.fromkeys(origins, WHOLE)
    ways = frozenset({BACK}).union(*(part.ways for part in origins.values()))
    came = {
        source: part.weight * people[source]
        for source, part in origins.items()
        if part.weight is not None and source in people
    }
    total = sum(came.values())
    if len(came) < len(origins) or not total:
        return dict.fromkeys(origins, Part(None, ways))
    return {source: Part(those / total, ways) for source, those in came.items()}


def origins(carried: Transfer, areas: Iterable[str]) -> dict[str, dict[str, Part]]:
    """The other way round: per area of the new division, which of `areas` it is made of."""
    made: dict[str, dict[str, Part]] = {}
    for source in areas:
        for target, part in carried.get(source, {source: WHOLE}).items():
            if part.weight != 0:
                made.setdefault(target, {})[source] = part
    return made
