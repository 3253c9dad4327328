from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.follow_kind import FollowKind, check_follow_kind

T = TypeVar("T", bound="Follow")


@_attrs_define
class Follow:
    """Was ein Konto verfolgt.

    Attributes:
        kind (FollowKind):
        code (str):
        label_de (None | str): null, wo es nicht (mehr) zu lesen ist
        followed (bool):
        since (datetime.datetime):
    """

    kind: FollowKind
    code: str
    label_de: None | str
    followed: bool
    since: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        code = self.code

        label_de: None | str
        label_de = self.label_de

        followed = self.followed

        since = self.since.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "code": code,
                "label_de": label_de,
                "followed": followed,
                "since": since,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_follow_kind(d.pop("kind"))

        code = d.pop("code")

        def _parse_label_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_de = _parse_label_de(d.pop("label_de"))

        followed = d.pop("followed")

        since = datetime.datetime.fromisoformat(d.pop("since"))

        follow = cls(
            kind=kind,
            code=code,
            label_de=label_de,
            followed=followed,
            since=since,
        )

        return follow
