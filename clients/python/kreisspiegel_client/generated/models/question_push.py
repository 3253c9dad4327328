from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.question_push_visibility import (
    QuestionPushVisibility,
    check_question_push_visibility,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="QuestionPush")


@_attrs_define
class QuestionPush:
    """Eine Frage an die, die es wissen.

    Attributes:
        text_de (str):
        field_code (None | str | Unset): Handlungsfeld; Vorgabe: die Felder des Projekts oder Indikators
        visibility (QuestionPushVisibility | Unset):  Default: 'working_group'.
        reason (None | str | Unset): Begründung einer Änderung.
    """

    text_de: str
    field_code: None | str | Unset = UNSET
    visibility: QuestionPushVisibility | Unset = "working_group"
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        text_de = self.text_de

        field_code: None | str | Unset
        if isinstance(self.field_code, Unset):
            field_code = UNSET
        else:
            field_code = self.field_code

        visibility: str | Unset = UNSET
        if not isinstance(self.visibility, Unset):
            visibility = self.visibility

        reason: None | str | Unset
        if isinstance(self.reason, Unset):
            reason = UNSET
        else:
            reason = self.reason

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "text_de": text_de,
            }
        )
        if field_code is not UNSET:
            field_dict["field_code"] = field_code
        if visibility is not UNSET:
            field_dict["visibility"] = visibility
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text_de = d.pop("text_de")

        def _parse_field_code(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        field_code = _parse_field_code(d.pop("field_code", UNSET))

        _visibility = d.pop("visibility", UNSET)
        visibility: QuestionPushVisibility | Unset
        if isinstance(_visibility, Unset):
            visibility = UNSET
        else:
            visibility = check_question_push_visibility(_visibility)

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        question_push = cls(
            text_de=text_de,
            field_code=field_code,
            visibility=visibility,
            reason=reason,
        )

        return question_push
