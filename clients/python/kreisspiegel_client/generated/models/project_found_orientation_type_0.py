from typing import Literal

ProjectFoundOrientationType0 = Literal["activating", "both", "compensatory"]

PROJECT_FOUND_ORIENTATION_TYPE_0_VALUES: set[ProjectFoundOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_project_found_orientation_type_0(value: str) -> ProjectFoundOrientationType0:
    if value in PROJECT_FOUND_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_ORIENTATION_TYPE_0_VALUES!r}"
    )
