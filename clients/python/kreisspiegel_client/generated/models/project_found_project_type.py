from typing import Literal

ProjectFoundProjectType = Literal["event", "network", "project", "structure", "tool"]

PROJECT_FOUND_PROJECT_TYPE_VALUES: set[ProjectFoundProjectType] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_found_project_type(value: str) -> ProjectFoundProjectType:
    if value in PROJECT_FOUND_PROJECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_PROJECT_TYPE_VALUES!r}"
    )
