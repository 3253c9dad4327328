from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.calendar_change_counts import CalendarChangeCounts


T = TypeVar("T", bound="CalendarChange")


@_attrs_define
class CalendarChange:
    """Was das Setzen des Kalenders geändert hat.

    Attributes:
        framework (str):
        counts (CalendarChangeCounts): Einträge
    """

    framework: str
    counts: CalendarChangeCounts

    def to_dict(self) -> dict[str, Any]:
        framework = self.framework

        counts = self.counts.to_dict()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "framework": framework,
                "counts": counts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.calendar_change_counts import CalendarChangeCounts  # noqa: PLC0415

        d = dict(src_dict)
        framework = d.pop("framework")

        counts = CalendarChangeCounts.from_dict(d.pop("counts"))

        calendar_change = cls(
            framework=framework,
            counts=counts,
        )

        return calendar_change
