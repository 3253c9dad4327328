from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MeasurePlace")


@_attrs_define
class MeasurePlace:
    """Wo eine Maßnahme stattfindet: eine Gemeinde, ein Sozialraum, ein Stadtteil.

    Attributes:
        name (str):
        ags (None | str): acht Ziffern, wo es eine Gemeinde ist
    """

    name: str
    ags: None | str

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        ags: None | str
        ags = self.ags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "ags": ags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_ags(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ags = _parse_ags(d.pop("ags"))

        measure_place = cls(
            name=name,
            ags=ags,
        )

        return measure_place
