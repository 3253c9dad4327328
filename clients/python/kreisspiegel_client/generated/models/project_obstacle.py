from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProjectObstacle")


@_attrs_define
class ProjectObstacle:
    """Woran es stockte, und was daraufhin geändert wurde.

    Attributes:
        text_de (str):
        changed_de (None | str):
    """

    text_de: str
    changed_de: None | str

    def to_dict(self) -> dict[str, Any]:
        text_de = self.text_de

        changed_de: None | str
        changed_de = self.changed_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text_de": text_de,
                "changed_de": changed_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text_de = d.pop("text_de")

        def _parse_changed_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        changed_de = _parse_changed_de(d.pop("changed_de"))

        project_obstacle = cls(
            text_de=text_de,
            changed_de=changed_de,
        )

        return project_obstacle
