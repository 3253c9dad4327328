from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="Ground")


@_attrs_define
class Ground:
    """Grundlage und Gebietsstand, auf denen Werte vorliegen.

    Attributes:
        basis (str):
        territory_date (datetime.date):
        districts (int):
    """

    basis: str
    territory_date: datetime.date
    districts: int

    def to_dict(self) -> dict[str, Any]:
        basis = self.basis

        territory_date = self.territory_date.isoformat()

        districts = self.districts

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "basis": basis,
                "territory_date": territory_date,
                "districts": districts,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        districts = d.pop("districts")

        ground = cls(
            basis=basis,
            territory_date=territory_date,
            districts=districts,
        )

        return ground
