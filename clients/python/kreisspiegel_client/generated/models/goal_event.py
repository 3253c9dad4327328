from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.goal_event_date_precision import (
    GoalEventDatePrecision,
    check_goal_event_date_precision,
)
from ..models.goal_event_status import GoalEventStatus, check_goal_event_status

T = TypeVar("T", bound="GoalEvent")


@_attrs_define
class GoalEvent:
    """Wie es von einem Tag an um ein Ziel stand.

    Attributes:
        on_date (datetime.date):
        date_precision (GoalEventDatePrecision):
        status (GoalEventStatus):
        note_de (None | str):
        reason (None | str):
        recorded_at (datetime.datetime):
    """

    on_date: datetime.date
    date_precision: GoalEventDatePrecision
    status: GoalEventStatus
    note_de: None | str
    reason: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        on_date = self.on_date.isoformat()

        date_precision: str = self.date_precision

        status: str = self.status

        note_de: None | str
        note_de = self.note_de

        reason: None | str
        reason = self.reason

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "on_date": on_date,
                "date_precision": date_precision,
                "status": status,
                "note_de": note_de,
                "reason": reason,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        date_precision = check_goal_event_date_precision(d.pop("date_precision"))

        status = check_goal_event_status(d.pop("status"))

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

        goal_event = cls(
            on_date=on_date,
            date_precision=date_precision,
            status=status,
            note_de=note_de,
            reason=reason,
            recorded_at=recorded_at,
        )

        return goal_event
