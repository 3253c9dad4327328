from typing import Literal

MatrixCellVersusStateType0 = Literal["higher", "lower", "similar"]

MATRIX_CELL_VERSUS_STATE_TYPE_0_VALUES: set[MatrixCellVersusStateType0] = {
    "higher",
    "lower",
    "similar",
}


def check_matrix_cell_versus_state_type_0(value: str) -> MatrixCellVersusStateType0:
    if value in MATRIX_CELL_VERSUS_STATE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {MATRIX_CELL_VERSUS_STATE_TYPE_0_VALUES!r}"
    )
