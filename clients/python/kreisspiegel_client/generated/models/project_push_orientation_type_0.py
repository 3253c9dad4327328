from typing import Literal

ProjectPushOrientationType0 = Literal["activating", "both", "compensatory"]

PROJECT_PUSH_ORIENTATION_TYPE_0_VALUES: set[ProjectPushOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_project_push_orientation_type_0(value: str) -> ProjectPushOrientationType0:
    if value in PROJECT_PUSH_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_ORIENTATION_TYPE_0_VALUES!r}"
    )
