from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

from ..models.series_district_type import SeriesDistrictType, check_series_district_type

if TYPE_CHECKING:
    from ..models.missing_point import MissingPoint
    from ..models.series_point import SeriesPoint
    from ..models.trend import Trend


T = TypeVar("T", bound="SeriesDistrict")


@_attrs_define
class SeriesDistrict:
    """Ein Kreis über die Zeit.

    Attributes:
        ags (str):
        name (str):
        type_ (SeriesDistrictType):
        points (list[SeriesPoint]):
        missing (list[MissingPoint]):
        trend (Trend): Ob die letzten fünf vergleichbaren Punkte mehr als zufällig steigen oder fallen.
    """

    ags: str
    name: str
    type_: SeriesDistrictType
    points: list[SeriesPoint]
    missing: list[MissingPoint]
    trend: Trend

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        points = []
        for points_item_data in self.points:
            points_item = points_item_data.to_dict()
            points.append(points_item)

        missing = []
        for missing_item_data in self.missing:
            missing_item = missing_item_data.to_dict()
            missing.append(missing_item)

        trend = self.trend.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "points": points,
                "missing": missing,
                "trend": trend,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.missing_point import MissingPoint  # noqa: PLC0415
        from ..models.series_point import SeriesPoint  # noqa: PLC0415
        from ..models.trend import Trend  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_series_district_type(d.pop("type"))

        points = []
        _points = d.pop("points")
        for points_item_data in _points:
            points_item = SeriesPoint.from_dict(points_item_data)

            points.append(points_item)

        missing = []
        _missing = d.pop("missing")
        for missing_item_data in _missing:
            missing_item = MissingPoint.from_dict(missing_item_data)

            missing.append(missing_item)

        trend = Trend.from_dict(d.pop("trend"))

        series_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            points=points,
            missing=missing,
            trend=trend,
        )

        return series_district
