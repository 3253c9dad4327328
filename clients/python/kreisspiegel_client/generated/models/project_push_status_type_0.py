from typing import Literal

ProjectPushStatusType0 = Literal["continued", "finished", "planned", "running"]

PROJECT_PUSH_STATUS_TYPE_0_VALUES: set[ProjectPushStatusType0] = {
    "continued",
    "finished",
    "planned",
    "running",
}


def check_project_push_status_type_0(value: str) -> ProjectPushStatusType0:
    if value in PROJECT_PUSH_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_STATUS_TYPE_0_VALUES!r}"
    )
