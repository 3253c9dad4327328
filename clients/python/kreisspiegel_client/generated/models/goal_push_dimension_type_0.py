from typing import Literal

GoalPushDimensionType0 = Literal["cultural", "identificational", "social", "structural"]

GOAL_PUSH_DIMENSION_TYPE_0_VALUES: set[GoalPushDimensionType0] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_goal_push_dimension_type_0(value: str) -> GoalPushDimensionType0:
    if value in GOAL_PUSH_DIMENSION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_PUSH_DIMENSION_TYPE_0_VALUES!r}"
    )
