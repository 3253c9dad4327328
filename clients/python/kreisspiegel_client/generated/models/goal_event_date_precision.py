from typing import Literal

GoalEventDatePrecision = Literal["day", "month", "year"]

GOAL_EVENT_DATE_PRECISION_VALUES: set[GoalEventDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_goal_event_date_precision(value: str) -> GoalEventDatePrecision:
    if value in GOAL_EVENT_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_DATE_PRECISION_VALUES!r}"
    )
