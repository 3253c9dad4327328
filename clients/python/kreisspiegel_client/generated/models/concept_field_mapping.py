from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.concept_field_mapping_match import (
    ConceptFieldMappingMatch,
    check_concept_field_mapping_match,
)

T = TypeVar("T", bound="ConceptFieldMapping")


@_attrs_define
class ConceptFieldMapping:
    """Ein Handlungsfeld der gemeinsamen Liste, und wie genau es das örtliche trifft.

    Attributes:
        field (str):
        match (ConceptFieldMappingMatch):
    """

    field: str
    match: ConceptFieldMappingMatch

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        match: str = self.match

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
                "match": match,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field")

        match = check_concept_field_mapping_match(d.pop("match"))

        concept_field_mapping = cls(
            field=field,
            match=match,
        )

        return concept_field_mapping
