from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.near_project import NearProject


T = TypeVar("T", bound="NearProjects")


@_attrs_define
class NearProjects:
    """Projekte zu einem Indikator: erst die, die ihn nennen.

    Attributes:
        as_of (datetime.datetime):
        indicator (str):
        field (str):
        total (int):
        items (list[NearProject]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    indicator: str
    field: str
    total: int
    items: list[NearProject]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        as_of = self.as_of.isoformat()

        indicator = self.indicator

        field = self.field

        total = self.total

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
                "indicator": indicator,
                "field": field,
                "total": total,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.near_project import NearProject  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        indicator = d.pop("indicator")

        field = d.pop("field")

        total = d.pop("total")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = NearProject.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        near_projects = cls(
            as_of=as_of,
            indicator=indicator,
            field=field,
            total=total,
            items=items,
            next_=next_,
        )

        return near_projects
