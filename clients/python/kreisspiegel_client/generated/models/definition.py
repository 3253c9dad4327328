from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Definition")


@_attrs_define
class Definition:
    """Was gezählt wird und worauf es bezogen ist.

    Attributes:
        note_de (None | str):
        numerator_de (str):
        numerator_en (None | str):
        denominator_de (None | str):
        denominator_en (None | str):
        reference_rule_de (str):
        comparability_note_de (None | str):
    """

    note_de: None | str
    numerator_de: str
    numerator_en: None | str
    denominator_de: None | str
    denominator_en: None | str
    reference_rule_de: str
    comparability_note_de: None | str

    def to_dict(self) -> dict[str, Any]:
        note_de: None | str
        note_de = self.note_de

        numerator_de = self.numerator_de

        numerator_en: None | str
        numerator_en = self.numerator_en

        denominator_de: None | str
        denominator_de = self.denominator_de

        denominator_en: None | str
        denominator_en = self.denominator_en

        reference_rule_de = self.reference_rule_de

        comparability_note_de: None | str
        comparability_note_de = self.comparability_note_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "note_de": note_de,
                "numerator_de": numerator_de,
                "numerator_en": numerator_en,
                "denominator_de": denominator_de,
                "denominator_en": denominator_en,
                "reference_rule_de": reference_rule_de,
                "comparability_note_de": comparability_note_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        numerator_de = d.pop("numerator_de")

        def _parse_numerator_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        numerator_en = _parse_numerator_en(d.pop("numerator_en"))

        def _parse_denominator_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        denominator_de = _parse_denominator_de(d.pop("denominator_de"))

        def _parse_denominator_en(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        denominator_en = _parse_denominator_en(d.pop("denominator_en"))

        reference_rule_de = d.pop("reference_rule_de")

        def _parse_comparability_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        comparability_note_de = _parse_comparability_note_de(
            d.pop("comparability_note_de")
        )

        definition = cls(
            note_de=note_de,
            numerator_de=numerator_de,
            numerator_en=numerator_en,
            denominator_de=denominator_de,
            denominator_en=denominator_en,
            reference_rule_de=reference_rule_de,
            comparability_note_de=comparability_note_de,
        )

        return definition
