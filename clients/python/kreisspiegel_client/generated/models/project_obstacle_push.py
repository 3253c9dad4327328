from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ProjectObstaclePush")


@_attrs_define
class ProjectObstaclePush:
    """Woran es stockte, und was daraufhin geändert wurde.

    Attributes:
        text_de (str):
        changed_de (None | str | Unset):
    """

    text_de: str
    changed_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        text_de = self.text_de

        changed_de: None | str | Unset
        if isinstance(self.changed_de, Unset):
            changed_de = UNSET
        else:
            changed_de = self.changed_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text_de": text_de,
            }
        )
        if changed_de is not UNSET:
            field_dict["changed_de"] = changed_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text_de = d.pop("text_de")

        def _parse_changed_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        changed_de = _parse_changed_de(d.pop("changed_de", UNSET))

        project_obstacle_push = cls(
            text_de=text_de,
            changed_de=changed_de,
        )

        return project_obstacle_push
