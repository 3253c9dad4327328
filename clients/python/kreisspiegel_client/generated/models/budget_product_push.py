from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..types import UNSET, Unset

T = TypeVar("T", bound="BudgetProductPush")


@_attrs_define
class BudgetProductPush:
    """Das Produkt des Haushalts.

    Attributes:
        reference (str):
        label_de (None | str | Unset):
        year (int | None | Unset):
    """

    reference: str
    label_de: None | str | Unset = UNSET
    year: int | None | Unset = UNSET

    def to_dict(self) -> dict[str, Any]:
        reference = self.reference

        label_de: None | str | Unset
        if isinstance(self.label_de, Unset):
            label_de = UNSET
        else:
            label_de = self.label_de

        year: int | None | Unset
        if isinstance(self.year, Unset):
            year = UNSET
        else:
            year = self.year

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "reference": reference,
            }
        )
        if label_de is not UNSET:
            field_dict["label_de"] = label_de
        if year is not UNSET:
            field_dict["year"] = year

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        reference = d.pop("reference")

        def _parse_label_de(data: object) -> None | str | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(None | str | Unset, data)

        label_de = _parse_label_de(d.pop("label_de", UNSET))

        def _parse_year(data: object) -> int | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            return cast(int | None | Unset, data)

        year = _parse_year(d.pop("year", UNSET))

        budget_product_push = cls(
            reference=reference,
            label_de=label_de,
            year=year,
        )

        return budget_product_push
