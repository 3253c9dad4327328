from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ScopeShape")


@_attrs_define
class ScopeShape:
    """Wofür die Lieferung vollständig ist: was sie hier nicht nennt, wird zurückgezogen.

    Attributes:
        indicators (list[str]):
        periods (list[str]):
        districts (list[str] | None | Unset): Kreise; nötig, wo eine Lieferung für mehrere Kreise ist.
    """

    indicators: list[str]
    periods: list[str]
    districts: list[str] | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        indicators = self.indicators

        periods = self.periods

        districts: list[str] | None | Unset
        if isinstance(self.districts, Unset):
            districts = UNSET
        elif isinstance(self.districts, list):
            districts = self.districts

        else:
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

        def _parse_districts(data: object) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                districts_type_0 = cast(list[str], data)

                return districts_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        districts = _parse_districts(d.pop("districts", UNSET))

        scope_shape = cls(
            indicators=indicators,
            periods=periods,
            districts=districts,
        )

        return scope_shape
