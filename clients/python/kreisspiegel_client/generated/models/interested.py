from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.interested_district import InterestedDistrict


T = TypeVar("T", bound="Interested")


@_attrs_define
class Interested:
    """Wer auch daran arbeitet, nach Namen; nichts Internes.

    Attributes:
        as_of (datetime.datetime):
        fields (list[str]): um welche Handlungsfelder es geht
        items (list[InterestedDistrict]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    fields: list[str]
    items: list[InterestedDistrict]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        as_of = self.as_of.isoformat()

        fields = self.fields

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
                "fields": fields,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.interested_district import InterestedDistrict  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        fields = cast(list[str], d.pop("fields"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = InterestedDistrict.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        interested = cls(
            as_of=as_of,
            fields=fields,
            items=items,
            next_=next_,
        )

        return interested
