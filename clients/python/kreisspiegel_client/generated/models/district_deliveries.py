from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="DistrictDeliveries")


@_attrs_define
class DistrictDeliveries:
    """Die Summe eines Kreises.

    Attributes:
        of (int):
        delivered (int):
        late (int):
        missing (int):
        delivered_official (int):
        voluntary (int):
        owed (int):
        overdue (int):
        district (str):
        name (str):
    """

    of: int
    delivered: int
    late: int
    missing: int
    delivered_official: int
    voluntary: int
    owed: int
    overdue: int
    district: str
    name: str

    def to_dict(self) -> dict[str, Any]:
        of = self.of

        delivered = self.delivered

        late = self.late

        missing = self.missing

        delivered_official = self.delivered_official

        voluntary = self.voluntary

        owed = self.owed

        overdue = self.overdue

        district = self.district

        name = self.name

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "of": of,
                "delivered": delivered,
                "late": late,
                "missing": missing,
                "delivered_official": delivered_official,
                "voluntary": voluntary,
                "owed": owed,
                "overdue": overdue,
                "district": district,
                "name": name,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        of = d.pop("of")

        delivered = d.pop("delivered")

        late = d.pop("late")

        missing = d.pop("missing")

        delivered_official = d.pop("delivered_official")

        voluntary = d.pop("voluntary")

        owed = d.pop("owed")

        overdue = d.pop("overdue")

        district = d.pop("district")

        name = d.pop("name")

        district_deliveries = cls(
            of=of,
            delivered=delivered,
            late=late,
            missing=missing,
            delivered_official=delivered_official,
            voluntary=voluntary,
            owed=owed,
            overdue=overdue,
            district=district,
            name=name,
        )

        return district_deliveries
