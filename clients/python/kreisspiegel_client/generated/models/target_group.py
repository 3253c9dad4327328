from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="TargetGroup")


@_attrs_define
class TargetGroup:
    """Eine Zielgruppe der gemeinsamen Liste.

    Attributes:
        code (str):
        label_de (str):
        label_en (str):
        includes_native (bool | None): Auch Menschen ohne Zuwanderungsgeschichte; null: je nach Projekt
    """

    code: str
    label_de: str
    label_en: str
    includes_native: bool | None

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        label_en = self.label_en

        includes_native: bool | None
        includes_native = self.includes_native

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "label_en": label_en,
                "includes_native": includes_native,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        label_en = d.pop("label_en")

        def _parse_includes_native(data: object) -> bool | None:
            if data is None:
                return data
            return cast(bool | None, data)

        includes_native = _parse_includes_native(d.pop("includes_native"))

        target_group = cls(
            code=code,
            label_de=label_de,
            label_en=label_en,
            includes_native=includes_native,
        )

        return target_group
