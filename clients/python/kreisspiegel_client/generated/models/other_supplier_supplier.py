from typing import Literal

OtherSupplierSupplier = Literal["district", "official"]

OTHER_SUPPLIER_SUPPLIER_VALUES: set[OtherSupplierSupplier] = {
    "district",
    "official",
}


def check_other_supplier_supplier(value: str) -> OtherSupplierSupplier:
    if value in OTHER_SUPPLIER_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {OTHER_SUPPLIER_SUPPLIER_VALUES!r}"
    )
