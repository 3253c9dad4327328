from typing import Literal

ResolutionPushKind = Literal["adoption", "mandate", "stance", "thematic", "update"]

RESOLUTION_PUSH_KIND_VALUES: set[ResolutionPushKind] = {
    "adoption",
    "mandate",
    "stance",
    "thematic",
    "update",
}


def check_resolution_push_kind(value: str) -> ResolutionPushKind:
    if value in RESOLUTION_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUSH_KIND_VALUES!r}"
    )
