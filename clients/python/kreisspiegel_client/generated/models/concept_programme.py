from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="ConceptProgramme")


@_attrs_define
class ConceptProgramme:
    """Die Teilnahme an einem Förderprogramm, mit ihrer Zeit.

    Attributes:
        programme (str):
        valid_from (None | str): so genau wie bekannt: 2016-09
        valid_to (None | str): letzter Tag
    """

    programme: str
    valid_from: None | str
    valid_to: None | str

    def to_dict(self) -> dict[str, Any]:
        programme = self.programme

        valid_from: None | str
        valid_from = self.valid_from

        valid_to: None | str
        valid_to = self.valid_to

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "programme": programme,
                "valid_from": valid_from,
                "valid_to": valid_to,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        programme = d.pop("programme")

        def _parse_valid_from(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        valid_from = _parse_valid_from(d.pop("valid_from"))

        def _parse_valid_to(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        valid_to = _parse_valid_to(d.pop("valid_to"))

        concept_programme = cls(
            programme=programme,
            valid_from=valid_from,
            valid_to=valid_to,
        )

        return concept_programme
