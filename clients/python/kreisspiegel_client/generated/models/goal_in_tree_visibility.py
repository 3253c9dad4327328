from typing import Literal

GoalInTreeVisibility = Literal["internal", "public", "working_group"]

GOAL_IN_TREE_VISIBILITY_VALUES: set[GoalInTreeVisibility] = {
    "internal",
    "public",
    "working_group",
}


def check_goal_in_tree_visibility(value: str) -> GoalInTreeVisibility:
    if value in GOAL_IN_TREE_VISIBILITY_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_IN_TREE_VISIBILITY_VALUES!r}"
    )
