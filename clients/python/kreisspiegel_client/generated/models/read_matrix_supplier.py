from typing import Literal

ReadMatrixSupplier = Literal["auto", "district", "official"]

READ_MATRIX_SUPPLIER_VALUES: set[ReadMatrixSupplier] = {
    "auto",
    "district",
    "official",
}


def check_read_matrix_supplier(value: str) -> ReadMatrixSupplier:
    if value in READ_MATRIX_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_MATRIX_SUPPLIER_VALUES!r}"
    )
