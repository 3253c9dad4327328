from typing import Literal

FollowUpStatus = Literal["done", "dropped", "in_progress", "open"]

FOLLOW_UP_STATUS_VALUES: set[FollowUpStatus] = {
    "done",
    "dropped",
    "in_progress",
    "open",
}


def check_follow_up_status(value: str) -> FollowUpStatus:
    if value in FOLLOW_UP_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FOLLOW_UP_STATUS_VALUES!r}"
    )
