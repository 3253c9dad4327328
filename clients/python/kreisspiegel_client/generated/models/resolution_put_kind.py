from typing import Literal

ResolutionPutKind = Literal["adoption", "mandate", "stance", "thematic", "update"]

RESOLUTION_PUT_KIND_VALUES: set[ResolutionPutKind] = {
    "adoption",
    "mandate",
    "stance",
    "thematic",
    "update",
}


def check_resolution_put_kind(value: str) -> ResolutionPutKind:
    if value in RESOLUTION_PUT_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {RESOLUTION_PUT_KIND_VALUES!r}"
    )
