"""How far a figure has come from where it started to where it is meant to be.

Shares of the way are numbers without a unit: 0 at the baseline, 1 at the target, below 0 where the
figure has moved away, above 1 where it is past the target.
"""

import math
from dataclasses import dataclass
from typing import Literal

Limits = tuple[float, float]
Verdict = Literal["reached", "perhaps_reached", "under_way", "not_distinct", "unchanged", "away"]


@dataclass(frozen=True, slots=True)
class Way:
    """The share of the way, the same at both ends of the interval, and what can be said of it."""

    share: float
    limits: Limits | None
    verdict: Verdict


def way(baseline: float, target: float, value: float, limits: Limits | None) -> Way:
    """The share of the way from `baseline` to `target` that `value` stands for; all in one unit.

    Formula: s = (v − b) / (t − b). An interval [l, u] of the value becomes the interval between
    (l − b) / (t − b) and (u − b) / (t − b), the smaller first: s is linear in v, so the level of
    the interval carries over exactly.

    Assumptions: baseline and target are set figures, without an error of their own. Where the
    baseline was itself counted in a small district, the share is less certain than its interval
    says. The value is of the same definition, basis and territory as the baseline; t ≠ b.

    Source: goal attainment as degree of target achievement, (actual − baseline) / (target −
    baseline): OECD, Composite Indicators handbook (2008), 5.3 (distance to a reference); the
    interval is the image of the value's under a linear map.
    """
    if target == baseline:
        raise ValueError("a way of no length has no share")
    share = _share(baseline, target, value)
    if limits is None or not all(map(math.isfinite, limits)):
        return Way(share, None, _alone(share))
    lower, upper = sorted(_share(baseline, target, one) for one in limits)
    return Way(share, (lower, upper), _within(share, lower, upper))


def _share(baseline: float, target: float, value: float) -> float:
    return (value - baseline) / (target - baseline)


def _alone(share: float) -> Verdict:
    """What a figure without an interval says."""
    if share >= 1:
        return "reached"
    if share == 0:
        return "unchanged"
    return "under_way" if share > 0 else "away"


def _within(share: float, lower: float, upper: float) -> Verdict:
    """What a figure says whose interval is known: nothing, while it may still be the baseline."""
    if lower <= 0 <= upper:
        return "not_distinct"
    if upper < 0:
        return "away"
    if lower >= 1:
        return "reached"
    return "perhaps_reached" if share >= 1 else "under_way"


def time_share(first: int, last: int, now: int) -> float | None:
    """The share of the time from `first` to `last` that has passed, in days; None without any."""
    return (now - first) / (last - first) if last > first else None
