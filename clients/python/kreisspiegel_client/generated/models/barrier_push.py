from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.barrier_push_kind import BarrierPushKind, check_barrier_push_kind
from ..types import UNSET, Unset

T = TypeVar("T", bound="BarrierPush")


@_attrs_define
class BarrierPush:
    """Was den Zugang erschwert: Recht, Förderung, Erreichbarkeit.

    Attributes:
        kind (BarrierPushKind):
        text_de (None | str | Unset):
    """

    kind: BarrierPushKind
    text_de: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        text_de: None | str | Unset
        if isinstance(self.text_de, Unset):
            text_de = UNSET
        else:
            text_de = self.text_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
            }
        )
        if text_de is not UNSET:
            field_dict["text_de"] = text_de

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_barrier_push_kind(d.pop("kind"))

        def _parse_text_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        text_de = _parse_text_de(d.pop("text_de", UNSET))

        barrier_push = cls(
            kind=kind,
            text_de=text_de,
        )

        return barrier_push
