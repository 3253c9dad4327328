"""The cells of one district across many tables: each what `rows.compared` says of it.

Made column by column like those of one table, the tables taking the place of the districts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Any

import numpy as np

from app.comparison.among import of_each
from app.comparison.fetched import Cells, Fetched
from app.comparison.flags import flags, unremarkable
from app.comparison.rows import told
from app.comparison.tables import Table
from app.comparison.verdicts import across
from app.comparison.written import SAID
from app.formats.sheet import Sheet


def of_one(tables: Sequence[Table | None], ags: str) -> list[dict[str, Any] | None]:
    """What is said of one district in each table; None where it has no value, or is no table."""
    held = [
        (table, table.places[ags])
        for table in tables
        if table is not None and ags in table.places and table.shown[table.places[ags]]
    ]
    if not held:
        return [None] * len(tables)
    across = _across(held)
    flagged = [
        () if unremarkable(table, place) else flags(_alone(table, place), table)[0]
        for table, place in held
    ]
    columns = {**told(across, flagged), "rank": [None] * len(held)}
    cells = dict(zip((id(table) for table, _ in held), Sheet(columns, len(held)), strict=True))
    return [cells.get(id(table)) for table in tables]


def _alone(table: Table, place: int) -> Table:
    """As much of the table, with one district alone, as is told by flags."""
    return replace(table, fetched=_Across([(table, place)]), cols=table.cols.some([place]))


def _across(held: Sequence[tuple[Table, int]]) -> Table:
    """Entries of many tables as one, which has their columns and nothing that is said of all."""
    first, _ = held[0]
    own = across([(table.numbers.own, place) for table, place in held])
    among = of_each([table.numbers.among.some([place]) for table, place in held])
    comparable = np.array([table.cols.comparable[place] for table, place in held])
    return replace(
        first,
        fetched=_Across(held),
        cols=replace(first.cols, comparable=comparable),
        numbers=replace(first.numbers, own=own, among=among),
    )


class _Across(dict[str, list[Any]]):
    """One entry of each table, taken when a column is asked for."""

    def __init__(self, held: Sequence[tuple[Table, int]]) -> None:
        super().__init__()
        self.held = held

    @cached_property
    def _texts(self) -> list[Mapping[str, Any]]:
        both = ((table.fetched, place) for table, place in self.held)
        return [one.of_text(place) if isinstance(one, Cells) else {} for one, place in both]

    def __missing__(self, name: str) -> list[Any]:
        if name in SAID and all(self._texts):
            made = [one[name] for one in self._texts]
        else:
            made = [_entry(table.fetched, name, place) for table, place in self.held]
        self[name] = made
        return made


def _entry(fetched: Fetched, name: str, place: int) -> Any:
    return fetched.entry(name, place) if isinstance(fetched, Cells) else fetched[name][place]
