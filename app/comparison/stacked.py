"""The figures of many tables as one block: a row for each table, NaN behind its last district."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.comparison.figures import Columns, Law, Off


@dataclass(frozen=True, slots=True)
class Stack:
    """Tables under one law; `cols` has their columns as rows, `sizes` how long each of them is."""

    law: Law
    factors: NDArray[np.float64]
    cols: Columns
    sizes: NDArray[np.int64]

    @property
    def factor(self) -> NDArray[np.float64]:
        """That of each figure."""
        return np.broadcast_to(self.factors[:, None], self.cols.value.shape)


def stacked(law: Law, factors: Sequence[float], tables: Sequence[Columns]) -> Stack:
    """One table at least, of districts."""
    sizes = np.array([one.value.size for one in tables])

    def rows(name: str, of: Sequence[Any], nothing: Any = np.nan) -> NDArray[Any]:
        return _rows([getattr(one, name) for one in of], sizes, nothing)

    offs = [one.off for one in tables]
    cols = Columns(
        value=rows("value", tables),
        numerator=rows("numerator", tables),
        denominator=rows("denominator", tables),
        population=rows("population", tables),
        comparable=rows("comparable", tables, nothing=False),
        off=Off(*(rows(name, offs, nothing=0.0) for name in ("count", "base", "moved"))),
    )
    return Stack(law, np.array(factors, dtype=np.float64), cols, sizes)


def _rows(columns: Sequence[NDArray[Any]], sizes: NDArray[np.int64], nothing: Any) -> NDArray[Any]:
    if len(columns) == 1:
        return columns[0][None]
    most = int(sizes.max())
    if (sizes == most).all():
        return np.concatenate(columns).reshape(len(columns), most)
    made = np.full((len(columns), most), nothing, dtype=columns[0].dtype)
    for row, column in zip(made, columns, strict=True):
        row[: column.size] = column
    return made
