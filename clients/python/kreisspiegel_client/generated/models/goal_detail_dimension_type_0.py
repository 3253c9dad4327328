from typing import Literal

GoalDetailDimensionType0 = Literal[
    "cultural", "identificational", "social", "structural"
]

GOAL_DETAIL_DIMENSION_TYPE_0_VALUES: set[GoalDetailDimensionType0] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_goal_detail_dimension_type_0(value: str) -> GoalDetailDimensionType0:
    if value in GOAL_DETAIL_DIMENSION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_DETAIL_DIMENSION_TYPE_0_VALUES!r}"
    )
