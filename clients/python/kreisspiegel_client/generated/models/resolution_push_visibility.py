from typing import Literal

ResolutionPushVisibility = Literal["internal", "public", "working_group"]

RESOLUTION_PUSH_VISIBILITY_VALUES: set[ResolutionPushVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_resolution_push_visibility(value: str) -> ResolutionPushVisibility:
    if value in RESOLUTION_PUSH_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUSH_VISIBILITY_VALUES!r}"
    )
