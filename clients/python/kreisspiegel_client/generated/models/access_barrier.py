from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.access_barrier_kind import AccessBarrierKind, check_access_barrier_kind

T = TypeVar("T", bound="AccessBarrier")


@_attrs_define
class AccessBarrier:
    """Was den Zugang erschwert.

    Attributes:
        kind (AccessBarrierKind):
        text_de (None | str):
    """

    kind: AccessBarrierKind
    text_de: None | str

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        text_de: None | str
        text_de = self.text_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "text_de": text_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_access_barrier_kind(d.pop("kind"))

        def _parse_text_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        text_de = _parse_text_de(d.pop("text_de"))

        access_barrier = cls(
            kind=kind,
            text_de=text_de,
        )

        return access_barrier
