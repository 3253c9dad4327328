from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="CellDiff")


@_attrs_define
class CellDiff:
    """Eine Zelle vorher und nachher, geschrieben wie in den Dateien.

    Attributes:
        column (str):
        before (None | str):
        after (None | str):
    """

    column: str
    before: None | str
    after: None | str

    def to_dict(self) -> dict[str, Any]:
        column = self.column

        before: None | str
        before = self.before

        after: None | str
        after = self.after

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "column": column,
                "before": before,
                "after": after,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        column = d.pop("column")

        def _parse_before(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        before = _parse_before(d.pop("before"))

        def _parse_after(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        after = _parse_after(d.pop("after"))

        cell_diff = cls(
            column=column,
            before=before,
            after=after,
        )

        return cell_diff
