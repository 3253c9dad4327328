from typing import Literal

ProjectStatusType0 = Literal["continued", "finished", "planned", "running"]

PROJECT_STATUS_TYPE_0_VALUES: set[ProjectStatusType0] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_project_status_type_0(value: str) -> ProjectStatusType0:
    if value in PROJECT_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_STATUS_TYPE_0_VALUES!r}"
    )
