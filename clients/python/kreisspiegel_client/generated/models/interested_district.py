from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.interested_reason import InterestedReason


T = TypeVar("T", bound="InterestedDistrict")


@_attrs_define
class InterestedDistrict:
    """Ein Kreis, der auch daran arbeitet.

    Attributes:
        ags (str):
        name (None | str): null, wo der Kreis nicht geladen ist
        reasons (list[InterestedReason]):
    """

    ags: str
    name: None | str
    reasons: list[InterestedReason]

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name: None | str
        name = self.name

        reasons = []
        for reasons_item_data in self.reasons:
            reasons_item = reasons_item_data.to_dict()
            reasons.append(reasons_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "reasons": reasons,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.interested_reason import InterestedReason  # noqa: PLC0415

        d = dict(src_dict)
        ags = d.pop("ags")

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        reasons = []
        _reasons = d.pop("reasons")
        for reasons_item_data in _reasons:
            reasons_item = InterestedReason.from_dict(reasons_item_data)

            reasons.append(reasons_item)

        interested_district = cls(
            ags=ags,
            name=name,
            reasons=reasons,
        )

        return interested_district
