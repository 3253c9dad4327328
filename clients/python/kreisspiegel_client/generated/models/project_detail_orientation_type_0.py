from typing import Literal

ProjectDetailOrientationType0 = Literal["activating", "both", "compensatory"]

PROJECT_DETAIL_ORIENTATION_TYPE_0_VALUES: set[ProjectDetailOrientationType0] = {
    "activating",
    "both",
    "compensatory",
}


def check_project_detail_orientation_type_0(
    value: str,
) -> ProjectDetailOrientationType0:
    if value in PROJECT_DETAIL_ORIENTATION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_ORIENTATION_TYPE_0_VALUES!r}"
    )
