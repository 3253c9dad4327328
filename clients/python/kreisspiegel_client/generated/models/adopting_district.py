from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="AdoptingDistrict")


@_attrs_define
class AdoptingDistrict:
    """Wer es übernimmt.

    Attributes:
        ags (str):
        name (str):
    """

    ags: str
    name: str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        adopting_district = cls(
            ags=ags,
            name=name,
        )

        return adopting_district
