from typing import Literal

GoalInTreeLevel = Literal[
    "guiding_goal", "measure_goal", "operational_goal", "strategic_goal", "vision"
]

GOAL_IN_TREE_LEVEL_VALUES: set[GoalInTreeLevel] = {
    "guiding_goal",
    "measure_goal",
    "operational_goal",
    "strategic_goal",
    "vision",
}


def check_goal_in_tree_level(value: str) -> GoalInTreeLevel:
    if value in GOAL_IN_TREE_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_IN_TREE_LEVEL_VALUES!r}"
    )
