from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="NotChecked")


@_attrs_define
class NotChecked:
    """Was ohne den Dienst niemand wissen kann.

    Attributes:
        rule (str):
        message (str):
    """

    rule: str
    message: str

    def to_dict(self) -> dict[str, Any]:
        rule = self.rule

        message = self.message

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "rule": rule,
                "message": message,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        rule = d.pop("rule")

        message = d.pop("message")

        not_checked = cls(
            rule=rule,
            message=message,
        )

        return not_checked
