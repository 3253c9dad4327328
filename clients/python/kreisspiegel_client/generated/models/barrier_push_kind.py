from typing import Literal

BarrierPushKind = Literal[
    "employment_law", "funding", "other", "reachability", "residence_law", "social_law"
]

BARRIER_PUSH_KIND_VALUES: set[BarrierPushKind] = {
    "employment_law",
    "funding",
    "other",
    "reachability",
    "residence_law",
    "social_law",
}


def check_barrier_push_kind(value: str) -> BarrierPushKind:
    if value in BARRIER_PUSH_KIND_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {BARRIER_PUSH_KIND_VALUES!r}"
    )
