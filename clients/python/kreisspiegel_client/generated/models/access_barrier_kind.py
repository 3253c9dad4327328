from typing import Literal

AccessBarrierKind = Literal[
    "employment_law", "funding", "other", "reachability", "residence_law", "social_law"
]

ACCESS_BARRIER_KIND_VALUES: set[AccessBarrierKind] = {
    "employment_law",
    "funding",
    "other",
    "reachability",
    "residence_law",
    "social_law",
}


def check_access_barrier_kind(value: str) -> AccessBarrierKind:
    if value in ACCESS_BARRIER_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {ACCESS_BARRIER_KIND_VALUES!r}"
    )
