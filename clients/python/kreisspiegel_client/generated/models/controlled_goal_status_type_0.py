from typing import Literal

ControlledGoalStatusType0 = Literal["changed", "dropped", "open", "partly", "reached"]

CONTROLLED_GOAL_STATUS_TYPE_0_VALUES: set[ControlledGoalStatusType0] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_controlled_goal_status_type_0(value: str) -> ControlledGoalStatusType0:
    if value in CONTROLLED_GOAL_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {CONTROLLED_GOAL_STATUS_TYPE_0_VALUES!r}"
    )
