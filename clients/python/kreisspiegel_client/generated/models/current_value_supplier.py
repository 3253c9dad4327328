from typing import Literal

CurrentValueSupplier = Literal["district", "mixed", "official"]

CURRENT_VALUE_SUPPLIER_VALUES: set[CurrentValueSupplier] = {
    "district",
    "mixed",
    "official",
}


def check_current_value_supplier(value: str) -> CurrentValueSupplier:
    if value in CURRENT_VALUE_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CURRENT_VALUE_SUPPLIER_VALUES!r}"
    )
