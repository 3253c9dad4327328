from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.account_role import AccountRole, check_account_role

T = TypeVar("T", bound="Account")


@_attrs_define
class Account:
    """Ein Konto: wer den Dienst mit einem Schlüssel nutzt.

    Attributes:
        id (str):
        name (str):
        role (AccountRole):
        district (None | str):
        created_at (datetime.datetime):
    """

    id: str
    name: str
    role: AccountRole
    district: None | str
    created_at: datetime.datetime

    def to_dict(self) -> dict[str, Any]:
        id = self.id

        name = self.name

        role: str = self.role

        district: None | str
        district = self.district

        created_at = self.created_at.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "id": id,
                "name": name,
                "role": role,
                "district": district,
                "created_at": created_at,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        id = d.pop("id")

        name = d.pop("name")

        role = check_account_role(d.pop("role"))

        def _parse_district(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        district = _parse_district(d.pop("district"))

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        account = cls(
            id=id,
            name=name,
            role=role,
            district=district,
            created_at=created_at,
        )

        return account
