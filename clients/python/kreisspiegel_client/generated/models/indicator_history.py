from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="IndicatorHistory")


@_attrs_define
class IndicatorHistory:
    """Eine Fassung der Definition, mit dem Bruch, den sie brachte.

    Attributes:
        version (str):
        label_de (str):
        kind (str):
        unit (str):
        numerator_de (str):
        denominator_de (None | str):
        recommended_source (str):
        break_from (None | str): Erster Zeitraum der neuen Definition.
        change_de (None | str):
        recorded_at (datetime.datetime):
    """

    version: str
    label_de: str
    kind: str
    unit: str
    numerator_de: str
    denominator_de: None | str
    recommended_source: str
    break_from: None | str
    change_de: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        version = self.version

        label_de = self.label_de

        kind = self.kind

        unit = self.unit

        numerator_de = self.numerator_de

        denominator_de: None | str
        denominator_de = self.denominator_de

        recommended_source = self.recommended_source

        break_from: None | str
        break_from = self.break_from

        change_de: None | str
        change_de = self.change_de

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "version": version,
                "label_de": label_de,
                "kind": kind,
                "unit": unit,
                "numerator_de": numerator_de,
                "denominator_de": denominator_de,
                "recommended_source": recommended_source,
                "break_from": break_from,
                "change_de": change_de,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        version = d.pop("version")

        label_de = d.pop("label_de")

        kind = d.pop("kind")

        unit = d.pop("unit")

        numerator_de = d.pop("numerator_de")

        def _parse_denominator_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        denominator_de = _parse_denominator_de(d.pop("denominator_de"))

        recommended_source = d.pop("recommended_source")

        def _parse_break_from(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        break_from = _parse_break_from(d.pop("break_from"))

        def _parse_change_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        change_de = _parse_change_de(d.pop("change_de"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        indicator_history = cls(
            version=version,
            label_de=label_de,
            kind=kind,
            unit=unit,
            numerator_de=numerator_de,
            denominator_de=denominator_de,
            recommended_source=recommended_source,
            break_from=break_from,
            change_de=change_de,
            recorded_at=recorded_at,
        )

        return indicator_history
