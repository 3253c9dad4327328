"""Names beside points without one covering another: the first free place around each point."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.charts.paper import SMALL, breadth

TALL = 13
GAP = 7
# Right, left, above, below, then the corners: (horizontal side, vertical side).
AROUND = ((1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1))


@dataclass(frozen=True, slots=True)
class Plane:
    """A plot's area: pixels on the sheet, and the data that its axes span."""

    width: float
    height: float
    across: tuple[float, float]
    upright: tuple[float, float]

    def pixels(self, x: float, y: float) -> tuple[float, float]:
        (left, right), (low, high) = self.across, self.upright
        return (
            self.width * (x - left) / (right - left),
            self.height * (high - y) / (high - low),
        )

    def data(self, x: float, y: float) -> tuple[float, float]:
        (left, right), (low, high) = self.across, self.upright
        return (
            round(left + (right - left) * x / self.width, 6),
            round(high - (high - low) * y / self.height, 6),
        )


@dataclass(frozen=True, slots=True)
class Box:
    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )

    def within(self, plane: Plane) -> bool:
        return self.left >= 0 and self.top >= 0 and self.right <= plane.width


def placed(
    points: Iterable[tuple[str, float, float]], plane: Plane
) -> tuple[list[dict[str, object]], list[str]]:
    """Where each name begins, in data, and the names for which there was no room.

    Points in the order given; the same points always give the same places.
    """
    at = [(name, *plane.pixels(x, y)) for name, x, y in points]
    taken = [Box(x - 5, y - 5, x + 5, y + 5) for _, x, y in at]
    labels: list[dict[str, object]] = []
    unnamed: list[str] = []
    for name, x, y in at:
        box = next((b for b in _places(name, x, y) if b.within(plane) and _free(b, taken)), None)
        if box is None:
            unnamed.append(name)
            continue
        taken.append(box)
        left, middle = plane.data(box.left, (box.top + box.bottom) / 2)
        labels.append({"said": name, "size": left, "value": middle})
    return labels, unnamed


def _free(box: Box, taken: list[Box]) -> bool:
    return not any(box.meets(other) for other in taken)


def _places(name: str, x: float, y: float) -> Iterable[Box]:
    wide = breadth(name, SMALL)
    for far in (0, 6, 14):
        for side, level in AROUND:
            reach = GAP + far
            left = {1: x + reach, -1: x - reach - wide, 0: x - wide / 2}[side]
            middle = y + level * (TALL if side == 0 else TALL - 3) + level * far
            yield Box(left, middle - TALL / 2, left + wide, middle + TALL / 2)
