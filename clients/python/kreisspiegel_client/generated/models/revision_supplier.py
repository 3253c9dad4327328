from typing import Literal

RevisionSupplier = Literal["district", "official"]

REVISION_SUPPLIER_VALUES: set[RevisionSupplier] = {
    "district",
    "official",
}


def check_revision_supplier(value: str) -> RevisionSupplier:
    if value in REVISION_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REVISION_SUPPLIER_VALUES!r}"
    )
