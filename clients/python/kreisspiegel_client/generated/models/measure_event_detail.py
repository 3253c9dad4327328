from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.measure_event_detail_date_precision import (
    MeasureEventDetailDatePrecision,
    check_measure_event_detail_date_precision,
)
from ..models.measure_event_detail_status import (
    MeasureEventDetailStatus,
    check_measure_event_detail_status,
)

if TYPE_CHECKING:
    from ..models.finding import Finding


T = TypeVar("T", bound="MeasureEventDetail")


@_attrs_define
class MeasureEventDetail:
    """Was zu einer Maßnahme gemeldet ist, mit dem, was eine Prüfung dazu bemerkt.

    Attributes:
        on_date (datetime.date):
        date_precision (MeasureEventDetailDatePrecision):
        status (MeasureEventDetailStatus):
        note_de (None | str):
        reason (None | str):
        recorded_at (datetime.datetime):
        findings (list[Finding]): Hinweise; nur für den Kreis
    """

    on_date: datetime.date
    date_precision: MeasureEventDetailDatePrecision
    status: MeasureEventDetailStatus
    note_de: None | str
    reason: None | str
    recorded_at: datetime.datetime
    findings: list[Finding]

    def to_dict(self) -> dict[str, Any]:
        on_date = self.on_date.isoformat()

        date_precision: str = self.date_precision

        status: str = self.status

        note_de: None | str
        note_de = self.note_de

        reason: None | str
        reason = self.reason

        recorded_at = self.recorded_at.isoformat()

        findings = []
        for findings_item_data in self.findings:
            findings_item = findings_item_data.to_dict()
            findings.append(findings_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "on_date": on_date,
                "date_precision": date_precision,
                "status": status,
                "note_de": note_de,
                "reason": reason,
                "recorded_at": recorded_at,
                "findings": findings,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.finding import Finding  # noqa: PLC0415

        d = dict(src_dict)
        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        date_precision = check_measure_event_detail_date_precision(
            d.pop("date_precision")
        )

        status = check_measure_event_detail_status(d.pop("status"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        findings = []
        _findings = d.pop("findings")
        for findings_item_data in _findings:
            findings_item = Finding.from_dict(findings_item_data)

            findings.append(findings_item)

        measure_event_detail = cls(
            on_date=on_date,
            date_precision=date_precision,
            status=status,
            note_de=note_de,
            reason=reason,
            recorded_at=recorded_at,
            findings=findings,
        )

        return measure_event_detail
