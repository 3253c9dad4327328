from typing import Literal

ProjectFoundVisibility = Literal["internal", "public", "working_group"]

PROJECT_FOUND_VISIBILITY_VALUES: set[ProjectFoundVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_project_found_visibility(value: str) -> ProjectFoundVisibility:
    if value in PROJECT_FOUND_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_FOUND_VISIBILITY_VALUES!r}"
    )
