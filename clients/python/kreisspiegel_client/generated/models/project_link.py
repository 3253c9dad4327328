from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProjectLink")


@_attrs_define
class ProjectLink:
    """Eine Fundstelle.

    Attributes:
        title (str):
        url (str):
        licence (None | str):
    """

    title: str
    url: str
    licence: None | str

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        url = self.url

        licence: None | str
        licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "url": url,
                "licence": licence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        url = d.pop("url")

        def _parse_licence(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        licence = _parse_licence(d.pop("licence"))

        project_link = cls(
            title=title,
            url=url,
            licence=licence,
        )

        return project_link
