from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.concept_field_mapping_push import ConceptFieldMappingPush


T = TypeVar("T", bound="ConceptFieldPush")


@_attrs_define
class ConceptFieldPush:
    """Ein Handlungsfeld, wie es der Kreis nennt, mit Rang und Zuordnung.

    Attributes:
        local_label_de (str):
        mapping (list[ConceptFieldMappingPush] | Unset):
        priority (int | None | Unset): 1 geht vor.
    """

    local_label_de: str
    mapping: list[ConceptFieldMappingPush] | Unset = UNSET
    priority: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        local_label_de = self.local_label_de

        mapping: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.mapping, Unset):
            mapping = []
            for mapping_item_data in self.mapping:
                mapping_item = mapping_item_data.to_dict()
                mapping.append(mapping_item)

        priority: int | None | Unset
        if isinstance(self.priority, Unset):
            priority = UNSET
        else:
            priority = self.priority

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "local_label_de": local_label_de,
            }
        )
        if mapping is not UNSET:
            field_dict["mapping"] = mapping
        if priority is not UNSET:
            field_dict["priority"] = priority

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.concept_field_mapping_push import ConceptFieldMappingPush  # noqa: PLC0415

        d = dict(src_dict)
        local_label_de = d.pop("local_label_de")

        _mapping = d.pop("mapping", UNSET)
        mapping: list[ConceptFieldMappingPush] | Unset = UNSET
        if _mapping is not UNSET:
            mapping = []
            for mapping_item_data in _mapping:
                mapping_item = ConceptFieldMappingPush.from_dict(mapping_item_data)

                mapping.append(mapping_item)

        def _parse_priority(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        priority = _parse_priority(d.pop("priority", UNSET))

        concept_field_push = cls(
            local_label_de=local_label_de,
            mapping=mapping,
            priority=priority,
        )

        return concept_field_push
