from typing import Literal

ComparedDistrictSupplier = Literal["district", "mixed", "official"]

COMPARED_DISTRICT_SUPPLIER_VALUES: set[ComparedDistrictSupplier] = {
    "district",
    "mixed",
    "official",
}


def check_compared_district_supplier(value: str) -> ComparedDistrictSupplier:
    if value in COMPARED_DISTRICT_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {COMPARED_DISTRICT_SUPPLIER_VALUES!r}"
    )
