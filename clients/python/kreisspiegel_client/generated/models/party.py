from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.party_role import PartyRole, check_party_role

T = TypeVar("T", bound="Party")


@_attrs_define
class Party:
    """Wer fragt, gefragt ist oder antwortet: ein Kreis, oder eine Rolle.

    Attributes:
        role (PartyRole):
        ags (None | str):
        name (None | str): Name des Kreises
    """

    role: PartyRole
    ags: None | str
    name: None | str

    def to_dict(self) -> dict[str, Any]:
        role: str = self.role

        ags: None | str
        ags = self.ags

        name: None | str
        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "role": role,
                "ags": ags,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        role = check_party_role(d.pop("role"))

        def _parse_ags(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        ags = _parse_ags(d.pop("ags"))

        def _parse_name(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        name = _parse_name(d.pop("name"))

        party = cls(
            role=role,
            ags=ags,
            name=name,
        )

        return party
