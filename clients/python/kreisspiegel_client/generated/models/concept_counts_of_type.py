from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.concept_counts_of_type_type import (
    ConceptCountsOfTypeType,
    check_concept_counts_of_type_type,
)

T = TypeVar("T", bound="ConceptCountsOfType")


@_attrs_define
class ConceptCountsOfType:
    """Dasselbe für eine Art von Kreisen.

    Attributes:
        districts (int):
        in_force (int): liegt vor oder in Überarbeitung, und gültig
        being_updated (int): davon mit laufender Fortschreibung
        in_preparation (int):
        ended (int): abgelöst, abgelaufen oder Gültigkeit vorbei
        none (int): es gibt keines
        unknown (int): kein Bericht; nicht dasselbe wie keines
        type_ (ConceptCountsOfTypeType):
    """

    districts: int
    in_force: int
    being_updated: int
    in_preparation: int
    ended: int
    none: int
    unknown: int
    type_: ConceptCountsOfTypeType

    def to_dict(self) -> dict[str, Any]:
        districts = self.districts

        in_force = self.in_force

        being_updated = self.being_updated

        in_preparation = self.in_preparation

        ended = self.ended

        none = self.none

        unknown = self.unknown

        type_: str = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "districts": districts,
                "in_force": in_force,
                "being_updated": being_updated,
                "in_preparation": in_preparation,
                "ended": ended,
                "none": none,
                "unknown": unknown,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        districts = d.pop("districts")

        in_force = d.pop("in_force")

        being_updated = d.pop("being_updated")

        in_preparation = d.pop("in_preparation")

        ended = d.pop("ended")

        none = d.pop("none")

        unknown = d.pop("unknown")

        type_ = check_concept_counts_of_type_type(d.pop("type"))

        concept_counts_of_type = cls(
            districts=districts,
            in_force=in_force,
            being_updated=being_updated,
            in_preparation=in_preparation,
            ended=ended,
            none=none,
            unknown=unknown,
            type_=type_,
        )

        return concept_counts_of_type
