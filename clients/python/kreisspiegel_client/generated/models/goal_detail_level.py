from typing import Literal

GoalDetailLevel = Literal[
    "guiding_goal", "measure_goal", "operational_goal", "strategic_goal", "vision"
]

GOAL_DETAIL_LEVEL_VALUES: set[GoalDetailLevel] = {
    "guiding_goal",
    "measure_goal",
    "operational_goal",
    "strategic_goal",
    "vision",
}


def check_goal_detail_level(value: str) -> GoalDetailLevel:
    if value in GOAL_DETAIL_LEVEL_VALUES:
        return value
    raise TypeError(
        f"Unexpected value {value!r}. Expected one of {GOAL_DETAIL_LEVEL_VALUES!r}"
    )
