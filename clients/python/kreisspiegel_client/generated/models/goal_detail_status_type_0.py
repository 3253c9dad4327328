from typing import Literal

GoalDetailStatusType0 = Literal["changed", "dropped", "open", "partly", "reached"]

GOAL_DETAIL_STATUS_TYPE_0_VALUES: set[GoalDetailStatusType0] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_goal_detail_status_type_0(value: str) -> GoalDetailStatusType0:
    if value in GOAL_DETAIL_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_DETAIL_STATUS_TYPE_0_VALUES!r}"
    )
