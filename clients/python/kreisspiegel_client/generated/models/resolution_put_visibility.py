from typing import Literal

ResolutionPutVisibility = Literal["internal", "public", "working_group"]

RESOLUTION_PUT_VISIBILITY_VALUES: set[ResolutionPutVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_resolution_put_visibility(value: str) -> ResolutionPutVisibility:
    if value in RESOLUTION_PUT_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUT_VISIBILITY_VALUES!r}"
    )
