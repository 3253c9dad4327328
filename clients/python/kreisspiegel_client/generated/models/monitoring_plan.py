from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import define as _attrs_define

if TYPE_CHECKING:
    from ..models.monitoring_plan_entry import MonitoringPlanEntry


T = TypeVar("T", bound="MonitoringPlan")


@_attrs_define
class MonitoringPlan:
    """Der Monitoringplan eines Kreises.

    Attributes:
        district (str):
        entries (list[MonitoringPlanEntry]):
    """

    district: str
    entries: list[MonitoringPlanEntry]

    def to_dict(self) -> dict[str, Any]:
        district = self.district

        entries = []
        for entries_item_data in self.entries:
            entries_item = entries_item_data.to_dict()
            entries.append(entries_item)

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "district": district,
                "entries": entries,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        from ..models.monitoring_plan_entry import MonitoringPlanEntry  # noqa: PLC0415

        d = dict(src_dict)
        district = d.pop("district")

        entries = []
        _entries = d.pop("entries")
        for entries_item_data in _entries:
            entries_item = MonitoringPlanEntry.from_dict(entries_item_data)

            entries.append(entries_item)

        monitoring_plan = cls(
            district=district,
            entries=entries,
        )

        return monitoring_plan
