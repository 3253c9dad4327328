from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.improvement import Improvement


T = TypeVar("T", bound="ImprovedDistrict")


@_attrs_define
class ImprovedDistrict:
    """Ein ähnlicher Kreis, bei dem sich der Wert in die gewünschte Richtung bewegt hat.

    Attributes:
        ags (str):
        name (str):
        distance (Decimal):
        improvement (Improvement): Wie sich der Wert eines Kreises in die gewünschte Richtung bewegt hat.
    """

    ags: str
    name: str
    distance: Decimal
    improvement: Improvement

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        distance = self.distance

        improvement = self.improvement.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "distance": distance,
                "improvement": improvement,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.improvement import Improvement  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        distance = Decimal(str(d.pop("distance")))

        improvement = Improvement.from_dict(d.pop("improvement"))

        improved_district = cls(
            ags=ags,
            name=name,
            distance=distance,
            improvement=improvement,
        )

        return improved_district
