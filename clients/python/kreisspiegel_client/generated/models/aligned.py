from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.aligned_kind import AlignedKind, check_aligned_kind

T = TypeVar("T", bound="Aligned")


@_attrs_define
class Aligned:
    """Womit ein Ziel abgestimmt ist.

    Attributes:
        title (str):
        kind (AlignedKind):
        url (None | str):
    """

    title: str
    kind: AlignedKind
    url: None | str

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        kind: str = self.kind

        url: None | str
        url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
                "kind": kind,
                "url": url,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        kind = check_aligned_kind(d.pop("kind"))

        def _parse_url(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        url = _parse_url(d.pop("url"))

        aligned = cls(
            title=title,
            kind=kind,
            url=url,
        )

        return aligned
