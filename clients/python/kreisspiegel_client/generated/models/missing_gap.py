from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.missing_gap_side_type_0 import (
    MissingGapSideType0,
    check_missing_gap_side_type_0,
)

T = TypeVar("T", bound="MissingGap")


@_attrs_define
class MissingGap:
    """Wer keinen Abstand hat, auf welcher Seite, und warum.

    Attributes:
        ags (str):
        name (str):
        side (MissingGapSideType0 | None):
        reason (str):
        detail (None | str):
        other_grounds (None | str):
    """

    ags: str
    name: str
    side: MissingGapSideType0 | None
    reason: str
    detail: None | str
    other_grounds: None | str

    def to_dict(self) -> dict[str, Any]:
        ags = self.ags

        name = self.name

        side: None | str
        if isinstance(self.side, str):
            side = self.side
        else:
            side = self.side

        reason = self.reason

        detail: None | str
        detail = self.detail

        other_grounds: None | str
        other_grounds = self.other_grounds

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "ags": ags,
                "name": name,
                "side": side,
                "reason": reason,
                "detail": detail,
                "other_grounds": other_grounds,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        ags = d.pop("ags")

        name = d.pop("name")

        def _parse_side(data: object) -> MissingGapSideType0 | None:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                side_type_0 = check_missing_gap_side_type_0(data)

                return side_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(MissingGapSideType0 | None, data)

        side = _parse_side(d.pop("side"))

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

        missing_gap = cls(
            ags=ags,
            name=name,
            side=side,
            reason=reason,
            detail=detail,
            other_grounds=other_grounds,
        )

        return missing_gap
