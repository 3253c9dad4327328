from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.project_partner_type_type_0 import (
    ProjectPartnerTypeType0,
    check_project_partner_type_type_0,
)

T = TypeVar("T", bound="ProjectPartner")


@_attrs_define
class ProjectPartner:
    """Wer mitwirkt.

    Attributes:
        name (str):
        type_ (None | ProjectPartnerTypeType0):
    """

    name: str
    type_: None | ProjectPartnerTypeType0

    def to_dict(self) -> dict[str, Any]:
        name = self.name

        type_: None | str
        if isinstance(self.type_, str):
            type_ = self.type_
        else:
            type_ = self.type_

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "name": name,
                "type": type_,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        name = d.pop("name")

        def _parse_type_(data: object) -> None | ProjectPartnerTypeType0:
            if data is None:
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                type_type_0 = check_project_partner_type_type_0(data)

                return type_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ProjectPartnerTypeType0, data)

        type_ = _parse_type_(d.pop("type"))

        project_partner = cls(
            name=name,
            type_=type_,
        )

        return project_partner
