from typing import Literal

GoalEventDetailDatePrecision = Literal["day", "month", "year"]

GOAL_EVENT_DETAIL_DATE_PRECISION_VALUES: set[GoalEventDetailDatePrecision] = {
    "day",
    "month",
    "year",
}


def check_goal_event_detail_date_precision(value: str) -> GoalEventDetailDatePrecision:
    if value in GOAL_EVENT_DETAIL_DATE_PRECISION_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_EVENT_DETAIL_DATE_PRECISION_VALUES!r}"
    )
