from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Snippet")


@_attrs_define
class Snippet:
    """Wo die gesuchten Wörter stehen.

    Attributes:
        member (str): Feld des Eintrags
        text (str): HTML: die Wörter in `<mark>`, alles andere maskiert
    """

    member: str
    text: str

    def to_dict(self) -> dict[str, Any]:
        member = self.member

        text = self.text

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "member": member,
                "text": text,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        member = d.pop("member")

        text = d.pop("text")

        snippet = cls(
            member=member,
            text=text,
        )

        return snippet
