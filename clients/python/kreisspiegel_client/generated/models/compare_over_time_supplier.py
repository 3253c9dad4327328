from typing import Literal

CompareOverTimeSupplier = Literal["auto", "district", "official"]

COMPARE_OVER_TIME_SUPPLIER_VALUES: set[CompareOverTimeSupplier] = {
    "auto",
    "district",
    "official",
}


def check_compare_over_time_supplier(value: str) -> CompareOverTimeSupplier:
    if value in COMPARE_OVER_TIME_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_OVER_TIME_SUPPLIER_VALUES!r}"
    )
