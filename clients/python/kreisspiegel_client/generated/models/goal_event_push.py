from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.goal_event_push_date_precision import (
    GoalEventPushDatePrecision,
    check_goal_event_push_date_precision,
)
from ..models.goal_event_push_status import (
    GoalEventPushStatus,
    check_goal_event_push_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="GoalEventPush")


@_attrs_define
class GoalEventPush:
    """Wie es von einem Tag an um ein Ziel steht, und wie der Kreis das einschätzt.

    Attributes:
        status (GoalEventPushStatus):
        date_precision (GoalEventPushDatePrecision | Unset): wie genau der Tag im Pfad gemeint ist Default: 'day'.
        note_de (None | str | Unset):
        reason (None | str | Unset): Begründung einer Berichtigung.
    """

    status: GoalEventPushStatus
    date_precision: GoalEventPushDatePrecision | Unset = "day"
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
        status = check_goal_event_push_status(d.pop("status"))

        _date_precision = d.pop("date_precision", UNSET)
        date_precision: GoalEventPushDatePrecision | Unset
        if isinstance(_date_precision, Unset):
            date_precision = UNSET
        else:
            date_precision = check_goal_event_push_date_precision(_date_precision)

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

        goal_event_push = cls(
            status=status,
            date_precision=date_precision,
            note_de=note_de,
            reason=reason,
        )

        return goal_event_push
