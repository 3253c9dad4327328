"""Counts of entries that a reader may not see: told as numbers, and only where many stand behind.

What comes from fewer than three districts never leaves the database. What is hidden so must not
come back as the difference of a total and the other counts.
"""

from collections.abc import Hashable, Mapping
from typing import TypeVar

Name = TypeVar("Name", bound=Hashable)
Counts = Mapping[Name, int | None]


def shielded(counts: Counts[Name], total: int | None) -> dict[Name, int | None]:
    """The counts that may stand beside their total; None for those that are hidden.

    With one hidden, the smallest of the others is hidden, too: the rest of the total is then what
    both are together, either may be anything up to it, and nothing tells which of them is small.
    """
    shown = {name: count for name, count in counts.items() if count is not None}
    if total is None or not shown or len(shown) == len(counts):
        return dict(counts)
    smallest = min(shown, key=lambda name: (shown[name], str(name)))
    return {name: None if name == smallest else count for name, count in counts.items()}
