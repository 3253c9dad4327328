from typing import Literal

FollowKind = Literal["district", "field", "indicator", "project"]

FOLLOW_KIND_VALUES: set[FollowKind] = {
    "district",
    "field",
    "indicator",
    "project",
}


def check_follow_kind(value: str) -> FollowKind:
    if value in FOLLOW_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FOLLOW_KIND_VALUES!r}"
    )
