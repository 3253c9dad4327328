"""How unlike two districts are, and how much of that each feature adds.

Shapes: `own` has one entry per feature, `others` one row per district, `weights` and `ranges`
one entry per feature. NaN is a feature not known: it is left out for that pair, and what is left
stands for the whole. A pair that shares fewer than `fewest` features has no distance.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from app.stats.intervals import FloatArray


@dataclass(frozen=True, slots=True)
class Distances:
    """Per district its distance, the share of each feature in it, and how many were shared.

    Shares add up to 1; at distance 0 they are 0, as nothing was added. NaN for a feature not shared
    and for a district without a distance.
    """

    distance: FloatArray
    contribution: FloatArray
    features: NDArray[np.int64]


def euclidean(
    own: ArrayLike, others: ArrayLike, weights: ArrayLike = 1.0, fewest: int = 1
) -> Distances:
    """√(Σ w·(x − y)²) over standardised features (`robust.standardised`), without unit.

    Features not shared: the sum is scaled up by Σ w (all) / Σ w (shared), as if they differed
    like the shared ones do on average. `contribution` is the share of the squared distance.
    Weights of 0 switch a feature off. Raises ValueError for a weight below 0.

    Source of the scaling: J. K. Dixon, IEEE Trans Syst Man Cybern 9 (1979) 617-621.
    """
    x, y, w = _features(own, others, weights)
    parts = w * (y - x) ** 2
    total, counted = _summed(parts, w, fewest)
    return Distances(np.sqrt(total * w.sum()), _shares(parts, total), counted)


def gower(
    own: ArrayLike, others: ArrayLike, ranges: ArrayLike, weights: ArrayLike = 1.0, fewest: int = 1
) -> Distances:
    """Gower's distance over numeric and categorical features together, 0..1, without unit.

    Formula: Σ w·s / Σ w over the shared features, with s = |x − y| / range for numbers and
    0 or 1 (same or not) for categories. `ranges` is NaN for a category, whose codes are numbers
    that are only compared; see `gower_ranges`. A range of 0 parts nobody: s = 0. An s above 1 (a
    district outside the range given) counts as 1. `contribution` is the share of the distance,
    not of its square.

    Source: J. C. Gower, Biometrics 27 (1971) 857-871.
    """
    x, y, w = _features(own, others, weights)
    span = np.broadcast_to(np.asarray(ranges, dtype=np.float64), x.shape)
    gap = np.abs(y - x)
    numeric = np.minimum(gap / np.where(span > 0, span, 1.0), 1.0) * np.where(span == 0, 0.0, 1.0)
    # A category not known stays not known: 1.0 for "not equal" would be a claim.
    alike = np.where(np.isnan(gap), np.nan, np.where(gap > 0, 1.0, 0.0))
    parts = w * np.where(np.isnan(span), alike, numeric)
    total, counted = _summed(parts, w, fewest)
    return Distances(total, _shares(parts, total), counted)


def gower_ranges(values: ArrayLike, categorical: ArrayLike) -> FloatArray:
    """Per feature the range over all districts (rows), NaN where `categorical` says so."""
    table = np.asarray(values, dtype=np.float64)
    known = np.isfinite(table)
    high = np.where(known, table, -np.inf).max(axis=0, initial=-np.inf)
    low = np.where(known, table, np.inf).min(axis=0, initial=np.inf)
    # A feature that nobody has is compared for no pair; 0 keeps the arithmetic finite.
    spans = np.where(high >= low, high - low, 0.0)
    return np.where(np.asarray(categorical, dtype=np.bool_), np.nan, spans)


def _features(
    own: ArrayLike, others: ArrayLike, weights: ArrayLike
) -> tuple[FloatArray, FloatArray, FloatArray]:
    x = np.atleast_1d(np.asarray(own, dtype=np.float64))
    y = np.asarray(others, dtype=np.float64).reshape(-1, x.size)
    # Infinite is not known either; infinite minus infinite would be a warning.
    x, y = np.where(np.isfinite(x), x, np.nan), np.where(np.isfinite(y), y, np.nan)
    w = np.broadcast_to(np.asarray(weights, dtype=np.float64), x.shape)
    if not (w >= 0).all():
        raise ValueError("a weight must be 0 or more")
    return x, y, w


def _summed(parts: FloatArray, w: FloatArray, fewest: int) -> tuple[FloatArray, NDArray[np.int64]]:
    """Mean of the parts by weight, NaN with too few features, and how many are shared."""
    shared = np.isfinite(parts) & (w > 0)
    counted = np.count_nonzero(shared, axis=1)
    enough = counted >= max(fewest, 1)
    behind = np.where(shared, w, 0.0).sum(axis=1)
    total = np.where(shared, parts, 0.0).sum(axis=1)
    return np.where(enough, total / np.where(behind > 0, behind, 1.0), np.nan), counted


def _shares(parts: FloatArray, total: FloatArray) -> FloatArray:
    known = np.isfinite(parts) & np.isfinite(total)[:, None]
    kept = np.where(known, parts, 0.0)
    whole = kept.sum(axis=1, keepdims=True)
    return np.where(known, kept / np.where(whole > 0, whole, 1.0), np.nan)
