from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.project import Project


T = TypeVar("T", bound="Projects")


@_attrs_define
class Projects:
    """Eine Seite der Projekte, nach Titel.

    Attributes:
        as_of (datetime.datetime):
        total (int): alle, auf die die Filter passen
        items (list[Project]):
        next_ (None | str):
    """

    as_of: datetime.datetime
    total: int
    items: list[Project]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        as_of = self.as_of.isoformat()

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
                "total": total,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.project import Project  # noqa: PLC0415

        d = dict(src_dict)
        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        total = d.pop("total")

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = Project.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        projects = cls(
            as_of=as_of,
            total=total,
            items=items,
            next_=next_,
        )

        return projects
