from typing import Literal

ProjectDetailAlsoTypeType0 = Literal["event", "network", "project", "structure", "tool"]

PROJECT_DETAIL_ALSO_TYPE_TYPE_0_VALUES: set[ProjectDetailAlsoTypeType0] = {
    "event",
    "network",
    "project",
    "structure",
    "tool",
}


def check_project_detail_also_type_type_0(value: str) -> ProjectDetailAlsoTypeType0:
    if value in PROJECT_DETAIL_ALSO_TYPE_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_ALSO_TYPE_TYPE_0_VALUES!r}"
    )
