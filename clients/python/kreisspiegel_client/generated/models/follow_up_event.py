from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.follow_up_event_status import (
    FollowUpEventStatus,
    check_follow_up_event_status,
)

T = TypeVar("T", bound="FollowUpEvent")


@_attrs_define
class FollowUpEvent:
    """Wie weit eine Aufgabe an einem Tag war.

    Attributes:
        on_date (datetime.date):
        status (FollowUpEventStatus):
        note_de (None | str):
        recorded_at (datetime.datetime):
    """

    on_date: datetime.date
    status: FollowUpEventStatus
    note_de: None | str
    recorded_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        on_date = self.on_date.isoformat()

        status: str = self.status

        note_de: None | str
        note_de = self.note_de

        recorded_at = self.recorded_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "on_date": on_date,
                "status": status,
                "note_de": note_de,
                "recorded_at": recorded_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        on_date = datetime.date.fromisoformat(d.pop("on_date"))

        status = check_follow_up_event_status(d.pop("status"))

        def _parse_note_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note_de = _parse_note_de(d.pop("note_de"))

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        follow_up_event = cls(
            on_date=on_date,
            status=status,
            note_de=note_de,
            recorded_at=recorded_at,
        )

        return follow_up_event
