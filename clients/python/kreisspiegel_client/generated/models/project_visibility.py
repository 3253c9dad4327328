from typing import Literal

ProjectVisibility = Literal["internal", "public", "working_group"]

PROJECT_VISIBILITY_VALUES: set[ProjectVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_project_visibility(value: str) -> ProjectVisibility:
    if value in PROJECT_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_VISIBILITY_VALUES!r}"
    )
