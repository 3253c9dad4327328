"""The numbers of a comparison the way a client works them out who is given only rows.

NumPy and the standard library, as an analyst would write it; independent of the service's own code.
"""

from dataclasses import dataclass
from statistics import NormalDist
from typing import Any

import numpy as np
from numpy.typing import NDArray

Z = NormalDist().inv_cdf(0.975)
FAR = NormalDist().inv_cdf(0.999)
# The service rounds what it answers to six decimals, and percentiles to whole ones.
NEAR = {"percentile": 0.500001}
LIMITS = 2e-6


@dataclass(frozen=True, slots=True)
class Numbers:
    """Of the state and the spread, and per district by its key: what the table is read for."""

    state: dict[str, Any]
    districts: dict[str, dict[str, Any]]

    def require(self, other: "Numbers", who: str) -> None:
        """Raise unless the other found the same."""
        pairs: list[tuple[dict[str, Any], dict[str, Any]]] = [(self.state, other.state)]
        pairs += [(mine, other.districts[ags]) for ags, mine in self.districts.items()]
        for mine, theirs in pairs:
            for name, figure in mine.items():
                same = (
                    figure == theirs[name]
                    if isinstance(figure, str)
                    else abs(figure - theirs[name]) <= NEAR.get(name, LIMITS)
                )
                if not same:
                    raise RuntimeError(f"{who}: {name} is {theirs[name]}, not {figure}")


def answered(body: dict[str, Any]) -> Numbers:
    """As the service answers: nothing is left to do."""
    spread = {name: body["distribution"][name] for name in ("q1", "median", "q3")}
    lower, upper = body["state"]["ci95"]
    districts = {}
    for row in body["districts"]:
        low, high = row["ci95"]
        told = {name: row[name] for name in ("percentile", "quartile", "versus_state", "signal")}
        districts[row["ags"]] = {"lower": low, "upper": high, **told}
    return Numbers(
        {"value": body["state"]["value"], "lower": lower, "upper": upper, **spread}, districts
    )


def reckoned(rows: list[dict[str, Any]], factor: float) -> Numbers:
    """Out of rows with counts; an indicator that is a share."""
    value, top, bottom = (
        np.array([float(row[name]) for row in rows])
        for name in ("value", "numerator", "denominator")
    )
    lower, upper = _wilson(top, bottom)
    share = float(top.sum() / bottom.sum())
    low, high = _wilson(np.array([top.sum()]), np.array([bottom.sum()]))
    q1, median, q3 = np.quantile(value, [0.25, 0.5, 0.75])
    below = (value[:, None] > value[None, :]).sum(axis=1)
    level = (value[:, None] == value[None, :]).sum(axis=1)
    percentile = 100 * (below + 0.5 * level) / value.size
    quartile = 1 + np.searchsorted([q1, median, q3], value, side="left")
    # As the service: what the district's counts make, not what is printed of it.
    off = np.abs(top / bottom - share) / np.sqrt(share * (1 - share) / bottom)
    signal = np.select([off > FAR, off > Z], ["beyond_99_8", "beyond_95"], "inside")
    versus = np.select([lower > share, upper < share], ["higher", "lower"], "similar")
    state = {"value": factor * share, "lower": factor * low[0], "upper": factor * high[0]}
    spread = {"q1": q1, "median": median, "q3": q3}
    districts = {
        row["district"]: {
            "lower": factor * lower[place],
            "upper": factor * upper[place],
            "percentile": percentile[place],
            "quartile": int(quartile[place]),
            "versus_state": str(versus[place]),
            "signal": str(signal[place]),
        }
        for place, row in enumerate(rows)
    }
    return Numbers({**state, **spread}, districts)


Floats = NDArray[np.float64]


def _wilson(top: Floats, bottom: Floats) -> tuple[Floats, Floats]:
    share = top / bottom
    middle = share + Z**2 / (2 * bottom)
    reach = Z * np.sqrt(share * (1 - share) / bottom + Z**2 / (4 * bottom**2))
    return (middle - reach) / (1 + Z**2 / bottom), (middle + reach) / (1 + Z**2 / bottom)
