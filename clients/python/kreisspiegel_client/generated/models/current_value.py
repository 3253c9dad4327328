from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.current_value_supplier import (
    CurrentValueSupplier,
    check_current_value_supplier,
)

T = TypeVar("T", bound="CurrentValue")


@_attrs_define
class CurrentValue:
    """Der neueste Wert, der mit dem Ausgangswert vergleichbar ist.

    Attributes:
        period (str):
        value (Decimal):
        ci95 (list[Decimal] | None):
        precision (str):
        status (str):
        supplier (CurrentValueSupplier):
        source (None | str):
        territory_date (datetime.date):
        version (str):
        flags (list[str]):
    """

    period: str
    value: Decimal
    ci95: list[Decimal] | None
    precision: str
    status: str
    supplier: CurrentValueSupplier
    source: None | str
    territory_date: datetime.date
    version: str
    flags: list[str]

    def to_dict(self) -> dict[str, Any]:
        period = self.period

        value = self.value

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

        version = self.version

        flags = self.flags

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "period": period,
                "value": value,
                "ci95": ci95,
                "precision": precision,
                "status": status,
                "supplier": supplier,
                "source": source,
                "territory_date": territory_date,
                "version": version,
                "flags": flags,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        period = d.pop("period")

        value = Decimal(str(d.pop("value")))

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

        supplier = check_current_value_supplier(d.pop("supplier"))

        def _parse_source(data: object) -> None | str:
            if data is None:
                return data
            return cast(None | str, data)

        source = _parse_source(d.pop("source"))

        territory_date = datetime.date.fromisoformat(d.pop("territory_date"))

        version = d.pop("version")

        flags = cast(list[str], d.pop("flags"))

        current_value = cls(
            period=period,
            value=value,
            ci95=ci95,
            precision=precision,
            status=status,
            supplier=supplier,
            source=source,
            territory_date=territory_date,
            version=version,
            flags=flags,
        )

        return current_value
