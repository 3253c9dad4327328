from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

T = TypeVar("T", bound="BudgetProduct")


@_attrs_define
class BudgetProduct:
    """Das Produkt des Haushalts, in dem etwas steht.

    Attributes:
        reference (str):
        label_de (None | str):
        year (int | None):
    """

    reference: str
    label_de: None | str
    year: int | None

    def to_dict(self) -> dict[str, Any]:
        reference = self.reference

        label_de: None | str
        label_de = self.label_de

        year: int | None
        year = self.year

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reference": reference,
                "label_de": label_de,
                "year": year,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reference = d.pop("reference")

        def _parse_label_de(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        label_de = _parse_label_de(d.pop("label_de"))

        def _parse_year(data: object) -> int | None:
            if data is None:
                return data
            return cast(int | None, data)

        year = _parse_year(d.pop("year"))

        budget_product = cls(
            reference=reference,
            label_de=label_de,
            year=year,
        )

        return budget_product
