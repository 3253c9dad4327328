from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="ConceptProgrammePush")


@_attrs_define
class ConceptProgrammePush:
    """Die Teilnahme an einem Förderprogramm, mit ihrer Zeit.

    Attributes:
        programme (str):
        valid_from (None | str | Unset): so genau wie bekannt: 2016, 2016-09, 2016-09-01
        valid_to (None | str | Unset): letzter Tag
    """

    programme: str
    valid_from: None | str | Unset = UNSET
    valid_to: None | str | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        programme = self.programme

        valid_from: None | str | Unset
        if isinstance(self.valid_from, Unset):
            valid_from = UNSET
        else:
            valid_from = self.valid_from

        valid_to: None | str | Unset
        if isinstance(self.valid_to, Unset):
            valid_to = UNSET
        else:
            valid_to = self.valid_to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "programme": programme,
            }
        )
        if valid_from is not UNSET:
            field_dict["valid_from"] = valid_from
        if valid_to is not UNSET:
            field_dict["valid_to"] = valid_to

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        programme = d.pop("programme")

        def _parse_valid_from(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        valid_from = _parse_valid_from(d.pop("valid_from", UNSET))

        def _parse_valid_to(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        valid_to = _parse_valid_to(d.pop("valid_to", UNSET))

        concept_programme_push = cls(
            programme=programme,
            valid_from=valid_from,
            valid_to=valid_to,
        )

        return concept_programme_push
