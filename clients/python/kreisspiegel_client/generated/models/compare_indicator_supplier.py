from typing import Literal

CompareIndicatorSupplier = Literal["auto", "district", "official"]

COMPARE_INDICATOR_SUPPLIER_VALUES: set[CompareIndicatorSupplier] = {
    "auto",
    "district",
    "official",
}


def check_compare_indicator_supplier(value: str) -> CompareIndicatorSupplier:
    if value in COMPARE_INDICATOR_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_INDICATOR_SUPPLIER_VALUES!r}"
    )
