from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="CheckCounts")


@_attrs_define
class CheckCounts:
    """Wie viele Zeilen angenommen würden.

    Attributes:
        received (int):
        accepted (int):
        rejected (int):
    """

    received: int
    accepted: int
    rejected: int

    def to_dict(self) -> dict[str, Any]:
        received = self.received

        accepted = self.accepted

        rejected = self.rejected

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "received": received,
                "accepted": accepted,
                "rejected": rejected,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        received = d.pop("received")

        accepted = d.pop("accepted")

        rejected = d.pop("rejected")

        check_counts = cls(
            received=received,
            accepted=accepted,
            rejected=rejected,
        )

        return check_counts
