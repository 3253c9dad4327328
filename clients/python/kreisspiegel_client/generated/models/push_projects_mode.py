from typing import Literal

PushProjectsMode = Literal["atomic", "partial"]

PUSH_PROJECTS_MODE_VALUES: set[PushProjectsMode] = {
    "atomic",
    "partial",
}


def check_push_projects_mode(value: str) -> PushProjectsMode:
    if value in PUSH_PROJECTS_MODE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {PUSH_PROJECTS_MODE_VALUES!r}"
    )
