from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Wording")


@_attrs_define
class Wording:
    """Was gezählt wird und worauf es bezogen ist.

    Attributes:
        numerator_de (str):
        numerator_en (None | str | Unset):
        denominator_de (None | str | Unset): Bezugsgröße; nur eine Anzahl (count) hat keine.
        denominator_en (None | str | Unset):
        reference_rule_de (str | Unset): Wofür ein Wert steht: Stichtag, Jahresdurchschnitt, Schuljahr. Default:
            '31.12.'.
        note_de (None | str | Unset):
        comparability_note_de (None | str | Unset):
    """

    numerator_de: str
    numerator_en: None | str | Unset = UNSET
    denominator_de: None | str | Unset = UNSET
    denominator_en: None | str | Unset = UNSET
    reference_rule_de: str | Unset = "31.12."
    note_de: None | str | Unset = UNSET
    comparability_note_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        numerator_de = self.numerator_de

        numerator_en: None | str | Unset
        if isinstance(self.numerator_en, Unset):
            numerator_en = UNSET
        else:
            numerator_en = self.numerator_en

        denominator_de: None | str | Unset
        if isinstance(self.denominator_de, Unset):
            denominator_de = UNSET
        else:
            denominator_de = self.denominator_de

        denominator_en: None | str | Unset
        if isinstance(self.denominator_en, Unset):
            denominator_en = UNSET
        else:
            denominator_en = self.denominator_en

        reference_rule_de = self.reference_rule_de

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        comparability_note_de: None | str | Unset
        if isinstance(self.comparability_note_de, Unset):
            comparability_note_de = UNSET
        else:
            comparability_note_de = self.comparability_note_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "numerator_de": numerator_de,
            }
        )
        if numerator_en is not UNSET:
            field_dict["numerator_en"] = numerator_en
        if denominator_de is not UNSET:
            field_dict["denominator_de"] = denominator_de
        if denominator_en is not UNSET:
            field_dict["denominator_en"] = denominator_en
        if reference_rule_de is not UNSET:
            field_dict["reference_rule_de"] = reference_rule_de
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if comparability_note_de is not UNSET:
            field_dict["comparability_note_de"] = comparability_note_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        numerator_de = d.pop("numerator_de")

        def _parse_numerator_en(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        numerator_en = _parse_numerator_en(d.pop("numerator_en", UNSET))

        def _parse_denominator_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        denominator_de = _parse_denominator_de(d.pop("denominator_de", UNSET))

        def _parse_denominator_en(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        denominator_en = _parse_denominator_en(d.pop("denominator_en", UNSET))

        reference_rule_de = d.pop("reference_rule_de", UNSET)

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        def _parse_comparability_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        comparability_note_de = _parse_comparability_note_de(
            d.pop("comparability_note_de", UNSET)
        )

        wording = cls(
            numerator_de=numerator_de,
            numerator_en=numerator_en,
            denominator_de=denominator_de,
            denominator_en=denominator_en,
            reference_rule_de=reference_rule_de,
            note_de=note_de,
            comparability_note_de=comparability_note_de,
        )

        return wording
