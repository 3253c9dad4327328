from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Shared")


@_attrs_define
class Shared:
    """Was zwei Projekte gemeinsam haben.

    Attributes:
        fields (list[str]):
        target_groups (list[str]):
        words (list[str]): die seltensten zuerst
        districts (list[str]):
    """

    fields: list[str]
    target_groups: list[str]
    words: list[str]
    districts: list[str]

    def to_dict(self) -> dict[str, Any]:
        fields = self.fields

        target_groups = self.target_groups

        words = self.words

        districts = self.districts

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "fields": fields,
                "target_groups": target_groups,
                "words": words,
                "districts": districts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        fields = cast(list[str], d.pop("fields"))

        target_groups = cast(list[str], d.pop("target_groups"))

        words = cast(list[str], d.pop("words"))

        districts = cast(list[str], d.pop("districts"))

        shared = cls(
            fields=fields,
            target_groups=target_groups,
            words=words,
            districts=districts,
        )

        return shared
