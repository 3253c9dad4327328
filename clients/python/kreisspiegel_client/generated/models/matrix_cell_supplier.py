from typing import Literal

MatrixCellSupplier = Literal["district", "official"]

MATRIX_CELL_SUPPLIER_VALUES: set[MatrixCellSupplier] = {
    "district",
    "official",
}


def check_matrix_cell_supplier(value: str) -> MatrixCellSupplier:
    if value in MATRIX_CELL_SUPPLIER_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MATRIX_CELL_SUPPLIER_VALUES!r}"
    )
