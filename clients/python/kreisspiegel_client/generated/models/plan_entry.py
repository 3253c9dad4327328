from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.plan_entry_deviations_item import (
    PlanEntryDeviationsItem,
    check_plan_entry_deviations_item,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PlanEntry")


@_attrs_define
class PlanEntry:
    """Ab einem Zeitraum: welche Quelle ein Kreis für einen Indikator wirklich nutzt.

    Attributes:
        indicator (str):
        valid_from (str): Erster Zeitraum; gilt bis zum nächsten Eintrag desselben Indikators.
        source_de (str): Die wirklich genutzte Quelle.
        deviations (list[PlanEntryDeviationsItem]): Worin die Werte von der Definition abweichen; leer heißt: in nichts.
        deviation_de (None | str | Unset): Worin genau; nötig, wenn etwas abweicht.
        contact_function (None | str | Unset): Wer gefragt werden kann: eine Funktion, nie eine Person.
    """

    indicator: str
    valid_from: str
    source_de: str
    deviations: list[PlanEntryDeviationsItem]
    deviation_de: None | str | Unset = UNSET
    contact_function: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        valid_from = self.valid_from

        source_de = self.source_de

        deviations = []
        for deviations_item_data in self.deviations:
            deviations_item: str = deviations_item_data
            deviations.append(deviations_item)

        deviation_de: None | str | Unset
        if isinstance(self.deviation_de, Unset):
            deviation_de = UNSET
        else:
            deviation_de = self.deviation_de

        contact_function: None | str | Unset
        if isinstance(self.contact_function, Unset):
            contact_function = UNSET
        else:
            contact_function = self.contact_function

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "valid_from": valid_from,
                "source_de": source_de,
                "deviations": deviations,
            }
        )
        if deviation_de is not UNSET:
            field_dict["deviation_de"] = deviation_de
        if contact_function is not UNSET:
            field_dict["contact_function"] = contact_function

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        indicator = d.pop("indicator")

        valid_from = d.pop("valid_from")

        source_de = d.pop("source_de")

        deviations = []
        _deviations = d.pop("deviations")
        for deviations_item_data in _deviations:
            deviations_item = check_plan_entry_deviations_item(deviations_item_data)

            deviations.append(deviations_item)

        def _parse_deviation_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        deviation_de = _parse_deviation_de(d.pop("deviation_de", UNSET))

        def _parse_contact_function(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        contact_function = _parse_contact_function(d.pop("contact_function", UNSET))

        plan_entry = cls(
            indicator=indicator,
            valid_from=valid_from,
            source_de=source_de,
            deviations=deviations,
            deviation_de=deviation_de,
            contact_function=contact_function,
        )

        return plan_entry
