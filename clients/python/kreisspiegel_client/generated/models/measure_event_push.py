from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.measure_event_push_date_precision import (
    MeasureEventPushDatePrecision,
    check_measure_event_push_date_precision,
)
from ..models.measure_event_push_status import (
    MeasureEventPushStatus,
    check_measure_event_push_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="MeasureEventPush")


@_attrs_define
class MeasureEventPush:
    """Wie es von einem Tag an um eine Maßnahme steht.

    Attributes:
        status (MeasureEventPushStatus):
        date_precision (MeasureEventPushDatePrecision | Unset): wie genau der Tag im Pfad gemeint ist Default: 'day'.
        note_de (None | str | Unset):
        reason (None | str | Unset): Begründung einer Berichtigung.
    """

    status: MeasureEventPushStatus
    date_precision: MeasureEventPushDatePrecision | Unset = "day"
    note_de: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        date_precision: str | Unset = UNSET
        if not isinstance(self.date_precision, Unset):
            date_precision = self.date_precision

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "status": status,
            }
        )
        if date_precision is not UNSET:
            field_dict["date_precision"] = date_precision
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_measure_event_push_status(d.pop("status"))

        _date_precision = d.pop("date_precision", UNSET)
        date_precision: MeasureEventPushDatePrecision | Unset
        if isinstance(_date_precision, Unset):
            date_precision = UNSET
        else:
            date_precision = check_measure_event_push_date_precision(_date_precision)

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        measure_event_push = cls(
            status=status,
            date_precision=date_precision,
            note_de=note_de,
            reason=reason,
        )

        return measure_event_push
