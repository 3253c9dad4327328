from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar, cast

from attrs import define as _attrs_define

from ..models.other_supplier_supplier import (
    OtherSupplierSupplier,
    check_other_supplier_supplier,
)

T = TypeVar("T", bound="OtherSupplier")


@_attrs_define
class OtherSupplier:
    """Die andere Angabe für dieselbe Zelle.

    Attributes:
        supplier (OtherSupplierSupplier):
        value (Decimal | None):
    """

    supplier: OtherSupplierSupplier
    value: Decimal | None

    def to_dict(self) -> dict[str, Any]:
        supplier: str = self.supplier

        value: Decimal | None
        value = self.value

        field_dict: dict[str, Any] = {}

        field_dict.update(
            {
                "supplier": supplier,
                "value": value,
            }
        )

        return field_dict

    @classmethod
    def from_dict(cls: type[T], src_dict: Mapping[str, Any]) -> T:
        d = dict(src_dict)
        supplier = check_other_supplier_supplier(d.pop("supplier"))

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

        other_supplier = cls(
            supplier=supplier,
            value=value,
        )

        return other_supplier
