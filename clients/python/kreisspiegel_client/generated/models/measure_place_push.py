from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="MeasurePlacePush")


@_attrs_define
class MeasurePlacePush:
    """Wo: eine Gemeinde, ein Sozialraum, ein Stadtteil.

    Attributes:
        name (str):
        ags (None | str | Unset): Gemeindeschlüssel, acht Ziffern, aus dem eigenen Kreis
    """

    name: str
    ags: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        ags: None | str | Unset
        if isinstance(self.ags, Unset):
            ags = UNSET
        else:
            ags = self.ags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if ags is not UNSET:
            field_dict["ags"] = ags

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_ags(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        ags = _parse_ags(d.pop("ags", UNSET))

        measure_place_push = cls(
            name=name,
            ags=ags,
        )

        return measure_place_push
