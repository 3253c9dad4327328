from typing import Literal

RowShapeVisibilityType0 = Literal["internal", "public", "working_group"]

ROW_SHAPE_VISIBILITY_TYPE_0_VALUES: set[RowShapeVisibilityType0] = {
    "internal",
    "public",
    "working_group",
}


def check_row_shape_visibility_type_0(value: str) -> RowShapeVisibilityType0:
    if value in ROW_SHAPE_VISIBILITY_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ROW_SHAPE_VISIBILITY_TYPE_0_VALUES!r}"
    )
