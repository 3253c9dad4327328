from typing import Literal

ProjectFoundAlsoTypeType0 = Literal["event", "network", "project", "structure", "tool"]

PROJECT_FOUND_ALSO_TYPE_TYPE_0_VALUES: set[ProjectFoundAlsoTypeType0] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_found_also_type_type_0(value: str) -> ProjectFoundAlsoTypeType0:
    if value in PROJECT_FOUND_ALSO_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_ALSO_TYPE_TYPE_0_VALUES!r}"
    )
