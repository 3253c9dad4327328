from typing import Literal

MatrixCellSignalType0 = Literal["beyond_95", "beyond_99_8", "inside"]

MATRIX_CELL_SIGNAL_TYPE_0_VALUES: set[MatrixCellSignalType0] = {
    "beyond_95",
    "beyond_99_8",
    "inside",
}


def check_matrix_cell_signal_type_0(value: str) -> MatrixCellSignalType0:
    if value in MATRIX_CELL_SIGNAL_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MATRIX_CELL_SIGNAL_TYPE_0_VALUES!r}"
    )
