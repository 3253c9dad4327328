from typing import Literal

ProjectFoundStatusType0 = Literal["continued", "finished", "planned", "running"]

PROJECT_FOUND_STATUS_TYPE_0_VALUES: set[ProjectFoundStatusType0] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_project_found_status_type_0(value: str) -> ProjectFoundStatusType0:
    if value in PROJECT_FOUND_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_STATUS_TYPE_0_VALUES!r}"
    )
