from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.field_mapping import FieldMapping


T = TypeVar("T", bound="FieldOfAction")


@_attrs_define
class FieldOfAction:
    """Ein Handlungsfeld.

    Attributes:
        code (str):
        position (int):
        kind (str):
        label_de (str):
        label_en (str):
        mappings (list[FieldMapping]):
    """

    code: str
    position: int
    kind: str
    label_de: str
    label_en: str
    mappings: list[FieldMapping]

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        position = self.position

        kind = self.kind

        label_de = self.label_de

        label_en = self.label_en

        mappings = []
        for mappings_item_data in self.mappings:
            mappings_item = mappings_item_data.to_dict()
            mappings.append(mappings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "position": position,
                "kind": kind,
                "label_de": label_de,
                "label_en": label_en,
                "mappings": mappings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.field_mapping import FieldMapping  # noqa: PLC0415

        d = dict(src_dict)
        code = d.pop("code")

        position = d.pop("position")

        kind = d.pop("kind")

        label_de = d.pop("label_de")

        label_en = d.pop("label_en")

        mappings = []
        _mappings = d.pop("mappings")
        for mappings_item_data in _mappings:
            mappings_item = FieldMapping.from_dict(mappings_item_data)

            mappings.append(mappings_item)

        field_of_action = cls(
            code=code,
            position=position,
            kind=kind,
            label_de=label_de,
            label_en=label_en,
            mappings=mappings,
        )

        return field_of_action
