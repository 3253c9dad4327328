from typing import Literal

GoalEventPushDatePrecision = Literal["day", "month", "year"]

GOAL_EVENT_PUSH_DATE_PRECISION_VALUES: set[GoalEventPushDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_goal_event_push_date_precision(value: str) -> GoalEventPushDatePrecision:
    if value in GOAL_EVENT_PUSH_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_PUSH_DATE_PRECISION_VALUES!r}"
    )
