from typing import Literal

GoalInTreeDimensionType0 = Literal[
    "cultural", "identificational", "social", "structural"
]

GOAL_IN_TREE_DIMENSION_TYPE_0_VALUES: set[GoalInTreeDimensionType0] = {
    "cultural",
    "identificational",
    "social",
    "structural",
}


def check_goal_in_tree_dimension_type_0(value: str) -> GoalInTreeDimensionType0:
    if value in GOAL_IN_TREE_DIMENSION_TYPE_0_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_IN_TREE_DIMENSION_TYPE_0_VALUES!r}"
    )
