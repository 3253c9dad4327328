from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.concept_field_mapping import ConceptFieldMapping


T = TypeVar("T", bound="ConceptField")


@_attrs_define
class ConceptField:
    """Ein Handlungsfeld, wie es der Kreis nennt, mit Rang und Zuordnung.

    Attributes:
        local_label_de (str):
        mapping (list[ConceptFieldMapping]):
        priority (int | None): 1 geht vor; mehrere dürfen gleich sein
    """

    local_label_de: str
    mapping: list[ConceptFieldMapping]
    priority: int | None

    def to_dict(self) -> dict[str, Any]:
        local_label_de = self.local_label_de

        mapping = []
        for mapping_item_data in self.mapping:
            mapping_item = mapping_item_data.to_dict()
            mapping.append(mapping_item)

        priority: int | None
        priority = self.priority

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "local_label_de": local_label_de,
                "mapping": mapping,
                "priority": priority,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_field_mapping import ConceptFieldMapping  # noqa: PLC0415

        d = dict(src_dict)
        local_label_de = d.pop("local_label_de")

        mapping = []
        _mapping = d.pop("mapping")
        for mapping_item_data in _mapping:
            mapping_item = ConceptFieldMapping.from_dict(mapping_item_data)

            mapping.append(mapping_item)

        def _parse_priority(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        priority = _parse_priority(d.pop("priority"))

        concept_field = cls(
            local_label_de=local_label_de,
            mapping=mapping,
            priority=priority,
        )

        return concept_field
