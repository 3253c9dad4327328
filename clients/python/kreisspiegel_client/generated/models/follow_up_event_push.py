from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.follow_up_event_push_status import (
    FollowUpEventPushStatus,
    check_follow_up_event_push_status,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="FollowUpEventPush")


@_attrs_define
class FollowUpEventPush:
    """Wie weit eine Aufgabe ist.

    Attributes:
        status (FollowUpEventPushStatus): Jede Reihenfolge; auch zurück: `done` zu `open`.
        on_date (datetime.date | None | Unset): Vorgabe: heute; je Tag ein Stand, der letzte gilt.
        note_de (None | str | Unset):
        reason (None | str | Unset): Begründung einer Änderung.
    """

    status: FollowUpEventPushStatus
    on_date: datetime.date | None | Unset = UNSET
    note_de: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        status: str = self.status

        on_date: None | str | Unset
        if isinstance(self.on_date, Unset):
            on_date = UNSET
        elif isinstance(self.on_date, datetime.date):
            on_date = self.on_date.isoformat()
        else:
            on_date = self.on_date

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
        if on_date is not UNSET:
            field_dict["on_date"] = on_date
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        status = check_follow_up_event_push_status(d.pop("status"))

        def _parse_on_date(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                on_date_type_0 = datetime.date.fromisoformat(data)

                return on_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        on_date = _parse_on_date(d.pop("on_date", UNSET))

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

        follow_up_event_push = cls(
            status=status,
            on_date=on_date,
            note_de=note_de,
            reason=reason,
        )

        return follow_up_event_push
