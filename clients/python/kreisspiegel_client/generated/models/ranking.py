from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Ranking")


@_attrs_define
class Ranking:
    """Wie die Ränge zu lesen sind, wenn nach ihnen gefragt wurde.

    Attributes:
        direction (str):
        of (int):
        note_de (str):
    """

    direction: str
    of: int
    note_de: str

    def to_dict(self) -> dict[str, Any]:
        direction = self.direction

        of = self.of

        note_de = self.note_de

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "direction": direction,
                "of": of,
                "note_de": note_de,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        direction = d.pop("direction")

        of = d.pop("of")

        note_de = d.pop("note_de")

        ranking = cls(
            direction=direction,
            of=of,
            note_de=note_de,
        )

        return ranking
