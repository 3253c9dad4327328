from typing import Literal

ProjectPushAlsoTypeType0 = Literal["event", "network", "project", "structure", "tool"]

PROJECT_PUSH_ALSO_TYPE_TYPE_0_VALUES: set[ProjectPushAlsoTypeType0] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_push_also_type_type_0(value: str) -> ProjectPushAlsoTypeType0:
    if value in PROJECT_PUSH_ALSO_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_ALSO_TYPE_TYPE_0_VALUES!r}"
    )
