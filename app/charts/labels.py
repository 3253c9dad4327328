"""Names beside points without one covering another: the first free place around each point."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.charts.paper import SMALL, breadth

Floats = NDArray[np.float64]

TALL, GAP, MARK = 13, 7, 5
# Right, left, above, below, then the corners and what lies between: (side, level).
AROUND = (
    *((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1)),
    *((1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5), (0.5, -1), (0.5, 1), (-0.5, -1), (-0.5, 1)),
)
FAR = (0, 3, 6, 10, 14)
# Where there are more, no order finds room for all.
FEW, TRIES = 60, 6


@dataclass(frozen=True, slots=True)
class Plane:
    """A plot's area: pixels on the sheet, and the data that its axes span."""

    width: float
    height: float
    across: tuple[float, float]
    upright: tuple[float, float]
    # Whether equal ways to the right are equal ratios, as on a logarithmic axis.
    ratios: bool = False

    def pixels(self, x: float, y: float) -> tuple[float, float]:
        (left, right), (low, high) = self._across(), self.upright
        at = np.log(x) if self.ratios else x
        return (
            float(self.width * (at - left) / (right - left)),
            float(self.height * (high - y) / (high - low)),
        )

    def data(self, x: float, y: float) -> tuple[float, float]:
        (left, right), (low, high) = self._across(), self.upright
        at = left + (right - left) * x / self.width
        return (
            round(float(np.exp(at) if self.ratios else at), 6),
            round(float(high - (high - low) * y / self.height), 6),
        )

    def _across(self) -> tuple[float, float]:
        left, right = self.across
        return (float(np.log(left)), float(np.log(right))) if self.ratios else (left, right)


@dataclass(frozen=True, slots=True)
class Point:
    """What is to be named, in data, with the ends of its interval."""

    name: str
    x: float
    y: float
    low: float | None = None
    high: float | None = None


def placed(points: Sequence[Point], plane: Plane) -> tuple[list[dict[str, object]], list[str]]:
    """Where each name begins, in data, and the names for which there was no room.

    A name covers no mark, no interval and no other name, and is nearest to its own point. Who found
    no room comes first in the next try. The same points always give the same places.
    """
    order = list(range(len(points)))
    best: dict[int, Floats] = {}
    for _ in range(TRIES if len(points) <= FEW else 1):
        found = _tried(points, order, plane)
        best = max(best, found, key=len)
        if len(best) == len(points):
            break
        order.sort(key=found.__contains__)
    labels: list[dict[str, object]] = []
    for place, (left, top, _, bottom) in sorted(best.items()):
        x, y = plane.data(left, (top + bottom) / 2)
        labels.append({"said": points[place].name, "size": x, "value": y})
    return labels, [one.name for place, one in enumerate(points) if place not in best]


def _tried(points: Sequence[Point], order: Sequence[int], plane: Plane) -> dict[int, Floats]:
    """The boxes (left, top, right, bottom) of those who find room when they come in this order."""
    at = np.array([plane.pixels(one.x, one.y) for one in points])
    taken = np.array([_mark(one, plane) for one in points])
    found: dict[int, Floats] = {}
    for place in order:
        boxes = _within(_places(points[place].name, *at[place]), plane)
        boxes = boxes[~_meet(boxes, taken)]
        boxes = boxes[_own(boxes, at, place)]
        if len(boxes):
            found[place] = boxes[0]
            taken = np.vstack([taken, found[place]])
    return found


def _mark(one: Point, plane: Plane) -> tuple[float, float, float, float]:
    x, y = plane.pixels(one.x, one.y)
    ends = [plane.pixels(one.x, end)[1] for end in (one.low, one.high) if end is not None]
    return x - MARK, min([y - MARK, *ends]), x + MARK, max([y + MARK, *ends])


def _within(boxes: Floats, plane: Plane) -> Floats:
    left, top, right, bottom = boxes.T
    inside = (left >= 0) & (top >= 0) & (right <= plane.width) & (bottom <= plane.height)
    return np.asarray(boxes[inside])


def _meet(boxes: Floats, taken: Floats) -> NDArray[np.bool_]:
    """Whether a box overlaps anything that is there already."""
    left, top, right, bottom = boxes.T[:, :, None]
    met = (
        (left < taken[:, 2]) & (taken[:, 0] < right) & (top < taken[:, 3]) & (taken[:, 1] < bottom)
    )
    return np.asarray(met.any(axis=1))


def _own(boxes: Floats, at: Floats, place: int) -> NDArray[np.bool_]:
    """Whether a box is nearer to its own point than to any other."""
    left, top, right, bottom = boxes.T[:, :, None]
    x, y = at.T
    aside = np.maximum(np.maximum(left - x, x - right), 0)
    above = np.maximum(np.maximum(top - y, y - bottom), 0)
    away = np.hypot(aside, above)
    own = away[:, place].copy()
    away[:, place] = np.inf
    return np.asarray(own < away.min(axis=1, initial=np.inf))


def _places(name: str, x: float, y: float) -> Floats:
    """Every box that a name may have, from wholly left of its point to wholly right of it."""
    wide = breadth(name, SMALL)
    boxes = []
    for far in FAR:
        for side, level in AROUND:
            left = x + side * (GAP + far + wide / 2) - wide / 2
            middle = y + level * (TALL if abs(side) < 1 else TALL - 3) + level * far
            boxes.append((left, middle - TALL / 2, left + wide, middle + TALL / 2))
    return np.array(boxes)
