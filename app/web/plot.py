"""Where values and intervals lie on one common axis. Pure: numbers in, places out."""

from collections.abc import Iterable, Mapping
from typing import Any

WIDTH = 170
EDGE = 6


def places(rows: Iterable[Mapping[str, Any]], state: float | None) -> dict[str, Any] | None:
    """Horizontal places, in pixels, of every row by its AGS and of the state's value.

    The axis spans what is drawn and nothing else, so it need not begin at zero: places are
    compared, not lengths. None where there is nothing that could be told apart.
    """
    drawn = {row["ags"]: _figures(row) for row in rows}
    every = [x for xs in drawn.values() for x in xs] + ([] if state is None else [float(state)])
    low, high = min(every, default=0.0), max(every, default=0.0)
    if high <= low:
        return None

    def at(x: float) -> float:
        return round(EDGE + (WIDTH - 2 * EDGE) * (x - low) / (high - low), 1)

    marks = {
        ags: {"from": at(min(xs)), "to": at(max(xs)), "value": at(xs[0])}
        for ags, xs in drawn.items()
    }
    return {"rows": marks, "state": None if state is None else at(float(state)), "width": WIDTH}


def _figures(row: Mapping[str, Any]) -> list[float]:
    """The value, then what lies around it: its interval, or the ends of its range."""
    ends = row["ci95"] or [row["value_min"], row["value_max"]]
    around = [float(end) for end in ends if end is not None]
    value = row["value"]
    return [float(value) if value is not None else sum(around) / 2, *around]
