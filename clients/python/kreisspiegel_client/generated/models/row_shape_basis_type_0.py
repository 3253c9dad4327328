from typing import Literal

RowShapeBasisType0 = Literal[
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
]

ROW_SHAPE_BASIS_TYPE_0_VALUES: set[RowShapeBasisType0] = {
    "azr",
    "fortschreibung",
    "own_register",
    "specialised_statistics",
    "survey",
    "zensus2011",
    "zensus2022",
}


def check_row_shape_basis_type_0(value: str) -> RowShapeBasisType0:
    if value in ROW_SHAPE_BASIS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_SHAPE_BASIS_TYPE_0_VALUES!r}"
    )
