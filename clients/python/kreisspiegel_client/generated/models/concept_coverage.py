from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ConceptCoverage")


@_attrs_define
class ConceptCoverage:
    """Von wie vielen Kreisen ein Bericht vorliegt.

    Attributes:
        districts (int):
        of (int):
    """

    districts: int
    of: int

    def to_dict(self) -> dict[str, Any]:
        districts = self.districts

        of = self.of

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "districts": districts,
                "of": of,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        districts = d.pop("districts")

        of = d.pop("of")

        concept_coverage = cls(
            districts=districts,
            of=of,
        )

        return concept_coverage
