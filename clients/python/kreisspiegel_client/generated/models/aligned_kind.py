from typing import Literal

AlignedKind = Literal["district_strategy", "other", "state_concept"]

ALIGNED_KIND_VALUES: set[AlignedKind] = {
    "district_strategy",
    "other",
    "state_concept",
}


def check_aligned_kind(value: str) -> AlignedKind:
    if value in ALIGNED_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ALIGNED_KIND_VALUES!r}"
    )
