"""Which districts are most alike: how far, how much each feature adds, and how firm it is.

A category among the features makes it Gower's distance, otherwise it is Euclid's; both stand on
robustly standardised figures. A peer is firm if it stays one whichever feature is left out.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.auth.reading import Reading
from app.comparison.features import Feature, Matrix, chosen, defined, matrix
from app.comparison.figures import Floats
from app.comparison.plain import plain
from app.comparison.tables import Table
from app.errors import InvalidRequest, at_parameter
from app.stats.distance import Distances, euclidean, gower, gower_ranges
from app.stats.robust import Standardised, standardised

USUAL = 5
# Beyond three robust standard deviations a district is simply "far off": it must not set the range
# against which all others seem alike.
REACH = 3.0


@dataclass(frozen=True)
class Measured:
    """The features of all districts on one scale; `span` per feature for Gower's distance."""

    of: Matrix
    scores: Floats
    standard: Standardised
    span: Floats | None

    @property
    def method(self) -> str:
        return "euclidean" if self.span is None else "gower"


@dataclass(frozen=True, slots=True)
class Neighbour:
    """One of the nearest: where it stands, how far, by what, and without which it would not be."""

    place: int
    rank: int
    distance: float
    shares: Sequence[float]
    survives: Sequence[bool]


def measured(of: Matrix) -> Measured:
    """Brings the features of a matrix on one scale; those of categories are kept as they are."""
    values = of.values.copy()
    for column, one in enumerate(of.features):
        if one.transform:
            values[:, column] = np.log1p(values[:, column])
    standard = standardised(values)
    categorical = np.array([one.categorical for one in of.features], dtype=np.bool_)
    if not categorical.any():
        return Measured(of, standard.scores, standard, None)
    scores = np.where(categorical, values, np.clip(standard.scores, -REACH, REACH))
    return Measured(of, scores, standard, gower_ranges(scores, categorical))


def nearest(made: Measured, place: int, k: int) -> list[Neighbour]:
    """The k nearest to the district at `place`; equally near ones by name. None without its own."""
    weights = np.array([one.weight for one in made.of.features])
    found = _distances(made, place, weights)
    order = _order(found.distance, place)[:k]
    firm = np.array(
        [
            np.isin(order, _order(_distances(made, place, fewer).distance, place)[:k])
            for fewer in _each_left_out(weights)
        ]
    )
    return [
        Neighbour(
            int(where),
            rank,
            float(found.distance[where]),
            found.contribution[where].tolist(),
            firm[:, rank - 1].tolist() if firm.size else [],
        )
        for rank, where in enumerate(order.tolist(), start=1)
    ]


def _each_left_out(weights: Floats) -> list[Floats]:
    """The weights without each feature in turn; nothing where none would be left."""
    without = [
        np.where(np.arange(weights.size) == one, 0.0, weights) for one in range(weights.size)
    ]
    return without if all(each.any() for each in without) else []


def _distances(made: Measured, place: int, weights: Floats) -> Distances:
    # Whoever lacks a feature has no distance: what is not known is not guessed.
    everybody = np.where(made.of.complete[:, None], made.scores, np.nan)
    own, fewest = everybody[place], int(np.count_nonzero(weights))
    if made.span is None:
        return euclidean(own, everybody, weights, fewest)
    return gower(own, everybody, made.span, weights, fewest)


def _order(distance: Floats, own: int) -> NDArray[np.int64]:
    """The places of those with a distance, the nearest first; without the district itself."""
    order: NDArray[np.int64] = np.argsort(distance, kind="stable")
    there: NDArray[np.int64] = order[np.isfinite(distance[order]) & (order != own)]
    return there


async def usual(reading: Reading, state: str, framework: str | None = None) -> Measured | None:
    """The usual features of a state's districts; None where its edition has none of them."""
    known = await defined(reading, state, framework)
    features = chosen((), (), known)
    if not any(one.definition is not None for one in features):
        return None
    return measured(await matrix(reading, state, features, known))


async def similar(reading: Reading, state: str, ags: str, k: int = USUAL) -> list[dict[str, Any]]:
    """The k districts most alike by the usual features, the nearest first; [] if not known."""
    made = await usual(reading, state)
    place = None if made is None else made.of.place(ags)
    if made is None or place is None:
        return []
    return [
        {
            **made.of.rows[one.place],
            "distance": plain(one.distance),
            "rank": one.rank,
            "period": made.of.period,
        }
        for one in nearest(made, place, k)
    ]


async def of_similar(reading: Reading, table: Table, ags: str) -> list[str]:
    """The peers of a district by its usual features, for comparisons on any table."""
    del table  # they are similar by a year of their own, whatever is compared
    found = await similar(reading, ags[:2], ags)
    if not found:
        said = (
            f"Für den Kreis {ags} sind nicht alle Merkmale bekannt, nach denen ähnliche Kreise"
            f" gesucht werden; welche fehlen, sagt /v1/comparisons/districts/{ags}/peers.",
            f"Not all features of district {ags} are known by which similar ones are found.",
        )
        raise InvalidRequest(*said, errors=[at_parameter("peers", "no_features", *said)])
    return [one["ags"] for one in found]


def lacking(of: Matrix) -> list[dict[str, Any]]:
    """Who lacks a feature, and which."""
    return [
        {
            **row,
            "reason": "features_missing",
            "features": _without(of.features, of.values[place]),
        }
        for place, row in enumerate(of.rows)
        if not of.complete[place]
    ]


def _without(features: Sequence[Feature], values: Floats) -> list[str]:
    return [one.code for one, value in zip(features, values, strict=True) if np.isnan(value)]
