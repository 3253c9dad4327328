"""Do the parts of a breakdown give their total? Counts only: shares of parts do not add up.

Cells come sorted by their group, and one group at a time is held. Figures rounded to a base b
are each off by at most (b - 1) / 2, so n parts and their total by (n + 1)(b - 1) / 2.
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from itertools import groupby
from typing import NamedTuple

from kreisspiegel_rules import moments
from kreisspiegel_rules.figures import EXACT, decimal, text
from kreisspiegel_rules.judged import Cell, Hit
from kreisspiegel_rules.pack import Category, Pack, Place
from kreisspiegel_rules.splits import TOTAL, jsonb

GROUPED = 6
Found = tuple[int, int | None, Hit]


class _Sum(NamedTuple):
    """The parts of one total along one dimension, and the total."""

    total: Cell
    place: Place
    parts: list[tuple[Cell, Category]]


def sums(pack: Pack, cells: Iterable[Cell]) -> Iterator[Found]:
    """Row, line and hit for every total that its parts contradict.

    First among the rows of the push alone; then, where stored cells (row None) take part,
    with them standing in for what was not sent.
    """
    for _, group in groupby(cells, key=lambda cell: cell[:GROUPED]):
        held = list(group)
        sent = {cell.split: cell for cell in held if cell.row is not None}
        every = {**{cell.split: cell for cell in held if cell.row is None}, **sent}
        told = set()
        for one in _sums(pack, sent):
            if _contradicted(pack, one):
                told.add((one.total.split, one.place.dimension, one.place.parent))
                yield _found("breakdown_sum", one)
        if len(every) == len(sent):
            continue
        for one in _sums(pack, every):
            known = (one.total.split, one.place.dimension, one.place.parent) in told
            rows = {cell.row is None for cell in (one.total, *(cell for cell, _ in one.parts))}
            if rows == {True, False} and not known and _contradicted(pack, one):
                yield _found("breakdown_sum_standing", one)


def _sums(pack: Pack, cells: Mapping[str, Cell]) -> Iterator[_Sum]:
    made: dict[tuple[str, str, str], _Sum] = {}
    for split, cell in cells.items():
        if cell.precision not in ("exact", "rounded"):
            continue
        for place in _places(pack, split):
            total = cells.get(place.whole)
            if total is None or total.precision not in ("exact", "rounded"):
                continue
            key = (place.whole, place.dimension, place.parent)
            made.setdefault(key, _Sum(total, place, [])).parts.append((cell, place.category))
    yield from made.values()


def _places(pack: Pack, split: str) -> list[Place]:
    """Worked out once for each breakdown; there are only as many as the pack allows."""
    found = pack.places.get(split)
    if found is None:
        found = pack.places[split] = list(_placed(pack, split))
    return found


def _placed(pack: Pack, split: str) -> Iterator[Place]:
    codes: dict[str, str] = json.loads(split)
    for dimension, code in codes.items():
        category = pack.breakdowns.get(dimension, {}).get(code)
        if category is None:
            continue
        parent = category.sums_to or TOTAL
        rest = {name: one for name, one in codes.items() if name != dimension}
        whole = rest if parent == TOTAL else {**rest, dimension: parent}
        yield Place(dimension, category, parent, jsonb(whole))


def _contradicted(pack: Pack, one: _Sum) -> bool:
    total, adding = decimal(one.total.value), _adding(one)
    tolerance = EXACT.divide(EXACT.multiply(len(one.parts) + 1, _base(pack, one) - 1), 2)
    if any(EXACT.subtract(decimal(cell.value), total) > tolerance for cell, _ in one.parts):
        return True
    over = EXACT.subtract(_added(adding), total)
    if adding and over > tolerance:
        return True
    return _complete(pack, one) and bool(adding) and -over > tolerance


def _adding(one: _Sum) -> list[Cell]:
    """The parts that add up; overlapping ones (no `sums_to`) only may not exceed the total."""
    return [cell for cell, category in one.parts if category.sums_to is not None]


def _added(cells: list[Cell]) -> Decimal:
    total = Decimal(0)
    for cell in cells:
        total = EXACT.add(total, decimal(cell.value))
    return total


def _complete(pack: Pack, one: _Sum) -> bool:
    """Whether every part is here that the whole consists of, as far as the list names all."""
    listed = pack.parameter("breakdown_sum", "examples_below_total", ())
    if one.place.parent != TOTAL and one.place.dimension in listed:
        return False
    every = pack.breakdowns[one.place.dimension].values()
    wanted = sum(1 for part in every if part == Category("part", one.place.parent))
    here = [category for _, category in one.parts if category.sums_to is not None]
    return sum(1 for category in here if category.kind == "part") == wanted


def _base(pack: Pack, one: _Sum) -> Decimal:
    """To what the figures are rounded: as they say, else as their source is known to round."""
    cells = [one.total, *(cell for cell, _ in one.parts)]
    declared = [decimal(cell.rounding_base) for cell in cells if cell.rounding_base is not None]
    if declared:
        return max(*declared, Decimal(1))
    span = moments.span(one.total.period)
    for source in pack.parameter("breakdown_sum", "rounded", ()):
        since = span is not None and span.starts_on >= source["applies_from"]
        base = decimal(source["base"])
        # One figure that is no multiple shows that these were not rounded.
        if since and one.total.basis == source["basis"] and _multiples(cells, base):
            return base
    return Decimal(1)


def _multiples(cells: list[Cell], base: Decimal) -> bool:
    return not any(EXACT.remainder(decimal(cell.value), base) for cell in cells)


def _found(rule: str, one: _Sum) -> Found:
    adding = _adding(one)
    largest = max(decimal(cell.value) for cell, _ in one.parts)
    found = _added(adding) if adding else largest
    sent = [cell for cell, _ in one.parts if cell.row is not None]
    at = one.total if one.total.row is not None else min(sent, key=lambda cell: cell.row or 0)
    hit = Hit(rule, "value", text(one.total.value), text(found), one.place.dimension)
    return at.row or 0, at.line, hit
