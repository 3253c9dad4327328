from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="Scope")


@_attrs_define
class Scope:
    """Wofür die Lieferung vollständig ist: was dort fehlt, wird zurückgezogen.

    Attributes:
        indicators (list[str]):
        periods (list[str]):
        districts (list[str] | Unset):
    """

    indicators: list[str]
    periods: list[str]
    districts: list[str] | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        indicators = self.indicators

        periods = self.periods

        districts: list[str] | Unset = UNSET
        if not isinstance(self.districts, Unset):
            districts = self.districts

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicators": indicators,
                "periods": periods,
            }
        )
        if districts is not UNSET:
            field_dict["districts"] = districts

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        indicators = cast(list[str], d.pop("indicators"))

        periods = cast(list[str], d.pop("periods"))

        districts = cast(list[str], d.pop("districts", UNSET))

        scope = cls(
            indicators=indicators,
            periods=periods,
            districts=districts,
        )

        return scope
