from typing import Literal

VerdictSupplier = Literal["district", "official"]

VERDICT_SUPPLIER_VALUES: set[VerdictSupplier] = {
    "district",
    "official",
}


def check_verdict_supplier(value: str) -> VerdictSupplier:
    if value in VERDICT_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {VERDICT_SUPPLIER_VALUES!r}"
    )
