from typing import Literal

RowShapeStatus = Literal["estimated", "final", "provisional"]

ROW_SHAPE_STATUS_VALUES: set[RowShapeStatus] = {
    "estimated",
    "final",
    "provisional",
}


def check_row_shape_status(value: str) -> RowShapeStatus:
    if value in ROW_SHAPE_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_SHAPE_STATUS_VALUES!r}"
    )
