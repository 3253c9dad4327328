"""Goals as a tree by their parents: in order, with depth and path, never in a circle; their days.

The order of levels is nobody's business here. What a caller cannot see above a goal leaves it on
top.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from app.comparison.scope import period_end

Row = Mapping[str, Any]
DIGITS = re.compile(r"([0-9]+)")


@dataclass(frozen=True, slots=True)
class Placed:
    """A goal where it stands: `path` are the keys from the top down to it."""

    row: Row
    path: tuple[str, ...]

    @property
    def depth(self) -> int:
        return len(self.path) - 1


def natural(key: str) -> tuple[tuple[int, int, str], ...]:
    """A key to sort by: 1.2 comes before 1.10, and numbers before words."""
    parts = (one for one in DIGITS.split(key) if one)
    return tuple((0, int(one), "") if one.isdigit() else (1, 0, one) for one in parts)


def placed(rows: Iterable[Row]) -> list[Placed]:
    """Every goal behind the one above it, siblings in the natural order of their keys."""
    by_key = {row["key"]: row for row in rows}
    below: dict[str | None, list[str]] = {}
    for key in sorted(by_key, key=natural):
        parent = by_key[key]["parent"]
        below.setdefault(parent if parent in by_key else None, []).append(key)
    return list(_down(by_key, below, None, ()))


def _down(
    by_key: Mapping[str, Row],
    below: Mapping[str | None, Sequence[str]],
    at: str | None,
    path: tuple[str, ...],
) -> Iterator[Placed]:
    for key in below.get(at, ()):
        here = (*path, key)
        yield Placed(by_key[key], here)
        yield from _down(by_key, below, key, here)


def circle(key: str, parent: str | None, parents: Mapping[str, str | None]) -> list[str] | None:
    """The keys of the circle that a goal under `parent` would close; None where there is none."""
    walked = [key]
    while parent is not None:
        walked.append(parent)
        if parent == key:
            return walked
        parent = parents.get(parent)
    return None


def under(tree: Sequence[Placed]) -> dict[str, set[str]]:
    """Per goal its own key and those of all goals below it."""
    made: dict[str, set[str]] = {one.row["key"]: set() for one in tree}
    for one in tree:
        for above in one.path:
            made[above].add(one.row["key"])
    return made


def last_day(told: str) -> date:
    """The last day of a year or a month, or the day itself; ValueError where there is no such."""
    return period_end(told) if len(told) < len("2026-01-31") else date.fromisoformat(told)
