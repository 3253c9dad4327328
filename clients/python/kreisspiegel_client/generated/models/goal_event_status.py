from typing import Literal

GoalEventStatus = Literal["changed", "dropped", "open", "partly", "reached"]

GOAL_EVENT_STATUS_VALUES: set[GoalEventStatus] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_goal_event_status(value: str) -> GoalEventStatus:
    if value in GOAL_EVENT_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_STATUS_VALUES!r}"
    )
