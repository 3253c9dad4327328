from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.adoption import Adoption


T = TypeVar("T", bound="AdoptionsOfDistrict")


@_attrs_define
class AdoptionsOfDistrict:
    """Was ein Kreis übernimmt.

    Attributes:
        as_of (datetime.datetime):
        items (list[Adoption]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    items: list[Adoption]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        as_of = self.as_of.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "as_of": as_of,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.adoption import Adoption  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Adoption.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        adoptions_of_district = cls(
            as_of=as_of,
            items=items,
            next_=next_,
        )

        return adoptions_of_district
