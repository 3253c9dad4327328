from typing import Literal

ProjectOrientationType0 = Literal["activating", "both", "compensatory"]

PROJECT_ORIENTATION_TYPE_0_VALUES: set[ProjectOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_project_orientation_type_0(value: str) -> ProjectOrientationType0:
    if value in PROJECT_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ORIENTATION_TYPE_0_VALUES!r}"
    )
