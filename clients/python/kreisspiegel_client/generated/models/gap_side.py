from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.gap_side_supplier import GapSideSupplier, check_gap_side_supplier

T = TypeVar("T", bound="GapSide")


@_attrs_define
class GapSide:
    """Die Angabe für eine der beiden Gruppen, wie sie auch im Vergleich steht.

    Attributes:
        value (Decimal | None):
        numerator (Decimal | None):
        denominator (Decimal | None):
        ci95 (list[Decimal] | None):
        precision (str):
        status (str):
        supplier (GapSideSupplier):
        source (None | str):
        territory_date (datetime.date):
    """

    value: Decimal | None
    numerator: Decimal | None
    denominator: Decimal | None
    ci95: list[Decimal] | None
    precision: str
    status: str
    supplier: GapSideSupplier
    source: None | str
    territory_date: datetime.date

    def to_dict(self) -> dict[str, Any]:
        value: Decimal | None
        value = self.value

        numerator: Decimal | None
        numerator = self.numerator

        denominator: Decimal | None
        denominator = self.denominator

        ci95: list[Decimal] | None
        if isinstance(self.ci95, list):
            ci95 = self.ci95

        else:
            ci95 = self.ci95

        precision = self.precision

        status = self.status

        supplier: str = self.supplier

        source: None | str
        source = self.source

        territory_date = self.territory_date.isoformat()

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "value": value,
                "numerator": numerator,
                "denominator": denominator,
                "ci95": ci95,
                "precision": precision,
                "status": status,
                "supplier": supplier,
                "source": source,
                "territory_date": territory_date,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)

        def _parse_value(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                value_type_0 = Decimal(str(data))

                return value_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        value = _parse_value(d.pop("value"))

        def _parse_numerator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                numerator_type_0 = Decimal(str(data))

                return numerator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        numerator = _parse_numerator(d.pop("numerator"))

        def _parse_denominator(data: object) -> Decimal | None:
            if data is None:
                return data
            try:
                if not isinstance(data, int | float | Decimal):
                    raise TypeError()
                denominator_type_0 = Decimal(str(data))

                return denominator_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(Decimal | None, data)

        denominator = _parse_denominator(d.pop("denominator"))

        def _parse_ci95(data: object) -> list[Decimal] | None:
            if data is None:
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                ci95_type_0 = []
                _ci95_type_0 = data
                for ci95_type_0_item_data in _ci95_type_0:
                    ci95_type_0_item = Decimal(str(ci95_type_0_item_data))

                    ci95_type_0.append(ci95_type_0_item)

                return ci95_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Decimal] | None, data)

        ci95 = _parse_ci95(d.pop("ci95"))

        precision = d.pop("precision")

        status = d.pop("status")

        supplier = check_gap_side_supplier(d.pop("supplier"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        gap_side = cls(
            value=value,
            numerator=numerator,
            denominator=denominator,
            ci95=ci95,
            precision=precision,
            status=status,
            supplier=supplier,
            source=source,
            territory_date=territory_date,
        )

        return gap_side
