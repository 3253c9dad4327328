from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.concept_field_mapping_push_match import (
    ConceptFieldMappingPushMatch,
    check_concept_field_mapping_push_match,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptFieldMappingPush")


@_attrs_define
class ConceptFieldMappingPush:
    """Ein Handlungsfeld der gemeinsamen Liste, und wie genau es das örtliche trifft.

    Attributes:
        field (str): Code aus `/v1/fields-of-action`
        match (ConceptFieldMappingPushMatch | Unset): `narrower`: das örtliche Feld ist enger; `broader`: es ist weiter
            Default: 'exact'.
    """

    field: str
    match: ConceptFieldMappingPushMatch | Unset = "exact"

    def to_dict(self) -> dict[str, Any]:
        field = self.field

        match: str | Unset = UNSET
        if not isinstance(self.match, Unset):
            match = self.match

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "field": field,
            }
        )
        if match is not UNSET:
            field_dict["match"] = match

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        field = d.pop("field")

        _match = d.pop("match", UNSET)
        match: ConceptFieldMappingPushMatch | Unset
        if isinstance(_match, Unset):
            match = UNSET
        else:
            match = check_concept_field_mapping_push_match(_match)

        concept_field_mapping_push = cls(
            field=field,
            match=match,
        )

        return concept_field_mapping_push
