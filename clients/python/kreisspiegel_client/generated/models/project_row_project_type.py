from typing import Literal

ProjectRowProjectType = Literal["event", "network", "project", "structure", "tool"]

PROJECT_ROW_PROJECT_TYPE_VALUES: set[ProjectRowProjectType] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_row_project_type(value: str) -> ProjectRowProjectType:
    if value in PROJECT_ROW_PROJECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_PROJECT_TYPE_VALUES!r}"
    )
