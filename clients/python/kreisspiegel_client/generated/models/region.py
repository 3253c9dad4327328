from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.region_system import RegionSystem, check_region_system

T = TypeVar("T", bound="Region")


@_attrs_define
class Region:
    """Die Region des Landes, in der ein Kreis liegt.

    Attributes:
        system (RegionSystem): Nach der Landesplanung oder der amtlichen Statistik.
        code (str):
        label_de (str):
    """

    system: RegionSystem
    code: str
    label_de: str

    def to_dict(self) -> dict[str, Any]:
        system: str = self.system

        code = self.code

        label_de = self.label_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "system": system,
                "code": code,
                "label_de": label_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        system = check_region_system(d.pop("system"))

        code = d.pop("code")

        label_de = d.pop("label_de")

        region = cls(
            system=system,
            code=code,
            label_de=label_de,
        )

        return region
