from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.aligned_push_kind import AlignedPushKind, check_aligned_push_kind
from ..types import UNSET, Unset

T = TypeVar("T", bound="AlignedPush")


@_attrs_define
class AlignedPush:
    """Womit ein Ziel abgestimmt ist: Landeskonzept, andere Strategien des Kreises.

    Attributes:
        title (str):
        kind (AlignedPushKind | Unset):  Default: 'other'.
        url (None | str | Unset):
    """

    title: str
    kind: AlignedPushKind | Unset = "other"
    url: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        title = self.title

        kind: str | Unset = UNSET
        if not isinstance(self.kind, Unset):
            kind = self.kind

        url: None | str | Unset
        if isinstance(self.url, Unset):
            url = UNSET
        else:
            url = self.url

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "title": title,
            }
        )
        if kind is not UNSET:
            field_dict["kind"] = kind
        if url is not UNSET:
            field_dict["url"] = url

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        title = d.pop("title")

        _kind = d.pop("kind", UNSET)
        kind: AlignedPushKind | Unset
        if isinstance(_kind, Unset):
            kind = UNSET
        else:
            kind = check_aligned_push_kind(_kind)

        def _parse_url(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        url = _parse_url(d.pop("url", UNSET))

        aligned_push = cls(
            title=title,
            kind=kind,
            url=url,
        )

        return aligned_push
