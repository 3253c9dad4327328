from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.review_push_state import ReviewPushState, check_review_push_state
from ..types import UNSET, Unset

T = TypeVar("T", bound="ReviewPush")


@_attrs_define
class ReviewPush:
    """Was die Moderation zu einem Projekt entscheidet.

    Attributes:
        state (ReviewPushState): `pool`: aufgenommen; `returned`: mit Begründung zurückgegeben
        note_de (None | str | Unset):
        recheck_on (datetime.date | None | Unset): Ab diesem Tag gilt der Eintrag als nicht bestätigt; nur bei `pool`.
        reason (None | str | Unset):
    """

    state: ReviewPushState
    note_de: None | str | Unset = UNSET
    recheck_on: datetime.date | None | Unset = UNSET
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state: str = self.state

        note_de: None | str | Unset
        if isinstance(self.note_de, Unset):
            note_de = UNSET
        else:
            note_de = self.note_de

        recheck_on: None | str | Unset
        if isinstance(self.recheck_on, Unset):
            recheck_on = UNSET
        elif isinstance(self.recheck_on, datetime.date):
            recheck_on = self.recheck_on.isoformat()
        else:
            recheck_on = self.recheck_on

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "state": state,
            }
        )
        if note_de is not UNSET:
            field_dict["note_de"] = note_de
        if recheck_on is not UNSET:
            field_dict["recheck_on"] = recheck_on
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state = check_review_push_state(d.pop("state"))

        def _parse_note_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        note_de = _parse_note_de(d.pop("note_de", UNSET))

        def _parse_recheck_on(data: object) -> datetime.date | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                recheck_on_type_0 = datetime.date.fromisoformat(data)

                return recheck_on_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.date | None | Unset, data)

        recheck_on = _parse_recheck_on(d.pop("recheck_on", UNSET))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        review_push = cls(
            state=state,
            note_de=note_de,
            recheck_on=recheck_on,
            reason=reason,
        )

        return review_push
