from typing import Literal

ProjectAlsoTypeType0 = Literal["event", "network", "project", "structure", "tool"]

PROJECT_ALSO_TYPE_TYPE_0_VALUES: set[ProjectAlsoTypeType0] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_also_type_type_0(value: str) -> ProjectAlsoTypeType0:
    if value in PROJECT_ALSO_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ALSO_TYPE_TYPE_0_VALUES!r}"
    )
