from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="AnswerPush")


@_attrs_define
class AnswerPush:
    """Eine Antwort; wer schon geantwortet hat, ersetzt die eigene.

    Attributes:
        text_de (str):
        reason (None | str | Unset): Begründung einer Änderung.
    """

    text_de: str
    reason: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        text_de = self.text_de

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
        if reason is not UNSET:
            field_dict["reason"] = reason

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        text_de = d.pop("text_de")

        def _parse_reason(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        reason = _parse_reason(d.pop("reason", UNSET))

        answer_push = cls(
            text_de=text_de,
            reason=reason,
        )

        return answer_push
