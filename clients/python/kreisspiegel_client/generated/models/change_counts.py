from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ChangeCounts")


@_attrs_define
class ChangeCounts:
    """Wie viele Angaben eines Eintrags neu, berichtigt und zurückgezogen sind.

    Attributes:
        created (int):
        corrected (int):
        withdrawn (int):
    """

    created: int
    corrected: int
    withdrawn: int

    def to_dict(self) -> dict[str, Any]:
        created = self.created

        corrected = self.corrected

        withdrawn = self.withdrawn

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "created": created,
                "corrected": corrected,
                "withdrawn": withdrawn,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        created = d.pop("created")

        corrected = d.pop("corrected")

        withdrawn = d.pop("withdrawn")

        change_counts = cls(
            created=created,
            corrected=corrected,
            withdrawn=withdrawn,
        )

        return change_counts
