from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.delegation import Delegation


T = TypeVar("T", bound="Delegations")


@_attrs_define
class Delegations:
    """Eine Seite der Delegationen, neueste zuerst.

    Attributes:
        items (list[Delegation]):
        next_ (datetime.datetime | None):
    """

    items: list[Delegation]
    next_: datetime.datetime | None

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        if isinstance(self.next_, datetime.datetime):
            next_ = self.next_.isoformat()
        else:
            next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.delegation import Delegation  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Delegation.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                next_type_0 = datetime.datetime.fromisoformat(data)

                return next_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        next_ = _parse_next_(d.pop("next"))

        delegations = cls(
            items=items,
            next_=next_,
        )

        return delegations
