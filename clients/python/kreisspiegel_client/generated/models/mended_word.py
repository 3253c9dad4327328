from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="MendedWord")


@_attrs_define
class MendedWord:
    """Ein Wort, das so nirgends steht, und das wohl gemeinte.

    Attributes:
        typed (str):
        meant (str):
    """

    typed: str
    meant: str

    def to_dict(self) -> dict[str, Any]:
        typed = self.typed

        meant = self.meant

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "typed": typed,
                "meant": meant,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        typed = d.pop("typed")

        meant = d.pop("meant")

        mended_word = cls(
            typed=typed,
            meant=meant,
        )

        return mended_word
