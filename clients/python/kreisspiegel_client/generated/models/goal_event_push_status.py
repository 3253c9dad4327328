from typing import Literal

GoalEventPushStatus = Literal["changed", "dropped", "open", "partly", "reached"]

GOAL_EVENT_PUSH_STATUS_VALUES: set[GoalEventPushStatus] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_goal_event_push_status(value: str) -> GoalEventPushStatus:
    if value in GOAL_EVENT_PUSH_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_PUSH_STATUS_VALUES!r}"
    )
