from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.trend_refusal_reason import TrendRefusalReason, check_trend_refusal_reason

T = TypeVar("T", bound="TrendRefusal")


@_attrs_define
class TrendRefusal:
    """Warum es keinen Trend gibt.

    Attributes:
        reason (TrendRefusalReason):
        detail_de (str):
    """

    reason: TrendRefusalReason
    detail_de: str

    def to_dict(self) -> dict[str, Any]:
        reason: str = self.reason

        detail_de = self.detail_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reason": reason,
                "detail_de": detail_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reason = check_trend_refusal_reason(d.pop("reason"))

        detail_de = d.pop("detail_de")

        trend_refusal = cls(
            reason=reason,
            detail_de=detail_de,
        )

        return trend_refusal
