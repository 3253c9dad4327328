from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ProjectCounts")


@_attrs_define
class ProjectCounts:
    """Was aus den Zeilen einer Lieferung wurde.

    Attributes:
        received (int):
        created (int):
        updated (int):
        unchanged (int):
        rejected (int):
    """

    received: int
    created: int
    updated: int
    unchanged: int
    rejected: int

    def to_dict(self) -> dict[str, Any]:
        received = self.received

        created = self.created

        updated = self.updated

        unchanged = self.unchanged

        rejected = self.rejected

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "received": received,
                "created": created,
                "updated": updated,
                "unchanged": unchanged,
                "rejected": rejected,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        received = d.pop("received")

        created = d.pop("created")

        updated = d.pop("updated")

        unchanged = d.pop("unchanged")

        rejected = d.pop("rejected")

        project_counts = cls(
            received=received,
            created=created,
            updated=updated,
            unchanged=unchanged,
            rejected=rejected,
        )

        return project_counts
