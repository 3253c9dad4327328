from typing import Literal

ReadMatrixTerritory = Literal["as_reported", "current"]

READ_MATRIX_TERRITORY_VALUES: set[ReadMatrixTerritory] = {
    "as_reported",
    "current",
}


def check_read_matrix_territory(value: str) -> ReadMatrixTerritory:
    if value in READ_MATRIX_TERRITORY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {READ_MATRIX_TERRITORY_VALUES!r}"
    )
