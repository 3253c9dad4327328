from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, TypeVar

from attrs import define as _attrs_define

T = TypeVar("T", bound="ConceptPopulation")


@_attrs_define
class ConceptPopulation:
    """Nach welcher Bevölkerung die Größenklassen gebildet sind.

    Attributes:
        indicator (str):
        period (str):
        basis (str):
        territory_date (datetime.date):
    """

    indicator: str
    period: str
    basis: str
    territory_date: datetime.date

    def to_dict(self) -> dict[str, Any]:
        indicator = self.indicator

        period = self.period

        basis = self.basis

        territory_date = self.territory_date.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "indicator": indicator,
                "period": period,
                "basis": basis,
                "territory_date": territory_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        indicator = d.pop("indicator")

        period = d.pop("period")

        basis = d.pop("basis")

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        concept_population = cls(
            indicator=indicator,
            period=period,
            basis=basis,
            territory_date=territory_date,
        )

        return concept_population
