from typing import Literal

GoalEventDetailStatus = Literal["changed", "dropped", "open", "partly", "reached"]

GOAL_EVENT_DETAIL_STATUS_VALUES: set[GoalEventDetailStatus] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_goal_event_detail_status(value: str) -> GoalEventDetailStatus:
    if value in GOAL_EVENT_DETAIL_STATUS_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_DETAIL_STATUS_VALUES!r}"
    )
