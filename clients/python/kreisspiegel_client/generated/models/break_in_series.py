from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.break_in_series_kind import BreakInSeriesKind, check_break_in_series_kind
from ..models.break_in_series_severity import (
    BreakInSeriesSeverity,
    check_break_in_series_severity,
)

T = TypeVar("T", bound="BreakInSeries")


@_attrs_define
class BreakInSeries:
    """Ein Bruch vor dem genannten Zeitraum; über einen harten hinweg wird nicht verglichen.

    `districts` nennt die Kreise, für die er gilt; null heißt: für alle.

        Attributes:
            period (str):
            kind (BreakInSeriesKind):
            severity (BreakInSeriesSeverity):
            label_de (str):
            districts (list[str] | None):
    """

    period: str
    kind: BreakInSeriesKind
    severity: BreakInSeriesSeverity
    label_de: str
    districts: list[str] | None

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        kind: str = self.kind

        severity: str = self.severity

        label_de = self.label_de

        districts: list[str] | None
        if isinstance(self.districts, list):
            districts = self.districts

        else:
            districts = self.districts

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "kind": kind,
                "severity": severity,
                "label_de": label_de,
                "districts": districts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

        kind = check_break_in_series_kind(d.pop("kind"))

        severity = check_break_in_series_severity(d.pop("severity"))

        label_de = d.pop("label_de")

        def _parse_districts(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                districts_type_0 = cast(list[str], data)

                return districts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        districts = _parse_districts(d.pop("districts"))

        break_in_series = cls(
            period=period,
            kind=kind,
            severity=severity,
            label_de=label_de,
            districts=districts,
        )

        return break_in_series
