from typing import Literal

ProjectPushProjectType = Literal["event", "network", "project", "structure", "tool"]

PROJECT_PUSH_PROJECT_TYPE_VALUES: set[ProjectPushProjectType] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_push_project_type(value: str) -> ProjectPushProjectType:
    if value in PROJECT_PUSH_PROJECT_TYPE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_PROJECT_TYPE_VALUES!r}"
    )
