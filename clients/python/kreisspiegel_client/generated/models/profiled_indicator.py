from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProfiledIndicator")


@_attrs_define
class ProfiledIndicator:
    """Ein Indikator der Rahmenedition.

    Attributes:
        code (str):
        label_de (str):
        label_en (None | str):
        unit (str):
        kind (str):
        direction (str):
        field (str):
        dimension (str):
        tier (str):
        decimals (int):
        version (str):
    """

    code: str
    label_de: str
    label_en: None | str
    unit: str
    kind: str
    direction: str
    field: str
    dimension: str
    tier: str
    decimals: int
    version: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        label_en: None | str
        label_en = self.label_en

        unit = self.unit

        kind = self.kind

        direction = self.direction

        field = self.field

        dimension = self.dimension

        tier = self.tier

        decimals = self.decimals

        version = self.version

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "unit": unit,
                "kind": kind,
                "direction": direction,
                "field": field,
                "dimension": dimension,
                "tier": tier,
                "decimals": decimals,
                "version": version,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        def _parse_label_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_en = _parse_label_en(d.pop("label_en"))

        unit = d.pop("unit")

        kind = d.pop("kind")

        direction = d.pop("direction")

        field = d.pop("field")

        dimension = d.pop("dimension")

        tier = d.pop("tier")

        decimals = d.pop("decimals")

        version = d.pop("version")

        profiled_indicator = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            unit=unit,
            kind=kind,
            direction=direction,
            field=field,
            dimension=dimension,
            tier=tier,
            decimals=decimals,
            version=version,
        )

        return profiled_indicator
