from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MissingPoint")


@_attrs_define
class MissingPoint:
    """Ein Zeitraum ohne vergleichbare Angabe, mit dem Grund.

    Attributes:
        period (str):
        reason (str):
        detail (None | str):
        other_grounds (None | str):
    """

    period: str
    reason: str
    detail: None | str
    other_grounds: None | str

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        reason = self.reason

        detail: None | str
        detail = self.detail

        other_grounds: None | str
        other_grounds = self.other_grounds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "reason": reason,
                "detail": detail,
                "other_grounds": other_grounds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

        reason = d.pop("reason")

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        def _parse_other_grounds(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        other_grounds = _parse_other_grounds(d.pop("other_grounds"))

        missing_point = cls(
            period=period,
            reason=reason,
            detail=detail,
            other_grounds=other_grounds,
        )

        return missing_point
