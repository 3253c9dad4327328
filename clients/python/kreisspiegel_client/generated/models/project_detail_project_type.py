from typing import Literal

ProjectDetailProjectType = Literal["event", "network", "project", "structure", "tool"]

PROJECT_DETAIL_PROJECT_TYPE_VALUES: set[ProjectDetailProjectType] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_detail_project_type(value: str) -> ProjectDetailProjectType:
    if value in PROJECT_DETAIL_PROJECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_PROJECT_TYPE_VALUES!r}"
    )
