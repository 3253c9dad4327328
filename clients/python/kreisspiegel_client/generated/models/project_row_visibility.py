from typing import Literal

ProjectRowVisibility = Literal["internal", "public", "working_group"]

PROJECT_ROW_VISIBILITY_VALUES: set[ProjectRowVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_project_row_visibility(value: str) -> ProjectRowVisibility:
    if value in PROJECT_ROW_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_ROW_VISIBILITY_VALUES!r}"
    )
