from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.question_state_push_state import (
    QuestionStatePushState,
    check_question_state_push_state,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="QuestionStatePush")


@_attrs_define
class QuestionStatePush:
    """Ob eine Frage offen, geschlossen oder zurückgezogen ist.

    Attributes:
        state (QuestionStatePushState): `withdrawn`: nur, wer sie stellte, mit Begründung; auch wieder `open`.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    state: QuestionStatePushState
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        state: str = self.state

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
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        state = check_question_state_push_state(d.pop("state"))

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        question_state_push = cls(
            state=state,
            reason=reason,
        )

        return question_state_push
