from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="TableDiff")


@_attrs_define
class TableDiff:
    """Wie viele Zeilen einer Tabelle anders sind.

    Attributes:
        table (str):
        title_de (str):
        added (int):
        removed (int):
        changed (int):
        same (int):
    """

    table: str
    title_de: str
    added: int
    removed: int
    changed: int
    same: int

    def to_dict(self) -> dict[str, Any]:
        table = self.table

        title_de = self.title_de

        added = self.added

        removed = self.removed

        changed = self.changed

        same = self.same

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "table": table,
                "title_de": title_de,
                "added": added,
                "removed": removed,
                "changed": changed,
                "same": same,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        table = d.pop("table")

        title_de = d.pop("title_de")

        added = d.pop("added")

        removed = d.pop("removed")

        changed = d.pop("changed")

        same = d.pop("same")

        table_diff = cls(
            table=table,
            title_de=title_de,
            added=added,
            removed=removed,
            changed=changed,
            same=same,
        )

        return table_diff
