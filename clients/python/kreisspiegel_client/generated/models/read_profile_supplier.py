from typing import Literal

ReadProfileSupplier = Literal["auto", "district", "official"]

READ_PROFILE_SUPPLIER_VALUES: set[ReadProfileSupplier] = {
    "auto",
    "district",
    "official",
}


def check_read_profile_supplier(value: str) -> ReadProfileSupplier:
    if value in READ_PROFILE_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_PROFILE_SUPPLIER_VALUES!r}"
    )
