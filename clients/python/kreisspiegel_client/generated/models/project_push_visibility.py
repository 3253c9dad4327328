from typing import Literal

ProjectPushVisibility = Literal["internal", "public", "working_group"]

PROJECT_PUSH_VISIBILITY_VALUES: set[ProjectPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_project_push_visibility(value: str) -> ProjectPushVisibility:
    if value in PROJECT_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PROJECT_PUSH_VISIBILITY_VALUES!r}"
    )
