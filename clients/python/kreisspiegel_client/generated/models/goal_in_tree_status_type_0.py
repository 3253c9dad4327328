from typing import Literal

GoalInTreeStatusType0 = Literal["changed", "dropped", "open", "partly", "reached"]

GOAL_IN_TREE_STATUS_TYPE_0_VALUES: set[GoalInTreeStatusType0] = {
    "changed",
    "dropped",
    "open",
    "partly",
    "reached",
}


def check_goal_in_tree_status_type_0(value: str) -> GoalInTreeStatusType0:
    if value in GOAL_IN_TREE_STATUS_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_IN_TREE_STATUS_TYPE_0_VALUES!r}"
    )
