from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="OtherBasis")


@_attrs_define
class OtherBasis:
    """Was auf einer anderen Grundlage vorliegt und deshalb nicht in der Reihe steht.

    Attributes:
        basis (str):
        periods (list[str]):
    """

    basis: str
    periods: list[str]

    def to_dict(self) -> dict[str, Any]:
        basis = self.basis

        periods = self.periods

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "basis": basis,
                "periods": periods,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        basis = d.pop("basis")

        periods = cast(list[str], d.pop("periods"))

        other_basis = cls(
            basis=basis,
            periods=periods,
        )

        return other_basis
