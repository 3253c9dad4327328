from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.directed_indicator_direction import (
    DirectedIndicatorDirection,
    check_directed_indicator_direction,
)
from ..models.directed_indicator_tier import (
    DirectedIndicatorTier,
    check_directed_indicator_tier,
)

T = TypeVar("T", bound="DirectedIndicator")


@_attrs_define
class DirectedIndicator:
    """Ein Indikator, bei dem die Rahmenedition eine Richtung nennt.

    Attributes:
        code (str):
        label_de (str):
        label_en (str):
        unit (str):
        direction (DirectedIndicatorDirection):
        field (str):
        dimension (str):
        tier (DirectedIndicatorTier):
    """

    code: str
    label_de: str
    label_en: str
    unit: str
    direction: DirectedIndicatorDirection
    field: str
    dimension: str
    tier: DirectedIndicatorTier

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        label_en = self.label_en

        unit = self.unit

        direction: str = self.direction

        field = self.field

        dimension = self.dimension

        tier: str = self.tier

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "unit": unit,
                "direction": direction,
                "field": field,
                "dimension": dimension,
                "tier": tier,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        label_en = d.pop("label_en")

        unit = d.pop("unit")

        direction = check_directed_indicator_direction(d.pop("direction"))

        field = d.pop("field")

        dimension = d.pop("dimension")

        tier = check_directed_indicator_tier(d.pop("tier"))

        directed_indicator = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            unit=unit,
            direction=direction,
            field=field,
            dimension=dimension,
            tier=tier,
        )

        return directed_indicator
