from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.named_district_type import NamedDistrictType, check_named_district_type

T = TypeVar("T", bound="NamedDistrict")


@_attrs_define
class NamedDistrict:
    """Ein Kreis mit Namen, Art und Land.

    Attributes:
        ags (str):
        name (str):
        type_ (NamedDistrictType):
        state (str):
    """

    ags: str
    name: str
    type_: NamedDistrictType
    state: str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        type_: str = self.type_

        state = self.state

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "type": type_,
                "state": state,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        type_ = check_named_district_type(d.pop("type"))

        state = d.pop("state")

        named_district = cls(
            ags=ags,
            name=name,
            type_=type_,
            state=state,
        )

        return named_district
