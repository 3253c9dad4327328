from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Deviation")


@_attrs_define
class Deviation:
    """Worin ein Kreis nach eigener Angabe von der Definition abweicht; die Kennzeichen sagen, was.

    Quelle und Erläuterung liest der Arbeitskreis; öffentlich sind sie null.

        Attributes:
            valid_from (str):
            kinds (list[str]):
            source_de (None | str):
            detail_de (None | str):
    """

    valid_from: str
    kinds: list[str]
    source_de: None | str
    detail_de: None | str

    def to_dict(self) -> dict[str, Any]:
        valid_from = self.valid_from

        kinds = self.kinds

        source_de: None | str
        source_de = self.source_de

        detail_de: None | str
        detail_de = self.detail_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "valid_from": valid_from,
                "kinds": kinds,
                "source_de": source_de,
                "detail_de": detail_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        valid_from = d.pop("valid_from")

        kinds = cast(list[str], d.pop("kinds"))

        def _parse_source_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source_de = _parse_source_de(d.pop("source_de"))

        def _parse_detail_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        detail_de = _parse_detail_de(d.pop("detail_de"))

        deviation = cls(
            valid_from=valid_from,
            kinds=kinds,
            source_de=source_de,
            detail_de=detail_de,
        )

        return deviation
