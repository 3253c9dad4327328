from typing import Literal

RowShapeMissingType0 = Literal[
    "confidential",
    "not_applicable",
    "not_collected",
    "not_yet_available",
    "refused",
    "unreliable",
]

ROW_SHAPE_MISSING_TYPE_0_VALUES: set[RowShapeMissingType0] = {
    "confidential",
    "not_applicable",
    "not_collected",
    "not_yet_available",
    "refused",
    "unreliable",
}


def check_row_shape_missing_type_0(value: str) -> RowShapeMissingType0:
    if value in ROW_SHAPE_MISSING_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_SHAPE_MISSING_TYPE_0_VALUES!r}"
    )
