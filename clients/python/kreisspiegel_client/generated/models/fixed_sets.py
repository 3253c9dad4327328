from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="FixedSets")


@_attrs_define
class FixedSets:
    """Kreise derselben Art, Größenklasse und Region; null, wo der Kreis in keiner ist.

    Attributes:
        type_ (list[str] | None):
        size_band (list[str] | None):
        region (list[str] | None):
    """

    type_: list[str] | None
    size_band: list[str] | None
    region: list[str] | None

    def to_dict(self) -> dict[str, Any]:
        type_: list[str] | None
        if isinstance(self.type_, list):
            type_ = self.type_

        else:
            type_ = self.type_

        size_band: list[str] | None
        if isinstance(self.size_band, list):
            size_band = self.size_band

        else:
            size_band = self.size_band

        region: list[str] | None
        if isinstance(self.region, list):
            region = self.region

        else:
            region = self.region

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "type": type_,
                "size_band": size_band,
                "region": region,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_type_(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                type_type_0 = cast(list[str], data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        type_ = _parse_type_(d.pop("type"))

        def _parse_size_band(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                size_band_type_0 = cast(list[str], data)

                return size_band_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        size_band = _parse_size_band(d.pop("size_band"))

        def _parse_region(data: object) -> list[str] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                region_type_0 = cast(list[str], data)

                return region_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None, data)

        region = _parse_region(d.pop("region"))

        fixed_sets = cls(
            type_=type_,
            size_band=size_band,
            region=region,
        )

        return fixed_sets
