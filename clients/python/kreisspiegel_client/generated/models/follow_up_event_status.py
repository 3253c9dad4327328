from typing import Literal

FollowUpEventStatus = Literal["done", "dropped", "in_progress", "open"]

FOLLOW_UP_EVENT_STATUS_VALUES: set[FollowUpEventStatus] = {
    "done",
    "dropped",
    "in_progress",
    "open",
}


def check_follow_up_event_status(value: str) -> FollowUpEventStatus:
    if value in FOLLOW_UP_EVENT_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FOLLOW_UP_EVENT_STATUS_VALUES!r}"
    )
