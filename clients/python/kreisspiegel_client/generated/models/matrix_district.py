from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.matrix_district_type import MatrixDistrictType, check_matrix_district_type

T = TypeVar("T", bound="MatrixDistrict")


@_attrs_define
class MatrixDistrict:
    """Eine Zeile.

    Attributes:
        ags (str):
        name (str):
        type_ (MatrixDistrictType):
    """

    ags: str
    name: str
    type_: MatrixDistrictType

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_matrix_district_type(d.pop("type"))

        matrix_district = cls(
            ags=ags,
            name=name,
            type_=type_,
        )

        return matrix_district
