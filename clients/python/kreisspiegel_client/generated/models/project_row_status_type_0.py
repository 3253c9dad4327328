from typing import Literal

ProjectRowStatusType0 = Literal["continued", "finished", "planned", "running"]

PROJECT_ROW_STATUS_TYPE_0_VALUES: set[ProjectRowStatusType0] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_project_row_status_type_0(value: str) -> ProjectRowStatusType0:
    if value in PROJECT_ROW_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_STATUS_TYPE_0_VALUES!r}"
    )
