from typing import Literal

ProjectRowOrientationType0 = Literal["activating", "both", "compensatory"]

PROJECT_ROW_ORIENTATION_TYPE_0_VALUES: set[ProjectRowOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_project_row_orientation_type_0(value: str) -> ProjectRowOrientationType0:
    if value in PROJECT_ROW_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_ORIENTATION_TYPE_0_VALUES!r}"
    )
