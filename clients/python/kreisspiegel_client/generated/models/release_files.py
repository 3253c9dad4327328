from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.release import Release
    from ..models.release_file import ReleaseFile


T = TypeVar("T", bound="ReleaseFiles")


@_attrs_define
class ReleaseFiles:
    """Eine Seite der Dateien, die der Aufrufer lesen kann.

    Attributes:
        release (Release): Eine Veröffentlichung: ein Stand der Daten.
        items (list[ReleaseFile]):
        next_ (None | str):
    """

    release: Release
    items: list[ReleaseFile]
    next_: None | str

    def to_dict(self) -> dict[str, Any]:
        release = self.release.to_dict()

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "release": release,
                "items": items,
                "next": next_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.release import Release  # noqa: PLC0415
        from ..models.release_file import ReleaseFile  # noqa: PLC0415

        d = dict(src_dict)
        release = Release.from_dict(d.pop("release"))

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = ReleaseFile.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        release_files = cls(
            release=release,
            items=items,
            next_=next_,
        )

        return release_files
