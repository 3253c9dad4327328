from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.confirmation_push_state import (
    ConfirmationPushState,
    check_confirmation_push_state,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="ConfirmationPush")


@_attrs_define
class ConfirmationPush:
    """Was ein federführender Kreis zu einem Projekt sagt.

    Attributes:
        state (ConfirmationPushState | Unset): `declined`: dieser Kreis führt das Projekt nicht (mit) Default:
            'confirmed'.
        on_date (datetime.date | None | Unset): Vorgabe: heute; nie in der Zukunft.
        note_de (None | str | Unset):
        reason (None | str | Unset):
    """

    state: ConfirmationPushState | Unset = "confirmed"
    on_date: datetime.date | None | Unset = UNSET
    note_de: None | str | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state: str | Unset = UNSET
        if not isinstance(self.state, Unset):
            state = self.state

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

        field_dict.update({})
        if state is not UNSET:
            field_dict["state"] = state
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
        _state = d.pop("state", UNSET)
        state: ConfirmationPushState | Unset
        if isinstance(_state, Unset):
            state = UNSET
        else:
            state = check_confirmation_push_state(_state)

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

        confirmation_push = cls(
            state=state,
            on_date=on_date,
            note_de=note_de,
            reason=reason,
        )

        return confirmation_push
