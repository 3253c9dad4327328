from typing import Literal

AlignedPushKind = Literal["district_strategy", "other", "state_concept"]

ALIGNED_PUSH_KIND_VALUES: set[AlignedPushKind] = {
    "district_strategy",
    "other",
    "state_concept",
}


def check_aligned_push_kind(value: str) -> AlignedPushKind:
    if value in ALIGNED_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ALIGNED_PUSH_KIND_VALUES!r}"
    )
