from typing import Literal

ProjectDetailStatusType0 = Literal["continued", "finished", "planned", "running"]

PROJECT_DETAIL_STATUS_TYPE_0_VALUES: set[ProjectDetailStatusType0] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_project_detail_status_type_0(value: str) -> ProjectDetailStatusType0:
    if value in PROJECT_DETAIL_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_STATUS_TYPE_0_VALUES!r}"
    )
