from typing import Literal

FollowUpEventPushStatus = Literal["done", "dropped", "in_progress", "open"]

FOLLOW_UP_EVENT_PUSH_STATUS_VALUES: set[FollowUpEventPushStatus] = {
    "done",
    "dropped",
    "in_progress",
    "open",
}


def check_follow_up_event_push_status(value: str) -> FollowUpEventPushStatus:
    if value in FOLLOW_UP_EVENT_PUSH_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {FOLLOW_UP_EVENT_PUSH_STATUS_VALUES!r}"
    )
