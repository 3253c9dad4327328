from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.state_point import StatePoint
    from ..models.trend import Trend


T = TypeVar("T", bound="SeriesState")


@_attrs_define
class SeriesState:
    """Das Land über die Zeit; der Trend gilt für Punkte, die dieselben Kreise umfassen.

    Attributes:
        code (str):
        points (list[StatePoint]):
        trend (Trend): Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen.
    """

    code: str
    points: list[StatePoint]
    trend: Trend

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        points = []
        for points_item_data in self.points:
            points_item = points_item_data.to_dict()
            points.append(points_item)

        trend = self.trend.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "points": points,
                "trend": trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.state_point import StatePoint  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        points = []
        _points = d.pop("points")
        for points_item_data in _points:
            points_item = StatePoint.from_dict(points_item_data)

            points.append(points_item)

        trend = Trend.from_dict(d.pop("trend"))

        series_state = cls(
            code=code,
            points=points,
            trend=trend,
        )

        return series_state
