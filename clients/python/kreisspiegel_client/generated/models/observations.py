from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.observation import Observation


T = TypeVar("T", bound="Observations")


@_attrs_define
class Observations:
    """Eine Seite der Werte.

    Attributes:
        items (list[Observation]):
        next_ (None | str):
        as_of (datetime.datetime):
    """

    items: list[Observation]
    next_: None | str
    as_of: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        as_of = self.as_of.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "items": items,
                "next": next_,
                "as_of": as_of,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.observation import Observation  # noqa: PLC0415

        d = dict(src_dict)
        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Observation.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        observations = cls(
            items=items,
            next_=next_,
            as_of=as_of,
        )

        return observations
