from typing import Literal

RowShapePrecision = Literal[
    "approx", "exact", "lower_bound", "range", "rounded", "upper_bound"
]

ROW_SHAPE_PRECISION_VALUES: set[RowShapePrecision] = {
    "approx",
    "exact",
    "lower_bound",
    "range",
    "rounded",
    "upper_bound",
}


def check_row_shape_precision(value: str) -> RowShapePrecision:
    if value in ROW_SHAPE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_SHAPE_PRECISION_VALUES!r}"
    )
