from typing import Literal

ProjectRowAlsoTypeType0 = Literal["event", "network", "project", "structure", "tool"]

PROJECT_ROW_ALSO_TYPE_TYPE_0_VALUES: set[ProjectRowAlsoTypeType0] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_row_also_type_type_0(value: str) -> ProjectRowAlsoTypeType0:
    if value in PROJECT_ROW_ALSO_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_ALSO_TYPE_TYPE_0_VALUES!r}"
    )
