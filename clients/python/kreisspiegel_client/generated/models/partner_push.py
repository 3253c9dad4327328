from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.partner_push_type_type_0 import (
    PartnerPushTypeType0,
    check_partner_push_type_type_0,
)
from ..types import UNSET, Unset

T = TypeVar("T", bound="PartnerPush")


@_attrs_define
class PartnerPush:
    """Wer mitwirkt: eine Stelle oder Organisation, keine Person.

    Attributes:
        name (str):
        type_ (None | PartnerPushTypeType0 | Unset):
    """

    name: str
    type_: None | PartnerPushTypeType0 | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: None | str | Unset
        if isinstance(self.type_, Unset):
            type_ = UNSET
        elif isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
            }
        )
        if type_ is not UNSET:
            field_dict["type"] = type_

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_type_(data: object) -> None | PartnerPushTypeType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_partner_push_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PartnerPushTypeType0 | Unset, data)

        type_ = _parse_type_(d.pop("type", UNSET))

        partner_push = cls(
            name=name,
            type_=type_,
        )

        return partner_push
