from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProjectSource")


@_attrs_define
class ProjectSource:
    """Woher der Eintrag stammt.

    Attributes:
        title (str):
        publisher (None | str):
        year (int | None):
    """

    title: str
    publisher: None | str
    year: int | None

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        publisher: None | str
        publisher = self.publisher

        year: int | None
        year = self.year

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "publisher": publisher,
                "year": year,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        def _parse_publisher(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        publisher = _parse_publisher(d.pop("publisher"))

        def _parse_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        year = _parse_year(d.pop("year"))

        project_source = cls(
            title=title,
            publisher=publisher,
            year=year,
        )

        return project_source
