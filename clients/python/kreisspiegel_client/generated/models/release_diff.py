from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.release import Release
    from ..models.row_diff import RowDiff
    from ..models.table_diff import TableDiff


T = TypeVar("T", bound="ReleaseDiff")


@_attrs_define
class ReleaseDiff:
    """Was eine Veröffentlichung anders sagt als eine frühere.

    Attributes:
        release (Release): Eine Veröffentlichung: ein Stand der Daten.
        against (None | Release): Die frühere; null, wenn es keine gibt.
        as_of (datetime.datetime):
        tables (list[TableDiff]):
        items (list[RowDiff]):
        next_ (None | str):
        notes (list[str]):
    """

    release: Release
    against: None | Release
    as_of: datetime.datetime
    tables: list[TableDiff]
    items: list[RowDiff]
    next_: None | str
    notes: list[str]

    def to_dict(self) -> dict[str, Any]:
        from ..models.release import Release  # noqa: PLC0415

        release = self.release.to_dict()

        against: dict[str, Any] | None
        if isinstance(self.against, Release):
            against = self.against.to_dict()
        else:
            against = self.against

        as_of = self.as_of.isoformat()

        tables = []
        for tables_item_data in self.tables:
            tables_item = tables_item_data.to_dict()
            tables.append(tables_item)

        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        next_: None | str
        next_ = self.next_

        notes = self.notes

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "release": release,
                "against": against,
                "as_of": as_of,
                "tables": tables,
                "items": items,
                "next": next_,
                "notes": notes,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.release import Release  # noqa: PLC0415
        from ..models.row_diff import RowDiff  # noqa: PLC0415
        from ..models.table_diff import TableDiff  # noqa: PLC0415

        d = dict(src_dict)
        release = Release.from_dict(d.pop("release"))

        def _parse_against(data: object) -> None | Release:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                against_type_0 = Release.from_dict(data)

                return against_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Release, data)

        against = _parse_against(d.pop("against"))

        as_of = datetime.datetime.fromisoformat(d.pop("as_of"))

        tables = []
        _tables = d.pop("tables")
        for tables_item_data in _tables:
            tables_item = TableDiff.from_dict(tables_item_data)

            tables.append(tables_item)

        items = []
        _items = d.pop("items")
        for items_item_data in _items:
            items_item = RowDiff.from_dict(items_item_data)

            items.append(items_item)

        def _parse_next_(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        next_ = _parse_next_(d.pop("next"))

        notes = cast(list[str], d.pop("notes"))

        release_diff = cls(
            release=release,
            against=against,
            as_of=as_of,
            tables=tables,
            items=items,
            next_=next_,
            notes=notes,
        )

        return release_diff
