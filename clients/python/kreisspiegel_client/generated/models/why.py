from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.why_kind import WhyKind, check_why_kind

T = TypeVar("T", bound="Why")


@_attrs_define
class Why:
    """Warum eine Zeile anders ist, soweit es aus den Berichtigungen hervorgeht.

    Attributes:
        kind (WhyKind):
        label_de (str):
        reasons (list[str]): Die Begründungen, die gegeben wurden.
    """

    kind: WhyKind
    label_de: str
    reasons: list[str]

    def to_dict(self) -> dict[str, Any]:
        kind: str = self.kind

        label_de = self.label_de

        reasons = self.reasons

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "kind": kind,
                "label_de": label_de,
                "reasons": reasons,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        kind = check_why_kind(d.pop("kind"))

        label_de = d.pop("label_de")

        reasons = cast(list[str], d.pop("reasons"))

        why = cls(
            kind=kind,
            label_de=label_de,
            reasons=reasons,
        )

        return why
