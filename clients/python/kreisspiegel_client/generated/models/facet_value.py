from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="FacetValue")


@_attrs_define
class FacetValue:
    """Ein Wert, der gewählt werden kann.

    Attributes:
        code (str):
        label_de (str):
        count (int): so viele Projekte blieben übrig
    """

    code: str
    label_de: str
    count: int

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        count = self.count

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "count": count,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        count = d.pop("count")

        facet_value = cls(
            code=code,
            label_de=label_de,
            count=count,
        )

        return facet_value
