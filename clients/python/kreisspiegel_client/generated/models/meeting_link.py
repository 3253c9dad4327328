from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="MeetingLink")


@_attrs_define
class MeetingLink:
    """Wohin ein Punkt verweist: in diese Schnittstelle oder auf ein Dokument.

    Attributes:
        path (None | str): unter `/v1`
        url (None | str):
        title (None | str):
        licence (None | str):
    """

    path: None | str
    url: None | str
    title: None | str
    licence: None | str

    def to_dict(self) -> dict[str, Any]:
        path: None | str
        path = self.path

        url: None | str
        url = self.url

        title: None | str
        title = self.title

        licence: None | str
        licence = self.licence

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "path": path,
                "url": url,
                "title": title,
                "licence": licence,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_path(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        path = _parse_path(d.pop("path"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        def _parse_title(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        title = _parse_title(d.pop("title"))

        def _parse_licence(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        licence = _parse_licence(d.pop("licence"))

        meeting_link = cls(
            path=path,
            url=url,
            title=title,
            licence=licence,
        )

        return meeting_link
