from typing import Literal

ProjectDetailVisibility = Literal["internal", "public", "working_group"]

PROJECT_DETAIL_VISIBILITY_VALUES: set[ProjectDetailVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_project_detail_visibility(value: str) -> ProjectDetailVisibility:
    if value in PROJECT_DETAIL_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_DETAIL_VISIBILITY_VALUES!r}"
    )
