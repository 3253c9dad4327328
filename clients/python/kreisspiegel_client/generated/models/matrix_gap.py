from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MatrixGap")


@_attrs_define
class MatrixGap:
    """Eine leere Zelle, und warum sie leer ist.

    Attributes:
        ags (str):
        indicator (str):
        reason (str):
        detail (None | str):
    """

    ags: str
    indicator: str
    reason: str
    detail: None | str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        indicator = self.indicator

        reason = self.reason

        detail: None | str
        detail = self.detail

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "indicator": indicator,
                "reason": reason,
                "detail": detail,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        indicator = d.pop("indicator")

        reason = d.pop("reason")

        def _parse_detail(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail = _parse_detail(d.pop("detail"))

        matrix_gap = cls(
            ags=ags,
            indicator=indicator,
            reason=reason,
            detail=detail,
        )

        return matrix_gap
