"""The cells of one district across many tables: each what `rows.compared` says of it.

Made column by column like those of one table, the tables taking the place of the districts.
"""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

import numpy as np

from app.comparison.fetched import Cells, Fetched
from app.comparison.flags import flags
from app.comparison.numbers import Numbers
from app.comparison.rows import told
from app.comparison.tables import Table
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
    flagged = [flags(_alone(*one), one[0])[0] for one in held]
    columns = {**told(across, flagged), "rank": [None] * len(held)}
    cells = dict(zip((id(table) for table, _ in held), Sheet(columns, len(held)), strict=True))
    return [cells.get(id(table)) for table in tables]


def _alone(table: Table, place: int) -> Table:
    """As much of the table, with one district alone, as is told by flags."""
    return replace(table, fetched=_Across([(table, place)]), cols=table.cols.some([place]))


def _across(held: Sequence[tuple[Table, int]]) -> Table:
    """Entries of many tables as one, which has their columns and nothing that is said of all."""
    first, _ = held[0]
    stacked: dict[str, Any] = {
        one.name: np.array([getattr(table.numbers, one.name)[place] for table, place in held])
        for one in fields(Numbers)
        if isinstance(getattr(first.numbers, one.name), np.ndarray)
    }
    comparable = np.array([table.cols.comparable[place] for table, place in held])
    return replace(
        first,
        fetched=_Across(held),
        cols=replace(first.cols, comparable=comparable),
        numbers=replace(first.numbers, **stacked),
    )


class _Across(dict[str, list[Any]]):
    """One entry of each table, taken when a column is asked for."""

    def __init__(self, held: Sequence[tuple[Table, int]]) -> None:
        super().__init__()
        self.held = held

    def __missing__(self, name: str) -> list[Any]:
        self[name] = made = [_entry(table.fetched, name, place) for table, place in self.held]
        return made


def _entry(fetched: Fetched, name: str, place: int) -> Any:
    return fetched.entry(name, place) if isinstance(fetched, Cells) else fetched[name][place]
