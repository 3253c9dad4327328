from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.gap_method_difference import (
    GapMethodDifference,
    check_gap_method_difference,
)
from ..models.gap_method_ratio import GapMethodRatio, check_gap_method_ratio

T = TypeVar("T", bound="GapMethod")


@_attrs_define
class GapMethod:
    """Wie die Intervalle gerechnet sind.

    Attributes:
        difference (GapMethodDifference):
        ratio (GapMethodRatio):
    """

    difference: GapMethodDifference
    ratio: GapMethodRatio

    def to_dict(self) -> dict[str, Any]:
        difference: str = self.difference

        ratio: str = self.ratio

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "difference": difference,
                "ratio": ratio,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        difference = check_gap_method_difference(d.pop("difference"))

        ratio = check_gap_method_ratio(d.pop("ratio"))

        gap_method = cls(
            difference=difference,
            ratio=ratio,
        )

        return gap_method
