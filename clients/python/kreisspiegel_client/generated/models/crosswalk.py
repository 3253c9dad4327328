from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="Crosswalk")


@_attrs_define
class Crosswalk:
    """Derselbe oder ein ähnlicher Indikator in einem anderen System.

    Attributes:
        code (str):
        note (None | str):
        system (str):
    """

    code: str
    note: None | str
    system: str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        note: None | str
        note = self.note

        system = self.system

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "note": note,
                "system": system,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        def _parse_note(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        note = _parse_note(d.pop("note"))

        system = d.pop("system")

        crosswalk = cls(
            code=code,
            note=note,
            system=system,
        )

        return crosswalk
