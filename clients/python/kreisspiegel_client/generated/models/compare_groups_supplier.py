from typing import Literal

CompareGroupsSupplier = Literal["auto", "district", "official"]

COMPARE_GROUPS_SUPPLIER_VALUES: set[CompareGroupsSupplier] = {
    "auto",
    "district",
    "official",
}


def check_compare_groups_supplier(value: str) -> CompareGroupsSupplier:
    if value in COMPARE_GROUPS_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARE_GROUPS_SUPPLIER_VALUES!r}"
    )
