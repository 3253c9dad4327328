from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

from ..models.acting_account_role import ActingAccountRole, check_acting_account_role

T = TypeVar("T", bound="ActingAccount")


@_attrs_define
class ActingAccount:
    """In wessen Namen gehandelt wird.

    Attributes:
        id (str):
        name (str):
        role (ActingAccountRole):
    """

    id: str
    name: str
    role: ActingAccountRole

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        role: str = self.role

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
                "role": role,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        role = check_acting_account_role(d.pop("role"))

        acting_account = cls(
            id=id,
            name=name,
            role=role,
        )

        return acting_account
