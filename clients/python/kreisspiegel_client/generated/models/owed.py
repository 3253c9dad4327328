from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.owed_item import OwedItem


T = TypeVar("T", bound="Owed")


@_attrs_define
class Owed:
    """Was ein Kreis noch schuldet, das Dringendste zuerst.

    Attributes:
        district (str):
        name (str):
        framework (str):
        as_of (datetime.datetime):
        on (datetime.date):
        items (list[OwedItem]):
    """

    district: str
    name: str
    framework: str
    as_of: datetime.datetime
    on: datetime.date
    items: list[OwedItem]

    def to_dict(self) -> dict[str, Any]:
        district = self.district

        name = self.name

        framework = self.framework

        as_of = self.as_of.isoformat()

        on = self.on.isoformat()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "name": name,
                "framework": framework,
                "as_of": as_of,
                "on": on,
                "items": items,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.owed_item import OwedItem  # noqa: PLC0415

        d = dict(src_dict)
        district = d.pop("district")

        name = d.pop("name")

        framework = d.pop("framework")

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        on = datetime.date.fromisoformat(d.pop("on"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = OwedItem.from_dict(items_item_data)

            items.append(items_item)

        owed = cls(
            district=district,
            name=name,
            framework=framework,
            as_of=as_of,
            on=on,
            items=items,
        )

        return owed
