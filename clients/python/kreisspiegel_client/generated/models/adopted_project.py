from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="AdoptedProject")


@_attrs_define
class AdoptedProject:
    """Das Vorbild.

    Attributes:
        id (str):
        title_de (None | str): null, wo es nicht (mehr) zu lesen ist
    """

    id: str
    title_de: None | str

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        title_de: None | str
        title_de = self.title_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "title_de": title_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        def _parse_title_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title_de = _parse_title_de(d.pop("title_de"))

        adopted_project = cls(
            id=id,
            title_de=title_de,
        )

        return adopted_project
