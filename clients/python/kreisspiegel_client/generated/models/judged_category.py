from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="JudgedCategory")


@_attrs_define
class JudgedCategory:
    """Eine Ausprägung, und worin sie aufgeht.

    Attributes:
        code (str):
        label_de (str):
        kind (str):
        sums_to (None | str):
    """

    code: str
    label_de: str
    kind: str
    sums_to: None | str

    def to_dict(self) -> dict[str, Any]:
        code = self.code

        label_de = self.label_de

        kind = self.kind

        sums_to: None | str
        sums_to = self.sums_to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "code": code,
                "label_de": label_de,
                "kind": kind,
                "sums_to": sums_to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        code = d.pop("code")

        label_de = d.pop("label_de")

        kind = d.pop("kind")

        def _parse_sums_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        sums_to = _parse_sums_to(d.pop("sums_to"))

        judged_category = cls(
            code=code,
            label_de=label_de,
            kind=kind,
            sums_to=sums_to,
        )

        return judged_category
