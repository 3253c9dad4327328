from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MonitoringPlanEntry")


@_attrs_define
class MonitoringPlanEntry:
    """Was ein Kreis ab einem Zeitraum für einen Indikator wirklich zählt.

    Attributes:
        indicator (str):
        valid_from (str):
        source_de (str):
        deviations (list[str]):
        deviation_de (None | str):
        contact_function (None | str):
        recorded_at (datetime.datetime):
    """

    indicator: str
    valid_from: str
    source_de: str
    deviations: list[str]
    deviation_de: None | str
    contact_function: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        valid_from = self.valid_from

        source_de = self.source_de

        deviations = self.deviations

        deviation_de: None | str
        deviation_de = self.deviation_de

        contact_function: None | str
        contact_function = self.contact_function

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "valid_from": valid_from,
                "source_de": source_de,
                "deviations": deviations,
                "deviation_de": deviation_de,
                "contact_function": contact_function,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        indicator = d.pop("indicator")

        valid_from = d.pop("valid_from")

        source_de = d.pop("source_de")

        deviations = cast(list[str], d.pop("deviations"))

        def _parse_deviation_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        deviation_de = _parse_deviation_de(d.pop("deviation_de"))

        def _parse_contact_function(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        contact_function = _parse_contact_function(d.pop("contact_function"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        monitoring_plan_entry = cls(
            indicator=indicator,
            valid_from=valid_from,
            source_de=source_de,
            deviations=deviations,
            deviation_de=deviation_de,
            contact_function=contact_function,
            recorded_at=recorded_at,
        )

        return monitoring_plan_entry
