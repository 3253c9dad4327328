from typing import Literal

ReviewPushState = Literal["none", "pool", "returned"]

REVIEW_PUSH_STATE_VALUES: set[ReviewPushState] = {
    "none",
    "pool",
    "returned",
}


def check_review_push_state(value: str) -> ReviewPushState:
    if value in REVIEW_PUSH_STATE_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {REVIEW_PUSH_STATE_VALUES!r}"
    )
