from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.meeting_change_outcome import (
    MeetingChangeOutcome,
    check_meeting_change_outcome,
)

T = TypeVar("T", bound="MeetingChange")


@_attrs_define
class MeetingChange:
    """Eine Änderung eines Treffens.

    Attributes:
        number (str):
        recorded_at (datetime.datetime):
        superseded_at (datetime.datetime | None):
        outcome (MeetingChangeOutcome):
        reason (None | str):
        changed (list[str]):
    """

    number: str
    recorded_at: datetime.datetime
    superseded_at: datetime.datetime | None
    outcome: MeetingChangeOutcome
    reason: None | str
    changed: list[str]

    def to_dict(self) -> dict[str, Any]:
        number = self.number

        recorded_at = self.recorded_at.isoformat()

        superseded_at: None | str
        if isinstance(self.superseded_at, datetime.datetime):
            superseded_at = self.superseded_at.isoformat()
        else:
            superseded_at = self.superseded_at

        outcome: str = self.outcome

        reason: None | str
        reason = self.reason

        changed = self.changed

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "number": number,
                "recorded_at": recorded_at,
                "superseded_at": superseded_at,
                "outcome": outcome,
                "reason": reason,
                "changed": changed,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        number = d.pop("number")

        recorded_at = datetime.datetime.fromisoformat(d.pop("recorded_at"))

        def _parse_superseded_at(data: object) -> datetime.datetime | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                superseded_at_type_0 = datetime.datetime.fromisoformat(data)

                return superseded_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None, data)

        superseded_at = _parse_superseded_at(d.pop("superseded_at"))

        outcome = check_meeting_change_outcome(d.pop("outcome"))

        def _parse_reason(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        reason = _parse_reason(d.pop("reason"))

        changed = cast(list[str], d.pop("changed"))

        meeting_change = cls(
            number=number,
            recorded_at=recorded_at,
            superseded_at=superseded_at,
            outcome=outcome,
            reason=reason,
            changed=changed,
        )

        return meeting_change
