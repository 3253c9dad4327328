from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProjectFunding")


@_attrs_define
class ProjectFunding:
    """Ein Förderprogramm.

    Attributes:
        programme (None | str):
        source (None | str):
    """

    programme: None | str
    source: None | str

    def to_dict(self) -> dict[str, Any]:
        programme: None | str
        programme = self.programme

        source: None | str
        source = self.source

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "programme": programme,
                "source": source,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_programme(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        programme = _parse_programme(d.pop("programme"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        project_funding = cls(
            programme=programme,
            source=source,
        )

        return project_funding
