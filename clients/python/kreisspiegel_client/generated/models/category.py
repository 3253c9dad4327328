from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Category")


@_attrs_define
class Category:
    """Eine Ausprägung einer Gliederung.

    Attributes:
        code (str):
        kind (str):
        label_de (str):
        label_en (str):
    """

    code: str
    kind: str
    label_de: str
    label_en: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        kind = self.kind

        label_de = self.label_de

        label_en = self.label_en

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "kind": kind,
                "label_de": label_de,
                "label_en": label_en,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        kind = d.pop("kind")

        label_de = d.pop("label_de")

        label_en = d.pop("label_en")

        category = cls(
            code=code,
            kind=kind,
            label_de=label_de,
            label_en=label_en,
        )

        return category
